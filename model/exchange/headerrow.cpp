// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/headerrow.h"

#include "model/exchange/cellshape.h"
#include "model/exchange/columnnames.h"

#include <QSet>

#include <algorithm>

namespace couvert {

namespace {

constexpr qsizetype HeaderWithin = 40;
constexpr qsizetype LabelLength = 80;

bool isData(CellShape shape)
{
    return shape == CellShape::Email || shape == CellShape::Phone || shape == CellShape::Date || shape == CellShape::Postcode
        || shape == CellShape::Number;
}

struct RowLook {
    qsizetype filled = 0;
    qsizetype data = 0;  ///< cells that look like values
    qsizetype known = 0; ///< cells that name a field
    bool distinct = true;
    bool isShort = true;
};

RowLook lookAt(const QStringList &row)
{
    RowLook look;
    QSet<QString> seen;
    for (const QString &cell : row) {
        const CellShape shape = cellShape(cell);
        if (shape == CellShape::Empty)
            continue;
        ++look.filled;
        look.data += isData(shape) ? 1 : 0;
        look.known += headerMeaning(cell).confidence > 0.65 ? 1 : 0;
        look.isShort = look.isShort && cell.size() <= LabelLength;
        look.distinct = look.distinct && !seen.contains(cell);
        seen.insert(cell);
    }
    return look;
}

qsizetype typicalWidth(const QList<RowLook> &looks)
{
    QList<qsizetype> widths;
    for (const RowLook &look : looks) {
        if (look.filled > 0)
            widths += look.filled;
    }
    if (widths.isEmpty())
        return 0;
    std::ranges::sort(widths);
    return widths[widths.size() / 2];
}

/// Whether a column under `row` holds values where the row has a word.
bool namesValues(const QList<QStringList> &rows, qsizetype row)
{
    for (qsizetype column = 0; column < rows[row].size(); ++column) {
        if (rows[row][column].trimmed().isEmpty())
            continue;
        qsizetype filled = 0;
        qsizetype data = 0;
        for (qsizetype below = row + 1; below < rows.size(); ++below) {
            const CellShape shape = cellShape(rows[below].value(column));
            filled += shape == CellShape::Empty ? 0 : 1;
            data += isData(shape) ? 1 : 0;
        }
        if (filled > 0 && data * 2 >= filled)
            return true;
    }
    return false;
}

} // namespace

std::optional<qsizetype> findHeaderRow(const QList<QStringList> &rows)
{
    QList<RowLook> looks;
    for (const QStringList &row : rows)
        looks += lookAt(row);
    const qsizetype within = qMin(HeaderWithin, rows.size());
    const qsizetype typical = typicalWidth(looks);

    // The row that names the most fields; one is enough when it is all that the row says, or when the sheet is that narrow.
    std::optional<qsizetype> best;
    for (qsizetype row = 0; row < within; ++row) {
        const RowLook &look = looks[row];
        const bool speaks = look.known >= 2 || (look.known == 1 && look.filled >= typical && look.filled <= 3);
        if (speaks && look.data * 4 <= look.filled && (!best || look.known > looks[*best].known))
            best = row;
    }
    if (best)
        return best;

    // Unknown names: the first full row of short, different words above columns of values.
    for (qsizetype row = 0; row < within; ++row) {
        const RowLook &look = looks[row];
        if (look.filled == 0)
            continue;
        const bool full = look.filled >= 2 && look.filled * 10 >= typical * 6;
        if (full && look.data > 0)
            return std::nullopt;
        if (full && look.distinct && look.isShort && namesValues(rows, row))
            return row;
    }
    return std::nullopt;
}

} // namespace couvert
