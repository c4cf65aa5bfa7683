// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/calls.h"

#include "model/consent/consentlengths.h"
#include "model/consent/consentreader.h"
#include "model/journal/unitofwork.h"
#include "model/vault/statement.h"

namespace couvert {

namespace {

constexpr int Days = 30;

} // namespace

Result<QList<CallAttempt>> callAttempts(Database &database, qint64 customerId)
{
    Result<Statement> select = Statement::prepare(database, "SELECT at, answered FROM call_attempt WHERE customer = ? ORDER BY at DESC, id DESC");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QList<CallAttempt> list;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return list;
        list.append({QDateTime::fromMSecsSinceEpoch(select->integer(0)), select->integer(1) != 0});
    }
}

Result<CallCount> recentCalls(Database &database, qint64 customerId, QDate today)
{
    const Result<ConsentLengths> lengths = ConsentLengths::read(database);
    if (!lengths)
        return failure(lengths);
    const Result<QList<CallAttempt>> attempts = callAttempts(database, customerId);
    if (!attempts)
        return failure(attempts);
    CallCount count;
    count.allowed = lengths->callsInThirtyDays();
    for (const CallAttempt &attempt : *attempts) {
        const QDate day = frenchDay(attempt.at);
        if (day.daysTo(today) >= Days)
            break;
        ++count.attempts;
        // The allowed one before the oldest that is still in the way falls out of the period on that day.
        if (count.attempts == count.allowed)
            count.again = day.addDays(Days);
    }
    return count;
}

Result<CallCount> noteCall(const Session &session, qint64 customerId, bool answered)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    {
        Result<Statement> there = Statement::prepare(unit->database(), "SELECT 1 FROM customer WHERE id = ?");
        if (!there)
            return failure(there);
        const Result<bool> row = there->bind(1, customerId).step();
        if (!row)
            return failure(row);
        if (!*row)
            return fail(FailureCode::NotFound, QStringLiteral("customer"));
    }
    const Result<qint64> revision = unit->record(JournalAction::Called, JournalSubject::customer(customerId));
    if (!revision)
        return failure(revision);
    Result<> step;
    {
        Result<Statement> insert =
            Statement::prepare(unit->database(), "INSERT INTO call_attempt(customer, at, answered, account, revision) VALUES(?, ?, ?, ?, ?)");
        if (!insert)
            return failure(insert);
        insert->bind(1, customerId).bind(2, session.clock().now().toMSecsSinceEpoch()).bind(3, answered ? 1 : 0);
        step = insert->bind(4, session.account().id).bind(5, *revision).run();
    }
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return recentCalls(session.vault().database(), customerId, session.clock().today());
}

} // namespace couvert
