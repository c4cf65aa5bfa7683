// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QString>

#include <functional>

namespace couvert {

/// Something that can be done to a customer from the list, by a room above this one. `app/` hands them over.
struct RowAction {
    QString name; ///< in code
    QString text; ///< a verb, as the menu shows it
    /// Does it, and answers in words what was done.
    std::function<Result<QString>(qint64 customerId)> run;
};

} // namespace couvert
