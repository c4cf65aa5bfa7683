// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/waitingcards.h"

#include "model/customers/cardimage.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace couvert {

namespace {

constexpr std::size_t blockSize = std::size_t{1} << 20;

/// Sort key, zero, size of the image, image. A sort key holds no zero byte: letters, digits, blanks and its own separator only.
class PackedCard
{
public:
    explicit PackedCard(const Customer &card) : m_key(card.sortKey().toUtf8()), m_image(CardImage{card, {}}.toBytes()) { }

    [[nodiscard]] std::size_t size() const { return keySize() + sizeof(std::size_t) + imageSize(); }
    void writeTo(char *at) const
    {
        const std::size_t length = imageSize();
        std::memcpy(at, m_key.constData(), keySize());
        std::memcpy(at + keySize(), &length, sizeof length);
        std::memcpy(at + keySize() + sizeof length, m_image.constData(), length);
    }
    static QByteArrayView imageAt(const char *at)
    {
        const char *const length = at + std::strlen(at) + 1;
        std::size_t size = 0;
        std::memcpy(&size, length, sizeof size);
        return {length + sizeof size, static_cast<qsizetype>(size)};
    }
    static std::size_t sizeAt(const char *at)
    {
        const QByteArrayView image = imageAt(at);
        return static_cast<std::size_t>(image.data() + image.size() - at);
    }

private:
    [[nodiscard]] std::size_t keySize() const { return static_cast<std::size_t>(m_key.size()) + 1; }
    [[nodiscard]] std::size_t imageSize() const { return static_cast<std::size_t>(m_image.size()); }

    QByteArray m_key;
    QByteArray m_image;
};

} // namespace

char *WaitingCards::room(std::size_t size)
{
    if (size > m_free) {
        m_free = std::max(size, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_free));
        m_next = m_blocks.back().get();
    }
    char *const found = m_next;
    m_next += size;
    m_free -= size;
    m_bytes += size;
    return found;
}

void WaitingCards::add(const Customer &card)
{
    const PackedCard packed(card);
    m_cards.push_back(room(packed.size()));
    m_bytes += sizeof m_cards.front();
    packed.writeTo(m_cards.back());
}

void WaitingCards::replace(std::size_t number, const Customer &card)
{
    // A day later or a visit more takes no more room than was there.
    const PackedCard packed(card);
    if (packed.size() > PackedCard::sizeAt(m_cards[number]))
        m_cards[number] = room(packed.size());
    packed.writeTo(m_cards[number]);
}

Customer WaitingCards::card(std::size_t number) const
{
    return CardImage::fromBytes(PackedCard::imageAt(m_cards[number])).value().customer;
}

std::vector<quint32> WaitingCards::inNameOrder() const
{
    std::vector<quint32> order(m_cards.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const int compared = std::strcmp(m_cards[a], m_cards[b]);
        return compared != 0 ? compared < 0 : a < b;
    });
    return order;
}

void WaitingCards::clear()
{
    *this = WaitingCards();
}

} // namespace couvert
