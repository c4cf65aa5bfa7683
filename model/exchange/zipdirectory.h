// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QIODevice>
#include <QList>

namespace couvert {

/// An entry of a zip archive as its central directory tells it.
struct ZipEntry {
    QString name; ///< with forward slashes
    qint64 packed = 0;
    qint64 inflated = 0;
    bool encrypted = false;
};

/// Reads the central directory, in its order, and refuses what no honest archive has: too many entries, entries that share bytes, names
/// that are absolute, climb with ".." or name a drive. Backslashes, which some Windows programs write, count as slashes.
[[nodiscard]] Result<QList<ZipEntry>> readZipDirectory(QIODevice &file);

} // namespace couvert
