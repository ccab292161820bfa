# SPDX-License-Identifier: MIT
# Run by cpack on what it is about to pack: documents named and compressed as Debian's policy asks.
cmake_minimum_required(VERSION 3.25)

string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH, where that is set
file(GLOB folders "${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*")
foreach(folder IN LISTS folders)
    file(RENAME "${folder}/LICENSE" "${folder}/copyright")
    file(RENAME "${folder}/CHANGELOG.md" "${folder}/changelog")
    file(CONFIGURE OUTPUT "${folder}/changelog.Debian" @ONLY CONTENT
"confab (@CPACK_PACKAGE_VERSION@-@CPACK_DEBIAN_PACKAGE_RELEASE@) stable; urgency=medium

  * What is new is told in changelog.gz.

 -- @CPACK_PACKAGE_CONTACT@  @date@
")
    file(CHMOD "${folder}/changelog.Debian" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()

file(GLOB documents "${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/man/man1/*.1"
    "${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*/changelog*")
if(documents)
    execute_process(COMMAND gzip -9n ${documents} COMMAND_ERROR_IS_FATAL ANY)
endif()
