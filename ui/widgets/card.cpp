// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace couvert {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setLook(this, "look", QStringLiteral("card"));
    m_body->setContentsMargins(Theme::Block, Theme::Block, Theme::Block, Theme::Block);
    m_body->setSpacing(Theme::Inside);
}

Hairline::Hairline(QWidget *parent) : QFrame(parent)
{
    setLook(this, "look", QStringLiteral("hairline"));
    setFixedHeight(1);
}

} // namespace couvert
