// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <QStringList>

namespace couvert {

/// The purpose that allows to keep allergies and diets after the meal: it has no channel, and asks for an explicit yes (art. 9(2)(a) RGPD).
inline constexpr QLatin1String DietPurpose("diet");

/// "offers", "survey", "loyalty", "diet" (explicit, art. 9 RGPD).
[[nodiscard]] const QStringList &usualPurposes();
/// What people are written to for. A usual one has no name here: its words are the program's.
struct Purpose {
    QString code;
    QString name;
};
/// The usual ones and those of the file's settings.
[[nodiscard]] Result<QList<Purpose>> readPurposes(Database &database);
[[nodiscard]] Result<QStringList> knownPurposes(Database &database);
/// InvalidValue "purpose" for one that the file does not know.
[[nodiscard]] Result<> requirePurpose(Database &database, const QString &purpose);

/// A purpose of the restaurant's own, whose code is made of its name; in a unit of its own. InvalidValue "name", AlreadyExists. Manager only.
[[nodiscard]] Result<Purpose> addPurpose(const Session &session, const QString &name);

} // namespace couvert
