// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/dueview.h"

#include "model/retention/contactround.h"

namespace couvert {

namespace {

constexpr int PageRows = 10000;

} // namespace

DueList::Filter DueView::filter(QDate today) const
{
    DueList::Filter filter;
    filter.category = category;
    switch (kind) {
    case Kind::Within30:
        filter.withinDays = 30;
        break;
    case Kind::Within90:
        filter.withinDays = 90;
        break;
    case Kind::Month: {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(month);
        filter.withinDays = -1;
        // What is behind stands in the bar of this month.
        filter.from = month == 0 ? QDate() : first;
        filter.to = first.addMonths(1).addDays(-1);
        break;
    }
    default:
        break;
    }
    return filter;
}

AsideCard::Kind DueView::asideKind() const
{
    return kind == Kind::Kept ? AsideCard::Kind::Kept : kind == Kind::Asked ? AsideCard::Kind::Asked : AsideCard::Kind::Restricted;
}

Result<qint64> DueView::count(Database &database, DueList &list, const DueCounts &counts) const
{
    switch (kind) {
    case Kind::Unknown:
        return counts.unknown;
    case Kind::NoYes:
        return ContactRounds::countWithoutYes(database, list.today());
    case Kind::Kept:
        return counts.kept;
    case Kind::Asked:
        return counts.asked;
    case Kind::Frozen:
        return counts.restricted;
    default:
        return list.count(filter(list.today()));
    }
}

Result<std::optional<QList<qint64>>> DueView::ids(Database &database, QDate today, qint64 limit, const std::function<bool()> &goesOn) const
{
    using Answer = std::optional<QList<qint64>>;
    const Result<RetentionRules> rules = RetentionRules::read(database);
    if (!rules)
        return failure(rules);
    DueList list(database, *rules, today);
    QList<qint64> ids;
    bool stopped = false;
    const auto enough = [&] { return limit > 0 && ids.size() >= limit; };
    if (hasEnds()) {
        const Result<> read = list.forEach(filter(today), [&](const DueCard &card) -> Result<bool> {
            ids.append(card.id);
            stopped = ids.size() % PageRows == 0 && !goesOn();
            return !stopped && !enough();
        });
        if (!read)
            return failure(read);
        return stopped ? Answer() : Answer(std::move(ids));
    }
    std::optional<AsideCard> last;
    while (!enough()) {
        const int want = limit > 0 ? static_cast<int>(std::min<qint64>(PageRows, limit - ids.size())) : PageRows;
        qsizetype found = 0;
        if (!isAside()) {
            const qint64 after = ids.isEmpty() ? 0 : ids.last();
            const Result<QList<qint64>> page =
                kind == Kind::Unknown ? list.unknown(want, after) : ContactRounds::withoutYes(database, today, want, after);
            if (!page)
                return failure(page);
            ids.append(*page);
            found = page->size();
        } else {
            const Result<QList<AsideCard>> page = readSetAside(database, asideKind(), today, want, last);
            if (!page)
                return failure(page);
            for (const AsideCard &card : *page)
                ids.append(card.id);
            if (!page->isEmpty())
                last = page->last();
            found = page->size();
        }
        if (!goesOn())
            return Answer();
        if (found < want)
            break;
    }
    return Answer(std::move(ids));
}

} // namespace couvert
