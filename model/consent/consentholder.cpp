// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/consentholder.h"

#include "model/consent/consentclaims.h"
#include "model/vault/statement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace couvert {

QList<ColumnDeclaration> ConsentHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    return declared("consent_claim", Personal, {"channel", "claim", "day"})
        + declared("consent_claim", Technical, {"customer", "batch", "revision"}, "which card, which import and which entry of the journal");
}

Result<QJsonValue> ConsentHolder::describe(Database &database, qint64 customerId) const
{
    const Result<QList<ConsentClaim>> claims = readClaims(database, customerId);
    if (!claims)
        return failure(claims);
    QJsonArray list;
    for (const ConsentClaim &claim : *claims)
        list.append(QJsonObject{{QStringLiteral("channel"), channelCode(claim.channel)}, {QStringLiteral("status"), claim.statusCode()},
            {QStringLiteral("day"), claim.day.toString(Qt::ISODate)}});
    return QJsonObject{{QStringLiteral("claims"), list}};
}

Result<RemovedRows> ConsentHolder::erase(Transaction &transaction, qint64 customerId) const
{
    Result<Statement> remove = Statement::prepare(transaction.database(), "DELETE FROM consent_claim WHERE customer = ? RETURNING 1");
    if (!remove)
        return failure(remove);
    remove->bind(1, customerId);
    RemovedRows removed;
    for (;;) {
        const Result<bool> row = remove->step();
        if (!row)
            return failure(row);
        if (!*row)
            return removed;
        removed[QStringLiteral("consent_claim")] += 1;
    }
}

} // namespace couvert
