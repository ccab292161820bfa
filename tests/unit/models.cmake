# SPDX-License-Identifier: MIT
if(CONFAB_GUI)
    foreach(test IN ITEMS timelinemodel timelinenotices timelinerandom timelinetalk messagemarkup peoplemodel roomsmodel searchquery gotomodel)
        confab_test(tst_${test} SOURCES tst_${test}.cpp LINKS confab-models LABELS unit)
    endforeach()
    confab_test(tst_roomsession SOURCES tst_roomsession.cpp LINKS confab-models confab-client-rig LABELS unit)
    confab_test(tst_timelinefeeder SOURCES tst_timelinefeeder.cpp LINKS confab-models confab-client-rig LABELS unit)
endif()
