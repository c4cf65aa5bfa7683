// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/bytesource.h"
#include "model/exchange/zipdirectory.h"

#include <memory>

struct zip;

namespace couvert {

/// A zip archive from outside, read part by part as streams and never extracted. What a part inflates to is counted while it is read:
/// its announced size is not believed. Its checksum is verified at its end.
class ZipArchive final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] const QList<ZipEntry> &entries() const { return m_entries; }
    /// The entry of this name, whatever the case of its letters; -1 when there is none.
    [[nodiscard]] qsizetype find(const QString &name) const;
    /// A stream of the entry; it must not outlive the archive. `limit` in bytes; InputTooLarge above it.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openEntry(qsizetype index, qint64 limit);

private:
    ZipArchive() = default;

    zip *m_zip = nullptr;
    QList<ZipEntry> m_entries;
};

} // namespace couvert
