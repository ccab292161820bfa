# SPDX-License-Identifier: MIT
# What tests of the client have in common takes longer to compile than most of them.
confab_library(confab-client-rig SOURCES clientrig.cpp clientrig.h LINKS confab-client confab-test-support Qt6::Test)
set_target_properties(confab-client-rig PROPERTIES AUTOMOC OFF)
confab_test(unit-client-arrival SOURCES tst_clientarrival.cpp LINKS confab-client-rig LABELS shared)
confab_test(unit-client-outbox SOURCES tst_clientoutbox.cpp LINKS confab-client-rig LABELS shared)
confab_test(unit-outbox SOURCES tst_outbox.cpp LINKS confab-client LABELS shared)
confab_test(unit-client-heartbeat SOURCES tst_clientheartbeat.cpp LINKS confab-client-rig LABELS shared)
confab_test(unit-client-life SOURCES tst_clientlife.cpp LINKS confab-client-rig LABELS shared)
confab_test(unit-client-stores SOURCES tst_clientstores.cpp LINKS confab-client LABELS shared)
confab_test(unit-chaos-proxy SOURCES tst_chaosproxy.cpp LINKS confab-client-rig LABELS shared)
confab_test(unit-client-requests SOURCES tst_clientrequests.cpp LINKS confab-client-rig LABELS shared)
confab_test(unit-client-ephemera SOURCES tst_clientephemera.cpp LINKS confab-client-rig LABELS shared)
confab_test(unit-client-records SOURCES tst_clientrecords.cpp LINKS confab-client-rig LABELS shared)
