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
/// Cards are written in the order of their ids, so that pages are filled one after the other; what stays in memory until finish() is their
/// sort keys and index words, about 150 bytes a card. finish() gives them their places in the name order and feeds the index in that order.
///
/// Into an empty file cards wait in memory, WaitingCards or WaitingBytes of them at most, and are written in name order: people whom a list or a
/// search shows together lie together in the file, and a page is read once for many of them. The tables' own indexes are made at the end, in one
/// sorted run each. Until a card is written it has no id; its ticket stands for it.
class BulkWriter final
{
public:
    static constexpr std::size_t WaitingCards = 65'536;
    static constexpr qint64 WaitingBytes = 128LL << 20;
    /// Fewer than these are written as they come: they fill so few pages that their order does not matter.
    static constexpr std::size_t FewCards = 1'000;

    /// `revision`: the number of the unit's journal entry. `batch`: the import, 0 for none. `waitingCards`: how many wait at most, above 0.
    [[nodiscard]] static Result<BulkWriter> begin(UnitOfWork &unit, qint64 revision, qint64 batch, std::size_t waitingCards = WaitingCards);
    BulkWriter(BulkWriter &&) noexcept;
    BulkWriter &operator=(BulkWriter &&) = delete;
    ~BulkWriter();

    /// Makes a card; answers its ticket. Until finish() it has no place in the name order and search does not find it.
    [[nodiscard]] Result<qint64> add(const Customer &customer);
    /// The card of a ticket, or the stored card of an id in a file that was not empty; its `id` is what was asked for.
    [[nodiscard]] Result<Customer> card(qint64 ticket) const;
    /// The card of a ticket while it waits, else nothing. Valid until the next call of this writer.
    [[nodiscard]] const Customer *waiting(qint64 ticket) const;
    /// The id of a card that waits no more.
    [[nodiscard]] qint64 idOf(qint64 ticket) const;
    /// Replaces a stored card, with its undo image; or one that add() made. `before` is as card() answers it.
    [[nodiscard]] Result<> update(const Customer &before, const Customer &after);
    /// Does what needs the id of a card: now, or as soon as the card has one; then a failure is that of the call which writes the card.
    [[nodiscard]] Result<> whenStored(qint64 ticket, std::function<Result<>(qint64 id)> step);
    /// Writes the cards that wait. finish() does it too.
    [[nodiscard]] Result<> storeWaiting();
    /// Puts the cards into order and index. `progress(done, total)` answers false to cancel; then Completion::Cancelled and the unit
    /// must be dropped.
    [[nodiscard]] Result<Completion> finish(const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    struct Private;
    explicit BulkWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace couvert
