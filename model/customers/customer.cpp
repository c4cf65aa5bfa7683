// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customer.h"

#include "model/customers/textfolding.h"

#include <array>

namespace couvert {

namespace {

constexpr std::array<const char *, 6> visitKinds{"visit", "order", "booking", "message", "click", "login"};

} // namespace

QString visitKindCode(VisitKind kind)
{
    return QString::fromLatin1(visitKinds[static_cast<std::size_t>(kind)]);
}

std::optional<VisitKind> visitKindFromCode(const QString &code)
{
    for (std::size_t i = 0; i < visitKinds.size(); ++i) {
        if (code == QLatin1String(visitKinds[i]))
            return static_cast<VisitKind>(i);
    }
    return std::nullopt;
}

std::optional<Category> Category::fromCode(QStringView code)
{
    Category category("");
    if (code.size() < 2 || code.size() >= static_cast<qsizetype>(category.m_code.size()))
        return std::nullopt;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t letter = code.at(i).unicode();
        const bool first = letter >= u'a' && letter <= u'z';
        if (!first && (i == 0 || (letter != u'_' && (letter < u'0' || letter > u'9'))))
            return std::nullopt;
        category.m_code[static_cast<std::size_t>(i)] = static_cast<char>(letter);
    }
    return category;
}

std::optional<Category> categoryFromCode(const QString &code)
{
    for (const Category &category : knownCategories) {
        if (category.code() == code)
            return category;
    }
    return std::nullopt;
}

QString Customer::displayName() const
{
    if (lastName.isEmpty() && firstName.isEmpty()) {
        if (!company.isEmpty())
            return company;
        if (!emails.isEmpty())
            return emails.first().address;
        return phones.isEmpty() ? QString() : phones.first().typed;
    }
    if (lastName.isEmpty() || firstName.isEmpty())
        return lastName + firstName;
    return lastName + QLatin1String(", ") + firstName;
}

QString Customer::fullName() const
{
    if (lastName.isEmpty() || firstName.isEmpty())
        return displayName();
    return firstName + QLatin1Char(' ') + lastName;
}

QString Customer::sortKey() const
{
    const QString name = folded(lastName);
    // A card with a company alone stands at the company's letter.
    if (name.isEmpty() && firstName.isEmpty())
        return folded(company);
    return name + QChar(1) + folded(firstName) + QChar(1) + folded(company);
}

const PostalAddress *Customer::address(ContactUse use) const
{
    for (const PostalAddress &candidate : addresses) {
        if (candidate.use == use)
            return &candidate;
    }
    return nullptr;
}

} // namespace couvert
