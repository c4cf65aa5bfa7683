// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

#include <QUuid>

namespace couvert {

/// One erased person, as keyed fingerprints: nobody can be read out of it.
struct LedgerRow {
    QUuid uuid;    ///< of the card
    qint64 at = 0; ///< milliseconds since 1970
    QDate day;
    QDate until;                    ///< the last day of the row itself
    QList<QByteArray> fingerprints; ///< MatchKey::fingerprintsOf()
};

/// The ledger of erasures: in the database, and beside it as two encrypted files (`ledger.a`, `ledger.b`) in the folder and in every place
/// that ever received a backup, so that a copy that is restored, even on another computer, does not bring anybody back.
///
/// Guarantees: the copies in the folder are written before anybody is erased, one after the other, so that one sound copy always stands; the
/// files tell nothing without the root key, and one that was changed is refused.
[[nodiscard]] Result<QList<LedgerRow>> ledgerRows(Database &database);
/// `reason` must name nobody.
[[nodiscard]] Result<> addToLedger(UnitOfWork &unit, const LedgerRow &row, qint64 requestId, const QString &reason, qint64 revision);
[[nodiscard]] Result<> takeFromLedger(UnitOfWork &unit, const QUuid &uuid);
/// Forgets rows that reached their end, with the returns that nothing stands against any more. Answers how many.
[[nodiscard]] Result<qint64> pruneLedger(UnitOfWork &unit);

/// Both copies in the folder of the customer file.
[[nodiscard]] Result<> writeLedger(Vault &vault, Database &database);
/// Both copies in every place of backups that can be reached now; answers how many cannot.
[[nodiscard]] Result<int> publishLedger(Vault &vault, Database &database);
/// All rows that stand in the sound copies of a folder or of a place of backups; NotFound when there is none, KeysDamaged when none can be
/// read with this key.
[[nodiscard]] Result<QList<LedgerRow>> readLedger(const QString &folder, const QByteArray &vaultId, const SecretBytes &key);

} // namespace couvert
