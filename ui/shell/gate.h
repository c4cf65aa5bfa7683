// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

#include <QWidget>

namespace couvert {

/// What stands in the window while the customer file is closed: it makes or opens the file, then hands it over.
class Gate : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The opened file, once, after opened().
    [[nodiscard]] virtual std::unique_ptr<Vault> takeVault() = 0;
    /// The file has been locked: ask for the password. `message`, when there is one, says what could not be kept.
    virtual void locked(const std::optional<Failure> &message) = 0;

Q_SIGNALS:
    /// The file is open. `made`: it is new. `way`: how it was opened ("password", "recovery", "keychain"). `page`, `task`: where to
    /// begin; empty for the first page.
    void opened(bool made, const QString &way, const QString &page = {}, const QString &task = {});
};

} // namespace couvert
