// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/journal/unitofwork.h"

#include <QDate>

namespace couvert {

/// What a sheet said about consent: "yes" or "no" without proof. It is kept and shown, and gives no right to write to anyone: a yes is
/// "unproven", a no is a refusal.
struct ConsentClaim {
    Channel channel = Channel::Email;
    bool yes = false;
    QDate day;                                ///< as the sheet said; invalid when it did not
    [[nodiscard]] QString statusCode() const; ///< "unproven" or "refused"
};

/// When a no of that day counts from: its last moment, so that no yes of the same day outdoes it; now without a day or for one to come.
[[nodiscard]] QDateTime noMoment(QDate day, const Clock &clock);
[[nodiscard]] Result<QList<ConsentClaim>> readClaims(Database &database, qint64 customerId);
/// Keeps what a sheet said. A "no" already there is never turned into a "yes".
[[nodiscard]] Result<> keepClaims(UnitOfWork &unit, qint64 customerId, const QList<ConsentClaim> &claims, qint64 batch, qint64 revision);
/// Forgets the yes that a batch claimed, when the batch is taken back. A no stays a no.
[[nodiscard]] Result<> forgetClaimsOf(UnitOfWork &unit, qint64 batch);

} // namespace couvert
