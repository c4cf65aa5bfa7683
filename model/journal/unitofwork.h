// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalentry.h"
#include "model/journal/session.h"
#include "model/vault/transaction.h"

#include <QJsonObject>

namespace couvert {

/// A unit of writing that tells the journal what it did: the change and its journal entry are committed together or not at all.
///
/// Guarantees: the entry holds who, when, what, on which id, never a personal value; after the commit the head of the chain is kept
/// outside the database too (the anchor). A failed COMMIT is read again on a connection of its own before it is told. Runs on the thread of its
/// connection.
class UnitOfWork final
{
public:
    /// `database`: the vault's own connection, or the connection of the worker that does the job. Busy while another job writes.
    [[nodiscard]] static Result<UnitOfWork> begin(const Session &session, Database &database);
    [[nodiscard]] static Result<UnitOfWork> begin(const Session &session) { return begin(session, session.vault().database()); }

    [[nodiscard]] const Session &session() const { return *m_session; }
    [[nodiscard]] Database &database() const { return m_transaction.database(); }
    [[nodiscard]] Transaction &transaction() { return m_transaction; }

    /// Appends an entry; its number is the revision of every row that this action writes.
    [[nodiscard]] Result<qint64> record(JournalAction action, const JournalSubject &subject = {}, const QJsonObject &detail = {});
    [[nodiscard]] Result<> commit();

private:
    UnitOfWork(const Session &session, Transaction transaction);
    [[nodiscard]] bool stands(qint64 sequence, const QByteArray &hash) const;
    const Session *m_session = nullptr;
    Transaction m_transaction;
    bool m_recorded = false;
};

} // namespace couvert
