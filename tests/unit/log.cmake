# SPDX-License-Identifier: MIT
confab_test(unit-sqlitelog SOURCES tst_sqlitelog.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logfile SOURCES tst_logfile.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logfailure SOURCES tst_logfailure.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logevents SOURCES tst_logevents.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logrooms SOURCES tst_logrooms.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-wiping SOURCES tst_wiping.cpp logkit.h LINKS confab-server-log LABELS server threads)
confab_test(unit-readerpool SOURCES tst_readerpool.cpp logkit.h LINKS confab-server-log LABELS server threads)
confab_test(unit-searchreader SOURCES tst_searchreader.cpp searchkit.h logkit.h LINKS confab-server-log LABELS server)
