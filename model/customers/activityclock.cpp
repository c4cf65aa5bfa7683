// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/activityclock.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr int categoryShift = 20;
constexpr int kindBits = 3;
constexpr qint64 dayMask = (qint64{1} << categoryShift) - 1;
constexpr qint64 kindMask = (1 << kindBits) - 1;
constexpr qint64 dayZero = 2415020; ///< Julian day of 31 December 1899

qint64 dayPart(QDate day)
{
    return std::clamp<qint64>(day.toJulianDay() - dayZero, 1, dayMask >> kindBits) << kindBits;
}

ClockKind kindOf(VisitKind kind)
{
    return static_cast<ClockKind>(kind);
}

} // namespace

QString clockKindCode(ClockKind kind)
{
    return kind == ClockKind::Collected ? QStringLiteral("collected") : visitKindCode(static_cast<VisitKind>(kind));
}

std::optional<ClockKind> clockKindFromCode(const QString &code)
{
    for (const ClockKind kind : allClockKinds) {
        if (clockKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QStringList ClockKinds::codes() const
{
    QStringList codes;
    for (const ClockKind kind : allClockKinds) {
        if (has(kind))
            codes.append(clockKindCode(kind));
    }
    return codes;
}

qint64 ClockMark::number() const
{
    qint64 value = unknown(category) + (aside ? Aside : 0);
    if (day.isValid())
        value += dayPart(day) + static_cast<qint64>(kind);
    return value;
}

ClockMark ClockMark::fromNumber(qint64 number)
{
    ClockMark mark;
    mark.aside = number >= Aside;
    mark.category = static_cast<int>((number & (Aside - 1)) >> categoryShift);
    if (const qint64 days = (number & dayMask) >> kindBits; days > 0) {
        mark.day = QDate::fromJulianDay(days + dayZero);
        mark.kind = static_cast<ClockKind>(number & kindMask);
    }
    return mark;
}

qint64 ClockMark::unknown(int category)
{
    return static_cast<qint64>(category) << categoryShift;
}

ClockMark::Range ClockMark::until(int category, QDate last)
{
    return {unknown(category) + 1, unknown(category) + dayPart(last) + kindMask};
}

ClockMark::Range ClockMark::after(int category, QDate day)
{
    return {unknown(category) + dayPart(day) + kindMask + 1, unknown(category) + dayMask};
}

Result<ActivityClock> ActivityClock::read(Database &database)
{
    Result<Statement> select = Statement::prepare(database, "SELECT number, category, kinds FROM clock_rule ORDER BY number");
    if (!select)
        return failure(select);
    ActivityClock clock;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return clock;
        const std::optional<Category> category = Category::fromCode(select->text(1));
        if (category)
            clock.m_rules.push_back({static_cast<int>(select->integer(0)), *category, ClockKinds(static_cast<int>(select->integer(2)))});
    }
}

const ActivityClock::Rule *ActivityClock::rule(const Category &category) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &rule) { return rule.category == category; });
    return found == m_rules.end() ? nullptr : &*found;
}

bool ActivityClock::needsVisits(const Rule &rule, const Customer &customer)
{
    return customer.lastActivity.isValid() && !rule.kinds.has(kindOf(customer.lastActivityKind.value_or(VisitKind::Visit)));
}

ClockMark ActivityClock::markOf(const Rule &rule, const Customer &customer, const QList<Visit> &visits, QDate today)
{
    ClockMark mark;
    mark.category = rule.number;
    mark.aside = customer.restricted;
    const auto consider = [&](QDate day, ClockKind kind) {
        if (day.isValid() && rule.kinds.has(kind) && (!today.isValid() || day <= today) && (!mark.day.isValid() || day > mark.day)) {
            mark.day = day;
            mark.kind = kind;
        }
    };
    consider(customer.lastActivity, kindOf(customer.lastActivityKind.value_or(VisitKind::Visit)));
    consider(customer.lastVisit, ClockKind::Visit);
    consider(customer.lastOrder, ClockKind::Order);
    for (const Visit &visit : visits)
        consider(visit.day, kindOf(visit.kind));
    consider(customer.createdOn, ClockKind::Collected);
    return mark;
}

} // namespace couvert
