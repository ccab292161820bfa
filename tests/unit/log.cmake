# SPDX-License-Identifier: MIT
confab_test(unit-sqlitelog SOURCES tst_sqlitelog.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logfile SOURCES tst_logfile.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logfailure SOURCES tst_logfailure.cpp fulldisk.h logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logevents SOURCES tst_logevents.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logrooms SOURCES tst_logrooms.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logplans SOURCES tst_logplans.cpp logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-logupgrade SOURCES tst_logupgrade.cpp firstdatabase.h seconddatabase.h fulldisk.h logkit.h
    LINKS confab-server-log LABELS server)
confab_test(unit-wiping SOURCES tst_wiping.cpp logkit.h LINKS confab-server-log LABELS server threads)
confab_test(unit-readerpool SOURCES tst_readerpool.cpp searchkit.h logkit.h LINKS confab-server-log LABELS server threads)
confab_test(unit-searchreader SOURCES tst_searchreader.cpp searchkit.h logkit.h LINKS confab-server-log LABELS server)
confab_test(unit-searchrandom SOURCES tst_searchrandom.cpp searchkit.h logkit.h LINKS confab-server-log LABELS server threads)
confab_test(unit-searchindex SOURCES tst_searchindex.cpp searchkit.h logkit.h LINKS confab-server-log LABELS server threads)
