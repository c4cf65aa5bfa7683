// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/reachability.h"

#include "model/customers/contactparsing.h"
#include "model/customers/textfolding.h"

#include <algorithm>
#include <vector>

namespace couvert {

Reachability::Reachability(Oppositions oppositions, Statement restricted, Statement emails, Statement phones, Statement addresses)
    : m_oppositions(std::move(oppositions)), m_restricted(std::move(restricted)), m_emails(std::move(emails)), m_phones(std::move(phones)),
      m_addresses(std::move(addresses))
{
}

Result<Reachability> Reachability::open(Database &database)
{
    Result<Oppositions> oppositions = Oppositions::open(database);
    if (!oppositions)
        return failure(oppositions);
    Result<Statement> restricted = Statement::prepare(database, "SELECT restricted FROM customer WHERE id = ?");
    if (!restricted)
        return failure(restricted);
    Result<Statement> emails = Statement::prepare(database, "SELECT address FROM email WHERE customer = ?");
    if (!emails)
        return failure(emails);
    Result<Statement> phones = Statement::prepare(database, "SELECT e164 FROM phone WHERE customer = ? AND e164 IS NOT NULL");
    if (!phones)
        return failure(phones);
    Result<Statement> addresses = Statement::prepare(
        database, "SELECT concat_ws(' ', street, postcode, city) FROM address WHERE customer = ? AND street IS NOT NULL AND city IS NOT NULL");
    if (!addresses)
        return failure(addresses);
    return Reachability(std::move(*oppositions), std::move(*restricted), std::move(*emails), std::move(*phones), std::move(*addresses));
}

Result<std::optional<qint64>> Reachability::lastOpposition(qint64 customer, Channel channel, bool *anyAddress)
{
    const bool byPhone = channel == Channel::Sms || channel == Channel::Phone;
    Statement &select = channel == Channel::Email ? m_emails : byPhone ? m_phones : m_addresses;
    select.bind(1, customer);
    std::optional<qint64> last;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return failure(row);
        if (!*row)
            return last;
        const QString compared = byPhone ? QLatin1Char('+') + QString::number(select.integer(0)) : comparedAddress(channel, select.text(0));
        if (compared.isEmpty())
            continue;
        if (anyAddress != nullptr)
            *anyAddress = true;
        const Result<std::optional<qint64>> at = m_oppositions.opposedAt(channel, compared);
        if (!at)
            return at;
        if (*at)
            last = std::max(last.value_or(**at), **at);
    }
}

Result<Block> Reachability::look(qint64 customer, Channel channel, qint64 at)
{
    bool anyAddress = false;
    const Result<std::optional<qint64>> opposed = lastOpposition(customer, channel, &anyAddress);
    if (!opposed)
        return failure(opposed);
    if (*opposed && **opposed >= at)
        return Block::Opposed;
    const Result<bool> row = m_restricted.bind(1, customer).step();
    if (!row)
        return failure(row);
    const bool restricted = *row && m_restricted.integer(0) != 0;
    m_restricted.reset();
    if (restricted)
        return Block::Restricted;
    return anyAddress ? Block::None : Block::NoAddress;
}

Result<> lookAgain(Database &database, Channel channel, const QString &compared)
{
    // Who is opposed already stays so, whatever address it was for. Streets have no index of their own: everybody who agreed to post is
    // looked at. Whatever stands between the "+" and the "@" of an address on a card does not matter: "," comes after "+".
    const char *sql = "UPDATE consent_state SET block = -1 WHERE channel = ?1 AND status = 'given' AND block <> 1";
    if (channel == Channel::Email)
        sql = "UPDATE consent_state SET block = -1 WHERE channel = ?1 AND status = 'given' AND block <> 1 AND customer IN"
              " (SELECT customer FROM email WHERE coalesce(folded, address) = ?2 || ?3 UNION ALL SELECT customer FROM email"
              "  WHERE coalesce(folded, address) > ?2 || '+' AND coalesce(folded, address) < ?2 || ','"
              "  AND substr(coalesce(folded, address), -length(?3)) = ?3)";
    else if (channel != Channel::Post)
        sql = "UPDATE consent_state SET block = -1 WHERE channel = ?1 AND status = 'given' AND block <> 1 AND customer IN"
              " (SELECT customer FROM phone WHERE e164 = ?2)";
    Result<Statement> update = Statement::prepare(database, sql);
    if (!update)
        return failure(update);
    update->bind(1, channelCode(channel));
    if (channel == Channel::Email) {
        const qsizetype at = compared.lastIndexOf(u'@');
        update->bind(2, compared.left(at)).bind(3, compared.mid(at));
    } else if (channel != Channel::Post) {
        update->bind(2, QStringView(compared).mid(1).toLongLong());
    }
    return update->run();
}

Result<> settleReach(Transaction &transaction)
{
    struct Waiting {
        qint64 customer;
        QString purpose;
        QString channel;
        qint64 at;
    };
    constexpr std::size_t slice = 4096;
    Database &database = transaction.database();
    Result<Reachability> reach = Reachability::open(database);
    if (!reach)
        return failure(reach);
    Result<Statement> select = Statement::prepare(database, "SELECT customer, purpose, channel, at FROM consent_state WHERE block = -1 LIMIT 4096");
    if (!select)
        return failure(select);
    Result<Statement> update = Statement::prepare(database, "UPDATE consent_state SET block = ? WHERE customer = ? AND purpose = ? AND channel = ?");
    if (!update)
        return failure(update);
    for (;;) {
        std::vector<Waiting> waiting;
        waiting.reserve(slice);
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            waiting.push_back({select->integer(0), select->text(1), select->text(2), select->integer(3)});
        }
        for (const Waiting &one : waiting) {
            const Result<Block> block = reach->look(one.customer, channelFromCode(one.channel).value_or(Channel::Email), one.at);
            if (!block)
                return failure(block);
            const Result<> done = update->bind(1, static_cast<int>(*block)).bind(2, one.customer).bind(3, one.purpose).bind(4, one.channel).run();
            if (!done)
                return done;
        }
        if (waiting.size() < slice)
            return {};
    }
}

Result<> settleReach(Database &database)
{
    {
        Result<Statement> waiting = Statement::prepare(database, "SELECT 1 FROM consent_state WHERE block = -1 LIMIT 1");
        if (!waiting)
            return failure(waiting);
        const Result<bool> row = waiting->step();
        if (!row)
            return failure(row);
        if (!*row)
            return {};
    }
    Result<Transaction> unit = Transaction::begin(database);
    if (!unit)
        return failure(unit);
    const Result<> settled = settleReach(*unit);
    return settled ? unit->commit() : settled;
}

} // namespace couvert
