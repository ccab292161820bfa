# SPDX-License-Identifier: MIT
# The server program and people with real clients: what a day in a chat brings.
confab_library(confab-test-person SOURCES testperson.cpp testperson.h truthkeeper.cpp truthkeeper.h
    LINKS confab-test-support confab-server-log Qt6::Test)
foreach(life IN ITEMS smallchats crash diskfull outages crowd chaos)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/tst_${life}.cpp)
        confab_test(integration-${life} SOURCES tst_${life}.cpp LINKS confab-test-person LABELS server integration)
    endif()
endforeach()
