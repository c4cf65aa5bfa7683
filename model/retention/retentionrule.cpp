// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/retentionrule.h"

#include <QJsonArray>

#include <algorithm>

namespace couvert {

namespace {

constexpr std::array<const char *, 5> bases{"contract", "precontract", "legitimate_interest", "consent", "legal_obligation"};
constexpr std::array<const char *, 5> ends{"review", "contact", "archive", "anonymise", "erase"};

template <typename Code, std::size_t N> std::optional<Code> codeIn(const std::array<const char *, N> &names, const QString &code)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (code == QLatin1String(names[i]))
            return static_cast<Code>(i);
    }
    return std::nullopt;
}

std::unexpected<Failure> wrong(const char *entry)
{
    return fail(FailureCode::InvalidValue, QLatin1String("rules.") + QLatin1String(entry));
}

/// A whole number of the document, given as a number or in digits.
std::optional<int> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool number = false;
        const int whole = value.toString().toInt(&number);
        return number ? std::optional(whole) : std::nullopt;
    }
    const int whole = value.toInt(-1);
    return value.isDouble() && whole == value.toDouble() ? std::optional(whole) : std::nullopt;
}

} // namespace

QString basisCode(RuleBasis basis)
{
    return QString::fromLatin1(bases[static_cast<std::size_t>(basis)]);
}

std::optional<RuleBasis> ruleBasisFromCode(const QString &code)
{
    return codeIn<RuleBasis>(bases, code);
}

QString atEndCode(AtEnd atEnd)
{
    return QString::fromLatin1(ends[static_cast<std::size_t>(atEnd)]);
}

std::optional<AtEnd> atEndFromCode(const QString &code)
{
    return codeIn<AtEnd>(ends, code);
}

bool RetentionRule::operator==(const RetentionRule &other) const
{
    return category == other.category && name == other.name && months == other.months && clock == other.clock && basis == other.basis
        && atEnd == other.atEnd && archiveMonths == other.archiveMonths;
}

QDate RetentionRule::keepUntil(QDate lastAct) const
{
    return lastAct.isValid() ? lastAct.addMonths(months) : QDate();
}

QDate RetentionRule::latestDue(QDate day) const
{
    // The 29th to 31st may all end on the last day of a shorter month.
    QDate latest = day.addMonths(-months);
    while (keepUntil(latest) > day)
        latest = latest.addDays(-1);
    while (keepUntil(latest.addDays(1)) <= day)
        latest = latest.addDays(1);
    return latest;
}

const QList<RetentionRule> &defaultRules()
{
    // Of a prospect, a subscriber and an applicant the time runs from the collection, or from their last contact when that is later.
    constexpr ClockKinds acts = ClockKinds::acts();
    constexpr ClockKinds collected = acts.with(ClockKind::Collected);
    using enum RuleBasis;
    static const QList<RetentionRule> rules{{Category::Customer, {}, 36, acts, LegitimateInterest, AtEnd::Erase},
        {Category::Prospect, {}, 36, collected, LegitimateInterest, AtEnd::Erase}, {Category::Subscriber, {}, 36, collected, Consent, AtEnd::Contact},
        {Category::Loyalty, {}, 24, acts, Contract, AtEnd::Contact}, {Category::Employee, {}, 60, acts, LegalObligation, AtEnd::Erase},
        {Category::Applicant, {}, 24, collected, Precontract, AtEnd::Archive, 60}, {Category::Supplier, {}, 60, acts, Contract, AtEnd::Archive, 60}};
    return rules;
}

QJsonObject ruleToJson(const RetentionRule &rule)
{
    QJsonObject json{{QStringLiteral("category"), rule.category.code()}, {QStringLiteral("months"), rule.months},
        {QStringLiteral("clock"), QJsonArray::fromStringList(rule.clock.codes())}, {QStringLiteral("basis"), basisCode(rule.basis)},
        {QStringLiteral("at_end"), atEndCode(rule.atEnd)}, {QStringLiteral("archive_months"), rule.archiveMonths}};
    if (!rule.name.isEmpty())
        json.insert(QStringLiteral("name"), rule.name);
    return json;
}

Result<RetentionRule> ruleFromJson(const QJsonObject &json)
{
    static const QStringList known{QStringLiteral("category"), QStringLiteral("name"), QStringLiteral("months"), QStringLiteral("clock"),
        QStringLiteral("basis"), QStringLiteral("at_end"), QStringLiteral("archive_months"), QStringLiteral("reason")};
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (!known.contains(entry.key()))
            return wrong("unknown");
    }
    const std::optional<Category> category = Category::fromCode(json.value(QLatin1String("category")).toString());
    if (!category)
        return wrong("category");
    const auto standard =
        std::find_if(defaultRules().cbegin(), defaultRules().cend(), [&](const RetentionRule &candidate) { return candidate.category == *category; });
    RetentionRule rule = standard == defaultRules().cend() ? defaultRules().first() : *standard;
    rule.category = *category;
    rule.name = json.value(QLatin1String("name")).toString().trimmed();
    if (rule.name.size() > 100 || (rule.name.isEmpty() && standard == defaultRules().cend()))
        return wrong("name");
    if (json.contains(QLatin1String("months"))) {
        const std::optional<int> months = wholeNumber(json.value(QLatin1String("months")));
        if (!months || *months < 1 || *months > LongestMonths)
            return wrong("months");
        rule.months = *months;
    }
    if (json.contains(QLatin1String("archive_months"))) {
        const std::optional<int> months = wholeNumber(json.value(QLatin1String("archive_months")));
        if (!months || *months < 0 || *months > LongestMonths)
            return wrong("archive_months");
        rule.archiveMonths = *months;
    }
    if (json.contains(QLatin1String("clock"))) {
        rule.clock = {};
        for (const QJsonValue code : json.value(QLatin1String("clock")).toArray()) {
            const std::optional<ClockKind> kind = clockKindFromCode(code.toString());
            if (!kind)
                return wrong("clock");
            rule.clock = rule.clock.with(*kind);
        }
        if (rule.clock == ClockKinds())
            return wrong("clock");
    }
    if (json.contains(QLatin1String("basis"))) {
        const std::optional<RuleBasis> basis = ruleBasisFromCode(json.value(QLatin1String("basis")).toString());
        if (!basis)
            return wrong("basis");
        rule.basis = *basis;
    }
    if (json.contains(QLatin1String("at_end"))) {
        const std::optional<AtEnd> atEnd = atEndFromCode(json.value(QLatin1String("at_end")).toString());
        if (!atEnd)
            return wrong("at_end");
        rule.atEnd = *atEnd;
    }
    if (rule.atEnd == AtEnd::Archive && rule.archiveMonths == 0)
        return wrong("archive_months");
    return rule;
}

} // namespace couvert
