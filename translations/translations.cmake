# SPDX-License-Identifier: MIT
# The window's words in other languages: released into the program as :/i18n/confab_<code>.qm, and, with the target
# update_translations, brought up to date from the sources. English has entries for plural forms alone.

# Besides English; gui-client/app/language.cpp names them as well.
set(CONFAB_LANGUAGES ar de es fr ja zh_CN)

function(confab_translations target)
    set(sources "${CMAKE_SOURCE_DIR}/gui-client" "${CMAKE_SOURCE_DIR}/shared")
    set(folder "${CMAKE_SOURCE_DIR}/translations")
    list(TRANSFORM CONFAB_LANGUAGES PREPEND "${folder}/confab_" OUTPUT_VARIABLE files)
    list(TRANSFORM files APPEND ".ts")
    qt_add_lrelease(${target} TS_FILES ${files} "${folder}/confab_en.ts" QM_FILES_OUTPUT_VARIABLE released)
    qt_add_resources(${target} confab-translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${released})
    set(lupdate Qt6::lupdate -silent -locations none -no-obsolete -I "${CMAKE_SOURCE_DIR}" ${sources} -extensions cpp,h)
    add_custom_target(update_translations
        COMMAND ${lupdate} -source-language en -ts ${files}
        COMMAND ${lupdate} -source-language en -target-language en -pluralonly -ts "${folder}/confab_en.ts"
        VERBATIM)
endfunction()
