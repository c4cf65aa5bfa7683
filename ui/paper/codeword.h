// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/documentwords.h"

#include <span>

namespace couvert {

/// What a code is called, in English, marked for translation.
struct CodeWord {
    const char *code;
    const char *english;
};

/// The word of a code in a document's language; the code itself when the list has none, so that nothing is left out for want of a word.
[[nodiscard]] inline QString wordOfCode(std::span<const CodeWord> words, const QString &code, const DocumentWords &say)
{
    for (const CodeWord &word : words) {
        if (code == QLatin1String(word.code))
            return say(word.english);
    }
    return code;
}

} // namespace couvert
