// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/activityclock.h"

#include <QJsonObject>
#include <QList>

namespace couvert {

/// On what ground a category's data is held (art. 6 RGPD). Codes: "contract", "precontract", "legitimate_interest", "consent",
/// "legal_obligation".
enum class RuleBasis { Contract, Precontract, LegitimateInterest, Consent, LegalObligation };
/// What is proposed when the time is over; a person always decides. Codes: "review", "contact", "archive", "anonymise", "erase".
enum class AtEnd { Review, Contact, Archive, Anonymise, Erase };
[[nodiscard]] QString basisCode(RuleBasis basis);
[[nodiscard]] std::optional<RuleBasis> ruleBasisFromCode(const QString &code);
[[nodiscard]] QString atEndCode(AtEnd atEnd);
[[nodiscard]] std::optional<AtEnd> atEndFromCode(const QString &code);

/// How long cards of a category are kept, counted from which acts of the person, on which ground, and what is proposed at the end.
///
/// A length is in months and dates alone: the same day so many months later, or the last day of a shorter month; that day is the last
/// one of keeping, and the first on which the card is due. No hour, no time zone.
struct RetentionRule {
    Category category = Category::Customer;
    QString name; ///< for people, of a category of the file's own; empty for the seven, whose words are in ui/
    int months = 36;
    ClockKinds clock = ClockKinds::acts();
    RuleBasis basis = RuleBasis::LegitimateInterest;
    AtEnd atEnd = AtEnd::Erase;
    int archiveMonths = 0; ///< of the archive behind, when that is where cards go
    int number = -1;       ///< of the category in customer.clock; given by the file
    bool operator==(const RetentionRule &other) const;

    [[nodiscard]] QDate keepUntil(QDate lastAct) const;
    /// The latest last act with which a card is due on `day`: every earlier one is due too.
    [[nodiscard]] QDate latestDue(QDate day) const;
    [[nodiscard]] bool isKnownCategory() const { return categoryFromCode(category.code()).has_value(); }
};

/// The CNIL's lengths (domain.md section 1; référentiel "gestion commerciale", délibération 2021-131; référentiel RH of 2 April 2026),
/// until the manager sets others.
[[nodiscard]] const QList<RetentionRule> &defaultRules();

/// A rule as the settings document holds it: category, name, months, clock, basis, at_end, archive_months (resources/settings.schema.json).
[[nodiscard]] QJsonObject ruleToJson(const RetentionRule &rule);
/// InvalidValue "rules.<entry>" names the entry that does not fit. What is left out is as in the default rule, or as in `customer`'s for a
/// category of the file's own.
[[nodiscard]] Result<RetentionRule> ruleFromJson(const QJsonObject &json);

inline constexpr int LongestMonths = 1200;

} // namespace couvert
