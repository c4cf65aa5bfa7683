// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <optional>

namespace couvert {

/// Removes, once a day and without being asked, what has reached an end that nobody moves: lines of the erasure ledger, proofs, names of old
/// requests, archived things, attempts to call, forgotten drafts, old entries of the journal. No card and nothing on a card: about those a
/// person decides. Each kind in a unit of its own, which the journal tells of.
///
/// Does nothing for staff, on a day that was told (`--on`), and while the computer's date is in doubt (SeenDay): a dead clock battery must not
/// empty the archive. Answers how much was removed; nothing when it was not the moment. A failure leaves the rest for the next time.
[[nodiscard]] Result<std::optional<qint64>> keepDaily(const Session &session, Database &database);

} // namespace couvert
