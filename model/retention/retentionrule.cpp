// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/retentionrule.h"

#include <algorithm>

namespace couvert {

const QList<RetentionRule> &defaultRules()
{
    static const QList<RetentionRule> rules{{Category::Customer, 36}, {Category::Prospect, 36}, {Category::Subscriber, 36}, {Category::Loyalty, 24},
        {Category::Employee, 60}, {Category::Applicant, 24}, {Category::Supplier, 60}};
    return rules;
}

RetentionRule ruleFor(Category category)
{
    const QList<RetentionRule> &rules = defaultRules();
    return *std::find_if(rules.cbegin(), rules.cend(), [&](const RetentionRule &rule) { return rule.category == category; });
}

QDate keepUntil(const Customer &customer)
{
    return customer.lastActivity.isValid() ? customer.lastActivity.addMonths(ruleFor(customer.category).months) : QDate();
}

} // namespace couvert
