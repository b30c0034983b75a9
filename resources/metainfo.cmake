# The metainfo as it is installed: links and pictures lead to where the project is on the web, or are left out where that
# is not known. In the source they lead to a domain that can never exist (RFC 2606), so that it can be validated.
# grapnel_metainfo(SOURCE OUTPUT URL TAG): URL is a repository as GitHub shows it, TAG the one whose pictures are shown.
function(grapnel_metainfo source output url tag)
  file(READ ${source} text)
  if(url)
    string(REPLACE "https://grapnel.invalid/raw/tag/" "${url}/raw/${tag}/" text "${text}")
    string(REPLACE "https://grapnel.invalid" "${url}" text "${text}")
  else()
    string(REGEX REPLACE "  <url [^\n]*\n" "" text "${text}")
    string(REGEX REPLACE "  <screenshots>.*</screenshots>\n" "" text "${text}")
  endif()
  file(WRITE ${output} "${text}")
endfunction()

# cmake -DSOURCE=... -DOUTPUT=... -DURL=... -DTAG=... -P metainfo.cmake
if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  grapnel_metainfo(${SOURCE} ${OUTPUT} "${URL}" "${TAG}")
endif()
