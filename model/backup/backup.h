// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

#include <functional>

namespace couvert {

/// A verified copy of the customer file as one file, `couvert-AAAA-MM-JJ-HHMMSS.couvert-backup`: manifest, keys and database, stored
/// in a zip without compression (the database is encrypted with the same key and salt).
struct BackupFile {
    QString path;
    QByteArray sha256; ///< hex
};

/// Copies page by page through SQLite's backup interface, so that the file stays usable; opens the copy on a connection of its own and
/// checks it in the order of verifyPages(), with its row counts against the source; only then gives it its name. The place is remembered, and the
/// ledger of erasures is put there. Nothing is left in the folder when it fails or is cancelled. NotFound (no such folder), StorageFull,
/// StorageFailed, DatabaseDamaged. `database`: the connection of the calling thread, which may write (the journal is told).
[[nodiscard]] Result<BackupFile> makeBackup(
    const Session &session, Database &database, const QString &folder, const std::function<bool(qint64 done, qint64 total)> &progress = {});
[[nodiscard]] inline Result<BackupFile> makeBackup(
    const Session &session, const QString &folder, const std::function<bool(qint64 done, qint64 total)> &progress = {})
{
    return makeBackup(session, session.vault().database(), folder, progress);
}

} // namespace couvert
