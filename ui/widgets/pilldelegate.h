// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace couvert {

/// Draws a state in a cell of a table as Pill draws it on a page: words on their ground, a hairline under the row. The state (Pill::State)
/// is the index's data of `stateRole`; a cell without one shows plain words.
class PillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PillDelegate(int stateRole, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_role(stateRole) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace couvert
