// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/erasure.h"
#include "model/requests/letter.h"

namespace couvert {

/// Tells a letter what an erasure leaves: what, why, until when, and how long backups still hold the person.
void tellWhatStays(LetterInput &input, const QList<KeptThing> &kept, const BackupsEnd &backups);

/// The same for a request for erasure, of the card as long as it stands, and of the ledger, the archive and the proofs when it is gone.
/// Other requests are left as they are.
[[nodiscard]] Result<> tellWhatStays(const Session &session, Database &database, const Request &request, LetterInput &input);

} // namespace couvert
