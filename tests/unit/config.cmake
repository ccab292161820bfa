# SPDX-License-Identifier: MIT
confab_test(unit-config SOURCES tst_config.cpp LINKS confab-server-config LABELS server)
confab_test(unit-configmetrics SOURCES tst_configmetrics.cpp LINKS confab-server-config LABELS server)
confab_test(unit-datalock SOURCES tst_datalock.cpp LINKS confab-server-config LABELS server)
confab_test(unit-owncertificate SOURCES tst_owncertificate.cpp LINKS confab-server-certificate LABELS server)
target_compile_definitions(unit-owncertificate PRIVATE CERTIFICATES="${CMAKE_CURRENT_SOURCE_DIR}/data/certificates")
