// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/transaction.h"

#include <QJsonObject>

namespace couvert {

/// The restaurant's answers as one document: the restaurant itself, processors, cookies, purposes, rules. Its shape is
/// resources/settings.schema.json; each room reads its own part.
[[nodiscard]] Result<QJsonObject> readSettings(Database &database);
/// Replaces the parts that `changes` names and keeps the others. InvalidValue names the first part or entry of the wrong shape.
[[nodiscard]] Result<> writeSettings(Transaction &transaction, const QJsonObject &changes);
/// Every part with its empty answer: what a new file says.
[[nodiscard]] QJsonObject defaultSettings();

} // namespace couvert
