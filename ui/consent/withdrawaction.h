// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/customers/rowaction.h"

namespace couvert {

/// Takes back every consent of a person from the list of customers, in one step: somebody is on the phone. The session outlives it.
[[nodiscard]] RowAction withdrawAction(const Session &session);

} // namespace couvert
