// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/phoneproof.h"

#include "model/consent/consentreader.h"
#include "model/consent/oppositions.h"
#include "model/customers/textfolding.h"
#include "model/vault/clock.h"
#include "model/vault/settings.h"

namespace couvert {

namespace {

constexpr int usualMonths = 36;

Result<int> proofMonths(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const int months = settings->value(QLatin1String("consent")).toObject().value(QLatin1String("phone_proof_months")).toString().toInt();
    return months > 0 ? months : usualMonths;
}

} // namespace

Result<KeptProofs> keepPhoneProofs(UnitOfWork &unit, qint64 customerId, qint64 revision)
{
    Database &database = unit.database();
    const Result<int> months = proofMonths(database);
    if (!months)
        return failure(months);
    const Result<MatchKey> key = MatchKey::openForWriting(unit.transaction());
    if (!key)
        return failure(key);
    Result<Statement> select = Statement::prepare(database,
        "SELECT e.address, e.purpose, e.action, e.at, e.how, e.language, e.wording, v.digest, c.uuid FROM consent_event e"
        " JOIN customer c ON c.id = e.customer LEFT JOIN evidence v ON v.id = e.evidence WHERE e.customer = ? AND e.channel = 'phone'");
    if (!select)
        return failure(select);
    Result<Statement> insert = Statement::prepare(database,
        "INSERT INTO consent_proof(customer, fingerprint, purpose, action, at, how, language, wording, evidence, until, revision)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert);
    select->bind(1, customerId);
    KeptProofs kept;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return kept;
        const QDate until = frenchDay(utcMoment(select->integer(3))).addMonths(*months);
        // What was typed, where it is no number that can be compared.
        const QString compared = comparedAddress(Channel::Phone, select->text(0));
        const QByteArray fingerprint = key->fingerprint(MatchKey::Kind::Phone, compared.isEmpty() ? folded(select->text(0)) : compared);
        if (until < unit.session().clock().today() || fingerprint.isEmpty())
            continue;
        insert->bindBlob(1, select->blob(8)).bindBlob(2, fingerprint).bind(3, select->text(1)).bind(4, select->text(2));
        insert->bind(5, select->integer(3)).bind(6, select->text(4)).bindOptional(7, select->text(5));
        if (select->isNull(6))
            insert->bindNull(8);
        else
            insert->bind(8, select->integer(6));
        if (select->isNull(7))
            insert->bindNull(9);
        else
            insert->bindBlob(9, select->blob(7));
        const Result<> done = insert->bind(10, until.toString(Qt::ISODate)).bind(11, revision).run();
        if (!done)
            return failure(done);
        kept.number += 1;
        kept.until = std::max(kept.until, until);
    }
}

Result<qint64> forgetEndedProofs(UnitOfWork &unit)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM consent_proof WHERE until < ? RETURNING 1");
    if (!remove)
        return failure(remove);
    return remove->bind(1, unit.session().clock().today().toString(Qt::ISODate)).runCounting();
}

} // namespace couvert
