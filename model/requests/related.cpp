// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/related.h"

#include "model/customers/cardstore.h"
#include "model/customers/textfolding.h"

#include <algorithm>
#include <functional>

namespace couvert {

namespace {

Result<> forEach(Database &database, const char *sql, qint64 id, const std::function<void(const Statement &)> &take)
{
    Result<Statement> select = Statement::prepare(database, sql);
    if (!select)
        return failure(select);
    select->bind(1, id);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return {};
        take(*select);
    }
}

QString nameOf(const QString &last, const QString &first)
{
    return folded(last) + QChar(1) + folded(first);
}

} // namespace

Result<QList<RelatedCard>> relatedCards(Database &database, qint64 customerId)
{
    const Result<Customer> card = CardStore::load(database, customerId);
    if (!card)
        return failure(card);
    QList<RelatedCard> list;
    const auto add = [&](qint64 id, RelatedCard::By by) {
        const bool known = std::any_of(list.cbegin(), list.cend(), [id](const RelatedCard &other) { return other.id == id; });
        if (id != customerId && !known)
            list.append({id, by});
    };
    Result<> step = forEach(database,
        "SELECT DISTINCT o.customer FROM email e JOIN email o ON coalesce(o.folded, o.address) = coalesce(e.folded, e.address)"
        " WHERE e.customer = ? ORDER BY o.customer",
        customerId, [&](const Statement &row) { add(row.integer(0), RelatedCard::By::Email); });
    if (step)
        step = forEach(database, "SELECT DISTINCT o.customer FROM phone p JOIN phone o ON o.e164 = p.e164 WHERE p.customer = ? ORDER BY o.customer",
            customerId, [&](const Statement &row) { add(row.integer(0), RelatedCard::By::Phone); });
    const QString name = nameOf(card->lastName, card->firstName);
    if (step && name.size() > 2)
        step = forEach(database,
            "SELECT o.id, o.last_name, o.first_name FROM customer c JOIN customer o ON o.birthday = c.birthday WHERE c.id = ?"
            " AND c.birthday NOT LIKE '--%' ORDER BY o.id",
            customerId, [&](const Statement &row) {
                if (nameOf(row.text(1), row.text(2)) == name)
                    add(row.integer(0), RelatedCard::By::NameAndBirthday);
            });
    if (!step)
        return failure(step);
    return list;
}

} // namespace couvert
