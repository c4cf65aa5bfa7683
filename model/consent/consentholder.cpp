// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/consentholder.h"

#include "model/consent/calls.h"
#include "model/consent/consentclaims.h"
#include "model/consent/consentreader.h"
#include "model/consent/evidence.h"
#include "model/consent/reachability.h"
#include "model/consent/wording.h"
#include "model/vault/clock.h"
#include "model/vault/statement.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace couvert {

namespace {

Result<QJsonArray> callsOf(Database &database, qint64 customerId)
{
    const Result<QList<CallAttempt>> attempts = callAttempts(database, customerId);
    if (!attempts)
        return failure(attempts);
    QJsonArray list;
    for (const CallAttempt &attempt : *attempts)
        list.append(QJsonObject{{QStringLiteral("at"), attempt.at.toUTC().toString(Qt::ISODate)}, {QStringLiteral("answered"), attempt.answered}});
    return list;
}

Result<QJsonArray> mailingsOf(Database &database, qint64 customerId)
{
    Result<Statement> select = Statement::prepare(database,
        "SELECT m.at, m.purpose, m.channel FROM mailing m WHERE EXISTS(SELECT 1 FROM mailing_recipient r WHERE r.mailing = m.id AND r.customer = ?)");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QJsonArray list;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return list;
        list.append(QJsonObject{{QStringLiteral("at"), utcMoment(select->integer(0)).toString(Qt::ISODate)},
            {QStringLiteral("purpose"), select->text(1)}, {QStringLiteral("channel"), select->text(2)}});
    }
}

QString fileNameOf(qint64 evidence, const QString &kind)
{
    return QStringLiteral("evidence-%1.%2").arg(QString::number(evidence), kind);
}

/// What was said, with the exact text that was shown.
Result<QJsonObject> eventOf(Database &database, const ConsentEvent &event)
{
    QJsonObject told{{QStringLiteral("purpose"), event.purpose}, {QStringLiteral("channel"), channelCode(event.channel)},
        {QStringLiteral("action"), actionCode(event.action)}, {QStringLiteral("at"), event.at.toString(Qt::ISODate)},
        {QStringLiteral("how"), howCode(event.how)}, {QStringLiteral("basis"), basisCode(event.basis)}, {QStringLiteral("address"), event.address},
        {QStringLiteral("recorded_at"), event.recordedAt.toString(Qt::ISODate)}};
    if (event.until.isValid())
        told.insert(QStringLiteral("expires"), event.until.toString(Qt::ISODate));
    if (!event.guardian.isEmpty())
        told.insert(QStringLiteral("guardian"), event.guardian);
    if (event.wording > 0) {
        const Result<Wording> wording = wordingOfVersion(database, event.purpose, event.language, event.wording);
        if (!wording)
            return failure(wording);
        told.insert(QStringLiteral("wording"), event.wording);
        told.insert(QStringLiteral("wording_language"), wording->language);
        told.insert(QStringLiteral("wording_text"), wording->text);
    }
    if (event.evidence > 0) {
        Result<Statement> select = Statement::prepare(database, "SELECT kind FROM evidence WHERE id = ?");
        if (!select)
            return failure(select);
        const Result<bool> row = select->bind(1, event.evidence).step();
        if (!row)
            return failure(row);
        told.insert(QStringLiteral("evidence"), fileNameOf(event.evidence, select->text(0)));
    }
    return told;
}

/// On which channels an address of the card stands in the list of oppositions, and since when.
Result<QJsonArray> oppositionsOf(Database &database, qint64 customerId)
{
    Result<Reachability> reach = Reachability::open(database);
    if (!reach)
        return failure(reach);
    QJsonArray list;
    for (const Channel channel : allChannels) {
        const Result<std::optional<qint64>> at = reach->lastOpposition(customerId, channel);
        if (!at)
            return failure(at);
        if (*at)
            list.append(
                QJsonObject{{QStringLiteral("channel"), channelCode(channel)}, {QStringLiteral("at"), utcMoment(**at).toString(Qt::ISODate)}});
    }
    return list;
}

} // namespace

QList<ColumnDeclaration> ConsentHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    constexpr const char *origin = "which card, which import and which entry of the journal";
    constexpr const char *text = "texts of the restaurant, about nobody";
    constexpr const char *list = "about the list as a whole";
    constexpr const char *proof = "proof of a consent to calls without the number itself (Code de la consommation, R223-2), three years long";
    constexpr const char *opposed = "keyed fingerprint of an address: keeps the objection (art. 21 RGPD), three years at least from its day";
    return declared("consent_claim", Personal, {"channel", "claim", "day", "at"})
        + declared("consent_claim", Technical, {"customer", "batch", "revision"}, origin)
        + declared("wording", Technical, {"purpose", "language", "version", "text", "at"}, text)
        + declared("wording", Staff, {"account"}, "the account that wrote it") + declared("evidence", Personal, {"kind", "digest", "bytes"})
        + declared("evidence", Technical, {"id", "revision"}, origin)
        + declared("consent_event", Personal,
            {"purpose", "channel", "action", "at", "how", "basis", "address", "language", "wording", "until", "guardian", "recorded_at"})
        + declared("consent_event", Technical, {"id", "customer", "evidence", "revision"}, origin)
        + declared("consent_event", Staff, {"account"}, "the account that recorded it")
        + declared("erasing", Technical, {"customer"}, "empty but inside the unit that erases")
        + declared("consent_state", Personal, {"purpose", "channel", "status", "at", "until", "wording", "block"})
        + declared("consent_state", Technical, {"customer", "event"}, origin)
        + declared("consent_count", Technical, {"purpose", "channel", "status", "block", "until", "number"}, "numbers of people, about nobody")
        + declared(
            "consent_proof", Keyed, {"customer", "fingerprint", "purpose", "action", "at", "how", "language", "wording", "evidence", "until"}, proof)
        + declared("consent_proof", Technical, {"id", "revision"}, origin) + declared("call_attempt", Personal, {"at", "answered"})
        + declared("call_attempt", Technical, {"id", "customer", "revision"}, origin)
        + declared("call_attempt", Staff, {"account"}, "the account that called")
        + declared("opposition", Keyed, {"channel", "fingerprint", "at", "origin"}, opposed)
        + declared("opposition", Technical, {"revision"}, "which entry of the journal")
        + declared("mailing", Technical, {"id", "at", "purpose", "channel", "format", "people", "revision"}, list)
        + declared("mailing", Staff, {"account"}, "the account that took the list out") + declared("mailing_recipient", Personal, {"mailing"})
        + declared("mailing_recipient", Technical, {"customer"}, origin);
}

Result<QJsonValue> ConsentHolder::describe(Database &database, qint64 customerId) const
{
    const Result<QList<ConsentClaim>> claims = readClaims(database, customerId);
    if (!claims)
        return failure(claims);
    QJsonArray claimed;
    for (const ConsentClaim &claim : *claims)
        claimed.append(QJsonObject{{QStringLiteral("channel"), channelCode(claim.channel)}, {QStringLiteral("status"), claim.statusCode()},
            {QStringLiteral("day"), claim.day.toString(Qt::ISODate)}});
    const Result<QList<ConsentEvent>> history = ConsentReader(database).history(customerId);
    if (!history)
        return failure(history);
    QJsonArray events;
    for (const ConsentEvent &event : *history) {
        const Result<QJsonObject> told = eventOf(database, event);
        if (!told)
            return failure(told);
        events.append(*told);
    }
    const Result<QJsonArray> oppositions = oppositionsOf(database, customerId);
    if (!oppositions)
        return failure(oppositions);
    const Result<QJsonArray> mailings = mailingsOf(database, customerId);
    if (!mailings)
        return failure(mailings);
    const Result<QJsonArray> calls = callsOf(database, customerId);
    if (!calls)
        return failure(calls);
    return QJsonObject{{QStringLiteral("claims"), claimed}, {QStringLiteral("consents"), events}, {QStringLiteral("oppositions"), *oppositions},
        {QStringLiteral("mailings"), *mailings}, {QStringLiteral("calls"), *calls}};
}

Result<QList<HeldFile>> ConsentHolder::files(Database &database, qint64 customerId) const
{
    const Result<QList<ConsentEvent>> history = ConsentReader(database).history(customerId);
    if (!history)
        return failure(history);
    QList<HeldFile> list;
    QSet<qint64> taken;
    for (const ConsentEvent &event : *history) {
        if (event.evidence == 0 || taken.contains(event.evidence))
            continue;
        taken.insert(event.evidence);
        const Result<Evidence> evidence = storedEvidence(database, event.evidence);
        if (!evidence)
            return failure(evidence);
        list.append({fileNameOf(event.evidence, evidence->kind), evidence->bytes});
    }
    return list;
}

Result<RemovedRows> ConsentHolder::erase(Transaction &transaction, qint64 customerId) const
{
    Database &database = transaction.database();
    RemovedRows removed;
    RemovedRows guard;
    // The event goes before its evidence can, and the evidence only when nobody else's event stands on it.
    QList<qint64> evidence;
    {
        Result<Statement> select =
            Statement::prepare(database, "SELECT DISTINCT evidence FROM consent_event WHERE customer = ? AND evidence IS NOT NULL");
        if (!select)
            return failure(select);
        select->bind(1, customerId);
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            evidence.append(select->integer(0));
        }
    }
    Result<> step = change(database, "erasing", "INSERT INTO erasing(customer) VALUES(?) RETURNING 1", customerId, guard);
    constexpr std::pair<const char *, const char *> personal[]{{"consent_event", "DELETE FROM consent_event WHERE customer = ? RETURNING 1"},
        {"consent_claim", "DELETE FROM consent_claim WHERE customer = ? RETURNING 1"},
        {"call_attempt", "DELETE FROM call_attempt WHERE customer = ? RETURNING 1"},
        {"consent_state", "DELETE FROM consent_state WHERE customer = ? RETURNING 1"},
        {"mailing_recipient", "DELETE FROM mailing_recipient WHERE mailing IN (SELECT id FROM mailing) AND customer = ? RETURNING 1"}};
    for (const auto &[table, sql] : personal) {
        if (step)
            step = change(database, table, sql, customerId, removed);
    }
    for (const qint64 id : std::as_const(evidence)) {
        if (step)
            step = change(database, "evidence",
                "DELETE FROM evidence WHERE id = ?1 AND NOT EXISTS(SELECT 1 FROM consent_event WHERE evidence = ?1) RETURNING 1", id, removed);
    }
    if (step)
        step = change(database, "erasing", "DELETE FROM erasing WHERE customer = ? RETURNING 1", customerId, guard);
    if (!step)
        return failure(step);
    return removed;
}

Result<QList<QByteArray>> ConsentHolder::values(Database &database, qint64 customerId) const
{
    Result<QList<QByteArray>> found = PersonalDataHolder::values(database, customerId);
    if (!found)
        return found;
    // Scans that nobody else's event stands on.
    const Result<> step = collect(database,
        "SELECT bytes FROM evidence WHERE id IN (SELECT evidence FROM consent_event WHERE customer = ?1)"
        " AND NOT EXISTS(SELECT 1 FROM consent_event o WHERE o.evidence = evidence.id AND o.customer <> ?1)",
        customerId, *found);
    if (!step)
        return failure(step);
    return found;
}

} // namespace couvert
