// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

#include <optional>

namespace couvert {

/// A card that is or was frozen (art. 18 RGPD).
struct Restriction {
    QDate since;
    QString reason;
    QDate informedOn; ///< when the person was told that it is about to be lifted
    QDate liftedOn;   ///< invalid: it holds
    QString liftReason;
};

/// Freezes a card: it is stored and shown, and nothing else. Lists leave it out, edits, visits and imports are refused, retention passes it by.
/// `requestNumber` may be empty. NotFound: customer, request. RefusedByRule: reason (none given), restricted (already). Manager only.
[[nodiscard]] Result<> restrictCard(
    const Session &session, Database &database, qint64 customerId, const QString &reason, const QString &requestNumber = {});

/// Releases it. The person was told before (art. 18(3)): RefusedByRule "not_informed" without the day, or with one after today or before the
/// restriction; RefusedByRule: reason, not_restricted.
[[nodiscard]] Result<> liftRestriction(
    const Session &session, Database &database, qint64 customerId, const QString &reason, QDate informedOn, const QString &requestNumber = {});

/// The one that holds; nothing when the card is free.
[[nodiscard]] Result<std::optional<Restriction>> restrictionOf(Database &database, qint64 customerId);

} // namespace couvert
