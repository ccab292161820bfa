# SPDX-License-Identifier: MIT
# What tests of the log have in common takes longer to compile than most of them.
confab_library(confab-log-kit SOURCES
    logkit.cpp logkit.h logmodel.cpp logmodel.h searchkit.cpp searchkit.h
    LINKS confab-server-log)
set_target_properties(confab-log-kit PROPERTIES AUTOMOC OFF)
confab_test(unit-sqlitelog SOURCES tst_sqlitelog.cpp LINKS confab-log-kit LABELS server)
confab_test(unit-logfile SOURCES tst_logfile.cpp LINKS confab-log-kit LABELS server)
confab_test(unit-logfailure SOURCES tst_logfailure.cpp LINKS confab-log-kit LABELS server)
confab_test(unit-logevents SOURCES tst_logevents.cpp LINKS confab-log-kit LABELS server)
confab_test(unit-logrooms SOURCES tst_logrooms.cpp LINKS confab-log-kit LABELS server)
confab_test(unit-logplans SOURCES tst_logplans.cpp LINKS confab-log-kit LABELS server)
confab_test(unit-lograndom SOURCES tst_lograndom.cpp LINKS confab-log-kit LABELS server)
confab_test(unit-logupgrade SOURCES tst_logupgrade.cpp firstdatabase.h seconddatabase.h LINKS confab-log-kit LABELS server)
confab_test(unit-wiping SOURCES tst_wiping.cpp LINKS confab-log-kit LABELS server threads)
confab_test(unit-readerpool SOURCES tst_readerpool.cpp LINKS confab-log-kit LABELS server threads)
confab_test(unit-searchreader SOURCES tst_searchreader.cpp LINKS confab-log-kit LABELS server)
confab_test(unit-searchrandom SOURCES tst_searchrandom.cpp LINKS confab-log-kit LABELS server threads)
confab_test(unit-searchindex SOURCES tst_searchindex.cpp LINKS confab-log-kit LABELS server threads)
