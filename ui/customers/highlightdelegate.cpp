// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/highlightdelegate.h"

#include "ui/customers/customerlistmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace couvert {

namespace {

QTextOption oneLine(const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

} // namespace

void HighlightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    // Line breaks and controls inside a value are shown as blanks: a row is one line.
    QString text = index.data().toString();
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator)
            letter = QLatin1Char(' ');
    }
    const QRect inside = option.rect.adjusted(Theme::Inside, 0, -Theme::Small, 0);
    const QString elided = option.fontMetrics.elidedText(text, Qt::ElideRight, inside.width());
    QList<QTextLayout::FormatRange> formats;
    const auto highlights = index.data(CustomerListModel::HighlightsRole).value<CustomerListModel::Highlights>();
    for (const auto &[start, length] : highlights) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(tokens.accent);
        formats.append(range);
    }
    painter->setPen(tokens.ink);
    QTextLayout layout(elided, option.font);
    layout.setTextOption(oneLine(elided));
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(inside.width());
    layout.endLayout();
    painter->setClipRect(inside);
    layout.draw(painter, QPointF(inside.left(), inside.top() + (inside.height() - layout.boundingRect().height()) / 2));
    painter->restore();
}

QSize HighlightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + Theme::Inside, Theme::instance().rowHeight()};
}

} // namespace couvert
