// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/searchindex.h"

#include <memory>
#include <vector>

namespace couvert {

/// Sort keys and index words of many cards, packed, until the name order of all of them is known. A card is known by its number,
/// which counts from 0.
class PendingWords final
{
public:
    void append(const Customer &customer);
    void replace(std::size_t number, const Customer &customer);
    [[nodiscard]] std::size_t count() const { return m_cards.size(); }
    /// The numbers from `first` on in name order; equals stay in the order of coming.
    [[nodiscard]] std::vector<quint32> inNameOrder(std::size_t first = 0) const;
    [[nodiscard]] QString sortKey(std::size_t number) const;
    [[nodiscard]] IndexedWords words(std::size_t number) const;

private:
    [[nodiscard]] const char *pack(const Customer &customer);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_free = 0; ///< in the last block
    char *m_next = nullptr;
    std::vector<const char *> m_cards; ///< sort key, words, phone numbers, words of notes, each ended by a zero
};

} // namespace couvert
