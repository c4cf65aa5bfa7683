// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultgate.h"

#include "ui/vault/firststart.h"
#include "ui/vault/unlockpage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedLayout>

namespace couvert {

VaultGate::VaultGate(const QString &folder, QWidget *parent)
    : Gate(parent), m_stack(new QStackedLayout(this)), m_firstStart(new FirstStart), m_unlock(new UnlockPage)
{
    m_stack->addWidget(m_firstStart);
    m_stack->addWidget(m_unlock);
    connect(m_unlock, &UnlockPage::opened, this, [this](const QString &way) {
        QSettings().setValue(QStringLiteral("lastFile"), m_folder);
        Q_EMIT opened(false, way);
    });
    connect(m_firstStart, &FirstStart::finished, this, [this](const QString &page, const QString &task) {
        QSettings().setValue(QStringLiteral("lastFile"), m_folder);
        Q_EMIT opened(true, QStringLiteral("password"), page, task);
    });
    connect(m_unlock, &UnlockPage::otherFileRequested, this, &VaultGate::chooseFolder);
    connect(m_firstStart, &FirstStart::otherFileRequested, this, &VaultGate::chooseFolder);
    setFolder(folder);
}

std::unique_ptr<Vault> VaultGate::takeVault()
{
    return m_stack->currentWidget() == m_firstStart ? m_firstStart->takeVault() : m_unlock->takeVault();
}

void VaultGate::locked(const std::optional<Failure> &message)
{
    setFolder(m_folder);
    if (message)
        m_unlock->showFailure(*message);
}

void VaultGate::tryKeychain()
{
    if (m_stack->currentWidget() == m_unlock)
        m_unlock->tryKeychain();
}

void VaultGate::setFolder(const QString &folder)
{
    m_folder = folder;
    if (Vault::exists(folder)) {
        m_unlock->setFolder(folder);
        m_stack->setCurrentWidget(m_unlock);
        m_unlock->takeFocus();
    } else {
        m_firstStart->setFolder(folder);
        m_stack->setCurrentWidget(m_firstStart);
        m_firstStart->takeFocus();
    }
}

void VaultGate::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the customer file"), QFileInfo(m_folder).path());
    if (chosen.isEmpty())
        return;
    if (Vault::exists(chosen)) {
        setFolder(chosen);
        return;
    }
    if (m_stack->currentWidget() == m_unlock)
        m_unlock->showNotFound();
    else
        m_firstStart->showNotFound();
}

} // namespace couvert
