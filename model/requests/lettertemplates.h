// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

namespace couvert {

/// A letter's template as it stands: the one that ships, or the restaurant's own newest version.
struct LetterTemplate {
    QString name;     ///< of letterTemplateNames()
    QString language; ///< "fr", "en"
    int version = 0;  ///< 0: as shipped
    QString text;     ///< its rules: resources/letters/README.md
    QDateTime at;     ///< UTC; invalid for what ships
};

/// NotFound "template" for a name or a language that there is none of.
[[nodiscard]] Result<LetterTemplate> letterTemplate(Database &database, const QString &name, const QString &language);
[[nodiscard]] Result<LetterTemplate> shippedLetterTemplate(const QString &name, const QString &language);
/// A new version; earlier ones stay. The same text again is no new version. InvalidValue as checkTemplate(). Manager only.
[[nodiscard]] Result<LetterTemplate> saveLetterTemplate(
    const Session &session, Database &database, const QString &name, const QString &language, const QString &text);

} // namespace couvert
