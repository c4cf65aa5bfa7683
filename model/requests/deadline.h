// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/workingdays.h"

namespace couvert {

/// The time that art. 12(3) RGPD gives for an answer, counted as règlement 1182/71, art. 3 does: the day of receipt does not count, the
/// period ends with the day of the same number one month later, or that month's last day; on a Saturday, Sunday or public holiday it
/// ends with the next working day. An extension gives three months from receipt in all. Days of suspension are added to the end.
struct Deadline {
    QDate received;
    bool extended = false;
    qint64 suspendedDays = 0; ///< while needed information about the person's identity was awaited

    [[nodiscard]] QDate due(HolidayRegion region) const;
    /// The last day on which an extension can be declared: the end of the first month, extended or not.
    [[nodiscard]] QDate extensionUntil(HolidayRegion region) const;
};

} // namespace couvert
