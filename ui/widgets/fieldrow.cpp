// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldrow.h"

#include "ui/widgets/theme.h"

#include <QWidget>

#include <algorithm>

namespace couvert {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FieldRow::FieldRow(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FieldRow::~FieldRow()
{
    for (const Field &field : std::as_const(m_fields))
        delete field.item;
}

void FieldRow::addField(QWidget *field, int stretch)
{
    addWidget(field);
    m_fields.last().stretch = stretch;
}

void FieldRow::addItem(QLayoutItem *item)
{
    m_fields.append({item, 1});
}

QLayoutItem *FieldRow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_fields.takeAt(index).item : nullptr;
}

QList<FieldRow::Field> FieldRow::shown() const
{
    QList<Field> there = m_fields;
    there.removeIf([](const Field &field) { return field.item->isEmpty(); });
    return there;
}

QSize FieldRow::sizeHint() const
{
    QSize size;
    for (const Field &field : shown()) {
        const QSize own = field.item->sizeHint();
        size = {size.width() + (size.width() > 0 ? Theme::Inside : 0) + own.width(), std::max(size.height(), own.height())};
    }
    return size;
}

QSize FieldRow::minimumSize() const
{
    QSize size;
    for (const Field &field : shown())
        size = size.expandedTo(field.item->minimumSize());
    return size;
}

int FieldRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FieldRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FieldRow::arrange(const QRect &rect, bool move) const
{
    const QList<Field> there = shown();
    int needed = -Theme::Inside;
    int shares = 0;
    for (const Field &field : there) {
        needed += field.item->sizeHint().width() + Theme::Inside;
        shares += field.stretch;
    }
    const bool beside = needed <= rect.width();
    const int left = rect.width() - needed;
    int x = rect.x();
    int y = rect.y();
    int height = 0;
    for (const Field &field : there) {
        const int width = beside ? field.item->sizeHint().width() + left * field.stretch / std::max(1, shares) : rect.width();
        const int own = heightOf(*field.item, width);
        if (!beside && height > 0)
            y = rect.y() + height + Theme::Inside;
        if (move)
            field.item->setGeometry(QRect(x, y, width, own));
        height = beside ? std::max(height, own) : y - rect.y() + own;
        if (beside)
            x += width + Theme::Inside;
    }
    return height;
}

} // namespace couvert
