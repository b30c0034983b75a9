# The packages that CPack makes of the installed tree: one .deb with both programs, and the tree as a tarball.
# ./dev package builds them; debian.cmake is what Debian wants of a package beyond that, and portable.cmake makes the
# tree that brings its libraries.
set(GRAPNEL_MAINTAINER "" CACHE STRING "Who answers for the .deb: NAME <ADDRESS>; else DEBFULLNAME and DEBEMAIL, as Debian's tools do")
set(maintainer "${GRAPNEL_MAINTAINER}")
if(NOT maintainer AND DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
elseif(NOT maintainer)
  # a domain that can never exist (RFC 2606): the field must hold an address
  set(maintainer "The Grapnel authors <grapnel@authors.invalid>")
endif()

set(CPACK_GENERATOR TGZ)
find_program(GRAPNEL_DPKG_SHLIBDEPS dpkg-shlibdeps)
mark_as_advanced(GRAPNEL_DPKG_SHLIBDEPS)
if(GRAPNEL_DPKG_SHLIBDEPS)
  list(PREPEND CPACK_GENERATOR DEB)
endif()
set(CPACK_PACKAGE_NAME grapnel)
set(CPACK_PACKAGE_VENDOR "The Grapnel authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "look after the webhooks of a Zendesk account")
set(CPACK_PACKAGE_DESCRIPTION [[Grapnel finds, creates, clones, edits, tests and deletes the webhooks of
Zendesk accounts in a native window, without losing stored credentials. It
reveals and rotates signing secrets, checks signatures, and shows what an
endpoint answered.

The package also holds grapnel-sandbox, a local stand-in for Zendesk's
webhooks API for those who build clients or receivers of webhooks, and
grapnel --demo opens the program on it without an account.

Grapnel is not made or endorsed by Zendesk.]])
set(CPACK_PACKAGE_FILE_NAME ${PROJECT_NAME}-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${maintainer}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${public_url}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# libsecret is opened at run time, when a Secret Service is asked, so that no tool finds that it is needed
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
  ca-certificates
  libsecret-1-0
  "gnome-keyring | libkf5wallet-bin | keepassxc"
  qt6-translations-l10n
  xdg-utils)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland)

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian.cmake)
set(CPACK_GRAPNEL_METAINFO ${metainfo})
set(CPACK_GRAPNEL_COPYRIGHT ${CMAKE_CURRENT_LIST_DIR}/copyright)
include(CPack)
