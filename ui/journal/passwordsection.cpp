// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/passwordsection.h"

#include "model/vault/passwordstrength.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/strengthmeter.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int PasswordWidth = 440;

} // namespace

PasswordSection::PasswordSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Password"), context, parent), m_old(new SecretField(tr("Present password"))), m_fresh(new SecretField(tr("New password"))),
      m_again(new SecretField(tr("New password once more"))), m_oldField(new FormField(tr("Present password"), m_old)),
      m_freshField(new FormField(tr("New password"), m_fresh)), m_againField(new FormField(tr("New password once more"), m_again)),
      m_meter(new StrengthMeter), m_button(new PrimaryButton(tr("Change the password"))), m_work(new WorkBar)
{
    setSummary(tr("Change the password that opens the customer file."));
    m_old->line()->setObjectName(QStringLiteral("oldPassword"));
    m_fresh->line()->setObjectName(QStringLiteral("newPassword"));
    m_again->line()->setObjectName(QStringLiteral("newPasswordAgain"));
    m_button->setObjectName(QStringLiteral("changePassword"));
    QVBoxLayout *fields = addFields(PasswordWidth);
    fields->addWidget(m_oldField);
    fields->addWidget(m_freshField);
    fields->addWidget(m_meter);
    fields->addWidget(m_againField);
    body()->addWidget(m_work);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_fresh, &SecretField::textEdited, this, [this] {
        m_meter->setStrength(rate(m_fresh->text()));
        m_freshField->setProblem({});
    });
    connect(m_old, &SecretField::textEdited, this, [this] { m_oldField->setProblem({}); });
    connect(m_again, &SecretField::textEdited, this, [this] { m_againField->setProblem({}); });
    connect(m_again, &SecretField::returnPressed, this, &PasswordSection::change);
    connect(m_button, &QPushButton::clicked, this, &PasswordSection::change);
}

void PasswordSection::open()
{
    strip()->clear();
    m_old->setFocus();
}

Result<> PasswordSection::lock()
{
    clear();
    m_work->end();
    setEnabled(true);
    return Section::lock();
}

void PasswordSection::clear()
{
    for (SecretField *field : {m_old, m_fresh, m_again})
        field->clear();
    for (FormField *field : {m_oldField, m_freshField, m_againField})
        field->setProblem({});
    m_meter->setStrength({});
}

bool PasswordSection::isSound()
{
    const bool hasOld = !m_old->text().isEmpty();
    m_oldField->setProblem(hasOld ? QString() : tr("Type the password that opens the file now."));
    const bool strong = rate(m_fresh->text()).accepted;
    const bool differs = m_fresh->text() != m_old->text();
    m_freshField->setProblem(!strong ? tr("This password is not strong enough yet: see the advice below.")
            : !differs               ? tr("This is the present password.")
                                     : QString());
    const bool same = m_fresh->text() == m_again->text();
    m_againField->setProblem(same ? QString() : tr("The two new passwords differ."));
    SecretField *wrong = !hasOld ? m_old : !strong || !differs ? m_fresh : !same ? m_again : nullptr;
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

void PasswordSection::change()
{
    if (!mayBegin() || !isSound())
        return;
    SecretBytes old = SecretBytes::fromPassword(m_old->text());
    SecretBytes fresh = SecretBytes::fromPassword(m_fresh->text());
    clear();
    setEnabled(false);
    m_work->begin(tr("Changing the password…"), false);
    const Vault *vault = &session().vault();
    context().job.start([vault, old = std::move(old), fresh = std::move(fresh)](Pulse &) { return vault->wrapNewPassword(old, fresh); },
        [this](const Result<KeySlot> &slot) { finish(slot); });
}

void PasswordSection::finish(const Result<KeySlot> &slot)
{
    m_work->end();
    setEnabled(true);
    if (!slot && slot.error().code == FailureCode::WrongPassword) {
        m_oldField->setProblem(tr("This is not the present password. Nothing was changed."));
        m_old->setFocus();
        return;
    }
    Result<> done = slot ? session().vault().replacePasswordSlot(*slot) : failure(slot);
    if (done)
        done = record(JournalAction::PasswordChanged);
    if (!done) {
        strip()->showFailure(done.error());
        return;
    }
    strip()->show(MessageStrip::Kind::Info, tr("The new password opens the file from now on; the old one no longer does."));
    m_button->setFocus();
}

} // namespace couvert
