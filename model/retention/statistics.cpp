// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/statistics.h"

#include "model/vault/statement.h"

namespace couvert {

namespace {

using Cell = std::tuple<QString, int, int>;

Result<qint64> standing(Database &database, const Cell &cell)
{
    Result<Statement> select =
        Statement::prepare(database, "SELECT coalesce((SELECT number FROM statistic WHERE category = ? AND year = ? AND visits = ?), 0)");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, std::get<0>(cell)).bind(2, std::get<1>(cell)).bind(3, std::get<2>(cell)).step();
    if (!row)
        return failure(row);
    return select->integer(0);
}

/// Adds people to a cell that is large enough with them; answers whether it was.
Result<bool> put(Database &database, const Cell &cell, qint64 people)
{
    const Result<qint64> there = standing(database, cell);
    if (!there)
        return failure(there);
    if (*there + people < StatisticCell::Fewest && !std::get<0>(cell).isEmpty())
        return false;
    Result<Statement> upsert = Statement::prepare(database,
        "INSERT INTO statistic(category, year, visits, number) VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = number + excluded.number");
    if (!upsert)
        return failure(upsert);
    const Result<> done = upsert->bind(1, std::get<0>(cell)).bind(2, std::get<1>(cell)).bind(3, std::get<2>(cell)).bind(4, people).run();
    if (!done)
        return failure(done);
    return true;
}

} // namespace

int StatisticCell::visitClass(qint64 visits)
{
    if (visits <= 1)
        return visits <= 0 ? 0 : 1;
    if (visits <= 5)
        return 2;
    return visits <= 10 ? 3 : 4;
}

void Statistics::add(const Category &category, QDate lastAct, qint64 visits)
{
    m_cells[{category.code(), lastAct.isValid() ? lastAct.year() : StatisticCell::UnknownYear, StatisticCell::visitClass(visits)}] += 1;
}

Result<> Statistics::write(Transaction &transaction) const
{
    Database &database = transaction.database();
    // What is too few goes one step up: to its category, then to all together.
    QMap<Cell, qint64> tooFew;
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        const Result<bool> placed = put(database, cell.key(), cell.value());
        if (!placed)
            return failure(placed);
        if (!*placed)
            tooFew[{std::get<0>(cell.key()), 0, -1}] += cell.value();
    }
    for (auto cell = tooFew.cbegin(); cell != tooFew.cend(); ++cell) {
        Result<bool> placed = put(database, cell.key(), cell.value());
        if (placed && !*placed)
            placed = put(database, {QStringLiteral(""), 0, -1}, cell.value());
        if (!placed)
            return failure(placed);
    }
    return {};
}

Result<QList<StatisticCell>> Statistics::read(Database &database)
{
    Result<Statement> select = Statement::prepare(database, "SELECT category, year, visits, number FROM statistic ORDER BY category, year, visits");
    if (!select)
        return failure(select);
    QList<StatisticCell> cells;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return cells;
        cells.append({select->text(0), static_cast<int>(select->integer(1)), static_cast<int>(select->integer(2)), select->integer(3)});
    }
}

} // namespace couvert
