// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/transaction.h"

#include <QList>
#include <QMap>

#include <tuple>

namespace couvert {

/// What stays of anonymised cards: numbers of people by category, year of the last act and number of visits (in five classes).
///
/// Guarantees: a cell stands for at least five people; those who fit none are counted with their category, or else all together, where only
/// their number is told. Nothing in it can be joined with a card, a journal entry or a day, so there is no way back.
struct StatisticCell {
    QString category; ///< empty: of several categories
    int year = 0;     ///< of the last act; 0: several, or not known
    int visits = -1;  ///< VisitClass; -1: several
    qint64 people = 0;

    static constexpr qint64 Fewest = 5;
    static constexpr int UnknownYear = 1;               ///< as a year of its own: nothing told when the person last came
    [[nodiscard]] static int visitClass(qint64 visits); ///< 0: none, 1: one, 2: two to five, 3: six to ten, 4: more
};

class Statistics final
{
public:
    /// Takes up one card; nothing is written before write().
    void add(const Category &category, QDate lastAct, qint64 visits);
    [[nodiscard]] Result<> write(Transaction &transaction) const;
    [[nodiscard]] static Result<QList<StatisticCell>> read(Database &database);

private:
    QMap<std::tuple<QString, int, int>, qint64> m_cells;
};

} // namespace couvert
