// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <memory>

namespace couvert {

/// The operating system's lock on one file, held while the object lives.
///
/// Guarantees: excludes a second holder in another process and in this one; freed by the system when the process dies, however it
/// dies; child processes do not inherit it. The file itself stays: its existence means nothing.
class FileLock final
{
public:
    /// InUse when somebody holds it, StorageFailed when the file cannot be opened.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &path);
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
#ifdef _WIN32
    using Handle = void *;
#else
    using Handle = int;
#endif
    explicit FileLock(Handle handle) : m_handle(handle) { }
    Handle m_handle;
};

} // namespace couvert
