// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewmodel.h"

namespace couvert {

namespace {

constexpr qsizetype LongestCell = 200; ///< enough to recognise a cell by

} // namespace

void PreviewModel::show(const QList<QStringList> &rows, const QList<int> &columns, qint64 firstRow)
{
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    m_firstRow = firstRow;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return m_rows.at(index.row()).value(m_columns.at(index.column())).left(LongestCell).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Vertical)
        return {};
    return m_firstRow + section;
}

} // namespace couvert
