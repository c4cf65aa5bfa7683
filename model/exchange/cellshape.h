// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace couvert {

/// What a cell looks like, for guessing columns: a look, not a check. The import parses with the rules of the customers' room.
enum class CellShape { Empty, Email, Phone, Date, Postcode, Number, Civility, YesNo, Text };

[[nodiscard]] CellShape cellShape(const QString &cell);

} // namespace couvert
