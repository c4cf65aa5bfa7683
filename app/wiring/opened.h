// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

namespace couvert {

/// What a file needs before anybody reads it, whoever opened it: erasures that a crash interrupted are ended or taken back, and an index that
/// another version of the program folded is made anew. Nearly always there is nothing to do. A failure keeps the file shut.
[[nodiscard]] Result<> settleOpened(const Session &session);

} // namespace couvert
