// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pilldelegate.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace couvert {

namespace {

constexpr int Height = 24; ///< of a pill at the usual size of text

QFont captionFont(const QFont &font)
{
    QFont caption = font;
    caption.setPointSizeF(Theme::instance().captionPoints());
    return caption;
}

struct Colours {
    QColor ground;
    QColor ink;
    QColor edge;
};

Colours coloursOf(Pill::State state)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    // With high contrast the grounds are all one: the frame tells the pill.
    const auto framed = [&](const QColor &ground, const QColor &ink) { return Colours{ground, ink, theme.isHighContrast() ? tokens.edge : ground}; };
    switch (state) {
    case Pill::State::Good:
        return framed(tokens.tint, tokens.accent);
    case Pill::State::Warn:
        return framed(tokens.warnGround, tokens.warn);
    case Pill::State::Danger:
        return framed(tokens.dangerGround, tokens.danger);
    case Pill::State::Neutral:
        break;
    }
    return {tokens.surface, tokens.soft, tokens.edge};
}

} // namespace

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const QVariant state = index.data(m_role);
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? tokens.selection : tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours colours = state.isValid() ? coloursOf(static_cast<Pill::State>(state.toInt())) : Colours{{}, tokens.ink, {}};
    const QFont font = captionFont(option.font);
    const QFontMetrics metrics(font);
    const QRect room = option.rect.adjusted(Theme::Inside, 0, -Theme::Small, 0);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width() - 2 * Theme::Small);
    QRect pill(
        0, 0, metrics.horizontalAdvance(text) + 2 * Theme::Small + 2, std::max(metrics.height() + 6, Height * Theme::instance().rowHeight() / 36));
    pill.moveTop(room.top() + (room.height() - pill.height()) / 2);
    pill.moveLeft(room.left());
    if (state.isValid() && !text.isEmpty()) {
        painter->setPen(colours.edge);
        painter->setBrush(colours.ground);
        painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), Theme::CardRadius, Theme::CardRadius);
    }
    painter->setFont(font);
    painter->setPen(colours.ink);
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int words = QFontMetrics(captionFont(option.font)).horizontalAdvance(index.data().toString());
    return {words + 2 * Theme::Small + Theme::Inside + Theme::Small + 4, Theme::instance().rowHeight()};
}

} // namespace couvert
