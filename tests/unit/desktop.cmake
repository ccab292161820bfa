# SPDX-License-Identifier: MIT
if(CONFAB_GUI)
    confab_test(unit-dbusnotifier SOURCES tst_dbusnotifier.cpp LINKS confab-desktop LABELS unit)
endif()
