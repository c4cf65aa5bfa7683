// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QByteArrayView>

namespace couvert {

/// What parts the cells of a text file.
struct CsvDialect {
    char delimiter = ',';
    qsizetype skip = 0; ///< bytes of Excel's "sep=;" line, which is no row
};

/// Finds the delimiter among ; , tab and | by how evenly it parts the rows of `head`, the first block of the file as UTF-8; `whole`
/// when the file ends with it. A "sep=" line decides alone. `wanted` is the user's choice, 0 for none.
[[nodiscard]] CsvDialect detectDialect(QByteArrayView head, bool whole, char wanted = 0);

/// The user's word for a delimiter: one character of ASCII, "tab" or "\t"; 0 when empty; InvalidValue("delimiter") else.
[[nodiscard]] Result<char> delimiterFrom(const QString &text);

} // namespace couvert
