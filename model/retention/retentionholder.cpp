// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/retentionholder.h"

#include "model/vault/statement.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace couvert {

QList<ColumnDeclaration> RetentionHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    constexpr const char *rule = "about the rules of the restaurant, about nobody";
    constexpr const char *round = "about the round as a whole";
    constexpr const char *figures = "numbers of five people and more, which nothing can be joined with";
    return declared("rule_change", Technical, {"id", "category", "before", "after", "reason", "at", "revision"}, rule)
        + declared("rule_change", Staff, {"account"}, "the account that changed the rule")
        + declared("contact_round", Technical, {"id", "day", "answer_until", "at", "revision"}, round)
        + declared("contact_round", Staff, {"account"}, "the account that asked") + declared("contact_person", Personal, {"channel", "answer"})
        + declared("contact_person", Technical, {"customer", "round", "revision"}, "which card, which round, which entry of the journal")
        + declared("statistic", Technical, {"category", "year", "visits", "number"}, figures);
}

Result<QJsonValue> RetentionHolder::describe(Database &database, qint64 customerId) const
{
    // The hold on a card is told by the room of the cards.
    Result<Statement> select = Statement::prepare(database,
        "SELECT r.day, p.channel, p.answer FROM contact_person p JOIN contact_round r ON r.id = p.round WHERE p.customer = ? ORDER BY r.id");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QJsonArray asked;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        QJsonObject question{
            {QStringLiteral("day"), QDate::fromJulianDay(select->integer(0)).toString(Qt::ISODate)}, {QStringLiteral("channel"), select->text(1)}};
        if (!select->isNull(2))
            question.insert(QStringLiteral("answer"), select->text(2));
        asked.append(question);
    }
    return asked.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{QStringLiteral("asked_to_stay"), asked}});
}

Result<RemovedRows> RetentionHolder::erase(Transaction &transaction, qint64 customerId) const
{
    RemovedRows removed;
    const Result<> done =
        change(transaction.database(), "contact_person", "DELETE FROM contact_person WHERE customer = ? RETURNING 1", customerId, removed);
    if (!done)
        return failure(done);
    return removed;
}

} // namespace couvert
