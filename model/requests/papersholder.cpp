// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/papersholder.h"

#include "model/vault/clock.h"
#include "model/vault/statement.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace couvert {

QList<ColumnDeclaration> PapersHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    constexpr const char *staff = "the number of the account that acted";
    return declared("dossier", Personal, {"at", "kind"}) + declared("dossier", Technical, {"id", "customer", "revision"}, "which card")
        + declared("dossier", Staff, {"account"}, staff)
        + declared("letter_template", Technical, {"name", "language", "version", "text", "at"}, "letters of the restaurant, about nobody")
        + declared("letter_template", Staff, {"account"}, staff);
}

Result<QJsonValue> PapersHolder::describe(Database &database, qint64 customerId) const
{
    Result<Statement> select = Statement::prepare(database, "SELECT at, kind FROM dossier WHERE customer = ? ORDER BY id");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QJsonArray list;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return QJsonObject{{QStringLiteral("dossiers"), list}};
        list.append(
            QJsonObject{{QStringLiteral("at"), utcMoment(select->integer(0)).toString(Qt::ISODate)}, {QStringLiteral("kind"), select->text(1)}});
    }
}

Result<RemovedRows> PapersHolder::erase(Transaction &transaction, qint64 customerId) const
{
    RemovedRows removed;
    const Result<> done = change(transaction.database(), "dossier", "DELETE FROM dossier WHERE customer = ? RETURNING 1", customerId, removed);
    if (!done)
        return failure(done);
    return removed;
}

} // namespace couvert
