// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace couvert {

/// The moment of something said on a day whose hour nobody noted, taken so that it never favours a yes: a yes counts from the first minute
/// of the day in France, a no until its last, or until now on the day itself.
[[nodiscard]] QDateTime saidOn(QDate day, bool yes, const QDateTime &now);
/// The same day at a noted hour, in France.
[[nodiscard]] QDateTime saidAt(QDate day, QTime hour);

} // namespace couvert
