# SPDX-FileCopyrightText: 2026 The Couvert authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Finds what Couvert is built on, as imported targets. Versions below the floors of ARCHITECTURE.md are refused here.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql PrintSupport Concurrent LinguistTools)
if(COUVERT_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)

# SQLite 3.15 of SQLCipher 3 knows no FTS5 and none of the hardening switches: 4.5.6 is the floor, the program checks it again.
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)
# SQLCipher's own: reads its pages back for the search after an erasure.
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto>=3)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)

find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(Couvert::phonenumber UNKNOWN IMPORTED)
set_target_properties(Couvert::phonenumber PROPERTIES
    IMPORTED_LOCATION "${PHONENUMBER_LIBRARY}" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${PHONENUMBER_INCLUDE_DIR}")

# Not by pkg-config, which asks for minizip beside it, whose zip.h would be taken for that of libzip.
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(Couvert::xlsxwriter UNKNOWN IMPORTED)
set_target_properties(Couvert::xlsxwriter PROPERTIES
    IMPORTED_LOCATION "${XLSXWRITER_LIBRARY}" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${XLSXWRITER_INCLUDE_DIR}")

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h PATH_SUFFIXES zxcvbn)
find_library(ZXCVBN_LIBRARY zxcvbn)
if(ZXCVBN_INCLUDE_DIR AND ZXCVBN_LIBRARY)
    add_library(Couvert::zxcvbn UNKNOWN IMPORTED)
    set_target_properties(Couvert::zxcvbn PROPERTIES
        IMPORTED_LOCATION "${ZXCVBN_LIBRARY}" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${ZXCVBN_INCLUDE_DIR}")
endif()

# The header of an old SQLCipher says 3.x too, so the floor is read from the SQLite version that it carries (4.5.6 has 3.44).
file(STRINGS "${SQLCIPHER_INCLUDEDIR}/sqlcipher/sqlite3.h" COUVERT_SQLITE_LINE REGEX "#define SQLITE_VERSION_NUMBER")
string(REGEX MATCH "[0-9]+$" COUVERT_SQLITE_NUMBER "${COUVERT_SQLITE_LINE}")
if(COUVERT_SQLITE_NUMBER LESS 3044000)
    message(FATAL_ERROR "SQLCipher 4.5.6 or newer is needed (found SQLite ${COUVERT_SQLITE_NUMBER}); on Debian 12 take it from bookworm-backports")
endif()
