// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/knownaddresses.h"

#include "model/customers/contactparsing.h"
#include "model/vault/statement.h"

#include <QRandomGenerator>

#include <algorithm>

namespace couvert {

Result<KnownAddresses> KnownAddresses::read(Database &database, Channel channel)
{
    KnownAddresses known;
    known.m_numbers = channel != Channel::Email;
    known.m_seed = QRandomGenerator::system()->generate64();
    Result<Statement> select = Statement::prepare(database,
        known.m_numbers ? "SELECT customer, e164 FROM phone WHERE e164 IS NOT NULL" : "SELECT customer, coalesce(folded, address) FROM email");
    if (!select)
        return failure(select);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const quint64 key = known.m_numbers ? static_cast<quint64>(select->integer(1)) : known.keyOf(mailboxOf(select->text(1)));
        known.m_entries.push_back({key, select->integer(0)});
    }
    std::ranges::sort(known.m_entries, {}, &Entry::key);
    return known;
}

std::span<const KnownAddresses::Entry> KnownAddresses::find(const QString &compared) const
{
    const auto found = std::ranges::equal_range(m_entries, keyOf(compared), {}, &Entry::key);
    return {found.begin(), found.end()};
}

quint64 KnownAddresses::keyOf(const QString &compared) const
{
    return m_numbers ? QStringView(compared).mid(1).toULongLong() : qHash(compared, m_seed);
}

} // namespace couvert
