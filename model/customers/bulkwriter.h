// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/journal/unitofwork.h"

#include <functional>

namespace couvert {

/// Writes many cards in the caller's unit: one journal entry and one revision for all of them. Used by imports and demo data, on a
/// worker's connection.
///
/// Cards are written as they come, in the order of their ids, so that pages are filled one after the other; what stays in memory until
/// finish() is their sort keys and index words, about 150 bytes a card. finish() gives them their places in the name order and feeds
/// the index in that order. Into an empty file the tables' own indexes are made at the end too, in one sorted run each.
class BulkWriter final
{
public:
    /// `revision`: the number of the unit's journal entry. `batch`: the import, 0 for none.
    [[nodiscard]] static Result<BulkWriter> begin(UnitOfWork &unit, qint64 revision, qint64 batch);
    BulkWriter(BulkWriter &&) noexcept;
    BulkWriter &operator=(BulkWriter &&) = delete;
    ~BulkWriter();

    /// Makes a card; answers its id. Until finish() it has no place in the name order and search does not find it.
    [[nodiscard]] Result<qint64> add(const Customer &customer);
    /// Replaces a stored card, with its undo image; or one that add() made.
    [[nodiscard]] Result<> update(const Customer &before, const Customer &after);
    /// Puts the cards into order and index. `progress(done, total)` answers false to cancel; then Completion::Cancelled and the unit
    /// must be dropped.
    [[nodiscard]] Result<Completion> finish(const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    struct Private;
    explicit BulkWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace couvert
