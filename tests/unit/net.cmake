# SPDX-License-Identifier: MIT
confab_test(unit-messagechannel SOURCES tst_messagechannel.cpp LINKS confab-net confab-test-support LABELS shared)
confab_test(unit-certificatepin SOURCES tst_certificatepin.cpp LINKS confab-net confab-test-support LABELS shared)
confab_test(unit-session SOURCES tst_session.cpp LINKS confab-server-net confab-test-support LABELS server)
