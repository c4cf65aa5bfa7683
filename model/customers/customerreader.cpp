// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerreader.h"

#include "model/customers/cardrows.h"
#include "model/customers/cardstore.h"
#include "model/customers/contactparsing.h"
#include "model/vault/schema.h"

#include <algorithm>
#include <cstdlib>

namespace couvert {

namespace {

/// Lines one after the other. What a card may have several of is asked for by itself: less work than aggregating it within the first question.
class RowSelect final
{
public:
    /// `which` ends the statement; its parameters are bound by bind().
    static Result<RowSelect> prepare(Database &database, const std::string &which)
    {
        Result<Statement> cards = Statement::prepare(database,
            "SELECT c.id, c.name_rank, c.last_name, c.first_name, c.company, c.category, c.restricted, a.city, a.postcode"
            " FROM customer c LEFT JOIN address a ON a.customer = c.id AND a.use = 0 "
                + which);
        if (!cards)
            return failure(cards);
        Result<Statement> emails = Statement::prepare(database, "SELECT address FROM email WHERE customer = ? ORDER BY position");
        if (!emails)
            return failure(emails);
        Result<Statement> phones = Statement::prepare(database, "SELECT e164, typed FROM phone WHERE customer = ? ORDER BY position");
        if (!phones)
            return failure(phones);
        return RowSelect(std::move(*cards), std::move(*emails), std::move(*phones));
    }

    /// Binds a parameter, before the first line or after the last.
    void bind(int index, qint64 value) { m_cards.bind(index, value); }
    void reset() { m_cards.reset(); }

    /// Appends the next line to `rows`; false at the end.
    Result<bool> next(QList<CustomerRow> &rows)
    {
        const Result<bool> found = m_cards.step();
        if (!found || !*found)
            return found;
        CustomerRow &row = rows.emplaceBack();
        row.id = m_cards.integer(0);
        row.rank = m_cards.integer(1);
        row.lastName = m_cards.text(2);
        row.firstName = m_cards.text(3);
        row.company = m_cards.text(4);
        row.category = Category::fromCode(m_cards.text(5)).value_or(Category::Customer);
        row.restricted = m_cards.integer(6) != 0;
        row.city = m_cards.text(7);
        row.postcode = m_cards.text(8);
        Result<> read = forEachRow(m_emails.bind(1, row.id), [&](const Statement &email) { row.emails.append(email.text(0)); });
        if (read)
            read = forEachRow(m_phones.bind(1, row.id),
                [&](const Statement &phone) { row.phones.append(formatPhone({phone.text(1), e164Of(phone, 0), ContactUse::Personal})); });
        return read ? Result<bool>(true) : failure(read);
    }

private:
    RowSelect(Statement cards, Statement emails, Statement phones)
        : m_cards(std::move(cards)), m_emails(std::move(emails)), m_phones(std::move(phones))
    {
    }

    Statement m_cards;
    Statement m_emails;
    Statement m_phones;
};

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
    Result<RowSelect> select = RowSelect::prepare(
        m_database, limit >= 0 ? "WHERE c.name_rank > ? ORDER BY c.name_rank LIMIT ?" : "WHERE c.name_rank < ? ORDER BY c.name_rank DESC LIMIT ?");
    if (!select)
        return failure(select);
    select->bind(1, afterRank);
    select->bind(2, std::abs(limit));
    QList<CustomerRow> rows;
    for (;;) {
        const Result<bool> row = select->next(rows);
        if (!row)
            return failure(row);
        if (!*row)
            break;
    }
    if (limit < 0)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<QList<CustomerRow>> CustomerReader::rows(const QList<qint64> &ranks) const
{
    Result<RowSelect> select = RowSelect::prepare(m_database, "WHERE c.name_rank = ?");
    if (!select)
        return failure(select);
    QList<CustomerRow> rows;
    rows.reserve(ranks.size());
    for (const qint64 rank : ranks) {
        select->bind(1, rank);
        const Result<bool> row = select->next(rows);
        if (!row)
            return failure(row);
        select->reset();
    }
    return rows;
}

} // namespace couvert
