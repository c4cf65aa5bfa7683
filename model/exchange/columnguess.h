// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace couvert {

/// What a column is taken for until the user says otherwise.
struct ColumnGuess {
    int index = 0;         ///< 0-based
    QString header;        ///< as it stands in the sheet; empty when there is no header row
    QString field;         ///< a field name of the command line; empty when it is not mapped
    double confidence = 0; ///< 0 to 1; 0 when it is not mapped
};

struct SheetGuess {
    std::optional<qsizetype> headerRow; ///< 0-based
    QList<ColumnGuess> columns;         ///< every column of the sample
};

/// How many rows of a sheet are worth looking at.
inline constexpr qsizetype GuessRows = 200;

/// Guesses from the headers, and from the content where headers are missing or tell nothing. No field is given to two columns: a second
/// e-mail or phone goes to email2 and phone2, a third is not mapped. A column of full names is the last name's, taken whole: names are
/// never taken apart.
[[nodiscard]] SheetGuess guessColumns(const QList<QStringList> &firstRows);

} // namespace couvert
