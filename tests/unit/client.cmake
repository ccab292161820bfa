# SPDX-License-Identifier: MIT
confab_test(unit-client-arrival SOURCES tst_clientarrival.cpp clientrig.h LINKS confab-client confab-test-support LABELS shared)
