// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/secretbytes.h"

#include <QStringEncoder>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace couvert {

Result<> initialiseCrypto()
{
    if (sodium_init() < 0)
        return fail(FailureCode::Unsupported, QStringLiteral("randomness"));
    return {};
}

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    // The first allocation of a program may come before anybody asked for it; sodium_malloc needs its canary.
    if (!initialiseCrypto())
        qFatal("libsodium cannot be initialised");
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data == nullptr)
        qFatal("no memory for a secret");
    sodium_memzero(m_data, size);
    m_size = size;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) { }

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(static_cast<std::size_t>(bytes.size()));
    std::copy_n(bytes.data(), bytes.size(), copy.m_data);
    return copy;
}

SecretBytes SecretBytes::fromPassword(const QString &text)
{
    QString normalised = text.normalized(QString::NormalizationForm_KC);
    QStringEncoder encoder(QStringConverter::Utf8);
    // Encoded straight into locked memory: a QByteArray in between would stay readable in the heap.
    SecretBytes buffer(static_cast<std::size_t>(encoder.requiredSpace(normalised.size())));
    char *begin = reinterpret_cast<char *>(buffer.m_data);
    const char *end = buffer.isEmpty() ? begin : encoder.appendToBuffer(begin, normalised);
    SecretBytes password = copyOf(QByteArrayView(begin, end - begin));
    if (normalised.isDetached())
        sodium_memzero(normalised.data(), static_cast<std::size_t>(normalised.size()) * sizeof(QChar));
    return password;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

QByteArrayView SecretBytes::view() const
{
    return QByteArrayView(m_data, static_cast<qsizetype>(m_size));
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void SecretBytes::wipe()
{
    // sodium_free overwrites before it frees.
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace couvert
