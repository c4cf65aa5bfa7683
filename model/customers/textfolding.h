// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace couvert {

/// One folding for the index, the sort key and the query, so that they can never disagree.
///
/// Lower case, no accents (any combining mark), ligatures spread (œ → oe, æ → ae, ß → ss, ø → o, ł → l …), everything that is no
/// letter or digit becomes a blank. Other scripts keep their letters. FoldVersion is stored in the file: when the rule changes, the
/// index is rebuilt.
inline constexpr int FoldVersion = 1;

[[nodiscard]] QString folded(QStringView text); ///< words joined by single blanks
[[nodiscard]] QStringList foldedWords(QStringView text);
/// The words as the index keeps them: split at apostrophes and hyphens *and* joined ("o", "neil", "oneil").
[[nodiscard]] QStringList indexWords(QStringView text);
/// E-mail for comparison: trimmed, case folded; nothing else is thrown away (dots and +tags stay).
[[nodiscard]] QString foldedEmail(QStringView address);
/// The digits of a text, in ASCII (other scripts' digits included).
[[nodiscard]] QString digitsOf(QStringView text);

} // namespace couvert
