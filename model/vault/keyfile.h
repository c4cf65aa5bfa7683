// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/keyslot.h"

#include <QList>

namespace couvert {

/// The content of keys.a / keys.b: who may open the file and with which numbers. Holds no secret in clear.
///
/// Format: canonical CBOR of at most 16 KB: magic "CLVK", format version, seq, vault id, generation, slot epoch, database salt,
/// check value, slots, BLAKE2b checksum (finds damage), header MAC under the KeyFile subkey (finds tampering). The parser takes the
/// canonical form only: bytes that do not serialise back to themselves are refused.
struct KeyFile {
    static constexpr int FormatVersion = 1;
    static constexpr qsizetype MaxBytes = 16 * 1024;
    static constexpr qsizetype MaxSlots = 16;

    quint64 sequence = 0;   ///< higher wins; odd goes to keys.a, even to keys.b
    QByteArray vaultId;     ///< 16 random bytes
    quint64 generation = 1; ///< N of data-N.db
    quint64 slotEpoch = 1;
    QByteArray databaseSalt; ///< 16 bytes: SQLCipher's salt, so that a destroyed first page can be told and repaired
    QByteArray checkValue;   ///< 16 bytes, RootKey::checkValue
    QList<KeySlot> slotList;

    bool operator==(const KeyFile &) const = default;
    [[nodiscard]] SlotContext context() const { return {vaultId, slotEpoch}; }

    [[nodiscard]] QByteArray serialise(const RootKey &key) const;
    /// Checks form, bounds and checksum; `Newer` for a higher format version, else KeysDamaged. The MAC needs a key: verify().
    struct Parsed;
    [[nodiscard]] static Result<Parsed> parse(const QByteArray &bytes);
};

struct KeyFile::Parsed {
    KeyFile file;
    QByteArray macInput;
    QByteArray mac;
    /// KeysDamaged when the header was changed without the root key, or the key is not this file's.
    [[nodiscard]] Result<> verify(const RootKey &key) const;
};

} // namespace couvert
