# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the tree that is to become a package: man pages and changelog compressed, the copyright file and
# zsh's completions where Debian has them.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
cmake_minimum_required(VERSION 3.21)
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(documents ${share}/doc/grapnel)

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY OUTPUT_VARIABLE output OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

# The changelog, out of the releases of the metainfo.
file(READ ${CPACK_GRAPNEL_METAINFO} text)
# so that semicolons do not part the texts
string(ASCII 31 semicolon)
string(REPLACE ";" "${semicolon}" text "${text}")
string(REGEX REPLACE ".*<releases>(.*)</releases>.*" "\\1" text "${text}")
string(REPLACE "<release " ";" releases "${text}")
list(POP_FRONT releases)
set(changelog)
foreach(release IN LISTS releases)
  string(REGEX MATCH "version=\"([^\"]+)\" date=\"([^\"]+)\"" found "${release}")
  set(version ${CMAKE_MATCH_1})
  run(${CMAKE_COMMAND} -E env LC_ALL=C date --utc --rfc-email --date=${CMAKE_MATCH_2})
  set(date ${output})
  string(APPEND changelog
    "grapnel (${version}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable${semicolon} urgency=medium\n\n")
  string(REGEX MATCHALL "<(p|li)>[^<]+" entries "${release}")
  foreach(entry IN LISTS entries)
    string(REGEX REPLACE "<(p|li)>" "" entry "${entry}")
    string(REGEX REPLACE "[ \n]+" " " entry "${entry}")
    file(WRITE ${documents}/changelog.Debian "${entry}")
    run(fold -s -w 74 ${documents}/changelog.Debian)
    string(REGEX REPLACE " *\n" "\n    " output "${output}")
    string(APPEND changelog "  * ${output}\n")
  endforeach()
  string(APPEND changelog "\n -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${date}\n\n")
endforeach()
string(REPLACE "${semicolon}" ";" changelog "${changelog}")
string(REPLACE "&lt;" "<" changelog "${changelog}")
string(REPLACE "&amp;" "&" changelog "${changelog}")
string(REGEX REPLACE "\n\n$" "\n" changelog "${changelog}")
file(WRITE ${documents}/changelog.Debian "${changelog}")

file(GLOB pages ${share}/man/man1/*.1)
run(gzip -9 -n ${pages} ${documents}/changelog.Debian)

# it names Debian's own copy of the licence
file(REMOVE ${documents}/LICENSE)
configure_file(${CPACK_GRAPNEL_COPYRIGHT} ${documents}/copyright COPYONLY)
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
