# SPDX-License-Identifier: MIT
confab_test(unit-config SOURCES tst_config.cpp LINKS confab-server-config LABELS server)
confab_test(unit-datalock SOURCES tst_datalock.cpp LINKS confab-server-config LABELS server)
