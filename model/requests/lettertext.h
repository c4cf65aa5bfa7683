// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QHash>
#include <QStringList>

namespace couvert {

/// A letter as plain text, which the manager may still change before it is printed or mailed.
struct LetterText {
    QString subject;
    QString body;       ///< paragraphs parted by empty lines; a line that begins with "- " is an item
    QStringList toFill; ///< placeholders that had to be said and had nothing: dots stand in the text
};

using LetterFacts = QHash<QString, QString>;

/// Dots to be filled in by hand.
inline constexpr QStringView Blank = u"……………………………";

/// Fills a template (its rules and placeholders: resources/letters/README.md) with facts, in one pass: what is filled in is never read as
/// a placeholder again. A placeholder that has no fact says nothing.
[[nodiscard]] LetterText fillTemplate(const QString &text, const LetterFacts &facts);

/// One line of words with its placeholders filled in, those that have nothing to say with nothing.
[[nodiscard]] QString fillLine(const QString &line, const LetterFacts &facts);

/// The names that templates may use.
[[nodiscard]] const QStringList &letterPlaceholders();
/// InvalidValue "template": no subject or no letter, or too long; "placeholder" with the name of one that nobody knows.
[[nodiscard]] Result<> checkTemplate(const QString &text);

} // namespace couvert
