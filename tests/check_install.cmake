# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and that all of it says the same version.
# Run by ctest: cmake -DBUILD=<build folder> -DLIST=<file> -DLIBDIR=<folder> -DVERSION=<version> -P check_install.cmake
cmake_minimum_required(VERSION 3.21)

set(stage ${BUILD}/install-check)
file(REMOVE_RECURSE ${stage})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${stage} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

file(GLOB_RECURSE found RELATIVE ${stage} ${stage}/*)
list(SORT found)
file(STRINGS ${LIST} expected)
list(TRANSFORM expected REPLACE "^LIBDIR/" "${LIBDIR}/")
list(SORT expected)
set(missing ${expected})
list(REMOVE_ITEM missing ${found})
set(unexpected ${found})
list(REMOVE_ITEM unexpected ${expected})

set(faults)
if(missing)
  list(APPEND faults "not installed: ${missing}")
endif()
if(unexpected)
  list(APPEND faults "installed, but not in ${LIST}: ${unexpected}")
endif()

# run where it was installed, which is not where it was built
foreach(program IN ITEMS grapnel grapnel-sandbox)
  execute_process(COMMAND ${stage}/bin/${program} --version OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  if(NOT output STREQUAL "${program} ${VERSION}\n")
    list(APPEND faults "${program} --version says ${output}")
  endif()
  file(STRINGS ${stage}/share/man/man1/${program}.1 title REGEX "^\\.TH" LIMIT_COUNT 1)
  if(NOT title MATCHES "\"20[0-9-]+\" \"Grapnel ${VERSION}\"")
    list(APPEND faults "the man page of ${program} begins with ${title}")
  endif()
endforeach()
# the demo finds its sandbox there
execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen HOME=${stage} XDG_CONFIG_HOME=${stage}
  ${stage}/bin/grapnel --demo --screenshot ${stage}/demo.png RESULT_VARIABLE result ERROR_VARIABLE output)
if(NOT result EQUAL 0 OR output MATCHES "the sandbox does not start" OR NOT EXISTS ${stage}/demo.png)
  list(APPEND faults "the demo ends with ${result}: ${output}")
endif()
file(STRINGS ${stage}/share/metainfo/org.grapnel.Grapnel.metainfo.xml release REGEX "<release " LIMIT_COUNT 1)
if(NOT release MATCHES "version=\"${VERSION}\"")
  list(APPEND faults "the newest release of the metainfo is ${release}")
endif()

file(REMOVE_RECURSE ${stage})
if(faults)
  list(JOIN faults "\n" text)
  message(FATAL_ERROR "${text}")
endif()
