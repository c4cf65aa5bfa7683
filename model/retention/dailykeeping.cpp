// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/dailykeeping.h"

#include "model/retention/ownclocks.h"
#include "model/retention/seenday.h"
#include "model/vault/schema.h"

namespace couvert {

namespace {

constexpr const char *lastKeeping = "last_keeping"; // Julian day

} // namespace

Result<std::optional<qint64>> keepDaily(const Session &session, Database &database)
{
    const Clock &clock = session.clock();
    if (!session.require(Role::Manager) || clock.isTold())
        return std::optional<qint64>();
    const Result<SeenDay> day = SeenDay::read(database, clock);
    if (!day)
        return failure(day);
    const Result<qint64> last = metaInteger(database, lastKeeping);
    if (!last)
        return failure(last);
    if (!day->isTrusted() || *last == day->today.toJulianDay())
        return std::optional<qint64>();
    const OwnClocks clocks(session, database);
    qint64 removed = 0;
    // Requests brings the ledger and the proofs with it.
    for (const OwnClock ended : {OwnClock::Requests, OwnClock::Archive, OwnClock::Calls, OwnClock::Drafts, OwnClock::Journal}) {
        const Result<std::optional<qint64>> number = clocks.removeEnded(ended);
        if (!number)
            return failure(number);
        removed += number->value_or(0);
    }
    Result<Transaction> unit = Transaction::begin(database);
    if (!unit)
        return failure(unit);
    Result<> noted = setMeta(database, lastKeeping, qint64{day->today.toJulianDay()});
    if (noted)
        noted = unit->commit();
    if (!noted)
        return failure(noted);
    return std::optional(removed);
}

} // namespace couvert
