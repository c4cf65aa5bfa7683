// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/papertype.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace couvert {

class TextLines;

/// A place on a page to draw on. Lengths are millimetres from its top left corner; ink is black.
class Canvas final
{
public:
    Canvas(QPainter &painter, QPointF corner, qreal unitsPerMillimetre);

    /// Plain text from the top of `area` on, as wide as it, cut with an ellipsis after `maxLines` (0: never). Answers the height it took.
    qreal text(const QRectF &area, const QString &text, PaperType type, Qt::Alignment alignment = Qt::AlignLeft, int maxLines = 0);
    /// One line of a text that was set before, `indent` from the left.
    void line(const TextLines &lines, int index, qreal indent);
    void rule(QPointF from, QPointF to);
    void frame(const QRectF &rectangle);
    /// One filled shape, so that its parts meet without seams.
    void fill(const QPainterPath &shape);

private:
    [[nodiscard]] QPointF place(QPointF point) const { return m_corner + point * m_unit; }

    QPainter &m_painter;
    QPointF m_corner;
    qreal m_unit;
};

} // namespace couvert
