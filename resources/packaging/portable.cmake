# SPDX-License-Identifier: GPL-3.0-or-later
# A folder that runs from anywhere: the installed tree with Qt, its plugins and the other libraries of this machine
# beside it. Run by ./dev package: cmake -DBUILD=<build folder> -DTREE=<folder to make> -P portable.cmake
cmake_minimum_required(VERSION 3.21)

# What every desktop has, and what has to fit its kernel, drivers, fonts and locale: it stays the machine's. GLib too,
# because the machine's libsecret is loaded beside it.
set(of_the_system
  "/ld-linux" "/lib(c|m|dl|rt|pthread|resolv|stdc\\+\\+|gcc_s)\\.so" "/lib(GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm)\\.so"
  "/lib(X11|X11-xcb|xcb|Xau|Xdmcp|ICE|SM|wayland-[a-z]+)\\.so" "/lib(glib|gobject|gio|gmodule|gthread)-2\\.0\\.so"
  "/lib(fontconfig|freetype|expat|z|uuid|udev|dbus-1|systemd)\\.so")
set(plugins
  iconengines/libqsvgicon imageformats/libqsvg networkinformation/libqglib networkinformation/libqnetworkmanager
  platforminputcontexts/libcomposeplatforminputcontextplugin platforminputcontexts/libibusplatforminputcontextplugin
  platforms/libqoffscreen platforms/libqxcb tls/libqopensslbackend
  xcbglintegrations/libqxcb-egl-integration xcbglintegrations/libqxcb-glx-integration)
# with the package qt6-wayland only
set(plugins_if_there
  platforms/libqwayland-egl platforms/libqwayland-generic platformthemes/libqxdgdesktopportal
  wayland-decoration-client/libbradient wayland-graphics-integration-client/libqt-plugin-wayland-egl
  wayland-shell-integration/libxdg-shell)

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY OUTPUT_VARIABLE output OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

# Where Debian says which package a file is of, its terms go along.
function(copy_terms file)
  # dpkg may know a library from before /lib became a part of /usr, or after
  string(REGEX REPLACE "^/usr/" "/" file "${file}")
  execute_process(COMMAND dpkg-query --search ${file} /usr${file} OUTPUT_VARIABLE owner ERROR_QUIET)
  string(REGEX REPLACE "[:,].*" "" owner "${owner}")
  if(owner AND EXISTS /usr/share/doc/${owner}/copyright)
    configure_file(/usr/share/doc/${owner}/copyright ${TREE}/share/doc/grapnel/libraries/${owner} COPYONLY)
  endif()
endfunction()

file(REMOVE_RECURSE ${TREE})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${TREE} --strip)

run(qtpaths6 --query QT_INSTALL_PLUGINS)
set(qt_plugins ${output})
run(qtpaths6 --query QT_INSTALL_TRANSLATIONS)
set(qt_translations ${output})
set(used)
foreach(plugin IN LISTS plugins plugins_if_there)
  if(EXISTS ${qt_plugins}/${plugin}.so)
    list(APPEND used ${qt_plugins}/${plugin}.so)
    cmake_path(GET plugin PARENT_PATH folder)
    file(COPY ${qt_plugins}/${plugin}.so DESTINATION ${TREE}/plugins/${folder})
  elseif(plugin IN_LIST plugins)
    message(FATAL_ERROR "Qt has no plugin ${plugin} in ${qt_plugins}.")
  endif()
endforeach()
file(GLOB translations ${qt_translations}/qtbase_*.qm)
file(COPY ${translations} DESTINATION ${TREE}/translations)
file(WRITE ${TREE}/bin/qt.conf "[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n")

set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM linux+elf)
set(programs ${TREE}/bin/grapnel ${TREE}/bin/grapnel-sandbox)
file(GLOB modules ${TREE}/lib*/grapnel/modules/*.so)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${used} ${modules} RESOLVED_DEPENDENCIES_VAR libraries
  PRE_EXCLUDE_REGEXES "^ld-linux" POST_EXCLUDE_REGEXES ${of_the_system})
foreach(library IN LISTS libraries)
  file(COPY ${library} DESTINATION ${TREE}/lib FOLLOW_SYMLINK_CHAIN)
  copy_terms(${library})
endforeach()
# compiled in
copy_terms(/usr/include/nlohmann/json.hpp)
foreach(program IN LISTS programs)
  # RPATH, not RUNPATH, because it holds for what the libraries and plugins need as well
  run(patchelf --force-rpath --set-rpath "$ORIGIN/../lib" ${program})
endforeach()

list(LENGTH libraries count)
message("${TREE}: ${count} libraries beside the programs")
