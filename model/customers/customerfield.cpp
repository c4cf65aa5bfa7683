// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerfield.h"

#include "model/customers/contactparsing.h"
#include "model/customers/fieldvalues.h"

#include <algorithm>

namespace couvert {

namespace {

using fieldvalues::AddressLine;

constexpr qsizetype LongestText = 32767; ///< what a cell of a sheet can hold
constexpr auto Home = ContactUse::Personal;
constexpr auto Work = ContactUse::Professional;

Result<> invalid(const QString &name)
{
    return fail(FailureCode::InvalidValue, name);
}

/// The days that say when the person came move the clock of retention forward to the latest of them.
void moveActivity(Customer &customer, QDate day, VisitKind kind)
{
    if (!customer.lastActivity.isValid() || day > customer.lastActivity) {
        customer.lastActivity = day;
        customer.lastActivityKind = kind;
    }
}

/// A text on its way into a card.
struct Typed {
    QString field;
    QString text;
    QString region;
    QDate today;
};

// The list: each field with how it is read and set.

using Get = QString (*)(const Customer &);
using Set = Result<> (*)(Customer &, const Typed &);

struct Field {
    const char *name;
    Get get;
    Set set;
};

template <QString Customer::*Member> constexpr Field plain(const char *name)
{
    return {name, [](const Customer &c) { return c.*Member; },
        [](Customer &c, const Typed &typed) -> Result<> {
            c.*Member = typed.text;
            return {};
        }};
}

template <int Place> constexpr Field emailField(const char *name)
{
    return {name, [](const Customer &c) { return fieldvalues::email(c, Place); },
        [](Customer &c, const Typed &typed) -> Result<> {
            fieldvalues::setEmail(c, Place, typed.text);
            return {};
        }};
}

template <int Place> constexpr Field phoneField(const char *name)
{
    return {name, [](const Customer &c) { return fieldvalues::phone(c, Place); },
        [](Customer &c, const Typed &typed) -> Result<> {
            fieldvalues::setPhone(c, Place, typed.text, typed.region);
            return {};
        }};
}

template <ContactUse Use, AddressLine Line> constexpr Field addressField(const char *name)
{
    return {name, [](const Customer &c) { return fieldvalues::addressLine(c, Use, Line); },
        [](Customer &c, const Typed &typed) -> Result<> {
            fieldvalues::setAddressLine(c, Use, Line, typed.text);
            return {};
        }};
}

template <QDate Customer::*Member> Result<> setDay(Customer &customer, const Typed &typed)
{
    const QDate day = parseDay(typed.text, typed.today);
    if (!typed.text.isEmpty() && (!day.isValid() || day > typed.today))
        return invalid(typed.field);
    customer.*Member = day;
    return {};
}

template <QDate Customer::*Member> QString dayText(const Customer &customer)
{
    return (customer.*Member).toString(Qt::ISODate);
}

template <QDate Customer::*Member> constexpr Field dayField(const char *name)
{
    return {name, dayText<Member>, setDay<Member>};
}

template <QDate Customer::*Member, VisitKind Kind> constexpr Field activityField(const char *name)
{
    return {name, dayText<Member>, [](Customer &c, const Typed &typed) -> Result<> {
                const Result<> done = setDay<Member>(c, typed);
                if (done && (c.*Member).isValid())
                    moveActivity(c, c.*Member, Kind);
                return done;
            }};
}

constexpr Field fieldOfSheetsOnly(const char *name)
{
    return {name, nullptr, nullptr};
}

Result<> setBirthday(Customer &customer, const Typed &typed)
{
    const QString birthday = parseBirthday(typed.text, typed.today);
    if (!typed.text.isEmpty() && birthday.isEmpty())
        return invalid(typed.field);
    customer.birthday = birthday;
    return {};
}

Result<> setLanguage(Customer &customer, const Typed &typed)
{
    const QString code = fieldvalues::languageCode(typed.text);
    if (!typed.text.isEmpty() && code.isEmpty())
        return invalid(typed.field);
    customer.language = code;
    return {};
}

Result<> setTags(Customer &customer, const Typed &typed)
{
    customer.tags = fieldvalues::tags(typed.text);
    return {};
}

Result<> setCategory(Customer &customer, const Typed &typed)
{
    // A category of the file's own cannot be known here: it stays, and is set by who has read the file's rules.
    if (typed.text == customer.category.code())
        return {};
    const std::optional<Category> category = typed.text.isEmpty() ? Category::Customer : categoryFromCode(typed.text.toLower());
    if (!category)
        return invalid(typed.field);
    customer.category = *category;
    return {};
}

Result<> setVisits(Customer &customer, const Typed &typed)
{
    const std::optional<qint64> count = typed.text.isEmpty() ? 0 : fieldvalues::wholeNumber(typed.text);
    if (!count)
        return invalid(typed.field);
    customer.visitCount = *count;
    return {};
}

const QList<Field> &fields()
{
    static const QList<Field> all{plain<&Customer::civility>("civility"), plain<&Customer::lastName>("last_name"),
        plain<&Customer::firstName>("first_name"), plain<&Customer::company>("company"), emailField<0>("email"), emailField<1>("email2"),
        phoneField<0>("phone"), phoneField<1>("phone2"), addressField<Home, &PostalAddress::street>("street"),
        addressField<Home, &PostalAddress::postcode>("postcode"), addressField<Home, &PostalAddress::city>("city"),
        addressField<Home, &PostalAddress::country>("country"), addressField<Work, &PostalAddress::street>("work_street"),
        addressField<Work, &PostalAddress::postcode>("work_postcode"), addressField<Work, &PostalAddress::city>("work_city"),
        {"birthday", [](const Customer &c) { return c.birthday; }, setBirthday},
        {"language", [](const Customer &c) { return c.language; }, setLanguage}, plain<&Customer::preferences>("preferences"),
        plain<&Customer::allergies>("allergies"), plain<&Customer::notes>("notes"),
        {"tags", [](const Customer &c) { return c.tags.join(QStringLiteral(", ")); }, setTags}, plain<&Customer::source>("source"),
        plain<&Customer::paymentMethod>("payment_method"), {"category", [](const Customer &c) { return categoryCode(c.category); }, setCategory},
        plain<&Customer::externalId>("external_id"), {"visits", [](const Customer &c) { return QString::number(c.visitCount); }, setVisits},
        activityField<&Customer::lastVisit, VisitKind::Visit>("last_visit"), activityField<&Customer::lastOrder, VisitKind::Order>("last_order"),
        dayField<&Customer::createdOn>("created_on"), fieldOfSheetsOnly("consent_email"), fieldOfSheetsOnly("consent_sms"),
        fieldOfSheetsOnly("consent_phone"), fieldOfSheetsOnly("consent_post"), fieldOfSheetsOnly("consent_date"), fieldOfSheetsOnly("unsubscribed")};
    return all;
}

const Field *find(const QString &name)
{
    for (const Field &field : fields()) {
        if (name == QLatin1StringView(field.name))
            return &field;
    }
    return nullptr;
}

QString contactsText(const Customer &customer, bool phones)
{
    QStringList all;
    if (phones) {
        for (const PhoneNumber &phone : customer.phones)
            all.append(phone.typed);
    } else {
        for (const EmailAddress &email : customer.emails)
            all.append(email.address);
    }
    return all.join(QStringLiteral(", "));
}

bool anyNamed(const QList<FieldChange> &found, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(found, [names](const FieldChange &change) {
        return std::ranges::any_of(names, [&change](const char *name) { return change.field == QLatin1StringView(name); });
    });
}

} // namespace

const QList<FieldInfo> &customerFields()
{
    static const QList<FieldInfo> all = [] {
        QList<FieldInfo> infos;
        for (const Field &field : fields())
            infos.append({field.name, field.set != nullptr});
        return infos;
    }();
    return all;
}

bool isCustomerField(const QString &name)
{
    return find(name) != nullptr;
}

QString fieldText(const Customer &customer, const QString &name)
{
    const Field *field = find(name);
    return field && field->get ? field->get(customer) : QString();
}

Result<> setFieldText(Customer &customer, const QString &name, const QString &text, const QString &region, QDate today)
{
    const Field *field = find(name);
    if (!field || !field->set || text.size() > LongestText || text.contains(QChar(u'\0')))
        return invalid(name);
    return field->set(customer, {name, text.trimmed(), region, today});
}

QList<FieldChange> changes(const Customer &before, const Customer &after)
{
    QList<FieldChange> found;
    for (const Field &field : fields()) {
        if (!field.get)
            continue;
        const QString was = field.get(before);
        const QString is = field.get(after);
        if (was != is)
            found.append({QString::fromLatin1(field.name), was, is});
    }
    // A third or a professional contact has no name of its own: the whole list is told under the first's.
    if (before.emails != after.emails && !anyNamed(found, {"email", "email2"}))
        found.append({QStringLiteral("email"), contactsText(before, false), contactsText(after, false)});
    if (before.phones != after.phones && !anyNamed(found, {"phone", "phone2"}))
        found.append({QStringLiteral("phone"), contactsText(before, true), contactsText(after, true)});
    const QString wasCountry = fieldvalues::addressLine(before, Work, &PostalAddress::country);
    const QString isCountry = fieldvalues::addressLine(after, Work, &PostalAddress::country);
    if (wasCountry != isCountry)
        found.append({QStringLiteral("country"), wasCountry, isCountry});
    return found;
}

} // namespace couvert
