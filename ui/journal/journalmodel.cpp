// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalmodel.h"

#include "ui/journal/journalwords.h"

namespace couvert {

namespace {

constexpr int PageSize = 100;

} // namespace

void JournalModel::read(QDate day)
{
    beginResetModel();
    m_day = day;
    m_entries.clear();
    m_complete = false;
    endResetModel();
    fetchMore({});
}

void JournalModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_complete = true;
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case When:
        return whenWords(entry);
    case Who:
        return entry.who.isEmpty() ? tr("account no. %1").arg(entry.accountId) : entry.who;
    case What:
        return actionWords(entry.action);
    case On:
        return subjectWords(entry.subject);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case On:
        return tr("On what");
    default:
        return {};
    }
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Journal::Filter filter;
    filter.since = m_day;
    filter.until = m_day;
    filter.before = m_entries.isEmpty() ? 0 : m_entries.last().sequence;
    filter.limit = PageSize;
    const Result<QList<JournalEntry>> more = Journal(m_vault).entries(m_vault.database(), filter);
    if (!more) {
        m_complete = true;
        Q_EMIT failed(more.error());
        return;
    }
    m_complete = more->size() < PageSize;
    if (more->isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_entries += *more;
    endInsertRows();
}

} // namespace couvert
