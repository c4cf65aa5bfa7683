// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QByteArray>

namespace couvert {

/// The content of CURRENT: one line "CLV1 gen=N crc32c=XXXXXXXX" that says which data-N.db is the customer file.
struct CommitPoint {
    static constexpr int FormatVersion = 1;

    [[nodiscard]] static QByteArray text(quint64 generation);
    /// KeysDamaged unless it is exactly what text() writes; Newer for a sound line of a higher version.
    [[nodiscard]] static Result<quint64> parse(const QByteArray &bytes);
};

/// CRC-32C (Castagnoli), as in CURRENT.
[[nodiscard]] quint32 crc32c(const QByteArray &bytes);

} // namespace couvert
