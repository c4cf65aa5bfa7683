// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

namespace couvert {

/// One unit of writing: all of it happens or nothing does.
///
/// Guarantees: holds the write right from begin to end (Busy when another job has it); the first failure inside ends the unit: after
/// it, commit() refuses and rolls back (SQLite may already have rolled back by itself). Nests through savepoints. Without commit()
/// the destructor rolls back. What a failed COMMIT left in the write-ahead log is written over before it is reported, so that it cannot
/// come back after a power cut (unless the disk refuses that too).
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] Result<> commit();
    void rollback();

private:
    Transaction(Database *database, int depth) : m_database(database), m_depth(depth) { }
    void takeBackWhatWasRefused();
    Database *m_database = nullptr;
    int m_depth = 0; ///< 0: BEGIN IMMEDIATE; more: a savepoint
};

} // namespace couvert
