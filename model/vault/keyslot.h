// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/recoverycode.h"
#include "model/vault/rootkey.h"

#include <QByteArray>
#include <QString>

namespace couvert {

/// Cost of Argon2id for one password slot. Bounds are checked before use, so that a changed key file cannot ask for a terabyte.
struct PasswordCost {
    quint32 operations = 3;
    quint32 memoryKib = 65536;

    static constexpr quint32 MinOperations = 3;
    static constexpr quint32 MaxOperations = 16;
    static constexpr quint32 MinMemoryKib = 65536;  ///< 64 MiB
    static constexpr quint32 MaxMemoryKib = 262144; ///< 256 MiB
    bool operator==(const PasswordCost &) const = default;
    [[nodiscard]] bool isSound() const;
    /// Measures this machine and answers a cost of 0.5 to 1 s, never under the floor nor over the cap.
    [[nodiscard]] static PasswordCost calibrate();
};

/// One way into the customer file: the root key, wrapped under a password, the recovery code or a secret of this device.
///
/// Guarantees: every field of the slot, the vault id and the slot epoch are authenticated; the box commits to its key, so one box
/// never opens under two secrets. Wrap: XChaCha20-Poly1305; password: Argon2id 1.3 over the NFKC bytes; recovery and device: BLAKE2b.
struct KeySlot {
    enum class Kind : quint8 { Password = 1, Recovery = 2, Device = 3 };

    QByteArray id; ///< 8 random bytes
    Kind kind = Kind::Password;
    QString label;         ///< account name for a password slot; ≤ 64 characters
    PasswordCost cost;     ///< password slots only
    QByteArray salt;       ///< 16 bytes
    QByteArray nonce;      ///< 24 bytes
    QByteArray box;        ///< 48 bytes
    QByteArray commitment; ///< 16 bytes

    bool operator==(const KeySlot &) const = default;
};

/// What a slot is bound to beside its own fields.
struct SlotContext {
    QByteArray vaultId; ///< 16 bytes
    quint64 epoch = 0;  ///< raised whenever a slot is removed
};

[[nodiscard]] Result<KeySlot> wrapWithPassword(
    const RootKey &key, const SecretBytes &password, const QString &label, PasswordCost cost, const SlotContext &context);
[[nodiscard]] KeySlot wrapWithRecoveryCode(const RootKey &key, const RecoveryCode &code, const SlotContext &context);
/// `deviceSecret`: 32 random bytes kept in the keychain; mixed with the machine's id, so that a roaming copy opens nothing elsewhere.
[[nodiscard]] KeySlot wrapWithDevice(const RootKey &key, const SecretBytes &deviceSecret, const SlotContext &context);

/// WrongPassword / WrongRecoveryCode / KeychainRefused when the secret does not fit; OutOfMemory when Argon2id cannot be run;
/// KeysDamaged when the slot's numbers are out of bounds.
[[nodiscard]] Result<RootKey> unwrapWithPassword(const KeySlot &slot, const SecretBytes &password, const SlotContext &context);
[[nodiscard]] Result<RootKey> unwrapWithRecoveryCode(const KeySlot &slot, const RecoveryCode &code, const SlotContext &context);
[[nodiscard]] Result<RootKey> unwrapWithDevice(const KeySlot &slot, const SecretBytes &deviceSecret, const SlotContext &context);

} // namespace couvert
