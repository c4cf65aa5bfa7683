// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customersearch.h"

#include <QAbstractTableModel>

namespace couvert {

/// The rows of the list: all customers in name order, or the answer to a search. Pages by key as the view asks for more; what is not
/// looked at is not loaded. GUI thread, on the vault's own connection.
class CustomerListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Phone, City, Email, ColumnCount };
    enum Role { IdRole = Qt::UserRole, HighlightsRole };
    using Highlights = QList<std::pair<qsizetype, qsizetype>>;

    explicit CustomerListModel(Database &database, QObject *parent = nullptr);

    /// All customers, from the first page on.
    void showAll();
    /// A first answer to `query`; more rows are asked for when the view comes to its end.
    void showAnswer(const CustomerSearch::Query &query, const CustomerSearch::Answer &answer);
    /// The card was written: its row shows it, at the place where it stands.
    void updateRow(const Customer &customer);
    void clear();

    [[nodiscard]] const QString &query() const { return m_query.text; }
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not among the rows loaded

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Failure &failure);

private:
    [[nodiscard]] QString text(const CustomerRow &row, int column) const;
    void reset(QList<CustomerRow> rows, int limit);

    Database &m_database;
    QList<CustomerRow> m_rows;
    CustomerSearch::Query m_query;
    bool m_more = false;
};

} // namespace couvert

Q_DECLARE_METATYPE(couvert::CustomerListModel::Highlights)
