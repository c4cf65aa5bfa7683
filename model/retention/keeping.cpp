// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/keeping.h"

#include "model/customers/cardstore.h"

namespace couvert {

namespace {

Keeping::State stateOf(const Keeping &keeping, const Customer &customer, QDate today)
{
    using enum Keeping::State;
    if (customer.restricted)
        return Restricted;
    if (keeping.hold && keeping.hold->until >= today)
        return keeping.hold->why == Hold::Why::Kept ? Held : Asked;
    if (keeping.hold && keeping.hold->why == Hold::Why::Asked)
        return NoAnswer;
    if (!keeping.keepUntil.isValid())
        return Unknown;
    if (keeping.daysLeft <= 0)
        return Due;
    return keeping.daysLeft <= Keeping::SoonDays ? Soon : Kept;
}

} // namespace

Result<Keeping> Keeping::of(Database &database, const Customer &customer, QDate today)
{
    const Result<RetentionRules> rules = RetentionRules::read(database);
    if (!rules)
        return failure(rules);
    return of(database, *rules, customer, today);
}

Result<Keeping> Keeping::of(Database &database, const RetentionRules &rules, const Customer &customer, QDate today)
{
    Keeping keeping;
    keeping.rule = rules.rule(customer.category);
    const Result<QList<Visit>> visits = CardStore::visits(database, customer.id);
    if (!visits)
        return failure(visits);
    const ClockMark mark = ActivityClock::markOf({keeping.rule.number, keeping.rule.category, keeping.rule.clock}, customer, *visits, today);
    keeping.lastAct = mark.day;
    keeping.kind = mark.kind;
    keeping.ruleEnd = keeping.rule.keepUntil(mark.day);
    keeping.keepUntil = keeping.ruleEnd;
    Result<std::optional<Hold>> hold = Holds::of(database, customer.id);
    if (!hold)
        return failure(hold);
    keeping.hold = std::move(*hold);
    if (keeping.hold && keeping.keepUntil.isValid() && keeping.hold->until > keeping.keepUntil)
        keeping.keepUntil = keeping.hold->until;
    if (keeping.keepUntil.isValid())
        keeping.daysLeft = today.daysTo(keeping.keepUntil);
    keeping.state = stateOf(keeping, customer, today);
    return keeping;
}

QString keepingStateCode(Keeping::State state)
{
    constexpr std::array<const char *, 8> codes{"kept", "soon", "due", "unknown", "held", "asked", "no_answer", "restricted"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(state)]);
}

} // namespace couvert
