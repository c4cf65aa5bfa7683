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
    couvert_precompile(model_${room} couvert_headers)
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
    couvert_precompile(ui_${room} couvert_window_headers)
endfunction()

# The Qt headers are compiled once for every room of a kind: couvert_headers below the windows, couvert_window_headers for the windows.
# couvert_precompile(<target> <owner>) lets a target use those of its owner.
function(couvert_precompile target owner)
    if(COUVERT_PCH)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

# couvert_precompiled_headers(<owner> [EXECUTABLE] LIBS <Qt modules> HEADERS <headers>): a target that carries the headers; EXECUTABLE: for programs.
function(couvert_precompiled_headers owner)
    cmake_parse_arguments(ARG "EXECUTABLE" "" "LIBS;HEADERS" ${ARGN})
    if(NOT COUVERT_PCH)
        return()
    endif()
    # Executables are compiled as such (-fPIE), and so must be the headers that they share.
    if(ARG_EXECUTABLE)
        add_executable(${owner} "${CMAKE_SOURCE_DIR}/cmake/headers.cpp")
    else()
        add_library(${owner} STATIC "${CMAKE_SOURCE_DIR}/cmake/headers.cpp")
    endif()
    target_link_libraries(${owner} PRIVATE couvert_flags ${ARG_LIBS})
    set_target_properties(${owner} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_precompile_headers(${owner} PRIVATE <expected> <memory> <optional> <vector> ${ARG_HEADERS})
endfunction()

couvert_precompiled_headers(couvert_headers LIBS Qt6::Sql HEADERS <QtCore> <QtSql>)
couvert_precompiled_headers(couvert_window_headers LIBS Qt6::Widgets HEADERS <QtCore> <QtWidgets>)
