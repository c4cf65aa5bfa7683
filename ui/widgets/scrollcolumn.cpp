// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLayout>

namespace couvert {

ScrollColumn::ScrollColumn(QWidget *inside, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setLook(this, "look", QStringLiteral("plain"));
    setLook(inside, "look", QStringLiteral("inside"));
    setWidget(inside);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        followWidth();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    followWidth();
    QScrollArea::resizeEvent(event);
}

void ScrollColumn::followWidth()
{
    // A wrapped label wants the height of a narrow one whatever its width: where the height follows from the width, that wish is not asked.
    if (!widget() || !widget()->layout())
        return;
    QSizePolicy policy = widget()->sizePolicy();
    policy.setVerticalPolicy(widget()->layout()->hasHeightForWidth() ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    if (policy != widget()->sizePolicy())
        widget()->setSizePolicy(policy);
}

} // namespace couvert
