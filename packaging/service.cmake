# SPDX-License-Identifier: MIT
# Run while installing: systemd's unit, with the paths that hold there, and the configuration that it reads.
# Takes bin_folder and etc_folder, as GNUInstallDirs has them.
cmake_minimum_required(VERSION 3.25)

# As the GNU standards have it, a prefix of /usr has its configuration in /etc.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr" AND NOT IS_ABSOLUTE "${etc_folder}")
    cmake_path(ABSOLUTE_PATH etc_folder BASE_DIRECTORY "/")
endif()
cmake_path(ABSOLUTE_PATH etc_folder BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}")
cmake_path(ABSOLUTE_PATH bin_folder BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}" OUTPUT_VARIABLE BINDIR)
set(CONFIGDIR "${etc_folder}/confab")

set(unit "${CMAKE_INSTALL_PREFIX}/lib/systemd/system/confab-server.service")
message(STATUS "Installing: $ENV{DESTDIR}${unit}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/systemd/confab-server.service.in" "$ENV{DESTDIR}${unit}" @ONLY)
list(APPEND CMAKE_INSTALL_MANIFEST_FILES "${unit}")
# What an administrator changed stays.
if(NOT EXISTS "$ENV{DESTDIR}${CONFIGDIR}/confab-server.conf")
    file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/systemd/confab-server.conf" DESTINATION "${CONFIGDIR}")
endif()
