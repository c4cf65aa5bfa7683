// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journalholder.h"

#include "model/journal/journalentry.h"
#include "model/vault/clock.h"
#include "model/vault/statement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace couvert {

QList<ColumnDeclaration> JournalHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    return declared("journal", Technical, {"seq", "at", "clock_back", "action", "subject", "detail", "hash"},
               "who did what to which id: codes, ids and counts, never a value")
        + declared("journal_month", Technical, {"month", "action", "number"}, "numbers of acts, by nobody and on nobody")
        + declared("journal", Staff, {"account"}, "the number of the account that acted")
        + declared("revision", Technical, {"customer", "revision"}, "the last revision of an id, which tells nothing once the card is gone");
}

Result<QJsonValue> JournalHolder::describe(Database &database, qint64 customerId) const
{
    // When and for what the card was looked at or changed; by whom is the staff's own (CJUE C-579/21).
    Result<Statement> select = Statement::prepare(database, "SELECT at, action FROM journal WHERE subject = ? ORDER BY seq");
    if (!select)
        return failure(select);
    select->bind(1, JournalSubject::customer(customerId).text());
    QJsonArray history;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return QJsonObject{{QStringLiteral("history"), history}};
        history.append(
            QJsonObject{{QStringLiteral("at"), utcMoment(select->integer(0)).toString(Qt::ISODate)}, {QStringLiteral("action"), select->text(1)}});
    }
}

Result<RemovedRows> JournalHolder::erase(Transaction & /*transaction*/, qint64 /*customerId*/) const
{
    return RemovedRows();
}

} // namespace couvert
