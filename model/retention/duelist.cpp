// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/duelist.h"

#include "model/customers/cardstore.h"

#include <algorithm>
#include <limits>

namespace couvert {

namespace {

constexpr int apartLane = std::numeric_limits<int>::max();

/// The order of the list.
bool comesBefore(const DueCard &a, const DueCard &b)
{
    if (a.keepUntil != b.keepUntil)
        return a.keepUntil < b.keepUntil;
    if (a.lane != b.lane)
        return a.lane < b.lane;
    return a.clock != b.clock ? a.clock < b.clock : a.id < b.id;
}

void addTo(DueCounts &counts, QDate keepUntil, QDate today, qint64 number)
{
    counts.months[QDate(keepUntil.year(), keepUntil.month(), 1)] += number;
    const qint64 left = today.daysTo(keepUntil);
    qint64 &place = left < 0 ? counts.overdue
        : left == 0          ? counts.lastDay
        : left <= 30         ? counts.within30
        : left <= 90         ? counts.within90
                             : counts.later;
    place += number;
}

} // namespace

/// The cards of one rule in the order of their clocks, which is that of their last days.
class DueList::Lane
{
public:
    static Result<Lane> open(DueList &list, const RetentionRule &rule, const Filter &filter, const std::optional<DueCard> &after)
    {
        const QDate last = std::min(rule.latestDue(list.lastDayOf(filter)), list.m_today);
        ClockMark::Range range = ClockMark::until(rule.number, last);
        const auto startBehind = [&](QDate lastDay) {
            range.from = std::max(range.from, ClockMark::until(rule.number, rule.latestDue(lastDay)).to + 1);
        };
        if (filter.from.isValid())
            startBehind(filter.from.addDays(-1));
        qint64 behind = 0;
        if (after && after->lane == rule.number) {
            range.from = std::max(range.from, after->clock);
            behind = after->clock == range.from ? after->id : 0;
        } else if (after) {
            startBehind(rule.number < after->lane ? after->keepUntil : after->keepUntil.addDays(-1));
        }
        Result<Statement> select = Statement::prepare(list.m_database,
            "SELECT id, clock FROM customer INDEXED BY customer_clock WHERE clock BETWEEN ?1 AND ?2 AND (clock > ?1 OR id > ?3) ORDER BY clock, id");
        if (!select)
            return failure(select);
        select->bind(1, range.from).bind(2, range.to).bind(3, behind);
        Lane lane(list, std::move(*select));
        const Result<> begun = lane.advance();
        if (!begun)
            return failure(begun);
        return lane;
    }

    [[nodiscard]] const std::optional<DueCard> &head() const { return m_head; }

    Result<> advance()
    {
        for (;;) {
            const Result<bool> row = m_select.step();
            if (!row)
                return failure(row);
            if (!*row) {
                m_head.reset();
                return {};
            }
            const qint64 clock = m_select.integer(1);
            // Many cards stand at one clock: their last day is worked out once.
            if (m_head && m_head->clock == clock)
                m_head->id = m_select.integer(0);
            else
                m_head = m_list->cardOf(m_select.integer(0), clock);
            if (m_head)
                return {};
        }
    }

private:
    Lane(DueList &list, Statement select) : m_list(&list), m_select(std::move(select)) { }
    DueList *m_list;
    Statement m_select;
    std::optional<DueCard> m_head;
};

DueList::DueList(Database &database, RetentionRules rules, QDate today) : m_database(database), m_rules(std::move(rules)), m_today(today) { }

QDate DueList::lastDayOf(const Filter &filter) const
{
    QDate last = filter.withinDays < 0 ? QDate(9000, 1, 1) : m_today.addDays(filter.withinDays);
    if (filter.to.isValid())
        last = std::min(last, filter.to);
    return last;
}

std::optional<DueCard> DueList::cardOf(qint64 id, qint64 clock) const
{
    const ClockMark mark = ClockMark::fromNumber(clock);
    const RetentionRule *rule = m_rules.ofNumber(mark.category);
    if (rule == nullptr || !mark.day.isValid())
        return std::nullopt;
    DueCard card;
    card.id = id;
    card.category = rule->category;
    card.lastAct = mark.day;
    card.kind = mark.kind;
    card.keepUntil = rule->keepUntil(mark.day);
    card.daysLeft = m_today.daysTo(card.keepUntil);
    card.lane = mark.category;
    card.clock = clock;
    return card;
}

bool DueList::passes(const Filter &filter, const DueCard &card)
{
    return (!filter.category || *filter.category == card.category) && (!filter.from.isValid() || card.keepUntil >= filter.from);
}

Result<> DueList::loadApart()
{
    if (m_loaded)
        return {};
    m_loaded = true;
    const auto add = [&](qint64 id, qint64 clock, QDate heldUntil, bool asked) {
        std::optional<DueCard> card = cardOf(id, clock & (ClockMark::Aside - 1));
        if (!card) {
            m_apartUnknown.push_back(id);
            return;
        }
        card->lane = apartLane;
        card->wasHeld = heldUntil.isValid() && !asked;
        card->noAnswer = asked;
        if (heldUntil > card->keepUntil)
            card->keepUntil = heldUntil;
        card->daysLeft = m_today.daysTo(card->keepUntil);
        m_apart.push_back(*card);
    };
    const auto markToday = [&](qint64 id, const RetentionRule &rule) -> Result<qint64> {
        const Result<Customer> customer = CardStore::load(m_database, id);
        if (!customer)
            return failure(customer);
        const Result<QList<Visit>> visits = CardStore::visits(m_database, id);
        if (!visits)
            return failure(visits);
        return ActivityClock::markOf({rule.number, rule.category, rule.clock}, *customer, *visits, m_today).number();
    };
    Result<Statement> select = Statement::prepare(m_database,
        "SELECT h.customer, c.clock, h.until, h.why = 'asked' FROM hold h JOIN customer c ON c.id = h.customer WHERE h.until < ? AND c.restricted = 0");
    if (!select)
        return failure(select);
    select->bind(1, m_today.toJulianDay());
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        Result<qint64> clock = select->integer(1);
        const ClockMark mark = ClockMark::fromNumber(*clock);
        const RetentionRule *rule = m_rules.ofNumber(mark.category);
        if (rule != nullptr && mark.day > m_today)
            clock = markToday(select->integer(0), *rule);
        if (!clock)
            return failure(clock);
        add(select->integer(0), *clock, QDate::fromJulianDay(select->integer(2)), select->integer(3) != 0);
    }
    for (const RetentionRule &rule : m_rules.all()) {
        const ClockMark::Range range = ClockMark::after(rule.number, m_today);
        Result<Statement> ahead = Statement::prepare(m_database, "SELECT id FROM customer INDEXED BY customer_clock WHERE clock BETWEEN ? AND ?");
        if (!ahead)
            return failure(ahead);
        ahead->bind(1, range.from).bind(2, range.to);
        for (;;) {
            const Result<bool> row = ahead->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            const Result<qint64> clock = markToday(ahead->integer(0), rule);
            if (!clock)
                return failure(clock);
            add(ahead->integer(0), *clock, {}, false);
        }
    }
    std::sort(m_apart.begin(), m_apart.end(), comesBefore);
    std::sort(m_apartUnknown.begin(), m_apartUnknown.end());
    return {};
}

Result<> DueList::forEach(const Filter &filter, const std::function<Result<bool>(const DueCard &)> &take)
{
    std::optional<DueCard> after;
    for (;;) {
        const Result<QList<DueCard>> cards = page(filter, 10000, after);
        if (!cards)
            return failure(cards);
        for (const DueCard &card : *cards) {
            const Result<bool> more = take(card);
            if (!more)
                return failure(more);
            if (!*more)
                return {};
        }
        if (cards->size() < 10000)
            return {};
        after = cards->last();
    }
}

Result<QList<DueCard>> DueList::page(const Filter &filter, int limit, const std::optional<DueCard> &after)
{
    const Result<> loaded = loadApart();
    if (!loaded)
        return failure(loaded);
    std::vector<Lane> lanes;
    for (const RetentionRule &rule : m_rules.all()) {
        if (rule.number < 0 || (filter.category && *filter.category != rule.category))
            continue;
        Result<Lane> lane = Lane::open(*this, rule, filter, after);
        if (!lane)
            return failure(lane);
        lanes.push_back(std::move(*lane));
    }
    auto apart = after ? std::upper_bound(m_apart.cbegin(), m_apart.cend(), *after, comesBefore) : m_apart.cbegin();
    const QDate last = lastDayOf(filter);
    QList<DueCard> found;
    while (found.size() < limit) {
        while (apart != m_apart.cend() && !passes(filter, *apart))
            ++apart;
        Lane *first = nullptr;
        for (Lane &lane : lanes) {
            if (lane.head() && (first == nullptr || comesBefore(*lane.head(), *first->head())))
                first = &lane;
        }
        const bool fromApart = apart != m_apart.cend() && apart->keepUntil <= last && (first == nullptr || comesBefore(*apart, *first->head()));
        if (fromApart) {
            found.append(*apart++);
        } else if (first != nullptr) {
            found.append(*first->head());
            const Result<> advanced = first->advance();
            if (!advanced)
                return failure(advanced);
        } else {
            break;
        }
    }
    return found;
}

template <typename Take> Result<> DueList::eachCount(Take take)
{
    const Result<> loaded = loadApart();
    if (!loaded)
        return loaded;
    Result<Statement> select = Statement::prepare(m_database, "SELECT clock, number FROM clock_count WHERE clock < ? AND number > 0 ORDER BY clock");
    if (!select)
        return failure(select);
    select->bind(1, ClockMark::Aside);
    const RetentionRule *rule = nullptr;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const ClockMark mark = ClockMark::fromNumber(select->integer(0));
        if (rule == nullptr || rule->number != mark.category)
            rule = m_rules.ofNumber(mark.category);
        if (rule != nullptr && !(mark.day > m_today))
            take(rule->category, rule->keepUntil(mark.day), select->integer(1));
    }
    for (const DueCard &card : m_apart)
        take(card.category, card.keepUntil, 1);
    return {};
}

Result<qint64> DueList::count(const Filter &filter)
{
    const QDate last = lastDayOf(filter);
    qint64 found = 0;
    const Result<> done = eachCount([&](const Category &category, QDate keepUntil, qint64 number) {
        DueCard card;
        card.category = category;
        card.keepUntil = keepUntil;
        if (keepUntil.isValid() && keepUntil <= last && passes(filter, card))
            found += number;
    });
    if (!done)
        return failure(done);
    return found;
}

Result<QList<qint64>> DueList::unknown(int limit, qint64 afterId)
{
    const Result<> loaded = loadApart();
    if (!loaded)
        return failure(loaded);
    std::vector<qint64> ids(std::upper_bound(m_apartUnknown.cbegin(), m_apartUnknown.cend(), afterId), m_apartUnknown.cend());
    Result<Statement> select =
        Statement::prepare(m_database, "SELECT id FROM customer INDEXED BY customer_clock WHERE clock = ? AND id > ? ORDER BY id LIMIT ?");
    if (!select)
        return failure(select);
    for (const RetentionRule &rule : m_rules.all()) {
        if (rule.number < 0)
            continue;
        select->bind(1, ClockMark::unknown(rule.number)).bind(2, afterId).bind(3, limit);
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            ids.push_back(select->integer(0));
        }
    }
    std::sort(ids.begin(), ids.end());
    if (ids.size() > static_cast<std::size_t>(limit))
        ids.resize(static_cast<std::size_t>(limit));
    return QList<qint64>(ids.cbegin(), ids.cend());
}

Result<DueCounts> DueList::counts()
{
    DueCounts counts;
    const Result<> done = eachCount([&](const Category &, QDate keepUntil, qint64 number) {
        if (keepUntil.isValid())
            addTo(counts, keepUntil, m_today, number);
        else
            counts.unknown += number;
    });
    if (!done)
        return failure(done);
    counts.unknown += static_cast<qint64>(m_apartUnknown.size());
    Result<Statement> select = Statement::prepare(m_database,
        "SELECT count(*) FILTER (WHERE why = 'kept'), count(*) FILTER (WHERE why = 'asked'), (SELECT count(*) FROM customer WHERE restricted = 1)"
        " FROM hold WHERE until >= ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, m_today.toJulianDay()).step();
    if (!row)
        return failure(row);
    counts.kept = select->integer(0);
    counts.asked = select->integer(1);
    counts.restricted = select->integer(2);
    return counts;
}

} // namespace couvert
