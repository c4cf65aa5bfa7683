// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/callinghours.h"

#include <QTimeZone>

namespace couvert {

bool isCallingTime(const QDateTime &at, HolidayRegion region)
{
    const QTimeZone paris("Europe/Paris");
    const QDateTime there = paris.isValid() ? at.toTimeZone(paris) : at.toLocalTime();
    const int hour = there.time().hour();
    // A call that begins on the stroke of the end is one too late.
    return isWorkingDay(there.date(), region) && ((hour >= 10 && hour < 13) || (hour >= 14 && hour < 20));
}

} // namespace couvert
