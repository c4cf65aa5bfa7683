// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/bytesource.h"

#include <cstring>

namespace couvert {

/// Bytes in memory, which must outlive this.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArrayView bytes) : m_bytes(bytes) { }
    [[nodiscard]] Result<qint64> read(char *data, qint64 max) override
    {
        const qsizetype count = qMin<qsizetype>(qsizetype(max), m_bytes.size());
        if (count > 0)
            std::memcpy(data, m_bytes.data(), static_cast<size_t>(count));
        m_bytes = m_bytes.sliced(count);
        return count;
    }

private:
    QByteArrayView m_bytes;
};

} // namespace couvert
