// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/journal/unitofwork.h"
#include "model/vault/statement.h"

#include <QDateTime>

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
/// Keeps what a sheet said, row after row. A "no" already there is never turned into a "yes". `unit` outlives it.
class ClaimKeeper final
{
public:
    [[nodiscard]] static Result<ClaimKeeper> prepare(UnitOfWork &unit, qint64 batch, qint64 revision);
    [[nodiscard]] Result<> keep(qint64 customerId, const QList<ConsentClaim> &claims);

private:
    ClaimKeeper(Statement insert, const Clock &clock) : m_insert(std::move(insert)), m_clock(&clock), m_begun(clock.now().toMSecsSinceEpoch()) { }
    Statement m_insert;
    const Clock *m_clock;
    qint64 m_begun; ///< when a row without a day was imported: one moment for all of them
};

/// The same for one person.
[[nodiscard]] Result<> keepClaims(UnitOfWork &unit, qint64 customerId, const QList<ConsentClaim> &claims, qint64 batch, qint64 revision);
/// Forgets the yes that a batch claimed, when the batch is taken back. A no stays a no.
[[nodiscard]] Result<> forgetClaimsOf(UnitOfWork &unit, qint64 batch);

} // namespace couvert
