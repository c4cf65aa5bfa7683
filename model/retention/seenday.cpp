// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/seenday.h"

#include "model/journal/unitofwork.h"
#include "model/vault/schema.h"

namespace couvert {

namespace {

constexpr const char *lastDaySeen = "last_day_seen"; // Julian day

} // namespace

Result<SeenDay> SeenDay::read(Database &database, const Clock &clock)
{
    SeenDay day;
    day.today = clock.today();
    if (clock.isTold()) {
        day.state = State::Told;
        return day;
    }
    const Result<qint64> seen = metaInteger(database, lastDaySeen);
    if (!seen)
        return failure(seen);
    if (*seen == 0)
        return day;
    day.seen = QDate::fromJulianDay(*seen);
    if (day.today < day.seen)
        day.state = State::WentBack;
    else if (day.seen.daysTo(day.today) > LongestAbsence)
        day.state = State::Jumped;
    return day;
}

Result<> SeenDay::require(Database &database, const Clock &clock)
{
    const Result<SeenDay> day = read(database, clock);
    if (!day)
        return failure(day);
    if (!day->isTrusted())
        return fail(FailureCode::RefusedByRule, QStringLiteral("date_not_confirmed"));
    return {};
}

Result<> noteDay(const Session &session, Database &database)
{
    const Result<SeenDay> day = SeenDay::read(database, session.clock());
    if (!day)
        return failure(day);
    if (day->state != SeenDay::State::Sound || day->seen == day->today)
        return {};
    Result<Transaction> unit = Transaction::begin(database);
    if (!unit)
        return failure(unit);
    const Result<> written = setMeta(database, lastDaySeen, day->today.toJulianDay());
    if (!written)
        return written;
    return unit->commit();
}

Result<> confirmDay(const Session &session, Database &database)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return allowed;
    // A told day is no clock that could be confirmed.
    if (session.clock().isTold())
        return {};
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const QDate today = session.clock().today();
    const Result<qint64> recorded = unit->record(JournalAction::DayConfirmed, {}, {{QStringLiteral("day"), today.toString(Qt::ISODate)}});
    if (!recorded)
        return failure(recorded);
    const Result<> written = setMeta(database, lastDaySeen, today.toJulianDay());
    if (!written)
        return written;
    return unit->commit();
}

} // namespace couvert
