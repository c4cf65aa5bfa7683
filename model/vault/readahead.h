// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace couvert {

/// Brings a file into the memory of the system while something else takes its time, so that who reads it then does not wait for the disk.
/// From its end towards its beginning, because the indexes of a customer file stand at its end; no longer than this object lives, because a
/// busy disk would make those wait who read in earnest. Where the file cannot be read nothing happens, and nothing may depend on it.
class ReadAhead final
{
public:
    explicit ReadAhead(const QString &path);
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;
    ~ReadAhead();

    /// Lets it come to its end.
    void wait();

private:
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace couvert
