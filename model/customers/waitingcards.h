// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

#include <memory>
#include <vector>

namespace couvert {

/// Cards that wait, packed, until the name order of all of them is known. A card is known by its number, which counts from 0. Its visits do not
/// wait here.
class WaitingCards final
{
public:
    void add(const Customer &card);
    void replace(std::size_t number, const Customer &card);
    [[nodiscard]] Customer card(std::size_t number) const;
    [[nodiscard]] std::size_t count() const { return m_cards.size(); }
    /// What they take in memory, with what longer ones replaced.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    /// Their numbers in name order; equals stay in the order of coming.
    [[nodiscard]] std::vector<quint32> inNameOrder() const;
    void clear();

private:
    [[nodiscard]] char *room(std::size_t size);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_free = 0; ///< in the last block
    char *m_next = nullptr;
    std::size_t m_bytes = 0;
    std::vector<char *> m_cards; ///< each: sort key, zero, size of the image, image
};

} // namespace couvert
