// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/review.h"

namespace couvert {

/// The words of the program's language for what is decided about cards.
[[nodiscard]] QString reviewVerb(ReviewAction action); ///< on a button that opens its form: "Keep…"
/// On the button that does it: "Keep 12 cards".
[[nodiscard]] QString reviewDeed(ReviewAction action, qint64 cards);
/// What goes, what stays, and what follows.
[[nodiscard]] QString reviewExplanation(ReviewAction action);
/// To be typed before cards leave the file: "ERASE".
[[nodiscard]] QString reviewWord(ReviewAction action);
/// What is being done, for a bar of progress.
[[nodiscard]] QString reviewWork(ReviewAction action);
/// What was done.
[[nodiscard]] QString reviewDone(ReviewAction action, qint64 cards, QDate until);
/// Why cards were left as they are, a sentence for each reason; empty when none was.
[[nodiscard]] QString reviewRefusals(const QList<ReviewRefusal> &refused);
/// What a failure of the whole means here.
[[nodiscard]] QString reviewFailure(const Failure &failure);

} // namespace couvert
