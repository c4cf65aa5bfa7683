// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/pendingwords.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

namespace couvert {

namespace {

constexpr int PartCount = 4;
constexpr std::size_t blockSize = std::size_t{1} << 20;

const char *partOf(const char *card, int part)
{
    for (; part > 0; --part)
        card += std::strlen(card) + 1;
    return card;
}

} // namespace

const char *PendingWords::pack(const Customer &customer)
{
    // Folded text holds no zero byte: letters, digits, blanks and the sort key's own separator only.
    const std::array<QByteArray, PartCount> parts{
        customer.sortKey().toUtf8(), IndexedWords::textOf(customer), IndexedWords::phoneForms(customer), IndexedWords::notesOf(customer)};
    std::size_t size = parts.size();
    for (const QByteArray &part : parts)
        size += static_cast<std::size_t>(part.size());
    if (size > m_free) {
        m_free = std::max(size, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_free));
        m_next = m_blocks.back().get();
    }
    const char *const card = m_next;
    for (const QByteArray &part : parts) {
        std::memcpy(m_next, part.constData(), static_cast<std::size_t>(part.size()) + 1);
        m_next += part.size() + 1;
    }
    m_free -= size;
    return card;
}

void PendingWords::append(const Customer &customer)
{
    m_cards.push_back(pack(customer));
}

void PendingWords::replace(std::size_t number, const Customer &customer)
{
    const char *const before = m_cards[number];
    const char *const after = pack(customer);
    const auto length = static_cast<std::size_t>(m_next - after);
    // Most changes are none to names and words: a visit more, a note of short words.
    if (static_cast<std::size_t>(partOf(before, PartCount) - before) == length && std::memcmp(before, after, length) == 0) {
        m_next -= length;
        m_free += length;
        return;
    }
    m_cards[number] = after;
}

std::vector<quint32> PendingWords::inNameOrder(std::size_t first) const
{
    std::vector<quint32> order(m_cards.size() - first);
    std::iota(order.begin(), order.end(), static_cast<quint32>(first));
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const int compared = std::strcmp(m_cards[a], m_cards[b]);
        return compared != 0 ? compared < 0 : a < b;
    });
    return order;
}

QString PendingWords::sortKey(std::size_t number) const
{
    return QString::fromUtf8(m_cards[number]);
}

IndexedWords PendingWords::words(std::size_t number) const
{
    const char *const text = partOf(m_cards[number], 1);
    const char *const phones = partOf(text, 1);
    const char *const notes = partOf(phones, 1);
    return {QByteArray::fromRawData(text, static_cast<qsizetype>(std::strlen(text))), IndexedWords::phonePieces(QByteArrayView(phones)),
        QByteArray::fromRawData(notes, static_cast<qsizetype>(std::strlen(notes)))};
}

} // namespace couvert
