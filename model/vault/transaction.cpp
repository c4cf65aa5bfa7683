// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/transaction.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace couvert {

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.mode() != Database::Mode::ReadWrite)
        return fail(FailureCode::Internal, QStringLiteral("read-only connection"));
    const int depth = database.m_depth;
    if (depth == 0) {
        if (database.m_writeRight != nullptr && !database.m_writeRight->tryTake())
            return fail(FailureCode::Busy);
        database.m_unitFailed = false;
        const Result<> begun = database.execute("BEGIN IMMEDIATE");
        if (!begun) {
            if (database.m_writeRight != nullptr)
                database.m_writeRight->release();
            return failure(begun);
        }
    } else {
        const Result<> begun = database.execute(("SAVEPOINT unit" + QByteArray::number(depth)).constData());
        if (!begun)
            return failure(begun);
    }
    database.m_depth = depth + 1;
    return Transaction(&database, depth);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)), m_depth(other.m_depth) { }

Transaction::~Transaction()
{
    rollback();
}

Result<> Transaction::commit()
{
    if (m_database == nullptr)
        return fail(FailureCode::Internal, QStringLiteral("unit already ended"));
    // SQLite may have rolled back by itself after a failure: what came later would be committed alone, as half a unit.
    if (m_database->m_unitFailed || sqlite3_get_autocommit(m_database->m_handle) != 0) {
        rollback();
        return fail(FailureCode::StorageFailed, QStringLiteral("unit failed before its end"));
    }
    if (m_depth > 0) {
        const Result<> released = m_database->execute(("RELEASE unit" + QByteArray::number(m_depth)).constData());
        if (!released) {
            rollback();
            return failure(released);
        }
    } else {
        const Result<> committed = m_database->execute("COMMIT");
        if (!committed) {
            takeBackWhatWasRefused();
            return failure(committed);
        }
        if (m_database->m_writeRight != nullptr)
            m_database->m_writeRight->release();
    }
    m_database->m_depth = m_depth;
    m_database = nullptr;
    return {};
}

void Transaction::takeBackWhatWasRefused()
{
    // A COMMIT whose flush failed may stand whole in the write-ahead log, and would be there after a power cut. One small unit more is
    // written over it: then what was refused is gone for good.
    Database &database = *m_database;
    rollback();
    if (database.m_writeRight != nullptr && !database.m_writeRight->tryTake())
        return;
    for (const char *sql :
        {"BEGIN IMMEDIATE", "INSERT INTO meta(name, value) VALUES('refused_units', 1) ON CONFLICT(name) DO UPDATE SET value = value + 1", "COMMIT"}) {
        if (sqlite3_exec(database.m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            break;
    }
    if (sqlite3_get_autocommit(database.m_handle) == 0)
        sqlite3_exec(database.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    if (database.m_writeRight != nullptr)
        database.m_writeRight->release();
}

void Transaction::rollback()
{
    if (m_database == nullptr)
        return;
    Database *database = std::exchange(m_database, nullptr);
    if (sqlite3_get_autocommit(database->m_handle) == 0) {
        const QByteArray name = "unit" + QByteArray::number(m_depth);
        const QByteArray sql = m_depth > 0 ? "ROLLBACK TO " + name + "; RELEASE " + name : QByteArray("ROLLBACK");
        sqlite3_exec(database->m_handle, sql.constData(), nullptr, nullptr, nullptr);
    }
    database->m_depth = m_depth;
    if (m_depth == 0) {
        database->m_unitFailed = false;
        if (database->m_writeRight != nullptr)
            database->m_writeRight->release();
    }
}

} // namespace couvert
