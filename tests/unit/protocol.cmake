# SPDX-License-Identifier: MIT
confab_test(unit-golden SOURCES tst_golden.cpp LINKS confab-protocol LABELS shared)
target_compile_definitions(unit-golden PRIVATE GOLDEN_FILE="${CMAKE_CURRENT_SOURCE_DIR}/data/golden.txt")
confab_test(unit-codec SOURCES tst_codec.cpp LINKS confab-protocol LABELS shared)
confab_test(unit-codec-properties SOURCES tst_codecproperties.cpp randomfields.h LINKS confab-protocol LABELS shared)
confab_test(unit-framereader SOURCES tst_framereader.cpp LINKS confab-protocol LABELS shared)
confab_test(unit-names SOURCES tst_names.cpp LINKS confab-protocol LABELS shared)
confab_test(unit-mentions SOURCES tst_mentions.cpp LINKS confab-protocol LABELS shared)
confab_test(unit-base SOURCES tst_base.cpp LINKS confab-protocol LABELS shared)
