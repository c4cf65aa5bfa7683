// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/canvas.h"

#include "ui/paper/textlines.h"

#include <QPainter>

namespace couvert {

namespace {

constexpr qreal HairlineMillimetres = 0.2;

} // namespace

Canvas::Canvas(QPainter &painter, QPointF corner, qreal unitsPerMillimetre) : m_painter(painter), m_corner(corner), m_unit(unitsPerMillimetre) { }

qreal Canvas::text(const QRectF &area, const QString &text, PaperType type, Qt::Alignment alignment, int maxLines)
{
    const TextLines lines(text, type, m_painter.device(), area.width() * m_unit, alignment, maxLines);
    for (int i = 0; i < lines.count(); ++i)
        lines.draw(m_painter, place(area.topLeft()) + QPointF(0, i * lines.lineHeight()), i);
    return lines.height() / m_unit;
}

void Canvas::line(const TextLines &lines, int index, qreal indent)
{
    lines.draw(m_painter, place(QPointF(indent, 0)), index);
}

void Canvas::rule(QPointF from, QPointF to)
{
    m_painter.setPen(QPen(Qt::black, HairlineMillimetres * m_unit));
    m_painter.drawLine(place(from), place(to));
}

void Canvas::frame(const QRectF &rectangle)
{
    m_painter.setPen(QPen(Qt::black, HairlineMillimetres * m_unit));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(place(rectangle.topLeft()), place(rectangle.bottomRight())));
}

void Canvas::fill(const QPainterPath &shape)
{
    m_painter.save();
    m_painter.translate(m_corner);
    m_painter.scale(m_unit, m_unit);
    m_painter.fillPath(shape, Qt::black);
    m_painter.restore();
}

} // namespace couvert
