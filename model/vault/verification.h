// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

#include <functional>

namespace couvert {

/// What was found by checking a database page by page. Each part is empty when it is sound, else a technical word for what is not.
struct PageVerification {
    QString pages;     ///< the cipher's check of every page
    QString integrity; ///< SQLite's own check: structure, constraints, foreign keys
    [[nodiscard]] bool isSound() const { return pages.isEmpty() && integrity.isEmpty(); }
};

/// The order that gives no false alarm after a crash: quick check, checkpoint, cipher check, integrity check (security.md section 0.2).
[[nodiscard]] Result<PageVerification> verifyPages(Database &database);

} // namespace couvert
