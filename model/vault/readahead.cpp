// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/readahead.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

namespace couvert {

namespace {

/// Reading is the one hint that every system takes, and as far as it is asked.
void readBackwards(const QString &path, const std::atomic<bool> &stopped)
{
    constexpr qint64 step = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    QByteArray bytes(step, Qt::Uninitialized);
    for (qint64 end = file.size(); end > 0 && !stopped; end -= step) {
        const qint64 begin = std::max<qint64>(0, end - step);
        if (!file.seek(begin) || file.read(bytes.data(), end - begin) < 0)
            return;
    }
}

} // namespace

ReadAhead::ReadAhead(const QString &path) : m_thread([this, path] { readBackwards(path, m_stopped); }) { }

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
