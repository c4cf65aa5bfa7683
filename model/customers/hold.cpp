// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/hold.h"

#include "model/vault/clock.h"

#include <string>

namespace couvert {

namespace {

QString whyCode(Hold::Why why)
{
    return why == Hold::Why::Kept ? QStringLiteral("kept") : QStringLiteral("asked");
}

constexpr const char *holdColumns = "why, reason, until, at, account, revision";

/// From the columns above, the first of them at `first`.
Hold holdOf(const Statement &row, int first, qint64 customer)
{
    Hold hold;
    hold.customer = customer;
    hold.why = row.text(first) == whyCode(Hold::Why::Asked) ? Hold::Why::Asked : Hold::Why::Kept;
    hold.reason = row.text(first + 1);
    hold.until = QDate::fromJulianDay(row.integer(first + 2));
    hold.at = utcMoment(row.integer(first + 3));
    hold.account = row.integer(first + 4);
    return hold;
}

Result<Statement> prepareWrite(Database &database)
{
    return Statement::prepare(database,
        "INSERT INTO hold(customer, why, reason, until, at, account, revision) VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET why = excluded.why,"
        " reason = excluded.reason, until = excluded.until, at = excluded.at, account = excluded.account, revision = excluded.revision");
}

Result<Statement> prepareRemove(Database &database)
{
    return Statement::prepare(database, "DELETE FROM hold WHERE customer = ?");
}

Result<> write(Statement &put, const Hold &hold, qint64 revision)
{
    put.bind(1, hold.customer).bind(2, whyCode(hold.why)).bindOptional(3, hold.reason).bind(4, hold.until.toJulianDay());
    return put.bind(5, hold.at.toMSecsSinceEpoch()).bind(6, hold.account).bind(7, revision).run();
}

} // namespace

Result<std::optional<Hold>> Holds::of(Database &database, qint64 customer)
{
    Result<Statement> select = Statement::prepare(database, std::string("SELECT ") + holdColumns + " FROM hold WHERE customer = ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, customer).step();
    if (!row)
        return failure(row);
    return *row ? std::optional(holdOf(*select, 0, customer)) : std::nullopt;
}

Result<QList<Hold>> Holds::undoable(Database &database, qint64 customer)
{
    Result<Statement> select =
        Statement::prepare(database, std::string("SELECT ") + holdColumns + " FROM undo_hold WHERE customer = ? ORDER BY step");
    if (!select)
        return failure(select);
    select->bind(1, customer);
    QList<Hold> holds;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return holds;
        holds.append(holdOf(*select, 0, customer));
    }
}

Result<> Holds::refuseWhileHeld(Database &database, qint64 customer, QDate today)
{
    const Result<std::optional<Hold>> hold = of(database, customer);
    if (!hold)
        return failure(hold);
    if (!*hold || (*hold)->until < today)
        return {};
    return fail(FailureCode::RefusedByRule, (*hold)->why == Hold::Why::Kept ? QStringLiteral("hold") : QStringLiteral("waiting_for_answer"));
}

Result<Holds> Holds::prepare(UnitOfWork &unit, qint64 revision, qint64 step)
{
    Result<Statement> put = prepareWrite(unit.database());
    if (!put)
        return failure(put);
    Result<Statement> remove = prepareRemove(unit.database());
    if (!remove)
        return failure(remove);
    Result<Statement> keep = Statement::prepare(unit.database(),
        std::string("INSERT INTO undo_hold(step, customer, ") + holdColumns + ") SELECT ?, customer, " + holdColumns
            + " FROM hold WHERE customer = ?");
    if (!keep)
        return failure(keep);
    return Holds(unit, revision, step, std::move(*put), std::move(*remove), std::move(*keep));
}

Result<> Holds::keepBefore(qint64 customer)
{
    const Result<> marked = Undo::keepImage(*m_unit, m_step, customer, std::nullopt);
    if (!marked)
        return marked;
    return m_keep.bind(1, m_step).bind(2, customer).run();
}

Result<> Holds::put(const Hold &hold)
{
    const Result<> kept = keepBefore(hold.customer);
    if (!kept)
        return kept;
    Hold written = hold;
    written.at = m_unit->session().clock().realNow();
    written.account = m_unit->session().account().id;
    return write(m_put, written, m_revision);
}

Result<> Holds::end(qint64 customer)
{
    const Result<> kept = keepBefore(customer);
    if (!kept)
        return kept;
    return m_remove.bind(1, customer).run();
}

Result<UndoOutcome> Holds::takeBack(UnitOfWork &unit, qint64 step, qint64 stepRevision)
{
    Result<Statement> select = Statement::prepare(unit.database(),
        "SELECT i.customer, h.revision, c.id IS NULL, b.revision, b.why, b.reason, b.until, b.at, b.account FROM undo_image i"
        " LEFT JOIN hold h ON h.customer = i.customer LEFT JOIN customer c ON c.id = i.customer"
        " LEFT JOIN undo_hold b ON b.step = i.step AND b.customer = i.customer WHERE i.step = ?");
    if (!select)
        return failure(select);
    Result<Statement> put = prepareWrite(unit.database());
    if (!put)
        return failure(put);
    Result<Statement> remove = prepareRemove(unit.database());
    if (!remove)
        return failure(remove);
    select->bind(1, step);
    UndoOutcome outcome;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return outcome;
        const qint64 customer = select->integer(0);
        const bool changedSince = !select->isNull(1) && select->integer(1) != stepRevision;
        const bool gone = select->integer(2) != 0;
        if (gone || changedSince) {
            outcome.kept += 1;
            continue;
        }
        const bool stoodBefore = !select->isNull(3);
        const Result<> done = stoodBefore ? write(*put, holdOf(*select, 4, customer), select->integer(3)) : remove->bind(1, customer).run();
        if (!done)
            return failure(done);
        outcome.restored += 1;
    }
}

} // namespace couvert
