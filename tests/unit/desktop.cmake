# SPDX-License-Identifier: MIT
if(CONFAB_GUI)
    confab_test(unit-attention SOURCES tst_attention.cpp LINKS confab-app LABELS unit)
    confab_test(unit-preferences SOURCES tst_preferences.cpp LINKS confab-app LABELS unit)
    confab_test(unit-dbusnotifier SOURCES tst_dbusnotifier.cpp LINKS confab-desktop LABELS unit)
endif()
