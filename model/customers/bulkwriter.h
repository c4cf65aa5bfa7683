// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/journal/unitofwork.h"

#include <functional>
#include <optional>

namespace couvert {

/// Writes many cards in the caller's unit: one journal entry and one revision for all of them. Used by imports and demo data, on a
/// worker's connection.
///
/// Into an empty file cards wait in memory, packed, and finish() writes each to its tables and to the index, in name order: people whom a list or
/// a search shows together lie together in the file, and a page is read once for many of them. The tables' own indexes are made at the end, in one
/// sorted run each. When more than WaitingBytes would wait, those that do are written, in name order among themselves, and finish() reads all
/// cards again for the index. Until a card is written it has no id; its ticket stands for it. Where cards are already, new ones are written as they
/// come.
class BulkWriter final
{
public:
    static constexpr std::size_t WaitingBytes = 256U << 20; ///< more than a million cards of a usual sheet
    /// Fewer than these keep the order of coming: they fill so few pages that theirs does not matter.
    static constexpr std::size_t FewCards = 1'000;

    /// `revision`: the number of the unit's journal entry. `batch`: the import, 0 for none. `waitingBytes`: how much waits at most, above 0.
    [[nodiscard]] static Result<BulkWriter> begin(UnitOfWork &unit, qint64 revision, qint64 batch, std::size_t waitingBytes = WaitingBytes);
    BulkWriter(BulkWriter &&) noexcept;
    BulkWriter &operator=(BulkWriter &&) = delete;
    ~BulkWriter();

    /// Makes a card; answers its ticket. Until finish() it has no place in the name order and search does not find it.
    [[nodiscard]] Result<qint64> add(const Customer &customer);
    /// The card of a ticket, or the stored card of an id in a file that was not empty; its `id` is what was asked for.
    [[nodiscard]] Result<Customer> card(qint64 ticket) const;
    /// The id of a card; nothing while it waits.
    [[nodiscard]] std::optional<qint64> idOf(qint64 ticket) const;
    /// Replaces a stored card, with its undo image; or one that add() made. `before` is as card() answers it.
    [[nodiscard]] Result<> update(const Customer &before, const Customer &after);
    /// Writes the cards that wait to their tables: for those who cannot wait for their ids, and to hear what the file refuses.
    [[nodiscard]] Result<> storeWaiting();
    /// Writes the cards that wait and puts all into order and index. `progress(done, total)` answers false to cancel; then
    /// Completion::Cancelled and the unit must be dropped.
    [[nodiscard]] Result<Completion> finish(const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    struct Private;
    explicit BulkWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace couvert
