// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <span>

namespace couvert {

/// A part of a workbook that is being written and may be larger than memory: it waits beside the file that was asked for, in one without a
/// name that the system clears away by itself, until it is packed.
class WaitingPart final
{
public:
    /// `path`: of the workbook.
    explicit WaitingPart(const QString &path);

    /// What is added to it; endRow() brings it to the disk now and then.
    [[nodiscard]] QByteArray &text() { return m_buffer; }
    [[nodiscard]] Result<> endRow() { return m_buffer.size() < FlushAt ? Result<>() : flush(); }
    [[nodiscard]] Result<> end();
    [[nodiscard]] QTemporaryFile &file() { return m_file; }

private:
    static constexpr qsizetype FlushAt = qsizetype{1} << 20;
    Result<> flush();

    QTemporaryFile m_file;
    QByteArray m_buffer;
};

/// One part of an archive: short bytes, or one that waits and was ended.
struct ArchivePart {
    QByteArray name;
    QByteArray bytes;
    WaitingPart *waiting = nullptr;
    bool packed = true;
};

/// Writes the parts in their order into a file that only its owner may read. StorageFailed "out".
[[nodiscard]] Result<> packParts(const QString &path, std::span<const ArchivePart> parts);

} // namespace couvert
