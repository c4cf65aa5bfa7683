// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/devicesection.h"

#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"

#include <QPointer>
#include <QVBoxLayout>

namespace couvert {

DeviceSection::DeviceSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Remember on this computer"), context, parent), m_button(new PrimaryButton({}))
{
    addWords(tr("The file then opens without a password for whoever is logged in to this computer under your name. The password and the recovery "
                "sheet keep working. Do this only where others do not use your session."));
    m_button->setObjectName(QStringLiteral("rememberDevice"));
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &DeviceSection::change);
}

void DeviceSection::refresh()
{
    const bool remembered = session().vault().isRememberedOnThisDevice();
    setSummary(remembered ? tr("This computer opens the file without a password.") : tr("No: the password is asked each time."));
    m_button->setText(remembered ? tr("Forget on this computer") : tr("Remember on this computer"));
}

void DeviceSection::open()
{
    strip()->clear();
    m_button->setFocus();
}

void DeviceSection::change()
{
    if (!mayBegin())
        return;
    Vault &vault = session().vault();
    const bool remember = !vault.isRememberedOnThisDevice();
    m_button->setEnabled(false);
    // The keychain is asked in a nested event loop, in which this page may come to its end.
    const QPointer<DeviceSection> alive(this);
    Result<> done = remember ? vault.rememberOnThisDevice(context().keychain) : vault.forgetThisDevice(context().keychain);
    if (!alive)
        return;
    m_button->setEnabled(true);
    if (done)
        done = record(remember ? JournalAction::DeviceRemembered : JournalAction::DeviceForgotten);
    if (done)
        strip()->show(MessageStrip::Kind::Info,
            remember ? tr("Done. Forget it here before you give this computer away.") : tr("Done. The password is asked from now on."));
    else if (done.error().code == FailureCode::KeychainRefused)
        strip()->show(MessageStrip::Kind::Warn,
            tr("It may be locked, or this computer may have none. Nothing was changed; the password opens the file as before."),
            tr("This computer’s keychain did not answer."));
    else
        strip()->showFailure(done.error());
    refresh();
    m_button->setFocus();
}

} // namespace couvert
