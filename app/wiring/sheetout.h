// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QStringList>

#include <functional>

namespace couvert {

/// Writes rows into a .csv or .xlsx (ListWriter). `told` is asked once all is on the disk; nothing stands under the name before it agreed.
/// For rooms that may not know the one that writes sheets.
[[nodiscard]] Result<> writeRows(const QString &path, const QList<QStringList> &rows, const std::function<Result<>()> &told);

} // namespace couvert
