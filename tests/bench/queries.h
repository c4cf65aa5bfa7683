// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace couvert::bench {

/// Queries of one kind, as people type them, taken from the demo customers.
struct QuerySet {
    QString name;
    QStringList queries;
};

/// The sets of the search figures; `customers`: how many there are. The same numbers give the same queries.
[[nodiscard]] std::vector<QuerySet> querySets(qint64 customers, int each);
/// Queries made to be slow: pairs of single characters, words that nearly everybody has.
[[nodiscard]] QuerySet hardQueries();

} // namespace couvert::bench
