// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace couvert {

/// `consent form --out FILE.pdf [--purposes P,...] [--channels C,...] [--language L]`: the paper form, and the number on it.
Result<QJsonObject> runConsentForm(CommandContext &context);
/// `consent proof ID --event EVENT --out FILE.pdf [--language L]`: what the person may have of it.
Result<QJsonObject> runConsentProof(CommandContext &context);
/// `consent lapsing [--within DAYS]`: who is to be asked again, soonest first.
Result<QJsonObject> runConsentLapsing(CommandContext &context);

/// `consent call ID --answered|--unanswered`: notes an attempt. `consent calls ID`: those of the last 30 days, and whether one more is allowed.
Result<QJsonObject> runConsentCall(CommandContext &context, bool note);

} // namespace couvert
