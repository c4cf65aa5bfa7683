// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customerplaces.h"
#include "model/customers/customersearch.h"

#include <QAbstractTableModel>

namespace couvert {

/// The rows of the list: all customers in name order, each row there and read when it is looked at; or the answer to a search, which grows
/// as the view asks for more. GUI thread, on the vault's own connection.
class CustomerListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Phone, City, Email, ColumnCount };
    enum Role { IdRole = Qt::UserRole, HighlightsRole };
    using Highlights = QList<std::pair<qsizetype, qsizetype>>;

    explicit CustomerListModel(Database &database, QObject *parent = nullptr);

    /// All customers.
    void showAll();
    /// A first answer to `query`; more rows are asked for when the view comes to its end.
    void showAnswer(const CustomerSearch::Query &query, const CustomerSearch::Answer &answer);
    /// The card was written: its row shows it, at the place where it stands.
    void updateRow(const Customer &customer);
    void clear();

    [[nodiscard]] const QString &query() const { return m_query.text; }
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not in the list, or further down an answer than was loaded

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Failure &failure) const;

private:
    [[nodiscard]] bool isSearch() const { return !m_query.text.isEmpty(); }
    [[nodiscard]] QString text(const CustomerRow &row, int column) const;
    void tell(const Failure &failure) const; ///< once, and not while the view draws
    /// Null: there is none, or it could not be read.
    [[nodiscard]] const CustomerRow *row(int number) const;

    Database &m_database;
    mutable CustomerPlaces m_places; ///< all customers
    mutable bool m_told = false;
    QList<CustomerRow> m_found; ///< those that match the query
    CustomerSearch::Query m_query;
    bool m_more = false;
};

} // namespace couvert

Q_DECLARE_METATYPE(couvert::CustomerListModel::Highlights)
