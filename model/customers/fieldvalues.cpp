// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/fieldvalues.h"

#include "model/customers/contactparsing.h"
#include "model/customers/textfolding.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace couvert::fieldvalues {

namespace {

constexpr qint64 MostVisits = 1'000'000'000;

template <typename Contact> qsizetype personal(const QList<Contact> &contacts, int place)
{
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        if (contacts.at(i).use == ContactUse::Personal && place-- == 0)
            return i;
    }
    return -1;
}

template <typename Contact> void put(QList<Contact> &contacts, int place, const std::optional<Contact> &contact)
{
    const qsizetype known = personal(contacts, place);
    if (!contact) {
        if (known >= 0)
            contacts.removeAt(known);
    } else if (known >= 0) {
        contacts[known] = *contact;
    } else {
        contacts.append(*contact);
    }
}

bool isFrance(const QString &country)
{
    const QString name = folded(country);
    return name.isEmpty() || name == QLatin1StringView("france") || name == QLatin1StringView("fr") || name == QLatin1StringView("fra");
}

bool hasFourDigitPostcodes(const QString &country)
{
    static const QStringList names =
        QStringLiteral("suisse switzerland schweiz svizzera ch belgique belgium belgie be luxembourg lu autriche austria osterreich at "
                       "danemark denmark danmark dk norvege norway norge no hongrie hungary hu tunisie tunisia tn australie australia au")
            .split(u' ');
    return names.contains(folded(country));
}

/// A sheet that takes postcodes for numbers loses the first zero of the Ain and writes the others as "75011.0". The country may come
/// after the postcode: Lausanne gives back the zero that it was lent.
QString repairedPostcode(QString postcode, const QString &country)
{
    if (postcode.endsWith(QLatin1StringView(".0")))
        postcode.chop(2);
    const bool allDigits = !postcode.isEmpty() && digitsOf(postcode).size() == postcode.size();
    if (allDigits && postcode.size() == 4 && !postcode.startsWith(u'0') && isFrance(country))
        postcode.prepend(u'0');
    else if (allDigits && postcode.size() == 5 && postcode.startsWith(u'0') && hasFourDigitPostcodes(country))
        postcode.remove(0, 1);
    return postcode;
}

} // namespace

QString email(const Customer &customer, int place)
{
    const qsizetype known = personal(customer.emails, place);
    return known >= 0 ? customer.emails.at(known).address : QString();
}

QString phone(const Customer &customer, int place)
{
    const qsizetype known = personal(customer.phones, place);
    return known >= 0 ? customer.phones.at(known).typed : QString();
}

void setEmail(Customer &customer, int place, const QString &text)
{
    if (text.isEmpty()) {
        put<EmailAddress>(customer.emails, place, std::nullopt);
        return;
    }
    const QString address = parseEmail(text);
    put<EmailAddress>(customer.emails, place, EmailAddress{address.isEmpty() ? text : address, ContactUse::Personal});
}

void setPhone(Customer &customer, int place, const QString &text, const QString &region)
{
    put<PhoneNumber>(customer.phones, place, text.isEmpty() ? std::nullopt : std::optional(parsePhone(text, region)));
}

QString addressLine(const Customer &customer, ContactUse use, AddressLine line)
{
    const PostalAddress *address = customer.address(use);
    return address ? address->*line : QString();
}

void setAddressLine(Customer &customer, ContactUse use, AddressLine line, const QString &text)
{
    const auto known = std::ranges::find(customer.addresses, use, &PostalAddress::use);
    PostalAddress address = known == customer.addresses.end() ? PostalAddress{} : *known;
    address.use = use;
    address.*line = text;
    address.postcode = repairedPostcode(address.postcode, address.country);
    if (known == customer.addresses.end()) {
        // Personal before professional, as they are stored.
        if (!address.isEmpty())
            customer.addresses.insert(use == ContactUse::Personal ? 0 : customer.addresses.size(), address);
    } else if (address.isEmpty()) {
        customer.addresses.erase(known);
    } else {
        *known = address;
    }
}

QString languageCode(const QString &text)
{
    static const QHash<QString, QString> byName = [] {
        QHash<QString, QString> names;
        for (const char *line : {"fr francais french francaise", "en anglais english", "de allemand german deutsch", "es espagnol spanish espanol",
                 "it italien italian italiano", "nl neerlandais dutch nederlands", "pt portugais portuguese portugues"}) {
            const QStringList words = QString::fromLatin1(line).split(u' ');
            for (const QString &word : words)
                names.insert(word, words.first());
        }
        return names;
    }();
    const QStringList words = foldedWords(text);
    if (words.isEmpty() || words.size() > 2)
        return {};
    const QString &code = words.first();
    if (words.size() == 1 && byName.contains(code))
        return byName.value(code);
    return code.size() == 2 && QLocale::codeToLanguage(code) != QLocale::AnyLanguage ? code : QString();
}

QStringList tags(const QString &text)
{
    QStringList found;
    QStringList seen;
    QString list = text;
    list.replace(u';', u',').replace(u'\n', u',');
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const QString tag = part.simplified();
        const QString key = tag.toCaseFolded();
        if (tag.isEmpty() || seen.contains(key))
            continue;
        seen.append(key);
        found.append(tag);
    }
    return found;
}

std::optional<qint64> wholeNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = (text.endsWith(QLatin1StringView(".0")) ? text.chopped(2) : text).toLongLong(&ok);
    return ok && number >= 0 && number <= MostVisits ? std::optional(number) : std::nullopt;
}

} // namespace couvert::fieldvalues
