// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

namespace couvert {

/// What reached its own end today.
struct Forgotten {
    qint64 ledgerRows = 0;
    qint64 requests = 0; ///< closed so long ago that they name nobody any more
    qint64 proofs = 0;   ///< of consents to calls
};

/// Ends what outlives persons: ledger rows, proofs of phone consents, and the names and texts of requests whose proof nobody needs any more
/// (five years from the day of closing, or as the settings say). Manager only. For the daily work, which first makes sure that the day is right.
[[nodiscard]] Result<Forgotten> forgetWhatEnded(const Session &session, Database &database);

} // namespace couvert
