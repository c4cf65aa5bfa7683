// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <functional>
#include <optional>
#include <vector>

namespace couvert {

/// Allergies and diet on the cards: kept for the meal, longer only with the person's explicit consent (purpose "diet", art. 9(2)(a) RGPD).
struct DietData {
    qint64 held = 0;             ///< cards that say something
    std::vector<qint64> ended;   ///< of them: no consent that counts, and the meal is `days` or more behind
    std::vector<qint64> unknown; ///< no consent, and no meal is known: to be looked at, never emptied by itself

    /// Looks at every card. The meal: the last visit, order or booking on or before today.
    [[nodiscard]] static Result<DietData> find(Database &database, QDate today, int days);
    /// Empties the field of those, in one unit, and what the card's history says of it; frozen cards stay. No image is kept, nor an earlier
    /// one: it would be the same data kept longer. Nothing when `progress` stopped it.
    [[nodiscard]] static Result<std::optional<qint64>> clearEnded(
        const Session &session, Database &database, QDate today, int days, const std::function<bool(qint64 done, qint64 total)> &progress = {});
};

} // namespace couvert
