// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/restriction.h"

#include "model/consent/reachability.h"
#include "model/customers/cardstore.h"
#include "model/customers/isoday.h"
#include "model/journal/revisions.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"

namespace couvert {

namespace {

Result<> setFrozen(UnitOfWork &unit, qint64 customerId, bool frozen, qint64 revision)
{
    Result<Statement> update = Statement::prepare(unit.database(), "UPDATE customer SET restricted = ? WHERE id = ?");
    if (!update)
        return failure(update);
    Result<> step = update->bind(1, frozen ? 1 : 0).bind(2, customerId).run();
    // A new revision: what was done before is not taken back over it.
    if (step)
        step = CardStore::touch(unit.transaction(), customerId, revision);
    if (step)
        step = Revisions(unit.session().vault()).set(unit.transaction(), {customerId}, revision);
    if (step)
        step = settleReach(unit.transaction());
    return step;
}

Result<> tellRequest(UnitOfWork &unit, const QString &number, const QList<RequestEventKind> &kinds, const QString &reason, qint64 revision)
{
    if (number.isEmpty())
        return {};
    const Result<Request> request = RequestReader(unit.database()).byNumber(number);
    if (!request)
        return failure(request);
    for (const RequestEventKind kind : kinds) {
        const Result<> told = RequestWriter::tell(unit, request->id, kind, reason, 0, revision);
        if (!told)
            return told;
    }
    return {};
}

} // namespace

Result<> restrictCard(const Session &session, Database &database, qint64 customerId, const QString &reason, const QString &requestNumber)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return allowed;
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<Customer> card = CardStore::load(database, customerId);
    if (!card)
        return failure(card);
    if (reason.trimmed().isEmpty())
        return fail(FailureCode::RefusedByRule, QStringLiteral("reason"));
    if (card->restricted)
        return fail(FailureCode::RefusedByRule, QStringLiteral("restricted"));
    const Result<qint64> revision = unit->record(JournalAction::CustomerRestricted, JournalSubject::customer(customerId));
    if (!revision)
        return failure(revision);
    Result<Statement> insert = Statement::prepare(database,
        "INSERT INTO restriction(customer, number, since, reason, account, revision)"
        " VALUES(?1, (SELECT coalesce(max(number), 0) + 1 FROM restriction WHERE customer = ?1), ?2, ?3, ?4, ?5)");
    if (!insert)
        return failure(insert);
    insert->bind(1, customerId).bind(2, isoDay(session.clock().today())).bind(3, reason.trimmed());
    Result<> step = insert->bind(4, session.account().id).bind(5, *revision).run();
    if (step)
        step = setFrozen(*unit, customerId, true, *revision);
    if (step)
        step = tellRequest(*unit, requestNumber, {RequestEventKind::Restricted}, reason, *revision);
    return step ? unit->commit() : step;
}

Result<> liftRestriction(
    const Session &session, Database &database, qint64 customerId, const QString &reason, QDate informedOn, const QString &requestNumber)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return allowed;
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<Customer> card = CardStore::load(database, customerId);
    if (!card)
        return failure(card);
    const Result<std::optional<Restriction>> held = restrictionOf(database, customerId);
    if (!held)
        return failure(held);
    if (!card->restricted)
        return fail(FailureCode::RefusedByRule, QStringLiteral("not_restricted"));
    if (reason.trimmed().isEmpty())
        return fail(FailureCode::RefusedByRule, QStringLiteral("reason"));
    const QDate today = session.clock().today();
    if (!informedOn.isValid() || informedOn > today || (*held && informedOn < (*held)->since))
        return fail(FailureCode::RefusedByRule, QStringLiteral("not_informed"));
    const Result<qint64> revision = unit->record(JournalAction::RestrictionLifted, JournalSubject::customer(customerId));
    if (!revision)
        return failure(revision);
    Result<Statement> update = Statement::prepare(
        database, "UPDATE restriction SET informed_on = ?, lifted_on = ?, lift_reason = ?, revision = ? WHERE customer = ? AND lifted_on IS NULL");
    if (!update)
        return failure(update);
    update->bind(1, isoDay(informedOn)).bind(2, isoDay(today)).bind(3, reason.trimmed());
    Result<> step = update->bind(4, *revision).bind(5, customerId).run();
    if (step)
        step = setFrozen(*unit, customerId, false, *revision);
    if (step)
        step = tellRequest(*unit, requestNumber, {RequestEventKind::Informed, RequestEventKind::Lifted}, reason, *revision);
    return step ? unit->commit() : step;
}

Result<std::optional<Restriction>> restrictionOf(Database &database, qint64 customerId)
{
    Result<Statement> select =
        Statement::prepare(database, "SELECT since, reason FROM restriction WHERE customer = ? AND lifted_on IS NULL ORDER BY number DESC LIMIT 1");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, customerId).step();
    if (!row)
        return failure(row);
    if (!*row)
        return std::optional<Restriction>();
    Restriction restriction;
    restriction.since = QDate::fromString(select->text(0), Qt::ISODate);
    restriction.reason = select->text(1);
    return std::optional(restriction);
}

} // namespace couvert
