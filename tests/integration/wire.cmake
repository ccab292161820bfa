# SPDX-License-Identifier: MIT
foreach(theme
        wireframes wirelogin wirenicks wirehistory resume wirelobby wiretalk wirerooms wirechanges wirepeople wiresearch
        wireencryption wireshutdown options metrics descriptors floods slowreaders)
    confab_test(integration-${theme} SOURCES tst_${theme}.cpp wirekit.h LINKS confab-test-support LABELS server integration)
endforeach()
