# SPDX-License-Identifier: MIT
if(CONFAB_GUI)
    foreach(test IN ITEMS theme timelinetext timelineview timelineactions timelineplaces timelineselecting
            timelinemarkup timelinedirections emojifont framestyle roomsview)
        confab_test(tst_${test} SOURCES tst_${test}.cpp LINKS confab-views LABELS unit)
    endforeach()
endif()
