# SPDX-License-Identifier: MIT
confab_test(unit-hub SOURCES tst_hub.cpp hubworld.h memorylog.h LINKS confab-server-chat LABELS server)
confab_test(unit-hub-arrivals SOURCES tst_hubarrivals.cpp hubworld.h memorylog.h LINKS confab-server-chat LABELS server)
confab_test(unit-hub-rosters SOURCES tst_hubrosters.cpp hubworld.h memorylog.h LINKS confab-server-chat LABELS server)
confab_test(unit-limits SOURCES tst_limits.cpp LINKS confab-server-net LABELS server)
