// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/rowinterpreter.h"

#include "model/customers/contactparsing.h"
#include "model/customers/customerfield.h"
#include "model/customers/formulaguard.h"
#include "model/customers/isoday.h"
#include "model/exchange/consentcells.h"

namespace couvert {

namespace {

QStringList contactsIn(const QString &field, const QString &cell)
{
    if (field.startsWith(QLatin1String("email")))
        return splitEmails(cell);
    return splitPhones(cell);
}

bool isContact(const QString &field)
{
    return field == QLatin1String("email") || field == QLatin1String("email2") || field == QLatin1String("phone") || field == QLatin1String("phone2");
}

bool isDay(const QString &field)
{
    return field == QLatin1String("last_visit") || field == QLatin1String("last_order") || field == QLatin1String("created_on");
}

/// Adds what a cell holds to the card's e-mails or phones; answers the warning code, if any.
QString addContacts(Customer &customer, const QString &field, const QString &cell)
{
    QString code;
    const QStringList contacts = contactsIn(field, cell);
    for (const QString &contact : contacts) {
        if (field.startsWith(QLatin1String("email"))) {
            const QString address = parseEmail(contact);
            if (address.isEmpty())
                code = QStringLiteral("email_not_valid");
            const EmailAddress email{address.isEmpty() ? contact : address, ContactUse::Personal};
            if (!customer.emails.contains(email))
                customer.emails.append(email);
        } else {
            const PhoneNumber phone = parsePhone(contact);
            if (phone.e164.isEmpty())
                code = QStringLiteral("phone_not_valid");
            if (!customer.phones.contains(phone))
                customer.phones.append(phone);
        }
    }
    return code;
}

} // namespace

bool InterpretedRow::saysWhoItIs() const
{
    return !customer.lastName.isEmpty() || !customer.firstName.isEmpty() || !customer.company.isEmpty() || !customer.emails.isEmpty()
        || !customer.phones.isEmpty();
}

RowInterpreter::Kind RowInterpreter::kindOf(const QString &field)
{
    if (isContact(field))
        return Kind::Contact;
    if (ConsentCells::isField(field))
        return Kind::Consent;
    return isDay(field) ? Kind::Day : Kind::Other;
}

RowInterpreter::RowInterpreter(const ImportPlan &plan, QDate today, const QString &source) : m_today(today), m_source(source)
{
    for (const FieldInfo &field : customerFields()) {
        for (auto entry = plan.fields.constBegin(); entry != plan.fields.constEnd(); ++entry) {
            if (entry.value() == QLatin1String(field.name))
                m_cells.append({entry.key(), entry.value(), kindOf(entry.value())});
        }
    }
}

InterpretedRow RowInterpreter::read(const QStringList &cells, qint64 row) const
{
    InterpretedRow read;
    ConsentCells consent(m_today);
    const auto warn = [&](int column, const QString &code) { read.warnings.append({row, column, code}); };
    for (const Cell &cell : m_cells) {
        const QString text = unguarded(cells.value(cell.column).trimmed()).trimmed();
        if (text.isEmpty())
            continue;
        switch (cell.kind) {
        case Kind::Contact: {
            const QString code = addContacts(read.customer, cell.field, text);
            if (!code.isEmpty())
                warn(cell.column, code);
            break;
        }
        case Kind::Consent:
            if (!consent.take(cell.field, text))
                warn(cell.column,
                    cell.field == QLatin1String("consent_date") ? QStringLiteral("date_not_valid") : QStringLiteral("consent_not_understood"));
            break;
        case Kind::Day: {
            const QDate day = parseDay(text, m_today);
            if (!day.isValid())
                warn(cell.column, QStringLiteral("date_not_valid"));
            else if (day > m_today)
                warn(cell.column, QStringLiteral("future_date"));
            else
                std::ignore = setFieldText(read.customer, cell.field, isoDay(day), QStringLiteral("FR"), m_today);
            break;
        }
        case Kind::Other: {
            const Result<> taken = setFieldText(read.customer, cell.field, text, QStringLiteral("FR"), m_today);
            if (!taken)
                warn(cell.column, cell.field == QLatin1String("birthday") ? QStringLiteral("date_not_valid") : QStringLiteral("value_not_valid"));
            break;
        }
        }
    }
    read.claims = consent.claims();
    if (const std::optional<ConsentClaim> &gone = consent.unsubscribed()) {
        read.unsubscribed = true;
        read.unsubscribedOn = gone->day;
    }
    if (read.customer.source.isEmpty())
        read.customer.source = m_source;
    return read;
}

} // namespace couvert
