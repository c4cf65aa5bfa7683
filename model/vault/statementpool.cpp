// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/statementpool.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <array>

namespace couvert {

namespace {

constexpr const char *poolName = "couvert statements";
constexpr std::size_t mostIdle = 192;

bool isKept(std::string_view sql)
{
    constexpr std::array<std::string_view, 5> verbs{"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "};
    return std::ranges::any_of(verbs, [sql](std::string_view verb) { return sql.starts_with(verb); });
}

} // namespace

void StatementPool::destroy(void *pool)
{
    delete static_cast<StatementPool *>(pool);
}

StatementPool *StatementPool::of(sqlite3 *connection)
{
    auto *pool = static_cast<StatementPool *>(sqlite3_get_clientdata(connection, poolName));
    if (pool == nullptr) {
        pool = new StatementPool;
        // When it cannot be kept, SQLite has destroyed it.
        if (sqlite3_set_clientdata(connection, poolName, pool, &StatementPool::destroy) != SQLITE_OK)
            return nullptr;
    }
    return pool;
}

void StatementPool::drop(sqlite3 *connection)
{
    if (connection != nullptr)
        sqlite3_set_clientdata(connection, poolName, nullptr, nullptr);
}

StatementPool::~StatementPool()
{
    for (const Idle &idle : m_idle)
        sqlite3_finalize(idle.statement);
}

sqlite3_stmt *StatementPool::take(std::string_view sql)
{
    const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(), [sql](const Idle &idle) { return idle.sql == sql; });
    if (found == m_idle.rend())
        return nullptr;
    sqlite3_stmt *statement = found->statement;
    m_idle.erase(std::next(found).base());
    return statement;
}

void StatementPool::giveBack(sqlite3_stmt *statement)
{
    const char *text = sqlite3_sql(statement);
    if (text == nullptr || !isKept(text)) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() == mostIdle) {
        sqlite3_finalize(m_idle.front().statement);
        m_idle.erase(m_idle.begin());
    }
    m_idle.push_back({text, statement});
}

} // namespace couvert
