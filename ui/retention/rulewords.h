// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/ownclocks.h"
#include "model/retention/retentionrule.h"

namespace couvert {

/// The words of the program's language for rules and clocks.
[[nodiscard]] QString ruleName(const RetentionRule &rule); ///< of its category, or the name that the file gave it
[[nodiscard]] QString clockKindWord(ClockKind kind);       ///< "visit"
[[nodiscard]] QString clockWords(ClockKinds kinds);        ///< "the last visit, order or message"
[[nodiscard]] QString basisWord(RuleBasis basis);
[[nodiscard]] QString atEndWords(AtEnd atEnd); ///< "ask the person, then erase or keep"
/// The rule in one sentence: how long, from what, and then.
[[nodiscard]] QString ruleSentence(const RetentionRule &rule);
/// Why the CNIL's length is what it is, in two sentences, and where it says so.
struct RuleReason {
    QString sentences;
    QString article;
};
[[nodiscard]] RuleReason ruleReason(const Category &category);
/// "12 days late", "today", "in 8 days".
[[nodiscard]] QString daysLeftWords(qint64 daysLeft);

[[nodiscard]] QString ownClockName(OwnClock clock);
/// How long it is kept and what happens then.
[[nodiscard]] QString ownClockSentence(const OwnClockState &state);

} // namespace couvert
