// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <span>
#include <utility>
#include <vector>

namespace couvert {

/// Entries found by a 64-bit `key`, for work that asks a million times: one look at memory a question, four bytes an entry beside the entry.
/// Keys must be spread evenly, as those of a hash are; several entries may share one.
template <typename Entry> class KeyTable
{
public:
    KeyTable() : KeyTable(std::vector<Entry>()) { }
    explicit KeyTable(std::vector<Entry> entries) : m_entries(std::move(entries))
    {
        std::ranges::sort(m_entries, {}, &Entry::key);
        const int bits = std::clamp(static_cast<int>(std::bit_width(m_entries.size())), 1, 31);
        m_shift = 64 - bits;
        m_begins.assign((std::size_t(1) << bits) + 1, 0);
        for (const Entry &entry : m_entries)
            ++m_begins[(entry.key >> m_shift) + 1];
        for (std::size_t i = 1; i < m_begins.size(); ++i)
            m_begins[i] += m_begins[i - 1];
    }

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::span<const Entry> find(quint64 key) const
    {
        const Entry *first = m_entries.data() + m_begins[key >> m_shift];
        const Entry *const end = m_entries.data() + m_begins[(key >> m_shift) + 1];
        while (first != end && first->key < key)
            ++first;
        const Entry *last = first;
        while (last != end && last->key == key)
            ++last;
        return {first, last};
    }

private:
    std::vector<Entry> m_entries;  ///< by key
    std::vector<quint32> m_begins; ///< by the first bits of the key; the last one is the end
    int m_shift = 0;
};

} // namespace couvert
