// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/lettertext.h"

#include <QDate>

namespace couvert {

/// The words that letters are put together from, in the language of their reader: resources/letters/<language>/words.txt.
class LetterWords final
{
public:
    explicit LetterWords(const QString &language);

    /// The words of a key with their own placeholders filled in; the key itself when there are none.
    [[nodiscard]] QString operator()(const QString &key, const LetterFacts &facts = {}) const;
    [[nodiscard]] bool has(const QString &key) const { return m_words.contains(key); }
    [[nodiscard]] QString day(QDate day) const; ///< "1er mars 2026"; empty when there is none

private:
    QString m_language;
    LetterFacts m_words;
};

/// The text of a file of resources/letters; empty when there is none.
[[nodiscard]] QString letterResource(const QString &language, const QString &name);

} // namespace couvert
