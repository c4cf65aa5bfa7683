// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customerreader.h"

namespace couvert {

/// Search as one types (performance.md section 3). Each word must match somewhere: the start of a word of the name, company, town,
/// tag or of a part of an e-mail; the start of a postcode; three digits or more inside a phone number in any format; with
/// `inNotes`, the start of a word of the notes, preferences and allergies (3 letters or more). Accents and case do not matter.
/// Results come in name order straight from the index: no query scans, none sorts.
class CustomerSearch final
{
public:
    explicit CustomerSearch(Database &database) : m_database(database) { }

    struct Query {
        QString text;
        bool inNotes = false;
        int limit = 50;
        qint64 afterRank = -1;   ///< for the next page
        qint64 countUpTo = 1000; ///< how far the total is counted; -1: all
    };
    struct Answer {
        QList<CustomerRow> rows;
        qint64 total = 0;
        bool totalIsExact = true; ///< false: there are more than `total`
    };
    [[nodiscard]] Result<Answer> find(const Query &query) const;

    /// Where the query's words match in a text, for accenting them in place: pairs (start, length) in `text`, in order.
    [[nodiscard]] static QList<std::pair<qsizetype, qsizetype>> highlights(const QString &text, const QString &query);

private:
    Database &m_database;
};

} // namespace couvert
