// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/mailingpeople.h"

#include "model/consent/reachability.h"
#include "model/vault/statement.h"

namespace couvert {

namespace {

constexpr int LookedAt = 20000; ///< rows a page looks at, so that it answers at once wherever the people are

/// The status and block under which a place is kept; lapsed ones and those without a word have queries of their own.
std::pair<ConsentStatus, Block> keptAs(MailingPlace place)
{
    switch (place) {
    case MailingPlace::Included:
    case MailingPlace::NoConsent:
        break;
    case MailingPlace::Unproven:
        return {ConsentStatus::Unproven, Block::None};
    case MailingPlace::Withdrawn:
        return {ConsentStatus::Withdrawn, Block::None};
    case MailingPlace::Refused:
        return {ConsentStatus::Refused, Block::None};
    case MailingPlace::Expired:
        return {ConsentStatus::Expired, Block::None};
    case MailingPlace::Opposed:
        return {ConsentStatus::Given, Block::Opposed};
    case MailingPlace::Restricted:
        return {ConsentStatus::Given, Block::Restricted};
    case MailingPlace::NoAddress:
        return {ConsentStatus::Given, Block::NoAddress};
    }
    return {ConsentStatus::Given, Block::None};
}

const char *queryOf(MailingPlace place)
{
    if (place == MailingPlace::NoConsent)
        return "SELECT c.id, EXISTS(SELECT 1 FROM consent_state s WHERE s.customer = c.id AND s.purpose = ?1 AND s.channel = ?2), 0, c.name_rank"
               " FROM customer c WHERE c.id > ?3 ORDER BY c.id";
    if (place == MailingPlace::Included)
        return "SELECT s.customer, s.at, s.until, c.name_rank FROM consent_state s CROSS JOIN customer c ON c.id = s.customer"
               " WHERE s.purpose = ?1 AND s.channel = ?2 AND s.status = 'given' AND s.block = 0 AND s.customer > ?3 ORDER BY s.customer";
    // The condition in brackets is the one of the index consent_state_apart.
    return "SELECT s.customer, s.at, s.until, c.name_rank FROM consent_state s CROSS JOIN customer c ON c.id = s.customer"
           " WHERE (s.status <> 'given' OR s.block > 0) AND s.purpose = ?1 AND s.channel = ?2 AND s.status = ?4 AND s.block = ?5"
           " AND s.customer > ?3 ORDER BY s.customer";
}

} // namespace

MailingPeople::MailingPeople(Database &database, QString purpose, Channel channel, QDate today, MailingPlace place)
    : m_database(database), m_purpose(std::move(purpose)), m_channel(channel), m_today(today), m_place(place),
      m_lapsedDone(place != MailingPlace::Expired)
{
}

Result<QList<MailingPerson>> MailingPeople::next(int limit)
{
    if (m_complete)
        return QList<MailingPerson>();
    if (!m_lapsedDone)
        return lapsed(limit);
    Result<Statement> select = Statement::prepare(m_database, queryOf(m_place));
    if (!select)
        return failure(select);
    select->bind(1, m_purpose).bind(2, channelCode(m_channel)).bind(3, m_last);
    const auto [status, block] = keptAs(m_place);
    if (m_place != MailingPlace::NoConsent && m_place != MailingPlace::Included)
        select->bind(4, statusCode(status)).bind(5, static_cast<int>(block));
    QList<MailingPerson> people;
    for (int looked = 0; people.size() < limit && looked < LookedAt; ++looked) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row) {
            m_complete = true;
            break;
        }
        m_last = select->integer(0);
        const qint64 until = select->integer(2);
        if (m_place == MailingPlace::NoConsent) {
            if (select->integer(1) == 0)
                people.append({m_last, select->integer(3), {}, {}});
        } else if (status != ConsentStatus::Given || until == 0 || until > m_today.toJulianDay()) {
            people.append(
                {m_last, select->integer(3), QDateTime::fromMSecsSinceEpoch(select->integer(1)), until > 0 ? QDate::fromJulianDay(until) : QDate()});
        }
    }
    return people;
}

Result<QList<MailingPerson>> MailingPeople::lapsed(int limit)
{
    Result<Statement> select = Statement::prepare(m_database,
        "SELECT s.customer, s.at, s.until, c.name_rank FROM consent_state s CROSS JOIN customer c ON c.id = s.customer"
        " WHERE s.status = 'given' AND s.until > 0 AND s.until <= ?3 AND (s.until, s.customer) > (?4, ?5) AND s.purpose = ?1 AND s.channel = ?2"
        " ORDER BY s.until, s.customer LIMIT ?6");
    if (!select)
        return failure(select);
    select->bind(1, m_purpose).bind(2, channelCode(m_channel)).bind(3, static_cast<qint64>(m_today.toJulianDay()));
    select->bind(4, m_lastUntil).bind(5, m_last).bind(6, limit);
    QList<MailingPerson> people;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        m_last = select->integer(0);
        m_lastUntil = select->integer(2);
        people.append({m_last, select->integer(3), QDateTime::fromMSecsSinceEpoch(select->integer(1)), QDate::fromJulianDay(m_lastUntil)});
    }
    if (people.size() < limit) {
        m_lapsedDone = true;
        m_last = 0;
    }
    return people;
}

} // namespace couvert
