// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/hold.h"
#include "model/retention/retentionrules.h"

namespace couvert {

/// Until when one card is kept and why, as facts: the sentence of the card, `show`, the notice. Words are in ui/.
struct Keeping {
    enum class State {
        Kept,
        Soon,      ///< ends within 90 days
        Due,       ///< its last day is today or behind
        Unknown,   ///< nothing tells when the person last came or wrote
        Held,      ///< kept for a reason, until `hold->until`
        Asked,     ///< waiting for an answer, until `hold->until`
        NoAnswer,  ///< asked, and the time to answer is over
        Restricted ///< frozen (art. 18): neither proposed nor touched
    };
    State state = State::Unknown;
    RetentionRule rule;
    QDate lastAct; ///< the last act that the rule counts, on or before the day; invalid: unknown
    ClockKind kind = ClockKind::Visit;
    QDate ruleEnd;   ///< lastAct and the rule's months
    QDate keepUntil; ///< the same, or the end of a hold when that is later; invalid: unknown
    qint64 daysLeft = 0;
    std::optional<Hold> hold; ///< also one that is over

    static constexpr int SoonDays = 90;
    [[nodiscard]] static Result<Keeping> of(Database &database, const Customer &customer, QDate today);
    [[nodiscard]] static Result<Keeping> of(Database &database, const RetentionRules &rules, const Customer &customer, QDate today);
};
[[nodiscard]] QString keepingStateCode(Keeping::State state); ///< "kept", "soon", "due", "unknown", "held", "asked", "no_answer", "restricted"

} // namespace couvert
