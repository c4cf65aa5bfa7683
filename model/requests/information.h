// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

namespace couvert {

/// What art. 15(1)(a) to (h) and 15(2) RGPD want told beside the data, as codes and values: purposes with their basis, categories,
/// recipients by name, how long, rights, complaint, source, automated decisions, transfers. Made of the restaurant's settings and of what
/// is held about this person; shape "information" of resources/dossier.schema.json.
[[nodiscard]] QJsonObject informationFrom(const QJsonObject &settings, const QJsonObject &data, int keptMonths, QDate keptUntil);

} // namespace couvert
