// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace couvert {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inside = option.rect.adjusted(Theme::Inside, 0, -Theme::Inside, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? tokens.ink : tokens.soft);
    painter->drawText(
        inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, option.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Widths are rounded: without a little room to spare the last letter would be taken for too long.
    const int words = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2;
    return {words + 2 * Theme::Inside, Theme::instance().rowHeight()};
}

} // namespace couvert
