// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/transaction.h"

namespace couvert {

/// The numbered schema steps of resources/schema, each run once, with `user_version` in the same transaction.
///
/// Guarantees: a newer file is refused (Newer) and not touched; a step that fails leaves the file at the step before.
[[nodiscard]] int newestSchema();
[[nodiscard]] Result<int> schemaOf(Database &database);
[[nodiscard]] Result<> upgradeSchema(Database &database);

/// Small facts about the file: table meta.
[[nodiscard]] Result<qint64> metaInteger(Database &database, const char *name, qint64 otherwise = 0);
[[nodiscard]] Result<QByteArray> metaBytes(Database &database, const char *name);
[[nodiscard]] Result<> setMeta(Database &database, const char *name, qint64 value);
[[nodiscard]] Result<> setMeta(Database &database, const char *name, const QByteArray &value);

} // namespace couvert
