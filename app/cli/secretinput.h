// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/secretbytes.h"

namespace couvert {

/// The next secret: a line of standard input when that is no terminal, else typed on the terminal without echo. Never an argument,
/// never the environment.
[[nodiscard]] Result<QString> readSecretLine(const char *prompt);

} // namespace couvert
