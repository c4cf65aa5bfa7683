// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonrow.h"

#include "ui/widgets/theme.h"

#include <QWidget>

#include <algorithm>

namespace couvert {

ButtonRow::ButtonRow(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ButtonRow::~ButtonRow()
{
    qDeleteAll(m_items);
}

void ButtonRow::addStretch()
{
    m_apart = m_items.size();
}

void ButtonRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ButtonRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ButtonRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ButtonRow::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    if (index < m_apart)
        --m_apart;
    return m_items.takeAt(index);
}

int ButtonRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ButtonRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + Theme::Small;
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - Theme::Small), height};
}

QSize ButtonRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size;
}

void ButtonRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ButtonRow::arrange(const QRect &rect, bool move) const
{
    int apart = 0;
    for (qsizetype i = std::max<qsizetype>(m_apart, 0); m_apart >= 0 && i < m_items.size(); ++i)
        apart += m_items.at(i)->isEmpty() ? 0 : m_items.at(i)->sizeHint().width() + Theme::Small;
    // A word between two buttons stands at their middle.
    const int tallest = sizeHint().height();
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        const QSize size = item->sizeHint();
        if (item->isEmpty())
            continue;
        // The group at the far right goes to a line of its own when it does not fit beside the others.
        const int needed = i == m_apart ? apart - Theme::Small : size.width();
        if (x > rect.x() && x + needed > rect.right() + 1) {
            x = rect.x();
            y += line + Theme::Small;
            line = 0;
        }
        if (i == m_apart)
            x = std::max(x, rect.right() + 1 - needed);
        if (move)
            item->setGeometry(QRect(QPoint(x, y + (tallest - size.height()) / 2), QSize(std::min(size.width(), rect.width()), size.height())));
        x += size.width() + Theme::Small;
        line = tallest;
    }
    return y + line - rect.y();
}

} // namespace couvert
