# The built-in guide, one folder for each language; what a language lacks is shown in English. A drawing in such a folder
# stands in for the one beside the folders. For
# qt_add_resources(... PREFIX "/help" BASE ${PROJECT_SOURCE_DIR}/resources/help FILES ${GRAPNEL_HELP}).
file(GLOB GRAPNEL_HELP CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*/*.md
     ${CMAKE_CURRENT_LIST_DIR}/*/*.svg ${CMAKE_CURRENT_LIST_DIR}/*.svg)
