// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

#include <QStringList>

namespace couvert {

/// "offers", "survey", "loyalty", "diet" (explicit, art. 9 RGPD).
[[nodiscard]] const QStringList &usualPurposes();
/// The usual ones and those of the file's settings.
[[nodiscard]] Result<QStringList> knownPurposes(Database &database);
/// InvalidValue "purpose" for one that the file does not know.
[[nodiscard]] Result<> requirePurpose(Database &database, const QString &purpose);

} // namespace couvert
