# SPDX-License-Identifier: MIT
confab_test(unit-client-arrival SOURCES tst_clientarrival.cpp clientrig.h LINKS confab-client confab-test-support LABELS shared)
confab_test(unit-client-outbox SOURCES tst_clientoutbox.cpp clientrig.h LINKS confab-client confab-test-support LABELS shared)
confab_test(unit-outbox SOURCES tst_outbox.cpp LINKS confab-client LABELS shared)
confab_test(unit-client-life SOURCES tst_clientlife.cpp clientrig.h LINKS confab-client confab-test-support LABELS shared)
confab_test(unit-client-stores SOURCES tst_clientstores.cpp LINKS confab-client LABELS shared)
confab_test(unit-chaos-proxy SOURCES tst_chaosproxy.cpp clientrig.h LINKS confab-client confab-test-support LABELS shared)
