// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/rootkey.h"

#include <QSqlDatabase>

#include <atomic>
#include <memory>

struct sqlite3;

namespace couvert {

/// The right to write and checkpoint: one connection of the process holds it at any moment (ARCHITECTURE.md, "One writer").
class WriteRight final
{
public:
    /// Takes the right, or answers false at once when another connection has it.
    [[nodiscard]] bool tryTake() { return !m_taken.exchange(true); }
    void release() { m_taken.store(false); }
    [[nodiscard]] bool isTaken() const { return m_taken.load(); }

private:
    std::atomic_bool m_taken = false;
};

/// One connection to the encrypted database, for the thread that opened it.
///
/// Guarantees: the key goes in as bytes, never as SQL text; every cipher parameter is set explicitly; the hardening block of
/// security.md section 1 is set and read back before the first use; a library without a cipher is refused (Unsupported). A read-only
/// connection cannot write (query_only) and never checkpoints.
class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    struct Source {
        QString path;
        QByteArray salt; ///< 16 bytes
        WriteRight *writeRight = nullptr;
    };

    /// Opens, and creates the file when `create`. DatabaseDamaged, Incomplete (no such file), StorageFailed, Unsupported.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Source &source, const SecretBytes &key, Mode mode, bool create = false);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QSqlDatabase sql() const; ///< for forms and pages (QSqlQuery on the SQLCipher driver)
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] WriteRight *writeRight() const { return m_writeRight; }

    /// Runs statements without results, in order; stops at the first failure.
    [[nodiscard]] Result<> execute(const char *sql);
    /// Flushes the write-ahead log into the file and empties it. Needs the write right (taken here when free).
    [[nodiscard]] Result<> checkpoint();
    /// Any thread: makes the running statement stop with a failure.
    void interrupt();

    /// SQLCipher's and SQLite's versions, "4.6.1 community" and "3.46.1".
    [[nodiscard]] static QString cipherVersion();
    [[nodiscard]] static QString sqliteVersion();

    /// The last failure of the connection as a Failure without any bound value.
    [[nodiscard]] Failure lastFailure(const char *step) const;

private:
    friend class Statement;
    friend class Transaction;
    Database() = default;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    Mode m_mode = Mode::ReadWrite;
    WriteRight *m_writeRight = nullptr;
    int m_depth = 0;           ///< open transactions, savepoints included
    bool m_unitFailed = false; ///< a statement failed inside the open unit: it can only be rolled back
};

} // namespace couvert
