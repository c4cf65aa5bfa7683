// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/activityclock.h"
#include "model/customers/searchindex.h"

#include <optional>

namespace couvert {

/// Cards in their tables and in the index, for the writers of this room. Knows nothing of roles, journal or undo; every call is part
/// of the caller's unit. `customer.revision` is what is written. The clock of a card follows from its days and visits: nobody sets it. A category
/// without a rule in this file is refused (InvalidValue "category").
class CardStore final
{
public:
    [[nodiscard]] static Result<Customer> load(Database &database, qint64 id);       ///< NotFound
    [[nodiscard]] static Result<QList<Visit>> visits(Database &database, qint64 id); ///< oldest first
    /// The id that the next new card takes; never one that was used before.
    [[nodiscard]] static Result<qint64> nextId(Database &database);

    [[nodiscard]] static Result<CardStore> prepare(Transaction &transaction);
    /// `rank`: where the caller knows the place (bulk); else it is found.
    [[nodiscard]] Result<> insert(const Customer &customer, std::optional<qint64> rank = {});
    [[nodiscard]] Result<> replace(const Customer &before, const Customer &after);
    /// The same two without the index, which is given at the end of a bulk job, as is the place in the name order where it is not known yet.
    [[nodiscard]] Result<> insertWaiting(const Customer &customer, std::optional<qint64> rank = {});
    [[nodiscard]] Result<> replaceWaiting(const Customer &after);
    /// Gives a waiting card its place.
    [[nodiscard]] Result<> place(qint64 id, qint64 rank);
    [[nodiscard]] SearchIndex &index() { return m_index; }
    [[nodiscard]] Result<> remove(const Customer &customer);
    [[nodiscard]] Result<> insertVisit(qint64 customer, const Visit &visit, qint64 revision);
    [[nodiscard]] Result<> removeVisits(qint64 customer);
    /// Gives the card and its contact details a new revision and changes nothing else.
    [[nodiscard]] static Result<> touch(Transaction &transaction, qint64 customer, qint64 revision);
    /// Adds to the kept number of cards.
    [[nodiscard]] static Result<> changeCount(Database &database, qint64 by);

private:
    CardStore(Transaction &transaction, SearchIndex index, ActivityClock clock);
    [[nodiscard]] Result<Statement *> statement(int which);
    [[nodiscard]] Result<> writeRow(int which, const Customer &customer, qint64 rank);
    [[nodiscard]] Result<> insertContacts(const Customer &customer);
    [[nodiscard]] Result<> removeContacts(qint64 id);
    [[nodiscard]] Result<qint64> rankOf(qint64 id);

    Transaction *m_transaction;
    SearchIndex m_index;
    ActivityClock m_clock;
    std::vector<std::optional<Statement>> m_statements;
};

} // namespace couvert
