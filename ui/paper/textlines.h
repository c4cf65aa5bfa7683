// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/papertype.h"

#include <QTextLayout>

class QPaintDevice;
class QPainter;

namespace couvert {

/// A plain text set in lines of one width, for one paint device. Lengths are the device's.
class TextLines final
{
public:
    /// `maxLines`: the last of them ends with an ellipsis when there is more; 0: as many as the text has.
    TextLines(const QString &text, PaperType type, QPaintDevice *device, qreal width, Qt::Alignment alignment = Qt::AlignLeft, int maxLines = 0);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lineHeight * m_count; }
    /// Draws one line with its left top corner there.
    void draw(QPainter &painter, QPointF corner, int index) const;

private:
    void set(QTextLayout &layout, qreal width, int maxLines) const;

    QTextLayout m_layout;
    QTextLayout m_last; ///< the line that was cut
    qreal m_lineHeight = 0;
    qreal m_rise = 0; ///< half of the leading
    int m_count = 0;
    bool m_cut = false;
};

} // namespace couvert
