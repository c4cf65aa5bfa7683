// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/rulewriter.h"

namespace couvert {

/// Makes other acts count for a category (a new one gets its number) and sets the clock of each of its cards anew. Part of the caller's
/// unit; after Cancelled the unit must be dropped. About two seconds for a million cards that stay as they are.
[[nodiscard]] Result<Completion> setCountedKinds(
    Transaction &transaction, const Category &category, ClockKinds kinds, const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// What a rule that counts other acts would do, card by card. Nothing when `progress` stopped it.
[[nodiscard]] Result<std::optional<RuleSimulation>> simulateKinds(Database &database, const RetentionRule &stands, const RetentionRule &changed,
    QDate today, const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace couvert
