// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <array>
#include <utility>

namespace couvert {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("couvert::CustomerWords", source);
}

} // namespace

QString categoryWord(const Category &category)
{
    constexpr std::array<std::pair<Category, const char *>, knownCategories.size()> names{
        {{Category::Customer, QT_TRANSLATE_NOOP("couvert::CustomerWords", "Customer")},
            {Category::Prospect, QT_TRANSLATE_NOOP("couvert::CustomerWords", "Prospect")},
            {Category::Subscriber, QT_TRANSLATE_NOOP("couvert::CustomerWords", "Newsletter only")},
            {Category::Loyalty, QT_TRANSLATE_NOOP("couvert::CustomerWords", "Loyalty member")},
            {Category::Employee, QT_TRANSLATE_NOOP("couvert::CustomerWords", "Employee")},
            {Category::Applicant, QT_TRANSLATE_NOOP("couvert::CustomerWords", "Applicant")},
            {Category::Supplier, QT_TRANSLATE_NOOP("couvert::CustomerWords", "Supplier contact")}}};
    for (const auto &[known, name] : names) {
        if (known == category)
            return words(name);
    }
    return category.code();
}

QString visitWord(VisitKind kind)
{
    switch (kind) {
    case VisitKind::Visit:
        break;
    case VisitKind::Order:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "Order"));
    case VisitKind::Booking:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "Booking"));
    case VisitKind::Message:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "Message from the customer"));
    case VisitKind::Click:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "Click in a newsletter"));
    case VisitKind::Login:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "Login on the site"));
    }
    return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "Visit"));
}

QString fieldWord(const QString &field)
{
    static const QHash<QString, const char *> names = {
        {QStringLiteral("civility"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Title")},
        {QStringLiteral("last_name"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Last name")},
        {QStringLiteral("first_name"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "First name")},
        {QStringLiteral("company"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Company")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "E-mail")},
        {QStringLiteral("email2"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Second e-mail")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Phone")},
        {QStringLiteral("phone2"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Second phone")},
        {QStringLiteral("street"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Street")},
        {QStringLiteral("postcode"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Postcode")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Town")},
        {QStringLiteral("country"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Country")},
        {QStringLiteral("work_street"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Street (work)")},
        {QStringLiteral("work_postcode"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Postcode (work)")},
        {QStringLiteral("work_city"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Town (work)")},
        {QStringLiteral("birthday"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Birthday")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Language")},
        {QStringLiteral("preferences"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Preferences")},
        {QStringLiteral("allergies"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Allergies and diet")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Note")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Tags")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Source of the data")},
        {QStringLiteral("payment_method"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Means of payment")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Category")},
        {QStringLiteral("external_id"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Number in another program")},
        {QStringLiteral("created_on"), QT_TRANSLATE_NOOP("couvert::CustomerWords", "Known since")},
    };
    const char *name = names.value(field, nullptr);
    return name ? words(name) : field;
}

QString dayWords(QDate day)
{
    // French says the first of a month as an ordinal.
    const bool ordinal = day.day() == 1 && QLocale().language() == QLocale::French;
    return QLocale().toString(day, ordinal ? QStringLiteral("d'er' MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString lastActivityWords(const Customer &customer)
{
    if (!customer.lastActivity.isValid())
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "no visit known"));
    const QString day = dayWords(customer.lastActivity);
    switch (customer.lastActivityKind.value_or(VisitKind::Visit)) {
    case VisitKind::Visit:
        break;
    case VisitKind::Order:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "last order on %1")).arg(day);
    case VisitKind::Booking:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "last booking on %1")).arg(day);
    case VisitKind::Message:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "last message on %1")).arg(day);
    case VisitKind::Click:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "last click on %1")).arg(day);
    case VisitKind::Login:
        return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "last login on %1")).arg(day);
    }
    return words(QT_TRANSLATE_NOOP("couvert::CustomerWords", "last visit on %1")).arg(day);
}

QString birthdayWords(const QString &birthday)
{
    if (birthday.startsWith(QLatin1String("--"))) {
        // A leap year, so that the 29th of February is a day.
        const QDate day = QDate::fromString(QStringLiteral("2000-") + birthday.mid(2), Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMMM")) : birthday;
    }
    const QDate day = QDate::fromString(birthday, Qt::ISODate);
    return day.isValid() ? dayWords(day) : birthday;
}

QString addressWords(const PostalAddress &address)
{
    QStringList lines;
    if (!address.street.isEmpty())
        lines.append(address.street);
    const QString town = (address.postcode + QLatin1Char(' ') + address.city).trimmed();
    if (!town.isEmpty())
        lines.append(town);
    if (!address.country.isEmpty())
        lines.append(address.country);
    return lines.join(QLatin1Char('\n'));
}

} // namespace couvert
