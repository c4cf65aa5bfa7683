// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/recount.h"

#include "model/customers/cardstore.h"

namespace couvert {

namespace {

using Progress = std::function<bool(qint64 done, qint64 total)>;
constexpr qint64 progressStep = 1024;

QDate dayOf(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.text(column), Qt::ISODate);
}

/// Hands every card of a category with its clock to `take(id, clock, mark by the rule)`.
template <typename Take>
Result<Completion> eachCard(Database &database, const ActivityClock::Rule &rule, QDate today, const Progress &progress, Take take)
{
    Result<Statement> count = Statement::prepare(database, "SELECT coalesce(sum(number), 0) FROM clock_count WHERE (clock >> 20) & 1048575 = ?");
    if (!count)
        return failure(count);
    const Result<bool> counted = count->bind(1, rule.number).step();
    if (!counted)
        return failure(counted);
    const qint64 total = count->integer(0);
    count->reset();
    Result<Statement> select = Statement::prepare(database,
        "SELECT id, clock, last_activity, last_activity_kind, last_visit, last_order, created_on, restricted FROM customer WHERE category = ?");
    if (!select)
        return failure(select);
    select->bind(1, rule.category.code());
    for (qint64 done = 0;; ++done) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return Completion::Done;
        if (done % progressStep == 0 && progress && !progress(done, total))
            return Completion::Cancelled;
        Customer card;
        card.id = select->integer(0);
        card.category = rule.category;
        card.lastActivity = dayOf(*select, 2);
        card.lastActivityKind = visitKindFromCode(select->text(3));
        card.lastVisit = dayOf(*select, 4);
        card.lastOrder = dayOf(*select, 5);
        card.createdOn = dayOf(*select, 6);
        card.restricted = select->integer(7) != 0;
        Result<QList<Visit>> visits = QList<Visit>();
        if (ActivityClock::needsVisits(rule, card) || (today.isValid() && card.lastActivity > today))
            visits = CardStore::visits(database, card.id);
        if (!visits)
            return failure(visits);
        const Result<> taken = take(card.id, select->integer(1), ActivityClock::markOf(rule, card, *visits, today));
        if (!taken)
            return failure(taken);
    }
}

Result<int> numberFor(Database &database, const Category &category, ClockKinds kinds)
{
    Result<Statement> upsert = Statement::prepare(database,
        "INSERT INTO clock_rule(number, category, kinds) VALUES((SELECT max(number) + 1 FROM clock_rule), ?, ?)"
        " ON CONFLICT(category) DO UPDATE SET kinds = excluded.kinds RETURNING number");
    if (!upsert)
        return failure(upsert);
    const Result<bool> row = upsert->bind(1, category.code()).bind(2, kinds.bits()).step();
    if (!row)
        return failure(row);
    return static_cast<int>(upsert->integer(0));
}

} // namespace

Result<Completion> setCountedKinds(Transaction &transaction, const Category &category, ClockKinds kinds, const Progress &progress)
{
    Database &database = transaction.database();
    const Result<int> number = numberFor(database, category, kinds);
    if (!number)
        return failure(number);
    std::vector<std::pair<qint64, qint64>> moved;
    const Result<Completion> looked =
        eachCard(database, {*number, category, kinds}, {}, progress, [&](qint64 id, qint64 clock, const ClockMark &mark) -> Result<> {
            const qint64 set = mark.number() | (clock & ClockMark::Aside);
            if (set != clock)
                moved.emplace_back(id, set);
            return {};
        });
    if (!looked || *looked == Completion::Cancelled)
        return looked;
    Result<Statement> update = Statement::prepare(database, "UPDATE customer SET clock = ? WHERE id = ?");
    if (!update)
        return failure(update);
    for (std::size_t i = 0; i < moved.size(); ++i) {
        if (i % progressStep == 0 && progress && !progress(static_cast<qint64>(i), static_cast<qint64>(moved.size())))
            return Completion::Cancelled;
        const Result<> done = update->bind(1, moved[i].second).bind(2, moved[i].first).run();
        if (!done)
            return failure(done);
    }
    return Completion::Done;
}

Result<std::optional<RuleSimulation>> simulateKinds(
    Database &database, const RetentionRule &stands, const RetentionRule &changed, QDate today, const Progress &progress)
{
    RuleSimulation simulation;
    const auto isDue = [&](const RetentionRule &rule, QDate act) { return act.isValid() && rule.keepUntil(act) <= today; };
    const Result<Completion> looked = eachCard(
        database, {stands.number, changed.category, changed.clock}, today, progress, [&](qint64, qint64 clock, const ClockMark &mark) -> Result<> {
            const ClockMark before = ClockMark::fromNumber(clock);
            if (before.aside)
                return {};
            const bool wasDue = isDue(stands, before.day);
            const bool willBe = isDue(changed, mark.day);
            simulation.becomeDue += willBe && !wasDue ? 1 : 0;
            simulation.stopBeingDue += wasDue && !willBe ? 1 : 0;
            simulation.becomeUnknown += before.day.isValid() && !mark.day.isValid() ? 1 : 0;
            return {};
        });
    if (!looked)
        return failure(looked);
    if (*looked == Completion::Cancelled)
        return std::optional<RuleSimulation>();
    return std::optional(simulation);
}

} // namespace couvert
