// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customerreader.h"

#include <QCache>

#include <map>

namespace couvert {

/// All customers by their place in the name order, for a list that a scroll bar runs through from end to end.
///
/// Rows are read a page at a time where they are asked for, and a few pages are kept. A page is reached by walking the index of the order from
/// the nearest known place; with the first far jump places are marked through the whole file (60 to 100 ms for a million), so that no walk is
/// long after it. The places are those of the moment of reset(); whoever changes the file calls it again. On the thread of `database`.
class CustomerPlaces final
{
public:
    static constexpr int PageRows = 16;

    explicit CustomerPlaces(Database &database);

    [[nodiscard]] Result<> reset(); ///< counts anew and forgets
    void clear();                   ///< nobody, until reset()
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The customer at that place, from 0 to size() - 1; the pointer holds until the next call. Null: the file changed since reset().
    [[nodiscard]] Result<const CustomerRow *> at(qint64 place);
    /// Where a customer stands; -1 for nobody. Counts those before, but for somebody who was looked at lately.
    [[nodiscard]] Result<qint64> placeOf(qint64 id) const;
    /// Shows another value until the page is read again; nothing happens where the place is not kept.
    void replace(qint64 place, const CustomerRow &row);

private:
    static constexpr int KeptPages = 128;
    using Page = QList<CustomerRow>;

    [[nodiscard]] Result<Page *> page(qint64 number);
    [[nodiscard]] Result<qint64> rankBefore(qint64 number);
    [[nodiscard]] Result<> markThrough();

    Database &m_database;
    qint64 m_size = 0;
    QCache<qint64, Page> m_pages;
    /// By page: the rank of the last customer of the page before.
    std::map<qint64, qint64> m_ranksBefore;
};

} // namespace couvert
