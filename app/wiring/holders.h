// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/personaldata.h"

namespace couvert {

/// Every room that holds something about persons, from the lowest floor up: what erasure, access, retention and the backup check go
/// through.
[[nodiscard]] PersonalDataHolders personalDataHolders();

} // namespace couvert
