// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/filelock.h"
#include "model/vault/keyfile.h"

#include <memory>

namespace couvert {

/// The folder of one customer file on disk: CURRENT, keys.a, keys.b, data-N.db, the lock. Knows names, durability and ownership;
/// knows no key.
///
/// Guarantees: one process owns it (an operating-system lock on `lock`, freed by the system at death); folder 0700, files 0600
/// (owner-only on Windows); every small file is written aside, flushed, re-read, compared, renamed, and its folder flushed; CURRENT
/// is the only commit point; keys are written to the older of the two files first and to the other when that one stands, so that one
/// sound copy always stays and a slot that was taken away is in neither.
class VaultFolder final
{
public:
    /// Makes the folder and takes the lock. AlreadyExists when the path exists and is not an empty folder.
    [[nodiscard]] static Result<std::unique_ptr<VaultFolder>> create(const QString &path);
    /// Takes the lock of an existing customer file. NotFound, Incomplete (no CURRENT, no keys), InUse.
    [[nodiscard]] static Result<std::unique_ptr<VaultFolder>> open(const QString &path);
    ~VaultFolder();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString databasePath(quint64 generation) const; ///< …/data-N.db
    [[nodiscard]] QString filePath(const QString &name) const;

    [[nodiscard]] Result<quint64> currentGeneration() const; ///< Incomplete, KeysDamaged (CURRENT unreadable), Newer
    [[nodiscard]] Result<> setCurrentGeneration(quint64 generation);

    /// Both copies that parse, newest first. KeysDamaged when none does, Incomplete when none is there, Newer when all are newer.
    [[nodiscard]] Result<QList<KeyFile::Parsed>> readKeys() const;
    /// Writes both copies, one after the other, each with the next sequence, and keeps one in the configuration folder as the last
    /// resort. Once the first copy stands the new keys are in force. A failure means that nothing changed, but on a disk that refuses
    /// to the end what it had taken.
    [[nodiscard]] Result<> writeKeys(KeyFile &file, const RootKey &key);

    /// Durable write of a small file of this folder: aside, flush, re-read, rename, flush the folder.
    [[nodiscard]] Result<> writeFile(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> readFile(const QString &name, qsizetype limit = 64 * 1024) const;

    /// Why this place cannot hold a live customer file (a network share), as a Failure; nothing for a good place.
    [[nodiscard]] static Result<> checkPlace(const QString &path);
    /// Default folder: <local, not roaming, application data>/vault.
    [[nodiscard]] static QString defaultPath();

private:
    VaultFolder(QString path, std::unique_ptr<FileLock> lock);
    QString m_path;
    std::unique_ptr<FileLock> m_lock;
};

/// Writes `bytes` to `path` so that after success they survive a power cut, and after failure the old content is whole.
[[nodiscard]] Result<> writeDurably(const QString &path, const QByteArray &bytes);
/// Flushes a folder's entry list (a no-op where the system has none).
[[nodiscard]] Result<> flushFolder(const QString &path);

} // namespace couvert
