// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/forgetting.h"

#include "model/consent/phoneproof.h"
#include "model/requests/erasurekept.h"
#include "model/requests/erasureledger.h"
#include "model/vault/statement.h"

namespace couvert {

namespace {

/// Takes the names and texts out of requests that were closed before this day.
Result<qint64> namelessBefore(UnitOfWork &unit, QDate day)
{
    const QString closed = day.toString(Qt::ISODate);
    for (const char *sql : {"UPDATE request_event SET detail = NULL WHERE detail IS NOT NULL AND request IN"
                            " (SELECT id FROM request WHERE closed_on < ? AND coalesce(customer, person, contact, channel, asked) IS NOT NULL)",
             "UPDATE request SET customer = NULL, person = NULL, contact = NULL, channel = NULL, asked = NULL"
             " WHERE closed_on < ? AND coalesce(customer, person, contact, channel, asked) IS NOT NULL"}) {
        Result<Statement> update = Statement::prepare(unit.database(), sql);
        if (!update)
            return failure(update);
        const Result<> done = update->bind(1, closed).run();
        if (!done)
            return failure(done);
    }
    Result<Statement> changed = Statement::prepare(unit.database(), "SELECT changes()");
    if (!changed)
        return failure(changed);
    const Result<bool> row = changed->step();
    if (!row)
        return failure(row);
    return changed->integer(0);
}

} // namespace

Result<Forgotten> forgetWhatEnded(const Session &session, Database &database)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<int> months = requestProofMonths(database);
    if (!months)
        return failure(months);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> rows = pruneLedger(*unit);
    if (!rows)
        return failure(rows);
    const Result<qint64> proofs = forgetEndedProofs(*unit);
    if (!proofs)
        return failure(proofs);
    const Result<qint64> requests = namelessBefore(*unit, session.clock().today().addMonths(-*months));
    if (!requests)
        return failure(requests);
    if (*rows > 0 || *requests > 0 || *proofs > 0) {
        const Result<qint64> recorded = unit->record(JournalAction::LedgerPruned, {},
            {{QStringLiteral("rows"), *rows}, {QStringLiteral("requests"), *requests}, {QStringLiteral("proofs"), *proofs}});
        if (!recorded)
            return failure(recorded);
    }
    Result<> step = unit->commit();
    if (step && *rows > 0)
        step = writeLedger(session.vault(), database);
    if (!step)
        return failure(step);
    if (*rows > 0)
        std::ignore = publishLedger(session.vault(), database);
    return Forgotten{*rows, *requests, *proofs};
}

} // namespace couvert
