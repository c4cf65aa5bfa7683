// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

namespace couvert {

/// What an objection changed.
struct ObjectionOutcome {
    int withdrawn = 0; ///< consents taken back
    int opposed = 0;   ///< addresses that stand on the list of oppositions from now on
};

/// Art. 21(2) RGPD, without a motive: takes back every consent to be written to, on every channel, and puts every address of the card on the
/// list of oppositions, in one unit. What somebody said about their diet stays. `requestNumber` may be empty. NotFound: customer, request;
/// RefusedByRule "other_person". Manager only.
[[nodiscard]] Result<ObjectionOutcome> recordObjection(
    const Session &session, Database &database, qint64 customerId, const QString &requestNumber = {});

} // namespace couvert
