// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/secretbytes.h"

namespace couvert {

/// The system's keychain, asked through QtKeychain. Needs a running event loop (it runs its own, nested) on the calling thread.
///
/// Guarantees: the entry's key holds the program's name and the vault id; no insecure fallback; every failure is KeychainRefused and
/// harmless, because the keychain is never the only way in. Secrets are stored as base64 (Linux keeps text only).
class Keychain
{
public:
    virtual ~Keychain() = default;
    [[nodiscard]] virtual Result<SecretBytes> read(const QByteArray &vaultId) = 0;
    [[nodiscard]] virtual Result<> write(const QByteArray &vaultId, const SecretBytes &secret) = 0;
    [[nodiscard]] virtual Result<> remove(const QByteArray &vaultId) = 0;
};

/// The one of this system.
[[nodiscard]] Keychain &systemKeychain();

} // namespace couvert
