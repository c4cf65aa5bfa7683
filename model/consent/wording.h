// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"

#include <QList>

namespace couvert {

/// The exact text that somebody agreed to: by purpose and language, numbered, never changed.
struct Wording {
    QString purpose;
    QString language; ///< "fr", "en"
    int version = 0;
    QString text;
    QDateTime at; ///< invalid for what ships with the program
};

/// Version 1 of the usual purposes, in French and English.
[[nodiscard]] const QList<Wording> &shippedWordings();
/// All of a purpose, or of every purpose when it is empty: oldest first within purpose and language.
[[nodiscard]] Result<QList<Wording>> readWordings(Database &database, const QString &purpose = {});
/// The newest of the language, else of the restaurant's, else of any. NotFound "wording".
[[nodiscard]] Result<Wording> newestWording(Database &database, const QString &purpose, const QString &language);
/// That version, in the language when it has it. NotFound "wording".
[[nodiscard]] Result<Wording> wordingOfVersion(Database &database, const QString &purpose, const QString &language, int version);
/// The wording with exactly this text; made when there is none. Part of the caller's unit.
[[nodiscard]] Result<Wording> wordingOfText(UnitOfWork &unit, const QString &purpose, const QString &language, const QString &text);
/// A new version in a unit of its own. InvalidValue: unknown purpose, no language, no text. Manager only.
[[nodiscard]] Result<Wording> addWording(const Session &session, const QString &purpose, const QString &language, const QString &text);

} // namespace couvert
