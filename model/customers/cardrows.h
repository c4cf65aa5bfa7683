// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/statement.h"

namespace couvert {

// How rows of cards and of what belongs to them are read.

/// Runs `take(select)` on every row of a statement whose parameters are bound; the first failure ends it.
template <typename Take> [[nodiscard]] Result<> forEachRow(Statement &select, Take take)
{
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return failure(row);
        if (!*row)
            return {};
        take(select);
    }
}

/// A phone number, which is stored without its plus sign; empty where what was typed is no valid number.
[[nodiscard]] inline QString e164Of(const Statement &row, int column)
{
    return row.isNull(column) ? QString() : u'+' + QString::number(row.integer(column));
}

} // namespace couvert
