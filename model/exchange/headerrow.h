// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace couvert {

/// The 0-based row that names the columns, among the first rows of a sheet; none when the sheet starts with data. Title lines, notes and
/// blank rows above it are passed over.
[[nodiscard]] std::optional<qsizetype> findHeaderRow(const QList<QStringList> &rows);

} // namespace couvert
