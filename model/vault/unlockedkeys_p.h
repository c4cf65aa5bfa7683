// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

namespace couvert {

/// What the two halves of opening hand over.
struct UnlockedKeysData {
    std::unique_ptr<VaultFolder> folder;
    KeyFile keys;
    std::unique_ptr<RootKey> rootKey;
    QString slotLabel;                          ///< account name of a password slot
    std::unique_ptr<RecoveryCode> recoveryCode; ///< only for a file that is being made
};

struct UnlockedKeys::Private : UnlockedKeysData {
    explicit Private(UnlockedKeysData &&data) : UnlockedKeysData(std::move(data)) { }
};

} // namespace couvert
