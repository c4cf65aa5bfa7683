// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/todayfacts.h"

#include "model/vault/clock.h"
#include "model/vault/schema.h"

namespace couvert {

Result<TodayFacts> TodayFacts::read(Database &database, const Clock &clock)
{
    TodayFacts facts;
    const Result<SeenDay> day = SeenDay::read(database, clock);
    if (!day)
        return failure(day);
    facts.day = *day;
    const Result<RetentionRules> rules = RetentionRules::read(database);
    if (!rules)
        return failure(rules);
    const Result<DueCounts> cards = DueList(database, *rules, day->today).counts();
    if (!cards)
        return failure(cards);
    facts.cards = *cards;
    Result<Statement> select = Statement::prepare(database,
        "SELECT (SELECT coalesce(sum(number), 0) FROM consent_count WHERE status = 'given' AND until > ?1 AND until <= ?2),"
        " (SELECT coalesce(sum(number), 0) FROM consent_count WHERE status = 'given' AND until > 0 AND until <= ?1),"
        " (SELECT count(*) FROM hold WHERE why = 'asked' AND until < ?1)");
    if (!select)
        return failure(select);
    const qint64 today = day->today.toJulianDay();
    const Result<bool> row = select->bind(1, today).bind(2, today + LapsingDays).step();
    if (!row)
        return failure(row);
    facts.consentsLapsing = select->integer(0);
    facts.consentsLapsed = select->integer(1);
    facts.noAnswer = select->integer(2);
    Result<Statement> requests = Statement::prepare(database,
        "SELECT count(*), count(*) FILTER (WHERE state = 'open' AND due < ?), min(due) FILTER (WHERE state = 'open') FROM request WHERE state <> 'closed'");
    if (!requests)
        return failure(requests);
    const Result<bool> open = requests->bind(1, day->today.toString(Qt::ISODate)).step();
    if (!open)
        return failure(open);
    facts.requestsOpen = requests->integer(0);
    facts.requestsOverdue = requests->integer(1);
    facts.requestDue = QDate::fromString(requests->text(2), Qt::ISODate);
    const Result<qint64> backup = metaInteger(database, "last_backup");
    if (!backup)
        return failure(backup);
    if (*backup > 0)
        facts.lastBackup = utcMoment(*backup);
    return facts;
}

QList<qint64> TodayFacts::bars(int months) const
{
    QList<qint64> bars(months, 0);
    const QDate first(day.today.year(), day.today.month(), 1);
    for (auto month = cards.months.cbegin(); month != cards.months.cend(); ++month) {
        const int ahead = (month.key().year() - first.year()) * 12 + month.key().month() - first.month();
        if (ahead < months)
            bars[std::max(ahead, 0)] += month.value();
    }
    return bars;
}

} // namespace couvert
