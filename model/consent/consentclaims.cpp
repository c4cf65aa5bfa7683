// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/consentclaims.h"

#include "model/customers/isoday.h"

namespace couvert {

QString ConsentClaim::statusCode() const
{
    return yes ? QStringLiteral("unproven") : QStringLiteral("refused");
}

QDateTime noMoment(QDate day, const Clock &clock)
{
    const QDateTime now = clock.now();
    return day.isValid() && day < now.date() ? day.endOfDay() : now;
}

Result<QList<ConsentClaim>> readClaims(Database &database, qint64 customerId)
{
    Result<Statement> select = Statement::prepare(database, "SELECT channel, claim, day FROM consent_claim WHERE customer = ?");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QList<ConsentClaim> claims;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return claims;
        ConsentClaim claim;
        claim.channel = channelFromCode(select->text(0)).value_or(Channel::Email);
        claim.yes = select->text(1) == QLatin1String("yes");
        claim.day = QDate::fromString(select->text(2), Qt::ISODate);
        claims.append(claim);
    }
}

Result<ClaimKeeper> ClaimKeeper::prepare(UnitOfWork &unit, qint64 batch, qint64 revision)
{
    Result<Statement> insert = Statement::prepare(unit.database(),
        "INSERT INTO consent_claim(customer, channel, claim, day, batch, revision, at) VALUES(?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(customer, channel) DO UPDATE SET claim = excluded.claim, day = excluded.day, at = excluded.at, batch = excluded.batch, revision = excluded.revision"
        " WHERE consent_claim.claim = 'yes' OR (excluded.claim = 'no' AND excluded.at > consent_claim.at)");
    if (!insert)
        return failure(insert);
    insert->bind(5, batch).bind(6, revision);
    return ClaimKeeper(std::move(*insert), unit.session().clock());
}

Result<> ClaimKeeper::keep(qint64 customerId, const QList<ConsentClaim> &claims)
{
    for (const ConsentClaim &claim : claims) {
        m_insert.bind(7, claim.day.isValid() ? noMoment(claim.day, *m_clock).toMSecsSinceEpoch() : m_begun);
        m_insert.bind(1, customerId).bind(2, channelCode(claim.channel)).bindUtf8(3, claim.yes ? "yes" : "no");
        m_insert.bindOptional(4, isoDay(claim.day));
        const Result<> done = m_insert.run();
        if (!done)
            return done;
    }
    return {};
}

Result<> keepClaims(UnitOfWork &unit, qint64 customerId, const QList<ConsentClaim> &claims, qint64 batch, qint64 revision)
{
    if (claims.isEmpty())
        return {};
    Result<ClaimKeeper> keeper = ClaimKeeper::prepare(unit, batch, revision);
    return keeper ? keeper->keep(customerId, claims) : Result<>(failure(keeper));
}

Result<> forgetClaimsOf(UnitOfWork &unit, qint64 batch)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM consent_claim WHERE batch = ? AND claim = 'yes'");
    if (!remove)
        return failure(remove);
    return remove->bind(1, batch).run();
}

} // namespace couvert
