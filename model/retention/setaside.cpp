// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/setaside.h"

#include "model/vault/statement.h"

namespace couvert {

Result<QList<AsideCard>> readSetAside(Database &database, AsideCard::Kind kind, QDate today, int limit, const std::optional<AsideCard> &after)
{
    const bool restricted = kind == AsideCard::Kind::Restricted;
    Result<Statement> select = Statement::prepare(database,
        restricted ? "SELECT id, NULL, NULL FROM customer WHERE restricted = 1 AND id > ? ORDER BY id LIMIT ?"
                   : "SELECT customer, until, reason FROM hold WHERE why = ? AND (until, customer) > (?, ?) ORDER BY until, customer LIMIT ?");
    if (!select)
        return failure(select);
    if (restricted) {
        select->bind(1, after ? after->id : 0).bind(2, limit);
    } else {
        // The first page begins with those whose last day is today.
        const qint64 until = after ? after->until.toJulianDay() : today.toJulianDay();
        select->bind(1, kind == AsideCard::Kind::Kept ? QStringLiteral("kept") : QStringLiteral("asked"))
            .bind(2, until)
            .bind(3, after ? after->id : 0)
            .bind(4, limit);
    }
    QList<AsideCard> cards;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return cards;
        AsideCard card;
        card.id = select->integer(0);
        if (!restricted) {
            card.until = QDate::fromJulianDay(select->integer(1));
            card.reason = select->text(2);
        }
        cards.append(card);
    }
}

} // namespace couvert
