// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retention/dueview.h"

#include <QAbstractTableModel>

namespace couvert {

/// The rows of the page Conservation: who, what they last did (or why the card is kept), how much time is left, under which rule. What is
/// not looked at is not loaded. GUI thread, on the vault's own connection.
class DueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, LastAct, Left, Rule, ColumnCount };

    explicit DueModel(Database &database, QObject *parent = nullptr);

    void read(const DueView &view, const RetentionRules &rules, QDate today);
    void clear();
    [[nodiscard]] qint64 idAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : 0; }
    [[nodiscard]] bool isWhole() const { return !m_more; } ///< all rows are loaded
    /// Loads rows until there are this many, or no more.
    void loadUpTo(int rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Failure &failure);

private:
    struct Row {
        qint64 id = 0;
        QString name;
        QString lastAct;
        QString left;
        QString rule;
    };
    [[nodiscard]] Result<QList<Row>> next();
    [[nodiscard]] Result<Row> row(qint64 id) const;

    Database &m_database;
    DueView m_view;
    std::optional<DueList> m_list;
    QList<Row> m_rows;
    std::optional<DueCard> m_lastDue;
    std::optional<AsideCard> m_lastAside;
    bool m_more = false;
};

} // namespace couvert
