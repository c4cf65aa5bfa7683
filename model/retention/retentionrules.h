// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/retentionrule.h"

namespace couvert {

/// The rules in force in a file: the defaults, what the settings say otherwise, and the categories of the file's own. Read once per
/// page or command; a few hundred microseconds.
class RetentionRules final
{
public:
    [[nodiscard]] static Result<RetentionRules> read(Database &database);

    [[nodiscard]] const QList<RetentionRule> &all() const { return m_rules; } ///< the seven first
    /// The rule of a category; that of `customer` for one that the file does not know.
    [[nodiscard]] const RetentionRule &rule(const Category &category) const;
    [[nodiscard]] const RetentionRule *ofNumber(int number) const;             ///< by ClockMark::category
    [[nodiscard]] std::optional<Category> category(const QString &code) const; ///< one that this file has a rule for

    /// The same rules with another one in the place of its category's: to see what it would do.
    [[nodiscard]] RetentionRules with(const RetentionRule &rule) const;
    [[nodiscard]] RetentionRules without(const Category &category) const;

private:
    QList<RetentionRule> m_rules;
};

} // namespace couvert
