// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/mailinglist.h"

#include "model/consent/reachability.h"
#include "model/vault/schema.h"

namespace couvert {

namespace {

void addTo(MailingCounts &counts, ConsentStatus status, Block block, qint64 number)
{
    switch (status) {
    case ConsentStatus::Given:
        switch (block) {
        case Block::None:
            counts.included += number;
            break;
        case Block::Opposed:
            counts.opposed += number;
            break;
        case Block::Restricted:
            counts.restricted += number;
            break;
        case Block::NoAddress:
            counts.noAddress += number;
            break;
        }
        break;
    case ConsentStatus::Withdrawn:
        counts.withdrawn += number;
        break;
    case ConsentStatus::Refused:
        counts.refused += number;
        break;
    case ConsentStatus::Expired:
        counts.expired += number;
        break;
    case ConsentStatus::Unproven:
        counts.unproven += number;
        break;
    case ConsentStatus::None:
        break;
    }
}

constexpr const char *columns = "SELECT s.customer, c.civility, c.last_name, c.first_name, c.company, c.language, s.at, s.wording, ";
constexpr const char *source = " FROM consent_state s JOIN customer c ON c.id = s.customer";
constexpr const char *wanted =
    " WHERE s.purpose = ?1 AND s.channel = ?2 AND s.status = 'given' AND s.block = 0 AND (s.until = 0 OR s.until > ?3) AND s.customer > ?4"
    " ORDER BY s.customer";

QByteArray addressesOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return "(SELECT address FROM email WHERE customer = s.customer AND instr(address, '@') > 1 ORDER BY position LIMIT 1)";
    case Channel::Sms:
    case Channel::Phone:
        return "(SELECT e164 FROM phone WHERE customer = s.customer AND e164 IS NOT NULL ORDER BY position LIMIT 1)";
    case Channel::Post:
        break;
    }
    return "a.street, a.postcode, a.city, a.country";
}

} // namespace

Result<MailingCounts> MailingList::count() const
{
    Result<Statement> select =
        Statement::prepare(m_database, "SELECT status, block, until, number FROM consent_count WHERE purpose = ? AND channel = ? AND number > 0");
    if (!select)
        return failure(select);
    select->bind(1, m_purpose).bind(2, channelCode(m_channel));
    MailingCounts counts;
    qint64 known = 0;
    const auto statusOf = [this](const QString &code, qint64 until) {
        const ConsentStatus status = statusFromCode(code);
        return status == ConsentStatus::Given && until > 0 && until <= m_today.toJulianDay() ? ConsentStatus::Expired : status;
    };
    bool waiting = false;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        known += select->integer(3);
        const ConsentStatus status = statusOf(select->text(0), select->integer(2));
        if (select->integer(1) < 0 && status == ConsentStatus::Given)
            waiting = true;
        else
            addTo(counts, status, static_cast<Block>(std::max<qint64>(select->integer(1), 0)), select->integer(3));
    }
    if (waiting) {
        // Cards changed since somebody last wrote about consent: few, and looked at here.
        Result<Reachability> reach = Reachability::open(m_database);
        if (!reach)
            return failure(reach);
        Result<Statement> open = Statement::prepare(
            m_database, "SELECT customer, at, until FROM consent_state WHERE block = -1 AND purpose = ? AND channel = ? AND status = 'given'");
        if (!open)
            return failure(open);
        open->bind(1, m_purpose).bind(2, channelCode(m_channel));
        for (;;) {
            const Result<bool> row = open->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            if (statusOf(statusCode(ConsentStatus::Given), open->integer(2)) == ConsentStatus::Expired)
                continue;
            const Result<Block> block = reach->look(open->integer(0), m_channel, open->integer(1));
            if (!block)
                return failure(block);
            addTo(counts, ConsentStatus::Given, *block, 1);
        }
    }
    const Result<qint64> customers = metaInteger(m_database, "customers");
    if (!customers)
        return failure(customers);
    counts.noConsent = *customers - known;
    return counts;
}

Result<qint64> MailingList::keepRecipients(qint64 mailing) const
{
    Result<Statement> insert = Statement::prepare(
        m_database, std::string("INSERT INTO mailing_recipient(mailing, customer) SELECT ?5, s.customer FROM consent_state s") + wanted);
    if (!insert)
        return failure(insert);
    insert->bind(1, m_purpose).bind(2, channelCode(m_channel)).bind(3, static_cast<qint64>(m_today.toJulianDay())).bind(4, 0);
    const Result<> done = insert->bind(5, mailing).run();
    if (!done)
        return failure(done);
    Result<Statement> count = Statement::prepare(m_database, "SELECT count(*) FROM mailing_recipient WHERE mailing = ?");
    if (!count)
        return failure(count);
    const Result<bool> row = count->bind(1, mailing).step();
    if (!row)
        return failure(row);
    return count->integer(0);
}

Result<> MailingList::forEach(const std::function<Result<bool>(const MailingRow &)> &take, qint64 after) const
{
    QByteArray sql = columns + addressesOf(m_channel) + source;
    if (m_channel == Channel::Post)
        sql += " JOIN address a ON a.customer = s.customer AND a.use ="
               " (SELECT min(use) FROM address WHERE customer = s.customer AND street IS NOT NULL AND city IS NOT NULL)";
    sql += wanted;
    Result<Statement> select = Statement::prepare(m_database, sql.toStdString());
    if (!select)
        return failure(select);
    select->bind(1, m_purpose).bind(2, channelCode(m_channel)).bind(3, static_cast<qint64>(m_today.toJulianDay())).bind(4, after);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return {};
        const Result<bool> more = take(MailingRow(*select));
        if (!more)
            return failure(more);
        if (!*more)
            return {};
    }
}

} // namespace couvert
