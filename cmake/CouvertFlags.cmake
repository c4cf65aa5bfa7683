# SPDX-FileCopyrightText: 2026 The Couvert authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings are errors; release binaries carry the hardening that tests/house checks on the built file.
add_library(couvert_flags INTERFACE)
target_compile_options(couvert_flags INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wcast-align -Wunused
    -Wconversion -Wsign-conversion -Wformat=2 -Wimplicit-fallthrough -Wnull-dereference)
target_compile_definitions(couvert_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 SQLITE_HAS_CODEC
    COUVERT_VERSION="${PROJECT_VERSION}")
target_include_directories(couvert_flags INTERFACE "${CMAKE_SOURCE_DIR}")

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 warns of null dereferences inside inlined library code when it optimises.
    target_compile_options(couvert_flags INTERFACE -Wno-null-dereference -Wlogical-op -Wduplicated-cond)
    if(CMAKE_UNITY_BUILD)
        # Where sources are compiled several at a time, each looks to GCC like a header whose unnamed namespace others would share.
        target_compile_options(couvert_flags INTERFACE -Wno-subobject-linkage)
    endif()
endif()

if(COUVERT_SANITIZE)
    target_compile_options(couvert_flags INTERFACE -fsanitize=${COUVERT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(couvert_flags INTERFACE -fsanitize=${COUVERT_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC warns of conversions inside the checks that it adds itself; the other builds judge the source.
        target_compile_options(couvert_flags INTERFACE -Wno-error)
    endif()
else()
    target_compile_options(couvert_flags INTERFACE -fstack-protector-strong -fstack-clash-protection -ftrivial-auto-var-init=zero)
    target_compile_definitions(couvert_flags INTERFACE _GLIBCXX_ASSERTIONS
        $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=3>)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        target_compile_options(couvert_flags INTERFACE -fcf-protection=full)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(couvert_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,-z,separate-code -Wl,--as-needed)
    endif()
endif()
# The same bytes wherever the checkout stands.
target_compile_options(couvert_flags INTERFACE "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
include(CheckPIESupported)
check_pie_supported()
