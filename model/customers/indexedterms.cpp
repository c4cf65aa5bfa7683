// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/indexedterms.h"

#include "model/vault/statement.h"

namespace couvert {

Result<std::optional<QByteArrayList>> indexedTerms(Database &database, const QByteArray &start, qsizetype most)
{
    // A row is one word of one card; only the first row at or after a place is ever asked for.
    Result<Statement> next = Statement::prepare(database, "SELECT term FROM search_word WHERE term >= ? ORDER BY term LIMIT 1");
    if (!next)
        return failure(next);
    QByteArrayList terms;
    QByteArray from = start;
    for (;;) {
        const Result<bool> row = next->bindUtf8(1, std::string_view(from.constData(), static_cast<std::size_t>(from.size()))).step();
        if (!row)
            return failure(row);
        if (!*row)
            return terms;
        const std::string_view term = next->utf8(0);
        if (!term.starts_with(std::string_view(start.constData(), static_cast<std::size_t>(start.size()))))
            return terms;
        if (terms.size() == most)
            return std::nullopt;
        terms.append(QByteArray(term.data(), static_cast<qsizetype>(term.size())));
        // No word holds a character below the blank: this stands right behind the word itself.
        from = terms.constLast() + '\1';
        next->reset();
    }
}

} // namespace couvert
