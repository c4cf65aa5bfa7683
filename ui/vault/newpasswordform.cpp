// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/newpasswordform.h"

#include "model/vault/passwordstrength.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/strengthmeter.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace couvert {

NewPasswordForm::NewPasswordForm(QWidget *parent)
    : QWidget(parent), m_first(new SecretField(tr("New password"))), m_second(new SecretField(tr("The same password again"))),
      m_firstField(new FormField(tr("New password"), m_first)), m_secondField(new FormField(tr("The same password again"), m_second)),
      m_meter(new StrengthMeter)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Inside);
    column->addWidget(m_firstField);
    column->addWidget(m_meter);
    column->addWidget(m_secondField);
    connect(m_first, &SecretField::textEdited, this, &NewPasswordForm::judge);
    connect(m_second, &SecretField::textEdited, this, [this] { m_secondField->setProblem({}); });
    connect(m_first, &SecretField::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &SecretField::returnPressed, this, &NewPasswordForm::returnPressed);
    judge();
}

std::optional<SecretBytes> NewPasswordForm::take()
{
    const QString typed = m_first->text();
    if (!rate(typed).accepted) {
        m_firstField->setProblem(
            typed.isEmpty() ? tr("Choose a password first.") : tr("This password is not strong enough yet: ") + m_meter->words());
        m_first->setFocus();
        return {};
    }
    if (typed != m_second->text()) {
        m_secondField->setProblem(tr("The two passwords are not the same. Type it again."));
        m_second->setFocus();
        m_second->selectAll();
        return {};
    }
    SecretBytes secret = SecretBytes::fromPassword(typed);
    clear();
    return secret;
}

void NewPasswordForm::clear()
{
    m_first->clear();
    m_second->clear();
    m_firstField->setProblem({});
    m_secondField->setProblem({});
    m_meter->setStrength({});
}

void NewPasswordForm::judge()
{
    m_firstField->setProblem({});
    m_meter->setStrength(rate(m_first->text()));
}

} // namespace couvert
