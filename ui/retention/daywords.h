// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/seenday.h"
#include "ui/widgets/barstrip.h"

namespace couvert {

/// Why the computer's day is in doubt: what it says, and when the file was last open.
[[nodiscard]] QString doubtWords(const SeenDay &day);
/// "3 years", "18 months".
[[nodiscard]] QString lengthWords(int months);
/// Bars of numbers by month, the month of `today` first: what is behind stands in it, so it is the urgent one.
[[nodiscard]] QList<BarStrip::Bar> monthBars(const QList<qint64> &numbers, QDate today);

} // namespace couvert
