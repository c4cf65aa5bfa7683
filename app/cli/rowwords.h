// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace couvert {

/// What an import says about one row or one cell of it (ImportWarning, ImportReject), in the program's language. It repeats nothing of
/// the row.
[[nodiscard]] QString wordsForRow(const QString &code);

} // namespace couvert
