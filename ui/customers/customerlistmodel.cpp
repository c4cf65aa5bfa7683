// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlistmodel.h"

#include "model/customers/contactparsing.h"
#include "ui/customers/customerwords.h"

namespace couvert {

namespace {

constexpr int PageSize = 120;

/// Of several values, the one that the query hit; else the first.
QString bestOf(const QStringList &values, const QString &query)
{
    if (!query.isEmpty()) {
        for (const QString &value : values) {
            if (!CustomerSearch::highlights(value, query).isEmpty())
                return value;
        }
    }
    return values.value(0);
}

} // namespace

CustomerListModel::CustomerListModel(Database &database, QObject *parent) : QAbstractTableModel(parent), m_database(database) { }

void CustomerListModel::reset(QList<CustomerRow> rows, int limit)
{
    beginResetModel();
    m_more = rows.size() == limit;
    m_rows = std::move(rows);
    endResetModel();
}

void CustomerListModel::showAll()
{
    m_query = {};
    Result<QList<CustomerRow>> rows = CustomerReader(m_database).page(std::numeric_limits<qint64>::min(), PageSize);
    if (!rows) {
        reset({}, PageSize);
        Q_EMIT failed(rows.error());
        return;
    }
    reset(std::move(*rows), PageSize);
}

void CustomerListModel::showAnswer(const CustomerSearch::Query &query, const CustomerSearch::Answer &answer)
{
    m_query = query;
    reset(answer.rows, query.limit);
}

void CustomerListModel::updateRow(const Customer &customer)
{
    const int at = rowOf(customer.id);
    if (at < 0)
        return;
    CustomerRow &row = m_rows[at];
    row.lastName = customer.lastName;
    row.firstName = customer.firstName;
    row.company = customer.company;
    row.emails.clear();
    for (const EmailAddress &email : customer.emails)
        row.emails.append(email.address);
    row.phones.clear();
    for (const PhoneNumber &phone : customer.phones)
        row.phones.append(formatPhone(phone));
    const PostalAddress *address = customer.address(ContactUse::Personal);
    if (!address)
        address = customer.address(ContactUse::Professional);
    row.city = address ? address->city : QString();
    row.postcode = address ? address->postcode : QString();
    row.category = customer.category;
    row.restricted = customer.restricted;
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void CustomerListModel::clear()
{
    m_query = {};
    reset({}, PageSize);
    m_more = false;
}

qint64 CustomerListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : 0;
}

int CustomerListModel::rowOf(qint64 id) const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].id == id)
            return static_cast<int>(at);
    }
    return -1;
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CustomerListModel::text(const CustomerRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.displayName();
    case Phone:
        return bestOf(row.phones, m_query.text);
    case City:
        return row.city;
    default:
        return bestOf(row.emails, m_query.text);
    }
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const CustomerRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case IdRole:
        return row.id;
    case HighlightsRole:
        return QVariant::fromValue(
            m_query.text.isEmpty() ? Highlights() : Highlights(CustomerSearch::highlights(text(row, index.column()), m_query.text)));
    default:
        return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Phone:
        return tr("Phone");
    case City:
        return tr("Town");
    default:
        return tr("E-mail");
    }
}

bool CustomerListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_rows.isEmpty();
}

void CustomerListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    QList<CustomerRow> next;
    if (m_query.text.isEmpty()) {
        Result<QList<CustomerRow>> rows = CustomerReader(m_database).page(m_rows.constLast().rank, PageSize);
        if (!rows) {
            m_more = false;
            Q_EMIT failed(rows.error());
            return;
        }
        next = std::move(*rows);
    } else {
        CustomerSearch::Query query = m_query;
        query.limit = PageSize;
        query.afterRank = m_rows.constLast().rank;
        query.countUpTo = 0;
        Result<CustomerSearch::Answer> answer = CustomerSearch(m_database).find(query);
        if (!answer) {
            m_more = false;
            Q_EMIT failed(answer.error());
            return;
        }
        next = std::move(answer->rows);
    }
    m_more = next.size() == PageSize;
    if (next.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + next.size()) - 1);
    m_rows.append(next);
    endInsertRows();
}

} // namespace couvert
