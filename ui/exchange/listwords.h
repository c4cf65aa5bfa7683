// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QString>

namespace couvert {

class MessageStrip;

/// What file choosers and messages of the mailing page have in common.
[[nodiscard]] QString sheetFilter(); ///< sheets that are read
[[nodiscard]] QString listFilter();  ///< lists that are written
void showListFailure(MessageStrip &strip, const Failure &failure);

} // namespace couvert
