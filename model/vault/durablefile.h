// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QByteArray>

namespace couvert {

/// One file that is being written and must be on the disk before anybody relies on it. Thin over the system, because QFile hides
/// whether flushing and closing worked. A new file is for its owner only.
class DurableFile final
{
public:
    /// Makes the file, or empties it. StorageFull, StorageFailed.
    [[nodiscard]] static Result<DurableFile> create(const QString &path);
    DurableFile(DurableFile &&other) noexcept;
    DurableFile &operator=(DurableFile &&) = delete;
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;
    ~DurableFile();

    [[nodiscard]] Result<> write(const QByteArray &bytes);
    [[nodiscard]] Result<> flush(); ///< down to the disk, not to its cache where the system can tell
    [[nodiscard]] Result<> close();

    /// Puts `from` in the place of `to`, in one step.
    [[nodiscard]] static Result<> replace(const QString &from, const QString &to);
    /// Makes a folder that only its owner may enter, or makes an existing one so.
    [[nodiscard]] static Result<> makeOwnFolder(const QString &path);

private:
#ifdef _WIN32
    using Handle = void *;
#else
    using Handle = int;
#endif
    explicit DurableFile(Handle handle) : m_handle(handle) { }
    Handle m_handle;
};

} // namespace couvert
