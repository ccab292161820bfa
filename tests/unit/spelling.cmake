# SPDX-License-Identifier: MIT
if(CONFAB_GUI)
    confab_test(tst_spelling SOURCES tst_spelling.cpp LINKS confab-spelling confab-models LABELS unit)
endif()
