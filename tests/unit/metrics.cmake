# SPDX-License-Identifier: MIT
confab_test(unit-metrics SOURCES tst_metrics.cpp LINKS confab-server-metrics LABELS server)
confab_test(unit-openmetrics SOURCES tst_openmetrics.cpp LINKS confab-server-metrics confab-test-support LABELS server)
target_compile_definitions(unit-openmetrics PRIVATE DOCUMENT="${PROJECT_SOURCE_DIR}/docs/server.md")
confab_test(unit-scrapeserver SOURCES tst_scrapeserver.cpp LINKS confab-server-net confab-test-support LABELS server)
confab_test(unit-logformat SOURCES tst_logformat.cpp LINKS confab-server-config LABELS server)
confab_test(unit-rarelog SOURCES tst_rarelog.cpp LINKS confab-base LABELS shared)
