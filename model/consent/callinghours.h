// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/workingdays.h"

#include <QDateTime>

namespace couvert {

/// Whether a consumer may be called for marketing at that moment, by the clock of France: Monday to Friday, no public holiday, from 10 to 13
/// and from 14 to 20 o'clock (Code de la consommation, D223-9). The prior yes is another matter.
[[nodiscard]] bool isCallingTime(const QDateTime &at, HolidayRegion region);

} // namespace couvert
