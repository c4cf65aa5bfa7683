// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardsets.h"

#include "app/cli/arguments.h"
#include "model/customers/customerfield.h"
#include "model/retention/retentionrules.h"

namespace couvert {

Result<CardSets> CardSets::apply(Database &database, const QStringList &sets, Customer &customer, QDate today)
{
    if (sets.isEmpty())
        return usage(QStringLiteral("--set FIELD=VALUE"));
    CardSets asked;
    ConsentCells consent(today);
    for (const QString &set : sets) {
        const qsizetype border = set.indexOf(QLatin1Char('='));
        const QString field = set.left(border);
        if (border < 1 || !isCustomerField(field))
            return usage(QStringLiteral("--set FIELD=VALUE"));
        if (field == QLatin1String("category")) {
            // A category of the file's own is one that it has a rule for.
            const Result<RetentionRules> rules = RetentionRules::read(database);
            if (!rules)
                return failure(rules);
            if (const std::optional<Category> category = rules->category(set.mid(border + 1))) {
                customer.category = *category;
                asked.m_touchesCard = true;
                continue;
            }
        }
        const bool answer = ConsentCells::isField(field);
        const Result<> taken =
            answer ? consent.take(field, set.mid(border + 1)) : setFieldText(customer, field, set.mid(border + 1), QStringLiteral("FR"), today);
        if (!taken)
            return failure(taken);
        asked.m_touchesCard = asked.m_touchesCard || !answer;
    }
    asked.m_claims = consent.claims();
    return asked;
}

} // namespace couvert
