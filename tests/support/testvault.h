// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <QTemporaryDir>
#include <QtTest>

namespace couvert {

/// A real encrypted customer file in a folder of its own, gone with the object.
class TestVault
{
public:
    static SecretBytes password() { return SecretBytes::fromPassword(QStringLiteral("Une table pour 4, s'il vous plait !")); }

    TestVault()
    {
        Result<Vault::Created> created = Vault::create(path(), QStringLiteral("Gérante"), password(), PasswordCost{});
        if (!created)
            qFatal("create: %s", qPrintable(created.error().detail));
        code = created->recoveryCode.text();
        vault = std::move(created->vault);
    }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("vault")); }
    [[nodiscard]] bool reopen()
    {
        vault.reset();
        Result<std::unique_ptr<Vault>> opened = Vault::openWithPassword(path(), password());
        if (!opened)
            return false;
        vault = std::move(*opened);
        return true;
    }

    Clock clock;
    QString code;
    std::unique_ptr<Vault> vault;

private:
    QTemporaryDir m_dir;
};

} // namespace couvert
