// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerlistmodel.h"

class QMimeData;

namespace couvert {

/// Rows of the list as cells that spreadsheets take: tabs and line ends as text, a table as HTML. A value that a spreadsheet would run as
/// a formula is made a text. The caller owns the result.
[[nodiscard]] QMimeData *makeCells(const CustomerListModel &model, const QList<int> &rows);

} // namespace couvert
