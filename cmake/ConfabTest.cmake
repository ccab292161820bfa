# SPDX-License-Identifier: MIT
# A test that is one file asks moc for that file alone. AUTOMOC would scan it at every build and compile an empty second
# object for it: with a hundred tests a tenth of what all of ./check compiles.
function(confab_test_moc name)
    foreach(source IN LISTS ARGN)
        file(STRINGS "${source}" is_object REGEX "^ *Q_OBJECT" LIMIT_COUNT 1)
        if(is_object AND NOT source MATCHES "^tst_[a-z]+\\.cpp$")
            return() # a helper that is an object too: AUTOMOC knows how
        endif()
    endforeach()
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    target_include_directories(${name} PRIVATE "${folder}")
    foreach(source IN LISTS ARGN)
        if(source MATCHES "^tst_")
            string(REGEX REPLACE "\\.cpp$" ".moc" moc "${folder}/${source}")
            qt_generate_moc(${source} "${moc}" TARGET ${name})
            target_sources(${name} PRIVATE "${moc}")
        endif()
    endforeach()
endfunction()

# confab_test(NAME SOURCES … LINKS … [LABELS …] [TIMEOUT seconds]): a Qt Test program, registered with ctest.
function(confab_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE confab-flags ${arg_LINKS} Qt6::Test)
    confab_precompile(${name})
    confab_test_moc(${name} ${arg_SOURCES})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;CONFAB_SERVER=$<$<TARGET_EXISTS:confab-server>:$<TARGET_FILE:confab-server>>;CONFAB_WINDOW=$<$<TARGET_EXISTS:confab>:$<TARGET_FILE:confab>>")
endfunction()
