// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/rootkey.h"

#include <sodium.h>

#include <utility>

namespace couvert {

namespace {

constexpr char KdfContext[] = "CouvertK";
static_assert(sizeof(KdfContext) - 1 == crypto_kdf_CONTEXTBYTES);
static_assert(RootKey::Size == crypto_kdf_KEYBYTES);

constexpr QByteArrayView CheckPrefix("kcv");
constexpr qsizetype CheckSize = 16;

} // namespace

RootKey::RootKey(SecretBytes bytes) : m_bytes(std::move(bytes)) { }

RootKey RootKey::generate()
{
    return RootKey(SecretBytes::random(Size));
}

Result<RootKey> RootKey::fromBytes(SecretBytes bytes)
{
    if (bytes.size() != Size)
        return fail(FailureCode::KeysDamaged, QStringLiteral("root key size"));
    return RootKey(std::move(bytes));
}

RootKey RootKey::clone() const
{
    return RootKey(m_bytes.clone());
}

SecretBytes RootKey::derive(Subkey purpose) const
{
    SecretBytes subkey(Size);
    crypto_kdf_derive_from_key(subkey.data(), subkey.size(), static_cast<quint64>(purpose), KdfContext, m_bytes.data());
    return subkey;
}

QByteArray RootKey::checkValue(const QByteArray &vaultId) const
{
    QByteArray message = CheckPrefix.toByteArray() + vaultId;
    QByteArray value(CheckSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(value.data()), static_cast<std::size_t>(value.size()),
        reinterpret_cast<const unsigned char *>(message.constData()), static_cast<unsigned long long>(message.size()), m_bytes.data(),
        m_bytes.size());
    return value;
}

} // namespace couvert
