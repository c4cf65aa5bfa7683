// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/rectification.h"

#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "model/vault/clock.h"
#include "model/vault/statement.h"

namespace couvert {

namespace {

Result<> keep(UnitOfWork &unit, qint64 customerId, qint64 requestId, const FieldChange &change, qint64 revision)
{
    Result<Statement> insert = Statement::prepare(unit.database(),
        "INSERT INTO rectification(customer, number, at, request, field, before, after, account, revision)"
        " VALUES(?1, (SELECT coalesce(max(number), 0) + 1 FROM rectification WHERE customer = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert)
        return failure(insert);
    insert->bind(1, customerId).bind(2, unit.session().clock().now().toMSecsSinceEpoch());
    if (requestId == 0)
        insert->bindNull(3);
    else
        insert->bind(3, requestId);
    // Health data that the person wants off the card are not kept beside it.
    const bool forgotten = change.field == QLatin1String("allergies") && change.after.isEmpty();
    insert->bindOptional(4, change.field).bindOptional(5, forgotten ? QString() : change.before).bindOptional(6, change.after);
    return insert->bind(7, unit.session().account().id).bind(8, revision).run();
}

} // namespace

Result<QList<FieldChange>> rectify(
    const Session &session, Database &database, const Customer &customer, const QString &requestNumber, const QString &statement)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    Request request;
    if (!requestNumber.isEmpty()) {
        const Result<Request> found = RequestReader(database).byNumber(requestNumber);
        if (!found)
            return failure(found);
        if (!found->isOpen())
            return fail(FailureCode::RefusedByRule, QStringLiteral("closed"));
        if (found->customerId != 0 && found->customerId != customer.id)
            return fail(FailureCode::RefusedByRule, QStringLiteral("other_person"));
        request = *found;
    }
    const Result<QList<FieldChange>> changed = CustomerWriter::saveIn(*unit, customer);
    if (!changed)
        return changed;
    const QString completing = statement.trimmed();
    if (changed->isEmpty() && completing.isEmpty())
        return changed;
    const Result<qint64> recorded = unit->record(JournalAction::CustomerRectified, JournalSubject::customer(customer.id),
        {{QStringLiteral("request"), request.number}, {QStringLiteral("fields"), changed->size()}});
    if (!recorded)
        return failure(recorded);
    Result<> step;
    for (const FieldChange &change : *changed)
        step = step ? keep(*unit, customer.id, request.id, change, *recorded) : step;
    if (step && !completing.isEmpty())
        step = keep(*unit, customer.id, request.id, {QString(), QString(), completing}, *recorded);
    if (step && request.id != 0)
        step = RequestWriter::tell(*unit, request.id, RequestEventKind::Rectified, {}, customer.id, *recorded);
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return changed;
}

Result<QList<Rectification>> rectificationsOf(Database &database, qint64 customerId)
{
    Result<Statement> select =
        Statement::prepare(database, "SELECT at, request, field, before, after FROM rectification WHERE customer = ? ORDER BY number");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QList<Rectification> list;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return list;
        list.append({utcMoment(select->integer(0)), select->integer(1), select->text(2), select->text(3), select->text(4)});
    }
}

Result<QList<Recipient>> recipientsOf(Database &database, qint64 customerId, qint64 requestId)
{
    Result<Statement> select = Statement::prepare(database,
        "SELECT m.id, m.at, m.purpose, m.channel, m.format, (SELECT max(e.day) FROM request_event e WHERE e.request = ?2"
        " AND e.kind = 'recipient_told' AND e.reference = m.id) FROM mailing m"
        " WHERE EXISTS(SELECT 1 FROM mailing_recipient r WHERE r.mailing = m.id AND r.customer = ?1) ORDER BY m.id DESC");
    if (!select)
        return failure(select);
    select->bind(1, customerId).bind(2, requestId);
    QList<Recipient> list;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return list;
        list.append({select->integer(0), utcMoment(select->integer(1)), select->text(2), select->text(3), select->text(4),
            QDate::fromString(select->text(5), Qt::ISODate)});
    }
}

} // namespace couvert
