// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/retentionrules.h"

#include "model/vault/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace couvert {

Result<RetentionRules> RetentionRules::read(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const Result<ActivityClock> clock = ActivityClock::read(database);
    if (!clock)
        return failure(clock);
    RetentionRules rules;
    rules.m_rules = defaultRules();
    for (const QJsonValue entry : settings->value(QLatin1String("rules")).toArray()) {
        const Result<RetentionRule> rule = ruleFromJson(entry.toObject());
        if (!rule)
            return fail(FailureCode::DatabaseDamaged, rule.error().detail);
        rules = rules.with(*rule);
    }
    for (RetentionRule &rule : rules.m_rules) {
        // What the cards were counted with is what counts.
        if (const ActivityClock::Rule *counted = clock->rule(rule.category)) {
            rule.number = counted->number;
            rule.clock = counted->kinds;
        }
    }
    return rules;
}

const RetentionRule &RetentionRules::rule(const Category &category) const
{
    const auto found = std::find_if(m_rules.cbegin(), m_rules.cend(), [&](const RetentionRule &rule) { return rule.category == category; });
    return found == m_rules.cend() ? m_rules.first() : *found;
}

const RetentionRule *RetentionRules::ofNumber(int number) const
{
    const auto found = std::find_if(m_rules.cbegin(), m_rules.cend(), [&](const RetentionRule &rule) { return rule.number == number; });
    return found == m_rules.cend() ? nullptr : &*found;
}

std::optional<Category> RetentionRules::category(const QString &code) const
{
    for (const RetentionRule &rule : m_rules) {
        if (rule.category.code() == code)
            return rule.category;
    }
    return std::nullopt;
}

RetentionRules RetentionRules::with(const RetentionRule &changed) const
{
    RetentionRules rules = *this;
    for (RetentionRule &rule : rules.m_rules) {
        if (rule.category == changed.category) {
            const int number = rule.number;
            rule = changed;
            rule.number = number;
            return rules;
        }
    }
    rules.m_rules.append(changed);
    return rules;
}

RetentionRules RetentionRules::without(const Category &category) const
{
    RetentionRules rules = *this;
    rules.m_rules.removeIf([&](const RetentionRule &rule) { return rule.category == category; });
    return rules;
}

} // namespace couvert
