// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerreader.h"

#include "model/customers/cardstore.h"
#include "model/customers/contactparsing.h"
#include "model/vault/schema.h"

#include <algorithm>
#include <cstdlib>

namespace couvert {

namespace {

constexpr const char *rowColumns =
    "SELECT c.id, c.name_rank, c.last_name, c.first_name, c.company, c.category, c.restricted, a.city, a.postcode,"
    " (SELECT group_concat(address, char(31)) FROM (SELECT address FROM email WHERE customer = c.id ORDER BY position)),"
    " (SELECT group_concat(coalesce(e164, '') || char(30) || typed, char(31)) FROM (SELECT e164, typed FROM phone WHERE customer = c.id ORDER BY position))"
    " FROM customer c LEFT JOIN address a ON a.customer = c.id AND a.use = 0 ";

CustomerRow rowOf(const Statement &statement)
{
    CustomerRow row;
    row.id = statement.integer(0);
    row.rank = statement.integer(1);
    row.lastName = statement.text(2);
    row.firstName = statement.text(3);
    row.company = statement.text(4);
    row.category = Category::fromCode(statement.text(5)).value_or(Category::Customer);
    row.restricted = statement.integer(6) != 0;
    row.city = statement.text(7);
    row.postcode = statement.text(8);
    row.emails = statement.text(9).split(QChar(31), Qt::SkipEmptyParts);
    const QStringList phones = statement.text(10).split(QChar(31), Qt::SkipEmptyParts);
    for (const QString &phone : phones) {
        const qsizetype border = phone.indexOf(QChar(30));
        const QString digits = phone.left(border);
        row.phones.append(formatPhone({phone.mid(border + 1), digits.isEmpty() ? QString() : QLatin1Char('+') + digits, ContactUse::Personal}));
    }
    return row;
}

} // namespace

QString CustomerRow::displayName() const
{
    Customer customer;
    customer.lastName = lastName;
    customer.firstName = firstName;
    customer.company = company;
    return customer.displayName();
}

Result<Customer> CustomerReader::card(qint64 id) const
{
    return CardStore::load(m_database, id);
}

Result<QList<Visit>> CustomerReader::visits(qint64 id) const
{
    Result<QList<Visit>> found = CardStore::visits(m_database, id);
    if (found)
        std::sort(found->begin(), found->end(), [](const Visit &a, const Visit &b) { return a.day != b.day ? a.day > b.day : a.id > b.id; });
    return found;
}

Result<qint64> CustomerReader::count() const
{
    return metaInteger(m_database, "customers");
}

Result<QList<CustomerRow>> CustomerReader::page(qint64 afterRank, int limit) const
{
    const QByteArray order = limit >= 0 ? QByteArray("WHERE c.name_rank > ? ORDER BY c.name_rank LIMIT ?")
                                        : QByteArray("WHERE c.name_rank < ? ORDER BY c.name_rank DESC LIMIT ?");
    Result<Statement> select = Statement::prepare(m_database, (rowColumns + order).toStdString());
    if (!select)
        return failure(select);
    select->bind(1, afterRank).bind(2, std::abs(limit));
    QList<CustomerRow> rows;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        rows.append(rowOf(*select));
    }
    if (limit < 0)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<QList<CustomerRow>> CustomerReader::rows(const QList<qint64> &ranks) const
{
    Result<Statement> select = Statement::prepare(m_database, (QByteArray(rowColumns) + "WHERE c.name_rank = ?").toStdString());
    if (!select)
        return failure(select);
    QList<CustomerRow> rows;
    rows.reserve(ranks.size());
    for (const qint64 rank : ranks) {
        const Result<bool> row = select->bind(1, rank).step();
        if (!row)
            return failure(row);
        if (*row) {
            rows.append(rowOf(*select));
            select->reset();
        }
    }
    return rows;
}

} // namespace couvert
