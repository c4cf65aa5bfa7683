// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

#include <QString>

namespace couvert {

/// The restaurant as documents name it, from the settings of the file. Lines that were not filled in are empty.
struct RestaurantLines {
    QString name;
    QString responsible;
    QString address; ///< in one line
    QString phone;
    QString email;
    QString website;

    /// Where to reach it: e-mail, phone, address, parted by commas.
    [[nodiscard]] QString contact() const;
};

[[nodiscard]] Result<RestaurantLines> restaurantLines(Database &database);

} // namespace couvert
