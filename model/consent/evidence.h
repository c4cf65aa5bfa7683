// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

namespace couvert {

/// A scan or a mail that proves what somebody said.
struct Evidence {
    QString kind; ///< "pdf", "jpeg", "png", "eml"
    QByteArray bytes;
};

inline constexpr qint64 LargestEvidence = 10 * 1024 * 1024;

/// Reads a file whose first bytes say what its name says. InputUnreadable, InputTooLarge "evidence", InputUnknown "evidence".
[[nodiscard]] Result<Evidence> readEvidence(const QString &path);
/// Keeps it in the encrypted file, once however often it is given; answers its number. Part of the caller's unit.
[[nodiscard]] Result<qint64> keepEvidence(UnitOfWork &unit, const Evidence &evidence, qint64 revision);
[[nodiscard]] Result<Evidence> storedEvidence(Database &database, qint64 id); ///< NotFound

} // namespace couvert
