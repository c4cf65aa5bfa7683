// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/gate.h"

class QStackedLayout;

namespace couvert {

class FirstStart;
class UnlockPage;

/// The gate of a customer file: the first start where there is none yet, the unlock page where there is one. Remembers the folder last
/// opened (setting "lastFile").
class VaultGate final : public Gate
{
    Q_OBJECT

public:
    explicit VaultGate(const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] std::unique_ptr<Vault> takeVault() override;
    void locked(const std::optional<Failure> &message) override;
    /// Asks the system's keychain once, when this computer remembers the file: at the program's start, never after a lock.
    void tryKeychain();
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    void setFolder(const QString &folder);
    void chooseFolder();

    QString m_folder;
    QStackedLayout *m_stack;
    FirstStart *m_firstStart;
    UnlockPage *m_unlock;
};

} // namespace couvert
