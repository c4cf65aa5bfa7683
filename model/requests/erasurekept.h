// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/matchkey.h"
#include "model/requests/erasure.h"
#include "model/requests/erasureledger.h"

namespace couvert {

/// The row that the ledger gets for a card: its end is the setting's, and never before the last backup is gone.
[[nodiscard]] Result<LedgerRow> ledgerRowFor(const Session &session, Database &database, const Customer &card, const MatchKey &key);

/// How long a closed request keeps its name, in months (settings, part "requests").
[[nodiscard]] Result<int> requestProofMonths(Database &database);

/// What stays when the card goes, but for the proofs of phone consents: archive, oppositions, requests, the ledger itself.
[[nodiscard]] Result<QList<KeptThing>> keptOf(Database &database, const Customer &card, QDate ledgerUntil);

} // namespace couvert
