// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace couvert::test {

/// The files of a folder, hidden ones too, as they are now; false when one cannot be copied.
[[nodiscard]] inline bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator files(from, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        if (!QFile::copy(files.filePath(), to + QLatin1Char('/') + files.fileName()))
            return false;
    }
    return true;
}

} // namespace couvert::test
