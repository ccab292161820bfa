# SPDX-License-Identifier: MIT
foreach(name IN ITEMS "" -arrivals -direct -events -people -permissions -races -rooms -rosters)
    string(REPLACE "-" "" file "tst_hub${name}.cpp")
    confab_test(unit-hub${name} SOURCES ${file} hubworld.h memorylog.h LINKS confab-server-chat LABELS server)
endforeach()
confab_test(unit-limits SOURCES tst_limits.cpp LINKS confab-server-net LABELS server)
