// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlistmodel.h"

#include "model/customers/contactparsing.h"
#include "ui/customers/customerwords.h"

#include <algorithm>
#include <utility>

namespace couvert {

namespace {

constexpr int PageSize = 120;
/// A view counts pixels in an int: at 64 a row this many fit.
constexpr qint64 MostRows = 30'000'000;

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

/// What the list shows of a card.
void show(CustomerRow &row, const Customer &customer)
{
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
}

} // namespace

CustomerListModel::CustomerListModel(Database &database, QObject *parent) : QAbstractTableModel(parent), m_database(database), m_places(database) { }

void CustomerListModel::showAll()
{
    beginResetModel();
    m_query = {};
    m_found.clear();
    m_more = false;
    m_told = false;
    const Result<> counted = m_places.reset();
    endResetModel();
    if (!counted)
        Q_EMIT failed(counted.error());
}

void CustomerListModel::showAnswer(const CustomerSearch::Query &query, const CustomerSearch::Answer &answer)
{
    beginResetModel();
    m_places.clear();
    m_query = query;
    m_found = answer.rows;
    m_more = m_found.size() == query.limit;
    endResetModel();
}

void CustomerListModel::updateRow(const Customer &customer)
{
    const int at = rowOf(customer.id);
    const CustomerRow *stands = row(at);
    if (!stands)
        return;
    CustomerRow shown = *stands;
    show(shown, customer);
    if (isSearch())
        m_found[at] = shown;
    else
        m_places.replace(at, shown);
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void CustomerListModel::clear()
{
    beginResetModel();
    m_places.clear();
    m_query = {};
    m_found.clear();
    m_more = false;
    endResetModel();
}

void CustomerListModel::tell(const Failure &failure) const
{
    if (!std::exchange(m_told, true))
        QMetaObject::invokeMethod(const_cast<CustomerListModel *>(this), [this, failure] { Q_EMIT failed(failure); }, Qt::QueuedConnection);
}

const CustomerRow *CustomerListModel::row(int number) const
{
    if (number < 0 || number >= rowCount())
        return nullptr;
    if (isSearch())
        return &m_found[number];
    const Result<const CustomerRow *> found = m_places.at(number);
    if (found)
        return *found;
    tell(found.error());
    return nullptr;
}

qint64 CustomerListModel::idAt(int number) const
{
    const CustomerRow *found = row(number);
    return found ? found->id : 0;
}

int CustomerListModel::rowOf(qint64 id) const
{
    if (!isSearch()) {
        const Result<qint64> place = m_places.placeOf(id);
        if (!place)
            tell(place.error());
        return static_cast<int>(place.value_or(-1));
    }
    for (qsizetype at = 0; at < m_found.size(); ++at) {
        if (m_found[at].id == id)
            return static_cast<int>(at);
    }
    return -1;
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isSearch() ? m_found.size() : std::min<qint64>(m_places.size(), MostRows));
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
    const CustomerRow *found = index.isValid() ? row(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*found, index.column());
    case IdRole:
        return found->id;
    case HighlightsRole:
        return QVariant::fromValue(isSearch() ? Highlights(CustomerSearch::highlights(text(*found, index.column()), m_query.text)) : Highlights());
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
    return !parent.isValid() && m_more && !m_found.isEmpty();
}

void CustomerListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    CustomerSearch::Query query = m_query;
    query.limit = PageSize;
    query.afterRank = m_found.constLast().rank;
    query.countUpTo = 0;
    const Result<CustomerSearch::Answer> answer = CustomerSearch(m_database).find(query);
    if (!answer) {
        m_more = false;
        Q_EMIT failed(answer.error());
        return;
    }
    const QList<CustomerRow> &next = answer->rows;
    m_more = next.size() == PageSize;
    if (next.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(m_found.size()), static_cast<int>(m_found.size() + next.size()) - 1);
    m_found.append(next);
    endInsertRows();
}

} // namespace couvert
