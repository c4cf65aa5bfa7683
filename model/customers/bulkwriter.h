// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/journal/unitofwork.h"

#include <functional>

namespace couvert {

/// Writes many cards in the caller's unit: one journal entry and one revision for all of them, rows in name order, the search index
/// fed from memory. Used by imports and demo data, on a worker's connection.
class BulkWriter final
{
public:
    /// `revision`: the number of the unit's journal entry. `batch`: the import, 0 for none.
    [[nodiscard]] static Result<BulkWriter> begin(UnitOfWork &unit, qint64 revision, qint64 batch);
    BulkWriter(BulkWriter &&) noexcept;
    BulkWriter &operator=(BulkWriter &&) = delete;
    ~BulkWriter();

    /// Takes a card to be made; it is written at finish(). Answers its id, reserved now.
    qint64 add(Customer customer);
    /// A card that was taken and not written yet, to be completed by a later row; nullptr for any other id. Valid until the next add().
    [[nodiscard]] Customer *waiting(qint64 id);
    /// Replaces a stored card at once, with its undo image.
    [[nodiscard]] Result<> update(const Customer &before, const Customer &after);
    /// Writes what is waiting. `progress(done, total)` answers false to cancel; then Completion::Cancelled and the unit must be dropped.
    [[nodiscard]] Result<Completion> finish(const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    struct Private;
    explicit BulkWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace couvert
