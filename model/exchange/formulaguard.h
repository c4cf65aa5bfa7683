// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace couvert {

/// Whether a spreadsheet would run the cell as a formula (CWE-1236): it opens with = + - @, a tab or a line end. A plain number in
/// international form ("+33 6 39 98 34 56") is none.
[[nodiscard]] bool looksLikeFormula(std::string_view cell);

} // namespace couvert
