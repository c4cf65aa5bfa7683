// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column.h"

#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

namespace couvert {

QVBoxLayout *pageColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(Theme::Around, Theme::Around, Theme::Around, Theme::Around);
    column->setSpacing(Theme::Block);
    return column;
}

QVBoxLayout *readingColumn(QWidget *parent, int width)
{
    auto *outer = new QVBoxLayout(parent);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QWidget;
    outer->addWidget(new ScrollColumn(inside, parent));

    auto *held = new QWidget;
    held->setMaximumWidth(width * Theme::instance().rowHeight() / 36);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(Theme::Around, Theme::Around, Theme::Around, Theme::Around);
    row->addStretch(1);
    row->addWidget(held, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Block);
    return column;
}

} // namespace couvert
