// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <span>

namespace couvert {

/// Bytes that are a secret: keys, passwords, recovery codes.
///
/// Guarantees: the memory comes from libsodium (guard pages, locked where the system allows it, excluded from core dumps) and is
/// wiped when the object dies or is moved from. It is never copied implicitly. Any thread, one at a time.
class SecretBytes final
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zeroed; aborts the program when no memory can be had
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    [[nodiscard]] static SecretBytes random(std::size_t size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// UTF-8 of the NFKC form of `text`, so that the same password typed on another system is the same bytes.
    [[nodiscard]] static SecretBytes fromPassword(const QString &text);

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] QByteArrayView view() const;
    /// Compares in constant time for equal sizes.
    [[nodiscard]] bool equals(const SecretBytes &other) const;
    void wipe(); ///< frees now; size() is 0 afterwards

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Initialises libsodium once; safe to call again. Fails only where the system has no randomness.
[[nodiscard]] Result<> initialiseCrypto();

} // namespace couvert
