// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/wording.h"

#include <optional>

namespace couvert {

/// What stands on a paper form beside a text and finds it again: "OFFERS-FR-1". Capitals, blanks and dashes do not matter when it is typed.
struct WordingNumber {
    QString purpose; ///< empty when only the version was typed
    QString language;
    int version = 0;
    [[nodiscard]] QString text() const;
};

[[nodiscard]] WordingNumber numberOf(const Wording &wording);
/// Nothing when the text is no such number.
[[nodiscard]] std::optional<WordingNumber> parseWordingNumber(const QString &typed);
/// The numbers of a form, "OFFERS-FR-1 + LOYALTY-FR-2"; empty when one of them is none.
[[nodiscard]] QList<WordingNumber> parseFormNumber(const QString &typed);
[[nodiscard]] QString formNumber(const QList<WordingNumber> &numbers);
/// The text of a number, in exactly that language. NotFound "wording".
[[nodiscard]] Result<Wording> wordingOfNumber(Database &database, const WordingNumber &number);

} // namespace couvert
