// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navbutton.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace couvert {

NavButton::NavButton(const QString &title, QWidget *parent) : QPushButton(title, parent), m_title(title)
{
    setCheckable(true);
    setAutoExclusive(true);
    setLook(this, "look", QStringLiteral("nav"));
}

void NavButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %Ln to look at", nullptr, count).arg(m_title) : m_title);
    update();
}

void NavButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (m_count <= 0)
        return;
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(Theme::instance().captionPoints());
    small.setBold(true);
    painter.setFont(small);
    painter.setPen(Theme::instance().tokens().warn);
    painter.drawText(rect().adjusted(0, 0, -Theme::Inside, 0), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_count));
}

} // namespace couvert
