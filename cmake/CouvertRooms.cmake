# SPDX-FileCopyrightText: 2026 The Couvert authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One static library a room. A room links only the rooms below it: an arrow that points upward does not build.

# A room is what stands in its folder: sources are globbed.
# couvert_model_room(<room> [ROOMS lower rooms] [LINK libraries])
function(couvert_model_room room)
    cmake_parse_arguments(ARG "" "" "ROOMS;LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(model_${room} STATIC ${sources})
    target_link_libraries(model_${room} PUBLIC couvert_flags Qt6::Core Qt6::Sql)
    foreach(lower IN LISTS ARG_ROOMS)
        target_link_libraries(model_${room} PUBLIC model_${lower})
    endforeach()
    target_link_libraries(model_${room} PRIVATE ${ARG_LINK})
    couvert_precompile(model_${room} <expected> <memory> <optional> <vector> <QtCore> <QtSql>)
endfunction()

# couvert_ui_room(<room> [ROOMS model rooms] [UI ui rooms] [LINK libraries])
function(couvert_ui_room room)
    cmake_parse_arguments(ARG "" "" "ROOMS;UI;LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(ui_${room} STATIC ${sources})
    target_link_libraries(ui_${room} PUBLIC couvert_flags Qt6::Widgets)
    foreach(model IN LISTS ARG_ROOMS)
        target_link_libraries(ui_${room} PUBLIC model_${model})
    endforeach()
    foreach(lower IN LISTS ARG_UI)
        target_link_libraries(ui_${room} PUBLIC ui_${lower})
    endforeach()
    target_link_libraries(ui_${room} PRIVATE ${ARG_LINK})
    couvert_precompile(ui_${room} <expected> <memory> <optional> <vector> <QtCore> <QtWidgets>)
endfunction()

function(couvert_precompile target)
    if(COUVERT_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
