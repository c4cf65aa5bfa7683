// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/rightsbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"

namespace couvert {

RightsBar::RightsBar(QWidget *parent)
    : CardSection(parent), m_row(new ButtonRow(this)), m_correct(addButton(tr("Correct…"), QStringLiteral("rectify")))
{
    addButton(tr("Hand out…"), QStringLiteral("export"));
    m_freeze = addButton(tr("Freeze…"), QStringLiteral("restrict"));
    m_row->addStretch();
    addButton(tr("Erase…"), QStringLiteral("erase"))->setKind(Button::Kind::Danger);
}

Button *RightsBar::addButton(const QString &text, const QString &task)
{
    auto *button = new QuietButton(text);
    button->setObjectName(QStringLiteral("card-") + task);
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this,
        [this, task] { Q_EMIT pageRequested(QStringLiteral("requests"), task + QLatin1Char(':') + QString::number(m_customer)); });
    return button;
}

void RightsBar::show(const Customer &customer)
{
    m_customer = customer.id;
    m_correct->setEnabled(!customer.restricted);
    m_freeze->setVisible(!customer.restricted);
}

void RightsBar::clear()
{
    m_customer = 0;
}

} // namespace couvert
