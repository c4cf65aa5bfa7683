// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace couvert {

/// The one type scale of every document, in black on white: title 1.5, part 1.1, text 1, caption 0.87.
enum class PaperType {
    Title,
    Part,
    Text,
    Strong, ///< text that stands out
    Caption,
    Code ///< what is typed from paper: large, every character told from the others
};

/// A font that this system has. `hasPaperFonts()` says whether it has any.
[[nodiscard]] QFont paperFont(PaperType type);
[[nodiscard]] bool hasPaperFonts();

/// Line height as a multiple of the font's own.
[[nodiscard]] qreal paperLeading(PaperType type);

/// Text from data as it may stand on paper: line breaks become blanks when `oneLine`, control characters and marks that would turn
/// the direction of what follows are dropped. Nothing of it is ever read as HTML.
[[nodiscard]] QString paperText(const QString &text, bool oneLine);

} // namespace couvert
