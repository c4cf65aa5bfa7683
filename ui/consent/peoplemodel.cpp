// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/peoplemodel.h"

#include <QHash>
#include <QTimer>

namespace couvert {

namespace {

constexpr int PageSize = 100;

} // namespace

void PeopleModel::read(std::unique_ptr<PeopleSource> source)
{
    beginResetModel();
    m_lines.clear();
    m_source = std::move(source);
    endResetModel();
    fetchMore({});
}

void PeopleModel::setAbout(int row, const QString &about)
{
    m_lines[row].line.about = about;
    Q_EMIT dataChanged(index(row, About), index(row, About));
}

QString PeopleModel::addressOf(const CustomerRow &row, Channel channel)
{
    switch (channel) {
    case Channel::Email:
        break;
    case Channel::Sms:
    case Channel::Phone:
        return row.phones.value(0);
    case Channel::Post:
        return QStringLiteral("%1 %2").arg(row.postcode, row.city).trimmed();
    }
    return row.emails.value(0);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Line &line = m_lines.at(index.row());
    switch (index.column()) {
    case Name:
        return line.name;
    case Address:
        return line.address;
    default:
        return line.line.about;
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    default:
        return tr("What was said");
    }
}

bool PeopleModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_source && !m_source->isComplete();
}

void PeopleModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<QList<PersonLine>> lines = m_source->next(PageSize);
    QList<qint64> ranks;
    for (const PersonLine &line : lines.value_or(QList<PersonLine>()))
        ranks.append(line.rank);
    const Result<QList<CustomerRow>> rows = CustomerReader(m_database).rows(ranks);
    if (!lines || !rows) {
        m_source.reset();
        Q_EMIT failed(lines ? rows.error() : lines.error());
        return;
    }
    QHash<qint64, CustomerRow> people;
    for (const CustomerRow &row : *rows)
        people.insert(row.id, row);
    QList<Line> fresh;
    for (const PersonLine &line : *lines) {
        const CustomerRow row = people.value(line.customer);
        fresh.append({line, row.displayName(), addressOf(row, line.channel)});
    }
    if (fresh.isEmpty()) {
        // A stretch without anybody: the view does not ask again by itself.
        QTimer::singleShot(0, this, [this] { fetchMore({}); });
        return;
    }
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_lines += fresh;
    endInsertRows();
}

} // namespace couvert
