// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/textlines.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace couvert {

TextLines::TextLines(const QString &text, PaperType type, QPaintDevice *device, qreal width, Qt::Alignment alignment, int maxLines)
{
    const QString plain = paperText(text, maxLines == 1);
    const QFont font(paperFont(type), device);
    const QFontMetricsF metrics(font, device);
    m_lineHeight = metrics.height() * paperLeading(type);
    m_rise = (m_lineHeight - metrics.height()) / 2;

    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (QTextLayout *layout : {&m_layout, &m_last}) {
        layout->setFont(font);
        layout->setTextOption(option);
    }
    m_layout.setText(plain);
    set(m_layout, width, maxLines);
    m_count = m_layout.lineCount();
    if (m_count == 0)
        return;
    const QTextLine end = m_layout.lineAt(m_count - 1);
    m_cut = end.textStart() + end.textLength() < plain.size();
    if (m_cut) {
        const QString shown = plain.mid(end.textStart(), end.textLength()).trimmed() + QChar(0x2026);
        m_last.setText(metrics.elidedText(shown, Qt::ElideRight, width));
        set(m_last, width, 1);
    }
}

void TextLines::set(QTextLayout &layout, qreal width, int maxLines) const
{
    layout.beginLayout();
    for (int made = 0; maxLines == 0 || made < maxLines; ++made) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
    }
    layout.endLayout();
}

void TextLines::draw(QPainter &painter, QPointF corner, int index) const
{
    const bool cut = m_cut && index == m_count - 1;
    const QTextLine line = cut ? m_last.lineAt(0) : m_layout.lineAt(index);
    painter.setPen(Qt::black);
    line.draw(&painter, corner + QPointF(0, m_rise));
}

} // namespace couvert
