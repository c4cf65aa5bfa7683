// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/fingerprinttable.h"
#include "model/customers/matchkey.h"
#include "model/journal/unitofwork.h"
#include "model/vault/statement.h"

namespace couvert {

/// Asks the erasure ledger whether somebody was erased and has not come back since by an act of their own: every way into the file asks here
/// (a new card, an edit that adds a contact, an import, a cleaned list).
class ErasedPeople final
{
public:
    [[nodiscard]] static Result<ErasedPeople> open(Database &database);

    /// All whom the ledger holds, for a list that asks a million times.
    [[nodiscard]] static Result<FingerprintTable> all(Database &database);

    /// With no ledger row there is nothing to ask.
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] Result<bool> holds(const Customer &customer);
    /// Lets the person of a card come back because of an act of `day`. RefusedByRule "erased" when there is no such act, or it is older than
    /// the erasure. Nothing to do when nobody of the ledger is meant. Part of the caller's unit.
    [[nodiscard]] Result<> letIn(UnitOfWork &unit, const Customer &customer, QDate actOn, qint64 revision);

private:
    ErasedPeople(MatchKey key, Statement select, bool empty) : m_key(std::move(key)), m_select(std::move(select)), m_empty(empty) { }
    /// The last day of erasure; invalid when it is not that of an erased person, or the person came back.
    [[nodiscard]] Result<QDate> erasedOn(const QByteArray &fingerprint);

    MatchKey m_key;
    Statement m_select;
    bool m_empty;
};

} // namespace couvert
