// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

#include <QByteArray>
#include <QString>

namespace couvert {

/// What an entry's hash covers, in the order that the file format fixes.
struct ChainedRow {
    qint64 sequence = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    bool clockBack = false;
    qint64 account = 0;
    QString action;
    QString subject;
    QString detail;
};

/// BLAKE2b-256 under the Journal subkey over the hash before and the row, each part with its length.
[[nodiscard]] QByteArray chainHash(const SecretBytes &key, const QByteArray &previous, const ChainedRow &row);

} // namespace couvert
