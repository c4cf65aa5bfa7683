// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

namespace couvert {

/// Completes a card with what a row says: fills empty fields, adds contacts and tags; replaces a value only when the row tells of a
/// later act of the person than the card knows. Loses nothing. Answers whether anything changed.
[[nodiscard]] bool mergeInto(Customer &card, const Customer &row);

} // namespace couvert
