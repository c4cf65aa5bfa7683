// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

namespace couvert {

/// The exit status of cli.md for a failure.
[[nodiscard]] int exitStatusOf(const Failure &failure);
/// What happened and what was kept, in the program's language. No personal data.
[[nodiscard]] QString wordsFor(const Failure &failure);

} // namespace couvert
