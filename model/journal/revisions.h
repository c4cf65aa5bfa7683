// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/transaction.h"
#include "model/vault/vault.h"

#include <QByteArray>

#include <vector>

namespace couvert {

/// The last revision of every record, and one keyed digest over all of them: together with the anchor it finds a page or a file put
/// back, which the cipher's page checks cannot (security.md section 0.1).
///
/// The digest is the sum modulo 2^128 of keyed BLAKE2b(record, revision), so one write changes it without reading the others.
class Revisions final
{
public:
    explicit Revisions(Vault &vault) : m_key(vault.derive(Subkey::Revision)) { }

    /// Sets the revision of records in the open unit; negative: removed. `fresh` records have no earlier revision to look up.
    [[nodiscard]] Result<> set(Transaction &transaction, const std::vector<qint64> &customers, qint64 revision, bool fresh = false) const;
    [[nodiscard]] static Result<QByteArray> storedDigest(Database &database);  ///< 16 bytes, as kept in meta
    [[nodiscard]] Result<QByteArray> computedDigest(Database &database) const; ///< 16 bytes, over all rows
    /// Every card carries the revision that is on record for it, none is missing and none came back. DatabaseDamaged or RolledBack.
    [[nodiscard]] static Result<> compareWithCards(Database &database);

private:
    __extension__ using Sum = unsigned __int128;
    [[nodiscard]] Sum term(qint64 customer, qint64 revision) const;
    SecretBytes m_key;
};

} // namespace couvert
