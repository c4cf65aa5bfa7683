// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/lapsing.h"

#include "model/vault/statement.h"

namespace couvert {

LapsingConsents::LapsingConsents(Database &database, QDate today, QDate last)
    : m_database(database), m_today(today), m_last(last), m_lastUntil(today.toJulianDay() + 1), m_lastPurpose(QLatin1String("")),
      m_lastChannel(QLatin1String(""))
{
}

Result<QList<LapsingConsent>> LapsingConsents::next(int limit)
{
    QList<LapsingConsent> list;
    if (m_complete)
        return list;
    Result<Statement> select = Statement::prepare(m_database,
        "SELECT s.customer, s.purpose, s.channel, s.at, s.until, c.name_rank FROM consent_state s CROSS JOIN customer c ON c.id = s.customer"
        " WHERE s.status = 'given' AND s.until > 0 AND s.until <= ?1 AND (s.until, s.customer, s.purpose, s.channel) > (?2, ?3, ?4, ?5)"
        " ORDER BY s.until, s.customer, s.purpose, s.channel LIMIT ?6");
    if (!select)
        return failure(select);
    select->bind(1, static_cast<qint64>(m_last.toJulianDay())).bind(2, m_lastUntil).bind(3, m_lastCustomer).bind(4, m_lastPurpose);
    select->bind(5, m_lastChannel).bind(6, limit);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        m_lastCustomer = select->integer(0);
        m_lastPurpose = select->text(1);
        m_lastChannel = select->text(2);
        m_lastUntil = select->integer(4);
        const ConsentState state{m_lastPurpose, channelFromCode(m_lastChannel).value_or(Channel::Email), ConsentStatus::Given,
            QDateTime::fromMSecsSinceEpoch(select->integer(3)), QDate::fromJulianDay(m_lastUntil)};
        list.append({m_lastCustomer, select->integer(5), state});
    }
    m_complete = list.size() < limit;
    return list;
}

Result<qint64> LapsingConsents::count() const
{
    Result<Statement> select =
        Statement::prepare(m_database, "SELECT coalesce(sum(number), 0) FROM consent_count WHERE status = 'given' AND until > ? AND until <= ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, static_cast<qint64>(m_today.toJulianDay())).bind(2, static_cast<qint64>(m_last.toJulianDay())).step();
    if (!row)
        return failure(row);
    return select->integer(0);
}

} // namespace couvert
