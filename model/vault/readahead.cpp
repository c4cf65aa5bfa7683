// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/readahead.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <new>
#include <system_error>

namespace couvert {

namespace {

/// Reading is the one hint that every system takes, and as far as it is asked.
void readBackwards(const QString &path, const std::atomic<bool> &stopped)
{
    constexpr qint64 step = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    const std::unique_ptr<char[]> bytes(new (std::nothrow) char[step]);
    for (qint64 end = file.size(); bytes && end > 0 && !stopped; end -= step) {
        const qint64 begin = std::max<qint64>(0, end - step);
        if (!file.seek(begin) || file.read(bytes.get(), end - begin) < 0)
            return;
    }
}

} // namespace

ReadAhead::ReadAhead(const QString &path)
{
    try {
        m_thread = std::thread([this, path] { readBackwards(path, m_stopped); });
    } catch (const std::system_error &) {
        // No thread is to be had: then nothing is read ahead.
    }
}

ReadAhead::~ReadAhead()
{
    m_stopped = true;
    wait();
}

void ReadAhead::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace couvert
