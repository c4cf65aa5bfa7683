// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace couvert {

// A spreadsheet runs a cell of a .csv as a formula (CWE-1236) when it opens with = + - @, a tab or a line end. An apostrophe before it
// makes it a text; our import takes one away again. A cell that had such apostrophes already gets one more, so that it comes back whole.

/// Whether the cell needs an apostrophe on its way out. A plain number in international form ("+33 6 39 98 34 56") needs none.
[[nodiscard]] bool needsGuard(std::string_view cell);
/// The cell as it was before its apostrophe.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace couvert
