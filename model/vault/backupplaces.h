// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/transaction.h"

#include <QDateTime>
#include <QList>

namespace couvert {

/// No backup is kept longer than this, so that what was erased really ends: rotation keeps to it, and an erasure names the day.
inline constexpr int longestBackupMonths = 3;

/// A folder that received a backup of this file, once or often.
struct BackupPlace {
    QString path;
    QDateTime lastAt; ///< UTC, of the newest backup there
};

/// Every one that ever was: a backup that lies there may hold an erased person, and the erasure ledger goes there too.
[[nodiscard]] Result<QList<BackupPlace>> backupPlaces(Database &database);
[[nodiscard]] Result<> rememberBackupPlace(Transaction &transaction, const QString &path, const QDateTime &at);

} // namespace couvert
