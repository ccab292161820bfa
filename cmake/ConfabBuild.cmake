# SPDX-License-Identifier: MIT
# Everything that all targets share: standard, flags, where programs land, and the two functions by
# which a folder becomes a target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set_property(GLOBAL PROPERTY AUTOGEN_SOURCE_GROUP "Generated")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these, ccache takes nothing that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CCACHE_PROGRAM}")
endif()

add_library(confab-flags INTERFACE)
target_include_directories(confab-flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(confab-flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    CONFAB_VERSION="${PROJECT_VERSION}")
target_compile_options(confab-flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    -Wunused -Wnull-dereference -Wimplicit-fallthrough $<$<BOOL:${CONFAB_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 sees null pointers, and where it optimises empty optionals' contents, in inlined Qt and std code.
    target_compile_options(confab-flags INTERFACE
        -Wno-null-dereference $<$<NOT:$<CONFIG:Debug>>:-Wno-maybe-uninitialized>)
endif()
# It links the tests in a fifth of the time that the stock linker takes.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM)
    target_link_options(confab-flags INTERFACE -fuse-ld=lld)
endif()
if(CONFAB_SANITIZE)
    target_compile_options(confab-flags INTERFACE
        -fsanitize=${CONFAB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(confab-flags INTERFACE -fsanitize=${CONFAB_SANITIZE})
endif()

# One precompiled header of Qt's and the standard library's own headers, compiled once, serves every target.
function(confab_precompile target)
    if(NOT TARGET confab-precompiled)
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "")
        add_library(confab-precompiled OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
        target_link_libraries(confab-precompiled PRIVATE confab-flags Qt6::Core)
        target_precompile_headers(confab-precompiled PRIVATE
            <QByteArray> <QHash> <QObject> <QString> <QStringList> <QTimer> <QVariant>
            <functional> <memory> <optional> <variant> <vector>)
        set_target_properties(confab-precompiled PROPERTIES AUTOMOC OFF)
    endif()
    target_precompile_headers(${target} REUSE_FROM confab-precompiled)
endfunction()

# confab_library(NAME SOURCES … LINKS …): a folder of the house, linked by those that may include it.
function(confab_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC confab-flags ${arg_LINKS})
    confab_precompile(${name})
endfunction()

function(confab_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE confab-flags ${arg_LINKS})
    confab_precompile(${name})
endfunction()
