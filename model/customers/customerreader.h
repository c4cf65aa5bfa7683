// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/database.h"

namespace couvert {

/// A line of the list and of search results: what a row shows, without opening the card.
struct CustomerRow {
    qint64 id = 0;
    qint64 rank = 0; ///< place in the name order; the key of paging
    QString lastName;
    QString firstName;
    QString company;
    QStringList emails;
    QStringList phones; ///< national format
    QString city;
    QString postcode;
    Category category = Category::Customer;
    bool restricted = false;
    [[nodiscard]] QString displayName() const;
};

/// Reads cards and pages of cards. Any thread, on that thread's connection. Reading here does not journal: showing a card to a
/// person goes through CustomerWriter::recordView.
class CustomerReader final
{
public:
    explicit CustomerReader(Database &database) : m_database(database) { }

    [[nodiscard]] Result<Customer> card(qint64 id) const;       ///< NotFound
    [[nodiscard]] Result<QList<Visit>> visits(qint64 id) const; ///< newest first
    [[nodiscard]] Result<qint64> count() const;                 ///< kept, not counted
    /// A page in name order: `limit` rows after (or before, negative limit) this rank. Keyset, so every page costs the same.
    [[nodiscard]] Result<QList<CustomerRow>> page(qint64 afterRank, int limit) const;
    [[nodiscard]] Result<QList<CustomerRow>> rows(const QList<qint64> &ranks) const;

private:
    Database &m_database;
};

} // namespace couvert
