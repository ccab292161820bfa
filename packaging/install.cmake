# SPDX-License-Identifier: MIT
# What `cmake --install` puts where, in two components: `server` and `window`.
include(GNUInstallDirs)

# Not what the umask of whoever installs would make of them.
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)

# confab_install(PROGRAM COMPONENT DOCUMENT…): a program, its manual and its documents.
function(confab_install program component)
    install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT ${component})
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/man/${program}.1"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component})
    list(TRANSFORM ARGN PREPEND "${CMAKE_SOURCE_DIR}/docs/" OUTPUT_VARIABLE documents)
    install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" ${documents}
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${program}" COMPONENT ${component})
endfunction()

confab_install(confab-server server automation.md protocol.cddl protocol.md server.md)
# Where things go is known only by the prefix that they are installed with: `cmake --install --prefix`, or the package's.
install(CODE "set(bin_folder \"${CMAKE_INSTALL_BINDIR}\")\nset(etc_folder \"${CMAKE_INSTALL_SYSCONFDIR}\")"
    COMPONENT server)
install(SCRIPT "${CMAKE_CURRENT_LIST_DIR}/service.cmake" COMPONENT server)

if(TARGET confab)
    confab_install(confab window automation.md)
    set(from "${CMAKE_CURRENT_LIST_DIR}/desktop")
    install(FILES "${from}/confab.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT window)
    install(FILES "${from}/local.confab.confab.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT window)
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    foreach(size IN ITEMS 16 24 32 48 64 128 256)
        install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/confab-${size}.png"
            DESTINATION "${icons}/${size}x${size}/apps" RENAME confab.png COMPONENT window)
    endforeach()
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/confab.svg"
        DESTINATION "${icons}/scalable/apps" COMPONENT window)
endif()
