// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/brand.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace couvert {

Brand::Brand(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(QStringLiteral("Couvert"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QFont Brand::brandFont() const
{
    QFont result = font();
    result.setPointSizeF(Theme::instance().partPoints() * 1.2);
    result.setBold(true);
    return result;
}

QSize Brand::sizeHint() const
{
    const QFontMetrics metrics(brandFont());
    const QMargins around = contentsMargins();
    return {around.left() + metrics.height() + Theme::Tight + metrics.horizontalAdvance(QStringLiteral("Couvert")) + around.right(),
        metrics.height() + Theme::Small};
}

void Brand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(brandFont());
    const QRect inside = contentsRect();
    const double size = metrics.ascent() * 0.92;
    const double base = inside.center().y() + size * 0.36;
    const double left = inside.left() + size * 0.08;
    painter.setPen(QPen(Theme::instance().tokens().accent, size * 0.13, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(left + size * 0.06, base - size * 0.5, size * 0.88, size), 0, 180 * 16);
    painter.drawLine(QPointF(left, base + size * 0.2), QPointF(left + size, base + size * 0.2));
    painter.setFont(brandFont());
    painter.drawText(inside.adjusted(static_cast<int>(size * 1.3), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Couvert"));
}

} // namespace couvert
