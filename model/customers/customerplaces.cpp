// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerplaces.h"

#include "model/vault/statement.h"

#include <limits>

namespace couvert {

namespace {

constexpr qint64 MarkedPages = 64;

/// The rank that many steps further down the order.
Result<qint64> walk(Database &database, qint64 from, qint64 steps)
{
    Result<Statement> select = Statement::prepare(database, "SELECT name_rank FROM customer WHERE name_rank > ? ORDER BY name_rank LIMIT 1 OFFSET ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, from).bind(2, steps - 1).step();
    if (!row)
        return failure(row);
    // Past the end: from there on nobody follows.
    return *row ? select->integer(0) : std::numeric_limits<qint64>::max();
}

} // namespace

CustomerPlaces::CustomerPlaces(Database &database) : m_database(database), m_pages(KeptPages)
{
    clear();
}

Result<> CustomerPlaces::reset()
{
    clear();
    const Result<qint64> count = CustomerReader(m_database).count();
    if (!count)
        return failure(count);
    m_size = *count;
    return {};
}

void CustomerPlaces::clear()
{
    m_size = 0;
    m_pages.clear();
    m_ranksBefore = {{0, std::numeric_limits<qint64>::min()}};
}

Result<const CustomerRow *> CustomerPlaces::at(qint64 place)
{
    const Result<Page *> rows = page(place / PageRows);
    if (!rows)
        return failure(rows);
    const qint64 within = place % PageRows;
    return within < (*rows)->size() ? &(**rows)[within] : nullptr;
}

Result<CustomerPlaces::Page *> CustomerPlaces::page(qint64 number)
{
    if (Page *kept = m_pages.object(number))
        return kept;
    const Result<qint64> before = rankBefore(number);
    if (!before)
        return failure(before);
    Result<Page> rows = CustomerReader(m_database).page(*before, PageRows);
    if (!rows)
        return failure(rows);
    if (rows->size() == PageRows)
        m_ranksBefore.emplace(number + 1, rows->constLast().rank);
    auto *page = new Page(std::move(*rows));
    m_pages.insert(number, page);
    return page;
}

Result<qint64> CustomerPlaces::rankBefore(qint64 number)
{
    // Page 0 is always known.
    auto nearest = std::prev(m_ranksBefore.upper_bound(number));
    if (number - nearest->first > MarkedPages) {
        const Result<> marked = markThrough();
        if (!marked)
            return failure(marked);
        nearest = std::prev(m_ranksBefore.upper_bound(number));
    }
    if (nearest->first == number)
        return nearest->second;
    const Result<qint64> rank = walk(m_database, nearest->second, (number - nearest->first) * PageRows);
    if (rank)
        m_ranksBefore.emplace(number, *rank);
    return rank;
}

Result<> CustomerPlaces::markThrough()
{
    qint64 rank = m_ranksBefore.cbegin()->second;
    for (qint64 number = MarkedPages; number * PageRows < m_size; number += MarkedPages) {
        const Result<qint64> next = walk(m_database, rank, MarkedPages * PageRows);
        if (!next)
            return failure(next);
        rank = *next;
        m_ranksBefore.emplace(number, rank);
    }
    return {};
}

Result<qint64> CustomerPlaces::placeOf(qint64 id) const
{
    for (const qint64 number : m_pages.keys()) {
        const Page &page = *m_pages.object(number);
        for (qsizetype within = 0; within < page.size(); ++within) {
            if (page[within].id == id)
                return number * PageRows + within;
        }
    }
    Result<Statement> select =
        Statement::prepare(m_database, "SELECT (SELECT count(*) FROM customer WHERE name_rank < own.name_rank) FROM customer own WHERE id = ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, id).step();
    if (!row)
        return failure(row);
    return *row && select->integer(0) < m_size ? select->integer(0) : -1;
}

void CustomerPlaces::replace(qint64 place, const CustomerRow &row)
{
    Page *page = m_pages.object(place / PageRows);
    if (page && place % PageRows < page->size())
        (*page)[place % PageRows] = row;
}

} // namespace couvert
