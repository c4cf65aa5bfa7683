// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/secretbytes.h"

namespace couvert {

/// What a key derived from the root key is for. The numbers are part of the file format (security.md section 4).
enum class Subkey : quint64 {
    Database = 1, ///< raw key of data-N.db
    Journal = 2,  ///< hash chain of the journal and the anchor
    Ledger = 3,   ///< erasure ledger
    KeyFile = 4,  ///< header MAC of keys.a and keys.b
    Backup = 5,   ///< manifest of a backup
    Revision = 6  ///< digest over (record, revision)
};

/// The 32 random bytes that every key of one customer file comes from.
///
/// Guarantees: lives in locked memory only; a subkey never tells the root key.
class RootKey final
{
public:
    static constexpr std::size_t Size = 32;

    [[nodiscard]] static RootKey generate();
    [[nodiscard]] static Result<RootKey> fromBytes(SecretBytes bytes); ///< KeysDamaged unless 32 bytes

    [[nodiscard]] RootKey clone() const;
    [[nodiscard]] SecretBytes derive(Subkey purpose) const; ///< 32 bytes (crypto_kdf, BLAKE2b)
    /// 16 bytes that tell "wrong key" from "damaged file": keyed BLAKE2b over "kcv" and the vault id.
    [[nodiscard]] QByteArray checkValue(const QByteArray &vaultId) const;
    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }

private:
    explicit RootKey(SecretBytes bytes);
    SecretBytes m_bytes;
};

} // namespace couvert
