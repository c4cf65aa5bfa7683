// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/searchindex.h"

namespace couvert {

/// The name order of all cards as numbers with gaps: the rank of a card is the rowid of its index entries, so that the index answers
/// in name order. A new card takes the middle of the gap at its place; a full gap makes its neighbours move apart.
class NameOrder final
{
public:
    static constexpr qint64 Gap = 64;
    static constexpr qint64 FirstRank = qint64{1} << 26; ///< room for a million cards in front of the first

    /// Below this stand cards whose place is just being changed.
    static constexpr qint64 Parked = -(qint64{1} << 40);

    /// A free rank at the place of this sort key, after its equals. May move neighbours (and their index entries).
    [[nodiscard]] static Result<qint64> freeRank(Transaction &transaction, const QString &sortKey);

private:
    struct Neighbours;
    [[nodiscard]] static Result<Neighbours> find(Database &database, const QString &sortKey);
    [[nodiscard]] static Result<> spread(Transaction &transaction, qint64 around);
};

} // namespace couvert
