// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customer.h"

#include "model/customers/textfolding.h"

#include <array>

namespace couvert {

namespace {

constexpr std::array<const char *, 6> visitKinds{"visit", "order", "booking", "message", "click", "login"};
constexpr std::array<const char *, 7> categories{"customer", "prospect", "subscriber", "loyalty", "employee", "applicant", "supplier"};

template <typename Code, std::size_t N> std::optional<Code> codeIn(const std::array<const char *, N> &names, const QString &code)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (code == QLatin1String(names[i]))
            return static_cast<Code>(i);
    }
    return std::nullopt;
}

} // namespace

QString visitKindCode(VisitKind kind)
{
    return QString::fromLatin1(visitKinds[static_cast<std::size_t>(kind)]);
}

std::optional<VisitKind> visitKindFromCode(const QString &code)
{
    return codeIn<VisitKind>(visitKinds, code);
}

QString categoryCode(Category category)
{
    return QString::fromLatin1(categories[static_cast<std::size_t>(category)]);
}

std::optional<Category> categoryFromCode(const QString &code)
{
    return codeIn<Category>(categories, code);
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
