// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace couvert {

/// The first rows of a sheet as they stand, for looking at. Columns are those of the list given, in its order.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `firstRow`: 1-based row of the sheet where `rows` begins.
    void show(const QList<QStringList> &rows, const QList<int> &columns, qint64 firstRow);
    void clear() { show({}, {}, 1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows;
    QList<int> m_columns;
    qint64 m_firstRow = 1;
};

} // namespace couvert
