// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

namespace couvert {

/// How many proofs of a consent to calls stay when a card goes, and until when the last of them does.
struct KeptProofs {
    qint64 number = 0;
    QDate until; ///< invalid when there is none
};

/// Keeps what has to prove a consent to calls for three years (Code de la consommation, R223-2) when the card goes: moment, wording, how it
/// was said and the digest of its scan, with the number as a keyed fingerprint. Who calls the restaurant to account names the number, and
/// the fingerprint answers; nobody else can be read out of it. Part of the unit that erases, before it erases.
[[nodiscard]] Result<KeptProofs> keepPhoneProofs(UnitOfWork &unit, qint64 customerId, qint64 revision);
/// Removes those that reached their end; answers how many. Part of the caller's unit.
[[nodiscard]] Result<qint64> forgetEndedProofs(UnitOfWork &unit);

} // namespace couvert
