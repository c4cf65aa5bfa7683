// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/statement.h"
#include "model/vault/transaction.h"

#include <functional>
#include <optional>

namespace couvert {

/// What the three indexes hold for a card. The indexes keep no text of their own: to take a card out, the same words must be made
/// again from the card as it was, which is why one function makes them.
struct IndexedWords {
    QByteArray text;   ///< names, company, tags, towns, postcodes, parts of e-mails
    QByteArray phones; ///< every run of three digits of every number, national and international
    QByteArray notes;  ///< words of three letters or more of notes, preferences, allergies

    [[nodiscard]] static IndexedWords of(const Customer &customer);
    /// The runs of three digits of numbers, given in all their forms with blanks between.
    [[nodiscard]] static QByteArray phonePieces(QByteArrayView forms);
    [[nodiscard]] static QByteArray phoneForms(const Customer &customer);
    [[nodiscard]] static QByteArray textOf(const Customer &customer);
    [[nodiscard]] static QByteArray notesOf(const Customer &customer);
    bool operator==(const IndexedWords &) const = default;
};

/// Writes the search index (performance.md section 3): rowid is the name rank, so that results come in name order. One object writes in a
/// transaction; another may go on only where this one did not remove last.
class SearchIndex final
{
public:
    [[nodiscard]] static Result<SearchIndex> prepare(Database &database);

    [[nodiscard]] Result<> add(qint64 rank, const IndexedWords &words);
    [[nodiscard]] Result<> remove(qint64 rank, const IndexedWords &words);
    /// Other words for a card that stays in its place: an index in which they are the same is left alone.
    [[nodiscard]] Result<> replace(qint64 rank, const IndexedWords &before, const IndexedWords &after);

    /// Empties the indexes and fills them from the cards, in name order, giving every card a new rank. For repairs, for a new folding
    /// rule and after an import that is large beside what was there.
    [[nodiscard]] static Result<Completion> rebuild(Transaction &transaction, const std::function<bool(qint64, qint64)> &progress = {});
    /// Rebuilds the indexes of a file whose words were folded by another rule (FoldVersion); leaves others alone.
    [[nodiscard]] static Result<> renew(Database &database);
    /// Holds the index against the cards: DatabaseDamaged when an index is damaged or the number of entries is not that of the cards.
    [[nodiscard]] static Result<> verify(Database &database);
    /// One short slice of merging, for idle moments and for the end of a run.
    [[nodiscard]] static Result<> mergeSlice(Database &database);
    /// Around the removal of many cards in one transaction: forgetting each of them at once rewrites the index every time, while begun it is
    /// only noted, and the end rewrites it once. Until the end the words of the cards are still there.
    [[nodiscard]] static Result<> beginPurge(Database &database);
    [[nodiscard]] static Result<> endPurge(Database &database);
    /// Larger memory for the index while a bulk job runs.
    [[nodiscard]] static Result<> setBulk(Database &database, bool bulk);

private:
    struct Pair {
        Statement insert;
        Statement remove;
        std::optional<qint64> removedLast = std::nullopt; ///< when nothing was added since
    };
    [[nodiscard]] Result<> addTo(Pair &index, qint64 rank, const QByteArray &words);
    [[nodiscard]] static Result<> removeFrom(Pair &index, qint64 rank, const QByteArray &words);
    [[nodiscard]] Result<> change(Pair &index, qint64 rank, const QByteArray &before, const QByteArray &after);
    SearchIndex(Database &database, Pair text, Pair phones, Pair notes);
    Database *m_database;
    Pair m_text;
    Pair m_phones;
    Pair m_notes;
};

} // namespace couvert
