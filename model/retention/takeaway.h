// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/reviewcheck.h"

namespace couvert {

/// A card that an order of the review may be carried out on.
struct AcceptedCard {
    qint64 id = 0;
    ReviewCheck::Verdict verdict;
};

/// The orders after which the card is gone: erased through every room, with the proof of it; before that, for Archive, what the rule keeps
/// is put apart; after it, for Anonymise, the figures are counted. Adds to `outcome`.
[[nodiscard]] Result<> takeAway(const Session &session, Database &database, const PersonalDataHolders &holders, const ReviewOrder &order,
    const RetentionRules &rules, const std::vector<AcceptedCard> &cards, ReviewOutcome &outcome,
    const std::function<bool(qint64 done, qint64 total)> &progress);

} // namespace couvert
