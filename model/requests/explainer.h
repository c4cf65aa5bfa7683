// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/traces.h"
#include "model/vault/personaldata.h"
#include "model/vault/statement.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace couvert {

/// Tells which values that were found are somebody else's too (a town, a family name, where cards came from) or the restaurant's own words:
/// they are no residue.
///
/// The whole file is read once at most, for all values together, and only when neither an index nor the records that share pages with the
/// erased cards answer.
class Explainer final
{
public:
    Explainer(Database &database, const PersonalDataHolders &holders, const Traces &traces);

    /// How many of the values that were found are nobody's.
    [[nodiscard]] Result<int> unexplained(const std::vector<bool> &found);

private:
    /// A table of which the texts are read, and the column that orders its records by card, where there is one.
    struct Source {
        QString table;
        QString columns;
        int width = 0;
        QString key;
    };
    [[nodiscard]] Result<bool> isIndexed(const QByteArray &needle);
    [[nodiscard]] Result<QList<Source>> sources();
    [[nodiscard]] Result<> readNear(const Source &source);
    [[nodiscard]] Result<> readAll(const Source &source);
    [[nodiscard]] Result<> readRows(Statement &select, int width);
    void settle();

    Database &m_database;
    const Traces &m_traces;
    QMap<QString, QStringList> m_tables;
    QSet<QString> m_byCard;          ///< tables with a column "customer"
    std::vector<std::size_t> m_open; ///< found, and not explained yet
    std::vector<bool> m_held;        ///< stands in a record
};

} // namespace couvert
