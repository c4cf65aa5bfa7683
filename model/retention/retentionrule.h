// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

#include <QList>

namespace couvert {

/// How long cards of a category are kept after the last act of the person: the CNIL's lengths (domain.md section 1; référentiel
/// "gestion commerciale", délibération 2021-131) until the manager sets others.
struct RetentionRule {
    Category category = Category::Customer;
    int months = 36;
};

[[nodiscard]] const QList<RetentionRule> &defaultRules();
[[nodiscard]] RetentionRule ruleFor(Category category);
/// The last day of keeping: the same day `months` later, or the last day of a shorter month. Invalid when the person's last act is not
/// known: unknown is never "today".
[[nodiscard]] QDate keepUntil(const Customer &customer);

} // namespace couvert
