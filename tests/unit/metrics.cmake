# SPDX-License-Identifier: MIT
confab_test(unit-metrics SOURCES tst_metrics.cpp LINKS confab-server-metrics LABELS server)
confab_test(unit-rarelog SOURCES tst_rarelog.cpp LINKS confab-base LABELS shared)
