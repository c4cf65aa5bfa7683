// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journal.h"

#include <QAbstractTableModel>

namespace couvert {

/// The journal as a table, newest first, read page by page as it is scrolled: who, when, what, on which, in words.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, On, ColumnCount };

    explicit JournalModel(Vault &vault, QObject *parent = nullptr) : QAbstractTableModel(parent), m_vault(vault) { }

    /// Reads again from the newest; of one day only when it is valid.
    void read(QDate day);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const couvert::Failure &failure);

private:
    Vault &m_vault;
    QDate m_day;
    QList<JournalEntry> m_entries;
    bool m_complete = true;
};

} // namespace couvert
