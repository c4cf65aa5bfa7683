// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <optional>

namespace couvert {

/// A large review dealt out over days, so that the page proposes what one person can do: begun by the manager when many cards are due at
/// once, after moving in for instance. It changes nothing about the cards: all of them stay due, and the list can always be seen whole.
struct ReviewSpread {
    QDate first;      ///< the day it was begun
    int days = 0;     ///< over how many
    qint64 cards = 0; ///< how many were due then

    [[nodiscard]] static Result<std::optional<ReviewSpread>> read(Database &database);
    [[nodiscard]] static Result<> begin(const Session &session, Database &database, int days, qint64 cards); ///< InvalidValue "days": 2 to 365
    [[nodiscard]] static Result<> end(const Session &session, Database &database);

    /// How many cards are still to be done on a day, of those due now: the day's share and what was left over from the days before.
    [[nodiscard]] qint64 share(QDate today, qint64 dueNow) const;
};

} // namespace couvert
