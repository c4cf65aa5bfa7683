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
        m_action = new PrimaryButton(action);
        m_action->setObjectName(QStringLiteral("firstStep"));
        column->addWidget(m_action, 0, Qt::AlignHCenter);
        connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    column->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setActionShown(bool shown)
{
    if (m_action)
        m_action->setVisible(shown);
}

} // namespace couvert
