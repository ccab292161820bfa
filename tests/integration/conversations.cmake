# SPDX-License-Identifier: MIT
# Rooms and what happens in them, with real clients over the server program.
confab_library(confab-room-person SOURCES roomperson.cpp roomperson.h roomview.cpp roomview.h LINKS confab-test-person)
foreach(theme IN ITEMS rooms changes directs markers presence renames crowdrooms forgetting searches everyday)
    confab_test(integration-${theme} SOURCES tst_${theme}.cpp conversationkit.h LINKS confab-room-person LABELS server integration TIMEOUT 240)
endforeach()
# It looks into the database that it starts with.
confab_test(integration-upgrade SOURCES tst_upgrade.cpp conversationkit.h LINKS confab-room-person confab-server-log LABELS server integration)
