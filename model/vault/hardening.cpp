// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/hardening.h"

#include <QByteArray>

#include <sqlcipher/sqlite3.h>

#include <array>

namespace couvert {

namespace {

// Lengths: a text or blob of 16 MiB leaves room for evidence of 10 MiB (design.md, toolchain facts).
constexpr std::array<std::pair<int, int>, 8> limits{
    {{SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024}, {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 100}, {SQLITE_LIMIT_EXPR_DEPTH, 50},
        {SQLITE_LIMIT_COMPOUND_SELECT, 5}, {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256}, {SQLITE_LIMIT_ATTACHED, 1}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10}}};

constexpr std::array<std::pair<int, int>, 5> configuration{{{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0}, {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}}};

QByteArray answerOf(sqlite3 *handle, const QByteArray &pragma)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray answer;
    if (sqlite3_prepare_v2(handle, ("PRAGMA " + pragma).constData(), -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return answer;
}

} // namespace

const QList<HardeningSwitch> &hardeningSwitches()
{
    static const QList<HardeningSwitch> switches{
        {"cell_size_check", "1"},
        {"mmap_size", "0"},
        {"foreign_keys", "1"},
        {"secure_delete", "1"},
        {"temp_store", "2"},
        {"auto_vacuum", "0"},
        {"synchronous", "2"},
        {"trusted_schema", "0"},
        {"writable_schema", "0"},
        {"cipher_memory_security", "0"},
        {"fullfsync", "1"},
        {"checkpoint_fullfsync", "1"},
    };
    return switches;
}

Result<> harden(sqlite3 *handle)
{
    for (const auto &[limit, value] : limits) {
        sqlite3_limit(handle, limit, value);
        if (sqlite3_limit(handle, limit, -1) != value)
            return fail(FailureCode::Unsupported, QStringLiteral("limit %1").arg(limit));
    }
    for (const auto &[option, value] : configuration) {
        int answer = -1;
        if (sqlite3_db_config(handle, option, value, &answer) != SQLITE_OK || answer != value)
            return fail(FailureCode::Unsupported, QStringLiteral("configuration %1").arg(option));
    }
    for (const HardeningSwitch &entry : hardeningSwitches()) {
        // An open database does not take auto_vacuum any more and memory security can only be switched on: both are read only.
        const QByteArray name(entry.pragma);
        if (name != "auto_vacuum" && name != "cipher_memory_security") {
            const QByteArray sql = "PRAGMA " + name + '=' + entry.expected;
            if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                return fail(FailureCode::Unsupported, QString::fromLatin1(name));
        }
        if (answerOf(handle, name) != entry.expected)
            return fail(FailureCode::Unsupported, QString::fromLatin1(name));
    }
    return {};
}

} // namespace couvert
