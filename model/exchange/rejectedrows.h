// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"

namespace couvert {

/// Reads a sheet once more and writes the rows that an import with these options (a plan among them) does not take, as RejectsFile does.
/// Touches no customer file. Cancelled or failed, it leaves no file. InvalidValue without a plan.
[[nodiscard]] Result<Completion> saveRejectedRows(const QString &sheetPath, const ImportOptions &options, QDate today, const QString &csvPath,
    const std::function<bool(double fraction)> &progress = {});

} // namespace couvert
