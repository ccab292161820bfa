# SPDX-License-Identifier: MIT
# What all tests of the hub have in common takes far longer to compile than any of them.
confab_library(confab-hub-world SOURCES hubworld.cpp hubworld.h LINKS confab-memory-log)
set_target_properties(confab-hub-world PROPERTIES AUTOMOC OFF)
foreach(name IN ITEMS "" -arrivals -direct -events -people -permissions -races -rooms -rosters)
    string(REPLACE "-" "" file "tst_hub${name}.cpp")
    confab_test(unit-hub${name} SOURCES ${file} LINKS confab-hub-world LABELS server)
endforeach()
confab_test(unit-limits SOURCES tst_limits.cpp LINKS confab-server-net LABELS server)
