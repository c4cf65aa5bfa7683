// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/duemodel.h"

#include "model/retention/contactround.h"

#include "model/customers/customerreader.h"
#include "ui/retention/rulewords.h"

#include <QLocale>

namespace couvert {

namespace {

constexpr int PageSize = 64;

QString shortDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

DueModel::DueModel(Database &database, QObject *parent) : QAbstractTableModel(parent), m_database(database) { }

void DueModel::read(const DueView &view, const RetentionRules &rules, QDate today)
{
    beginResetModel();
    m_view = view;
    m_list.emplace(m_database, rules, today);
    m_rows.clear();
    m_lastDue.reset();
    m_lastAside.reset();
    const Result<QList<Row>> rows = next();
    if (rows)
        m_rows = *rows;
    m_more = rows && rows->size() == PageSize;
    endResetModel();
    if (!rows)
        Q_EMIT failed(rows.error());
}

void DueModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_list.reset();
    m_lastDue.reset();
    m_lastAside.reset();
    m_more = false;
    endResetModel();
}

Result<DueModel::Row> DueModel::row(qint64 id) const
{
    const Result<Customer> card = CustomerReader(m_database).card(id);
    if (!card)
        return failure(card);
    const RetentionRule &rule = m_list->rules().rule(card->category);
    return Row{id, card->displayName(), {}, {}, ruleName(rule)};
}

Result<QList<DueModel::Row>> DueModel::next()
{
    QList<Row> rows;
    const auto add = [&](qint64 id, const QString &lastAct, const QString &left) -> Result<> {
        Result<Row> made = row(id);
        if (!made)
            return failure(made);
        made->lastAct = lastAct;
        made->left = left;
        rows.append(*made);
        return {};
    };
    if (m_view.hasEnds()) {
        const Result<QList<DueCard>> cards = m_list->page(m_view.filter(m_list->today()), PageSize, m_lastDue);
        if (!cards)
            return failure(cards);
        for (const DueCard &card : *cards) {
            const QString last =
                card.lastAct.isValid() ? tr("%1, %2", "kind of act, day").arg(clockKindWord(card.kind), shortDay(card.lastAct)) : tr("unknown");
            const Result<> added = add(card.id, last, card.noAnswer ? tr("asked, no answer") : daysLeftWords(card.daysLeft));
            if (!added)
                return failure(added);
        }
        if (!cards->isEmpty())
            m_lastDue = cards->last();
        return rows;
    }
    if (m_view.kind == DueView::Kind::Unknown) {
        const Result<QList<qint64>> ids = m_list->unknown(PageSize, m_rows.isEmpty() ? 0 : m_rows.last().id);
        if (!ids)
            return failure(ids);
        for (const qint64 id : *ids) {
            const Result<> added = add(id, tr("unknown"), tr("unknown"));
            if (!added)
                return failure(added);
        }
        return rows;
    }
    if (m_view.kind == DueView::Kind::NoYes) {
        const Result<QList<qint64>> ids = ContactRounds::withoutYes(m_database, m_list->today(), PageSize, m_rows.isEmpty() ? 0 : m_rows.last().id);
        if (!ids)
            return failure(ids);
        for (const qint64 id : *ids) {
            const Result<std::optional<Hold>> waited = Holds::of(m_database, id);
            if (!waited)
                return failure(waited);
            const Result<> added = add(id, tr("was asked"), *waited ? tr("no answer") : tr("said no"));
            if (!added)
                return failure(added);
        }
        return rows;
    }
    const Result<QList<AsideCard>> cards = readSetAside(m_database, m_view.asideKind(), m_list->today(), PageSize, m_lastAside);
    if (!cards)
        return failure(cards);
    for (const AsideCard &card : *cards) {
        const QString why = m_view.kind == DueView::Kind::Kept ? card.reason
            : m_view.kind == DueView::Kind::Asked              ? tr("was asked")
                                                               : tr("at their request");
        const Result<> added = add(card.id, why, card.until.isValid() ? tr("until %1").arg(shortDay(card.until)) : tr("no end"));
        if (!added)
            return failure(added);
    }
    if (!cards->isEmpty())
        m_lastAside = cards->last();
    return rows;
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case Name:
        return row.name;
    case LastAct:
        return row.lastAct;
    case Left:
        return row.left;
    default:
        return row.rule;
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case LastAct:
        return m_view.isAside() || m_view.kind == DueView::Kind::NoYes ? tr("Why") : tr("Last act");
    case Left:
        if (m_view.kind == DueView::Kind::NoYes)
            return tr("Answer");
        return m_view.isAside() ? tr("Until") : tr("Time left");
    default:
        return tr("Rule");
    }
}

bool DueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void DueModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<QList<Row>> rows = next();
    m_more = rows && rows->size() == PageSize;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    if (rows->isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + rows->size()) - 1);
    m_rows.append(*rows);
    endInsertRows();
}

void DueModel::loadUpTo(int rows)
{
    while (rowCount() < rows && m_more)
        fetchMore({});
}

} // namespace couvert
