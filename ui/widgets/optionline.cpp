// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/optionline.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>

namespace couvert {

OptionLine::OptionLine(QAbstractButton *button, const QString &text, QWidget *parent) : QWidget(parent), m_button(button)
{
    button->setAccessibleName(text);
    auto *label = (new PlainLabel(text))->wrapped();
    label->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Tight);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(label, 1);
}

bool OptionLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && m_button->isEnabled()) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace couvert
