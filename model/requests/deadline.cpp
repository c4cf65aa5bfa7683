// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/deadline.h"

namespace couvert {

namespace {

constexpr int firstPeriod = 1; // months
constexpr int wholePeriod = 3;

QDate endOf(const Deadline &deadline, int months, HolidayRegion region)
{
    // addMonths() takes the month's last day where the number does not exist, as art. 3(2)(c) does.
    return workingDayFrom(deadline.received.addMonths(months).addDays(deadline.suspendedDays), region);
}

} // namespace

QDate Deadline::due(HolidayRegion region) const
{
    return endOf(*this, extended ? wholePeriod : firstPeriod, region);
}

QDate Deadline::extensionUntil(HolidayRegion region) const
{
    return endOf(*this, firstPeriod, region);
}

} // namespace couvert
