// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/knownaddresses.h"

#include "model/customers/contactparsing.h"
#include "model/vault/statement.h"

#include <QRandomGenerator>

namespace couvert {

namespace {

/// One number for each number, over the whole range: those of a country lie close together.
quint64 spread(quint64 number, quint64 seed)
{
    number = (number ^ seed) * 0x9E3779B97F4A7C15U;
    return (number ^ (number >> 32)) * 0x9E3779B97F4A7C15U;
}

} // namespace

Result<KnownAddresses> KnownAddresses::read(Database &database, Channel channel)
{
    KnownAddresses known;
    known.m_numbers = channel != Channel::Email;
    known.m_seed = QRandomGenerator::system()->generate64();
    // In the order of the table. Not coalesce(folded, address): it has an index of its own, in which each row would be looked up.
    Result<Statement> select = Statement::prepare(database,
        known.m_numbers ? "SELECT customer, e164 FROM phone NOT INDEXED WHERE e164 IS NOT NULL"
                        : "SELECT customer, address, folded FROM email ORDER BY customer, position");
    if (!select)
        return failure(select);
    std::vector<Entry> entries;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const quint64 key = known.m_numbers ? spread(static_cast<quint64>(select->integer(1)), known.m_seed)
                                            : known.keyOf(mailboxOf(select->text(select->isNull(2) ? 1 : 2)));
        entries.push_back({key, select->integer(0)});
    }
    known.m_table = KeyTable<Entry>(std::move(entries));
    return known;
}

std::span<const KnownAddresses::Entry> KnownAddresses::find(const QString &compared) const
{
    return m_table.find(keyOf(compared));
}

quint64 KnownAddresses::keyOf(const QString &compared) const
{
    return m_numbers ? spread(QStringView(compared).mid(1).toULongLong(), m_seed) : qHash(compared, m_seed);
}

} // namespace couvert
