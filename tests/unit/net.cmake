# SPDX-License-Identifier: MIT
confab_test(unit-messagechannel SOURCES tst_messagechannel.cpp LINKS confab-net confab-test-support LABELS shared)
confab_test(unit-certificatepin SOURCES tst_certificatepin.cpp LINKS confab-net confab-test-support LABELS shared)
confab_test(unit-session SOURCES tst_session.cpp LINKS confab-server-net confab-test-support LABELS server)
confab_test(unit-timerqueue SOURCES tst_timerqueue.cpp LINKS confab-server-dispatcher LABELS server)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    foreach(name IN ITEMS epolldispatcher dispatcherthreads dispatchersockets)
        confab_test(unit-${name} SOURCES tst_${name}.cpp dispatchers.h LINKS confab-server-dispatcher confab-test-support
            LABELS server threads)
    endforeach()
endif()
confab_test(unit-ioworker SOURCES tst_ioworker.cpp LINKS confab-server-net confab-test-support LABELS server)
confab_test(unit-floodguard SOURCES tst_floodguard.cpp LINKS confab-server-net LABELS server)
confab_test(unit-doorkeeper SOURCES tst_doorkeeper.cpp LINKS confab-server-net confab-test-support LABELS server)
