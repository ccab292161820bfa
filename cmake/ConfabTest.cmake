# SPDX-License-Identifier: MIT
# confab_test(NAME SOURCES … LINKS … [LABELS …] [TIMEOUT seconds]): a Qt Test program, registered with ctest.
function(confab_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE confab-flags ${arg_LINKS} Qt6::Test)
    confab_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;CONFAB_SERVER=$<$<TARGET_EXISTS:confab-server>:$<TARGET_FILE:confab-server>>;CONFAB_WINDOW=$<$<TARGET_EXISTS:confab>:$<TARGET_FILE:confab>>")
endfunction()
