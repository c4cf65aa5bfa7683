// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/spread.h"

#include "model/journal/unitofwork.h"
#include "model/vault/schema.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr const char *firstName = "spread_first"; // Julian day, 0: none
constexpr const char *daysName = "spread_days";
constexpr const char *cardsName = "spread_cards";
constexpr int longest = 365;

Result<> write(const Session &session, Database &database, const ReviewSpread &spread)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return allowed;
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded =
        unit->record(JournalAction::ReviewSpread, {}, {{QStringLiteral("days"), spread.days}, {QStringLiteral("cards"), spread.cards}});
    if (!recorded)
        return failure(recorded);
    Result<> step = setMeta(database, firstName, spread.days > 0 ? spread.first.toJulianDay() : qint64{0});
    if (step)
        step = setMeta(database, daysName, qint64{spread.days});
    if (step)
        step = setMeta(database, cardsName, spread.cards);
    if (step)
        step = unit->commit();
    return step;
}

} // namespace

Result<std::optional<ReviewSpread>> ReviewSpread::read(Database &database)
{
    const Result<qint64> first = metaInteger(database, firstName);
    const Result<qint64> days = metaInteger(database, daysName);
    const Result<qint64> cards = metaInteger(database, cardsName);
    if (!first)
        return failure(first);
    if (!days)
        return failure(days);
    if (!cards)
        return failure(cards);
    if (*first == 0 || *days < 1)
        return std::optional<ReviewSpread>();
    return std::optional(ReviewSpread{QDate::fromJulianDay(*first), static_cast<int>(*days), *cards});
}

Result<> ReviewSpread::begin(const Session &session, Database &database, int days, qint64 cards)
{
    if (days < 2 || days > longest || cards < 1)
        return fail(FailureCode::InvalidValue, QStringLiteral("days"));
    return write(session, database, {session.clock().today(), days, cards});
}

Result<> ReviewSpread::end(const Session &session, Database &database)
{
    return write(session, database, {});
}

qint64 ReviewSpread::share(QDate today, qint64 dueNow) const
{
    const qint64 day = std::clamp<qint64>(first.daysTo(today), 0, days - 1) + 1;
    // What may still stand at the end of this day; the last day leaves nothing.
    const qint64 mayStay = cards - cards * day / days;
    return std::clamp<qint64>(dueNow - mayStay, 0, dueNow);
}

} // namespace couvert
