// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerfield.h"

#include "model/customers/contactparsing.h"

#include <QRegularExpression>

#include <algorithm>

namespace couvert {

namespace {

constexpr qsizetype longestText = 32767;

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// The plain text fields and where they live.
QString Customer::*textMember(const QString &name)
{
    struct Entry {
        const char *name;
        QString Customer::*member;
    };
    static constexpr Entry entries[]{{"civility", &Customer::civility}, {"last_name", &Customer::lastName}, {"first_name", &Customer::firstName},
        {"company", &Customer::company}, {"language", &Customer::language}, {"preferences", &Customer::preferences},
        {"allergies", &Customer::allergies}, {"notes", &Customer::notes}, {"source", &Customer::source}, {"payment_method", &Customer::paymentMethod},
        {"external_id", &Customer::externalId}};
    for (const Entry &entry : entries) {
        if (name == QLatin1String(entry.name))
            return entry.member;
    }
    return nullptr;
}

/// An address field: which address and which line of it.
struct AddressPart {
    ContactUse use;
    QString PostalAddress::*line;
};

std::optional<AddressPart> addressPart(const QString &name)
{
    const bool work = name.startsWith(QLatin1String("work_"));
    const QString line = work ? name.mid(5) : name;
    const ContactUse use = work ? ContactUse::Professional : ContactUse::Personal;
    if (line == QLatin1String("street"))
        return AddressPart{use, &PostalAddress::street};
    if (line == QLatin1String("postcode"))
        return AddressPart{use, &PostalAddress::postcode};
    if (line == QLatin1String("city"))
        return AddressPart{use, &PostalAddress::city};
    if (name == QLatin1String("country"))
        return AddressPart{use, &PostalAddress::country};
    return std::nullopt;
}

void setAddressLine(Customer &customer, const AddressPart &part, const QString &text)
{
    auto found =
        std::find_if(customer.addresses.begin(), customer.addresses.end(), [&](const PostalAddress &address) { return address.use == part.use; });
    if (found == customer.addresses.end()) {
        if (text.isEmpty())
            return;
        PostalAddress fresh;
        fresh.use = part.use;
        // Personal before professional, as they are stored.
        found = customer.addresses.insert(part.use == ContactUse::Personal ? 0 : customer.addresses.size(), fresh);
    }
    (*found).*part.line = text;
    if (found->isEmpty())
        customer.addresses.erase(found);
}

/// Sets, adds or removes the entry at this place of a list of contacts.
template <typename Contact> void setAt(QList<Contact> &list, qsizetype place, const std::optional<Contact> &contact)
{
    if (!contact) {
        if (place < list.size())
            list.removeAt(place);
    } else if (place < list.size()) {
        const ContactUse use = list.at(place).use;
        list[place] = *contact;
        list[place].use = use;
    } else {
        list.append(*contact);
    }
}

/// The person came on this day: the clock of keeping moves forward, never back.
void noteActivity(Customer &customer, QDate day, VisitKind kind)
{
    if (day.isValid() && (!customer.lastActivity.isValid() || day > customer.lastActivity)) {
        customer.lastActivity = day;
        customer.lastActivityKind = kind;
    }
}

Result<> setDay(Customer &customer, const QString &name, const QString &text)
{
    const QDate day = parseDay(text, QDate::currentDate());
    if (!text.isEmpty() && !day.isValid())
        return fail(FailureCode::InvalidValue, name);
    if (name == QLatin1String("last_visit")) {
        customer.lastVisit = day;
        noteActivity(customer, day, VisitKind::Visit);
    } else if (name == QLatin1String("last_order")) {
        customer.lastOrder = day;
        noteActivity(customer, day, VisitKind::Order);
    } else {
        customer.createdOn = day;
    }
    return {};
}

} // namespace

const QList<FieldInfo> &customerFields()
{
    static const QList<FieldInfo> fields{{"civility", true}, {"last_name", true}, {"first_name", true}, {"company", true}, {"email", true},
        {"email2", true}, {"phone", true}, {"phone2", true}, {"street", true}, {"postcode", true}, {"city", true}, {"country", true},
        {"work_street", true}, {"work_postcode", true}, {"work_city", true}, {"birthday", true}, {"language", true}, {"preferences", true},
        {"allergies", true}, {"notes", true}, {"tags", true}, {"source", true}, {"payment_method", true}, {"category", true}, {"external_id", true},
        {"visits", true}, {"last_visit", true}, {"last_order", true}, {"created_on", true}, {"consent_email", false}, {"consent_sms", false},
        {"consent_phone", false}, {"consent_post", false}, {"consent_date", false}, {"unsubscribed", false}};
    return fields;
}

bool isCustomerField(const QString &name)
{
    const QList<FieldInfo> &fields = customerFields();
    return std::any_of(fields.cbegin(), fields.cend(), [&](const FieldInfo &field) { return name == QLatin1String(field.name); });
}

QString fieldText(const Customer &customer, const QString &name)
{
    if (QString Customer::*member = textMember(name))
        return customer.*member;
    if (const std::optional<AddressPart> part = addressPart(name)) {
        const PostalAddress *address = customer.address(part->use);
        return address == nullptr ? QString() : address->*(part->line);
    }
    if (name == QLatin1String("email"))
        return customer.emails.value(0).address;
    if (name == QLatin1String("email2"))
        return customer.emails.value(1).address;
    if (name == QLatin1String("phone"))
        return customer.phones.value(0).typed;
    if (name == QLatin1String("phone2"))
        return customer.phones.value(1).typed;
    if (name == QLatin1String("birthday"))
        return customer.birthday;
    if (name == QLatin1String("tags"))
        return customer.tags.join(QLatin1String(", "));
    if (name == QLatin1String("category"))
        return categoryCode(customer.category);
    if (name == QLatin1String("visits"))
        return QString::number(customer.visitCount);
    if (name == QLatin1String("last_visit"))
        return isoDay(customer.lastVisit);
    if (name == QLatin1String("last_order"))
        return isoDay(customer.lastOrder);
    if (name == QLatin1String("created_on"))
        return isoDay(customer.createdOn);
    return {};
}

Result<> setFieldText(Customer &customer, const QString &name, const QString &given, const QString &region)
{
    const QString text = given.trimmed();
    if (text.size() > longestText || text.contains(QChar(0)))
        return fail(FailureCode::InvalidValue, name);
    if (QString Customer::*member = textMember(name)) {
        customer.*member = text;
        return {};
    }
    if (const std::optional<AddressPart> part = addressPart(name)) {
        static const QRegularExpression lostZero(QStringLiteral("^[0-9]{4}$"));
        const PostalAddress *address = customer.address(part->use);
        const QString country = address == nullptr ? QString() : address->country.toLower();
        const bool french =
            region == QLatin1String("FR") && (country.isEmpty() || country == QLatin1String("france") || country == QLatin1String("fr"));
        const bool restores = part->line == &PostalAddress::postcode && french && text.contains(lostZero);
        setAddressLine(customer, *part, restores ? QLatin1Char('0') + text : text);
        return {};
    }
    if (name == QLatin1String("email") || name == QLatin1String("email2")) {
        const QString address = parseEmail(text);
        setAt<EmailAddress>(customer.emails, name == QLatin1String("email") ? 0 : 1,
            text.isEmpty() ? std::nullopt : std::optional(EmailAddress{address.isEmpty() ? text : address, ContactUse::Personal}));
        return {};
    }
    if (name == QLatin1String("phone") || name == QLatin1String("phone2")) {
        setAt<PhoneNumber>(
            customer.phones, name == QLatin1String("phone") ? 0 : 1, text.isEmpty() ? std::nullopt : std::optional(parsePhone(text, region)));
        return {};
    }
    if (name == QLatin1String("birthday")) {
        const QString birthday = parseBirthday(text, QDate::currentDate());
        if (!text.isEmpty() && birthday.isEmpty())
            return fail(FailureCode::InvalidValue, name);
        customer.birthday = birthday;
        return {};
    }
    if (name == QLatin1String("tags")) {
        static const QRegularExpression separators(QStringLiteral("[,;\\n]"));
        customer.tags.clear();
        const QStringList tags = text.split(separators, Qt::SkipEmptyParts);
        for (const QString &tag : tags) {
            if (!tag.trimmed().isEmpty() && !customer.tags.contains(tag.trimmed()))
                customer.tags.append(tag.trimmed());
        }
        return {};
    }
    if (name == QLatin1String("category")) {
        const std::optional<Category> category = text.isEmpty() ? Category::Customer : categoryFromCode(text.toLower());
        if (!category)
            return fail(FailureCode::InvalidValue, name);
        customer.category = *category;
        return {};
    }
    if (name == QLatin1String("visits")) {
        bool number = text.isEmpty();
        const qint64 count = number ? 0 : text.toLongLong(&number);
        if (!number || count < 0)
            return fail(FailureCode::InvalidValue, name);
        customer.visitCount = count;
        return {};
    }
    if (name == QLatin1String("last_visit") || name == QLatin1String("last_order") || name == QLatin1String("created_on"))
        return setDay(customer, name, text);
    return fail(FailureCode::InvalidValue, name);
}

QList<FieldChange> changes(const Customer &before, const Customer &after)
{
    QList<FieldChange> found;
    for (const FieldInfo &field : customerFields()) {
        const QString name = QString::fromLatin1(field.name);
        const QString old = fieldText(before, name);
        const QString fresh = fieldText(after, name);
        if (old != fresh)
            found.append({name, old, fresh});
    }
    return found;
}

} // namespace couvert
