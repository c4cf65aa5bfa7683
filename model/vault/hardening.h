// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QList>

struct sqlite3;

namespace couvert {

/// One switch of the hardening block and the value that a connection must answer.
struct HardeningSwitch {
    const char *pragma; ///< read back by "PRAGMA <pragma>"
    const char *expected;
};

/// Sets the hardening block of security.md section 1 on a keyed connection and reads every switch back: Unsupported names the one that
/// does not hold. Journal mode and key are the caller's.
[[nodiscard]] Result<> harden(sqlite3 *handle);
/// What harden() promises, for the test that reads it back.
[[nodiscard]] const QList<HardeningSwitch> &hardeningSwitches();

} // namespace couvert
