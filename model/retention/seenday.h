// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

namespace couvert {

/// Whether the computer's day can be trusted, as far as deleting goes. The file keeps the last day on which it was open: when today is
/// before it, or more than 35 days after it, nothing is proposed for deletion until somebody confirms the date. A dead clock battery must
/// not empty the file.
struct SeenDay {
    enum class State {
        Sound,
        WentBack, ///< before the last day seen
        Jumped,   ///< more than LongestAbsence days after it
        Told      ///< the day was told (`--on`): taken as it is, and nothing is learned from it
    };
    State state = State::Sound;
    QDate seen; ///< invalid: the file has not been open before
    QDate today;
    [[nodiscard]] bool isTrusted() const { return state == State::Sound || state == State::Told; }

    static constexpr int LongestAbsence = 35;
    [[nodiscard]] static Result<SeenDay> read(Database &database, const Clock &clock);
    /// RefusedByRule "date_not_confirmed" unless the day can be trusted.
    [[nodiscard]] static Result<> require(Database &database, const Clock &clock);
};

/// Tells the file that it is open today: after opening, and whenever a day has passed. Does nothing when the day cannot be trusted or was
/// told. One small write a day.
[[nodiscard]] Result<> noteDay(const Session &session, Database &database);
/// A manager says that today's date is right. In the journal.
[[nodiscard]] Result<> confirmDay(const Session &session, Database &database);

} // namespace couvert
