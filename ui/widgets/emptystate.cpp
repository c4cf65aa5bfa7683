// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace couvert {

EmptyState::EmptyState(const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent), m_sentence(new PlainLabel(sentence, PlainLabel::Look::Soft))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Around, Theme::Around, Theme::Around, Theme::Around);
    column->setSpacing(Theme::Block);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->wrapped();
    column->addStretch(2);
    column->addWidget(m_sentence);
    if (!action.isEmpty()) {
        auto *button = new PrimaryButton(action);
        column->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    column->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace couvert
