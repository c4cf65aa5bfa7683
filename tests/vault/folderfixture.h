// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vaultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace couvert::test {

/// A customer file's folder with keys, CURRENT and the first bytes of a database, in a temporary place.
struct FolderFixture {
    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("vault"));
    RootKey key = RootKey::generate();
    KeyFile file;

    FolderFixture()
    {
        file.vaultId = SecretBytes::random(16).view().toByteArray();
        file.databaseSalt = SecretBytes::random(16).view().toByteArray();
        file.checkValue = key.checkValue(file.vaultId);
        file.slotList = {wrapWithRecoveryCode(key, RecoveryCode::generate(), file.context())};
    }

    /// Whether everything could be written; the folder is let go of.
    [[nodiscard]] bool write()
    {
        const Result<std::unique_ptr<VaultFolder>> folder = VaultFolder::create(path);
        return folder && (*folder)->writeKeys(file, key) && (*folder)->writeFile(QStringLiteral("data-1.db"), file.databaseSalt + "pages")
            && (*folder)->setCurrentGeneration(1);
    }

    [[nodiscard]] QString of(const char *name) const { return path + QLatin1Char('/') + QLatin1String(name); }
    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile source(of(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    void put(const char *name, const QByteArray &content) const
    {
        QFile target(of(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write a test's file");
    }
    void remove(const char *name) const { QFile::remove(of(name)); }

    /// The last resort of this customer file.
    [[nodiscard]] QString lastResortPath() const
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/keys/")
            + QString::fromLatin1(file.vaultId.toHex()) + QStringLiteral(".keys");
    }
};

/// This very program, started again to do one thing in a process of its own.
class Peer
{
public:
    explicit Peer(const QStringList &arguments) { m_process.start(QCoreApplication::applicationFilePath(), arguments); }
    ~Peer() { kill(); }
    [[nodiscard]] QByteArray line()
    {
        constexpr int limit = 60'000;
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(limit))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace couvert::test
