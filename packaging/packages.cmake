# SPDX-License-Identifier: MIT
# `cpack -G DEB`: the components of install.cmake as the Debian packages confab and confab-server.

set(CPACK_PACKAGE_NAME confab)
set(CPACK_PACKAGE_VENDOR "The Confab authors")
set(CPACK_PACKAGE_CONTACT "The Confab authors <authors@confab.example>") # the project has no address yet
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # it would come before each package's own
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL server)
if(TARGET confab)
    list(APPEND CPACK_COMPONENTS_ALL window)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_VERBATIM_VARIABLES ON)
# By DESTDIR, for the configuration lies outside of the prefix.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(debian "${CMAKE_CURRENT_LIST_DIR}/debian")
set(CPACK_PRE_BUILD_SCRIPTS "${debian}/documents.cmake")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME confab-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "sqlite3") # copies the database while it is in use
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    "${debian}/conffiles;${debian}/postinst;${debian}/postrm;${debian}/prerm")
set(CPACK_COMPONENT_SERVER_DESCRIPTION "chat server for a network of one's own
The server of Confab: rooms for everyone or for those who are invited, direct
messages, and their history on its disk, over encrypted connections.
.
It runs as a service of systemd, as a user of its own that can write nothing
but its database. The package confab has the window for everyone in the team.")

# The plugins without which Qt finds no display, and what makes the window one of the desktop's: Wayland, the words on
# standard buttons, reactions in colour.
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME confab)
set(CPACK_DEBIAN_WINDOW_PACKAGE_SECTION net)
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "fonts-noto-color-emoji, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS "confab-server")
set(CPACK_COMPONENT_WINDOW_DESCRIPTION "window of a chat for a network of one's own
The window of Confab, a chat for teams over a server of their own: rooms and
direct messages, replies, reactions, edits, and search over everything one may
read. What is written without a connection is sent once it is back.
.
The package confab-server has the server.")

include(CPack)
