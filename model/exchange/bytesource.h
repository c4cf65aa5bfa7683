// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QFile>

namespace couvert {

/// Bytes in order, from a file, a part of an archive or a decoder. After a failure nothing more is read from it.
class ByteSource
{
public:
    ByteSource() = default;
    Q_DISABLE_COPY_MOVE(ByteSource)
    virtual ~ByteSource() = default;

    /// Reads up to `max` bytes; 0 only at the end.
    [[nodiscard]] virtual Result<qint64> read(char *data, qint64 max) = 0;
};

/// A file from where it stands.
class FileSource final : public ByteSource
{
public:
    explicit FileSource(const QString &path) : m_file(path) { }
    [[nodiscard]] Result<> open()
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(FailureCode::InputUnreadable, QStringLiteral("open"));
        return {};
    }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] qint64 position() const { return m_file.pos(); }
    [[nodiscard]] Result<> rewind()
    {
        if (!m_file.seek(0))
            return fail(FailureCode::InputUnreadable, QStringLiteral("seek"));
        return {};
    }
    [[nodiscard]] Result<qint64> read(char *data, qint64 max) override
    {
        const qint64 got = m_file.read(data, max);
        if (got < 0)
            return fail(FailureCode::InputUnreadable, QStringLiteral("read"));
        return got;
    }

private:
    QFile m_file;
};

} // namespace couvert
