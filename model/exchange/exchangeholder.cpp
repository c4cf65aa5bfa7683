// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exchangeholder.h"

#include "model/vault/clock.h"
#include "model/vault/statement.h"

#include <QDateTime>
#include <QJsonObject>

namespace couvert {

QList<ColumnDeclaration> ExchangeHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    return declared("import_batch", Technical, {"id", "at", "format", "source", "undone", "revision"},
               "about the import as a whole: its kind, its day and the name the manager gave to where it came from")
        + declared("import_batch", Staff, {"account"}, "the number of the account that imported");
}

Result<QJsonValue> ExchangeHolder::describe(Database &database, qint64 customerId) const
{
    // The sheet that the card came with: an answer to where the data is from (art. 15(1)(g) RGPD).
    Result<Statement> select =
        Statement::prepare(database, "SELECT b.at, b.format, b.source FROM customer c JOIN import_batch b ON b.id = c.batch WHERE c.id = ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, customerId).step();
    if (!row)
        return failure(row);
    if (!*row)
        return QJsonValue();
    return QJsonObject{{QStringLiteral("import"),
        QJsonObject{{QStringLiteral("at"), utcMoment(select->integer(0)).toString(Qt::ISODate)}, {QStringLiteral("format"), select->text(1)},
            {QStringLiteral("source"), select->text(2)}}}};
}

Result<RemovedRows> ExchangeHolder::erase(Transaction & /*transaction*/, qint64 /*customerId*/) const
{
    return RemovedRows();
}

} // namespace couvert
