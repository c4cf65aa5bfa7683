// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputfile.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace couvert {

Result<OutputFile> OutputFile::reserve(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir().absoluteFilePath(path));
    QFile file(absolute);
    if (file.exists())
        return fail(FailureCode::AlreadyExists, QStringLiteral("output"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(FailureCode::StorageFailed, QStringLiteral("output"));
    return OutputFile(absolute);
}

OutputFile::OutputFile(OutputFile &&other) noexcept : m_path(std::exchange(other.m_path, {})), m_kept(other.m_kept) { }

OutputFile::~OutputFile()
{
    if (!m_kept && !m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace couvert
