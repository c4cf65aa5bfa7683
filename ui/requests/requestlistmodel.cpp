// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestlistmodel.h"

#include "model/customers/customerreader.h"
#include "model/requests/requestreader.h"
#include "ui/customers/customerwords.h"
#include "ui/requests/requestwords.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr int PageSize = 100;

} // namespace

QString requesterWords(Database &database, const Request &request)
{
    if (request.customerId != 0) {
        const Result<Customer> card = CustomerReader(database).card(request.customerId);
        if (!card)
            return RequestListModel::tr("somebody who was erased");
        return request.person.isEmpty() ? card->displayName()
                                        : RequestListModel::tr("%1, for %2", "who asks, whose data").arg(request.person, card->fullName());
    }
    return request.person.isEmpty() ? RequestListModel::tr("somebody not named yet") : request.person;
}

RequestListModel::RequestListModel(const Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) { }

QList<RequestListModel::Line> RequestListModel::lines(const QList<Request> &requests) const
{
    QList<Line> made;
    made.reserve(requests.size());
    for (const Request &request : requests)
        made.append({request, requesterWords(m_session.vault().database(), request)});
    return made;
}

void RequestListModel::read(bool withClosed)
{
    const RequestReader reader(m_session.vault().database());
    const Result<QList<Request>> open = reader.open();
    const Result<QList<Request>> shown = withClosed ? reader.page(PageSize) : open;
    beginResetModel();
    m_lines = shown ? lines(*shown) : QList<Line>();
    m_more = withClosed && shown && shown->size() == PageSize;
    const auto runs = [](const Request &request) { return request.state == RequestState::Open; };
    m_running = open ? static_cast<int>(std::count_if(open->cbegin(), open->cend(), runs)) : 0;
    endResetModel();
    if (!shown)
        Q_EMIT failed(shown.error());
    else if (!open)
        Q_EMIT failed(open.error());
}

void RequestListModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_more = false;
    endResetModel();
}

QString RequestListModel::numberAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].request.number : QString();
}

int RequestListModel::rowOf(const QString &number) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].request.number == number)
            return static_cast<int>(row);
    }
    return -1;
}

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RequestListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    const QDate today = m_session.clock().today();
    if (role == StateRole)
        return index.column() == Due ? QVariant(static_cast<int>(timeLeftState(line.request, today))) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number:
        return line.request.number;
    case Kind:
        return requestKindWord(line.request.kind);
    case Person:
        return line.person;
    default:
        return role == Qt::ToolTipRole ? deadlineSentence(line.request, today) : timeLeftWords(line.request, today);
    }
}

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Kind:
        return tr("Right");
    case Person:
        return tr("Person");
    default:
        return tr("Answer");
    }
}

bool RequestListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_lines.isEmpty();
}

void RequestListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<QList<Request>> more = RequestReader(m_session.vault().database()).page(PageSize, m_lines.constLast().request.id);
    m_more = more && more->size() == PageSize;
    if (!more) {
        Q_EMIT failed(more.error());
        return;
    }
    if (more->isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(m_lines.size()), static_cast<int>(m_lines.size() + more->size()) - 1);
    m_lines.append(lines(*more));
    endInsertRows();
}

} // namespace couvert
