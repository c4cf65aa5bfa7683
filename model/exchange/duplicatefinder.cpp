// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/duplicatefinder.h"

#include "model/customers/customerreader.h"
#include "model/customers/textfolding.h"

namespace couvert {

DuplicateFinder::DuplicateFinder(Statement email, Statement phone, Statement birthday, bool fileIsEmpty)
    : m_email(std::move(email)), m_phone(std::move(phone)), m_birthday(std::move(birthday)), m_fileIsEmpty(fileIsEmpty)
{
}

Result<DuplicateFinder> DuplicateFinder::prepare(Database &database)
{
    Result<Statement> email =
        Statement::prepare(database, "SELECT customer FROM email WHERE coalesce(folded, address) = ? ORDER BY customer LIMIT 1");
    if (!email)
        return failure(email);
    Result<Statement> phone = Statement::prepare(database, "SELECT customer FROM phone WHERE e164 = ? ORDER BY customer LIMIT 1");
    if (!phone)
        return failure(phone);
    Result<Statement> birthday = Statement::prepare(database, "SELECT id, last_name, first_name FROM customer WHERE birthday = ?");
    if (!birthday)
        return failure(birthday);
    const Result<qint64> count = CustomerReader(database).count();
    if (!count)
        return failure(count);
    return DuplicateFinder(std::move(*email), std::move(*phone), std::move(*birthday), *count == 0);
}

QString DuplicateFinder::nameKey(const Customer &customer)
{
    return folded(customer.lastName) + QChar(1) + folded(customer.firstName);
}

Result<qint64> DuplicateFinder::find(const Customer &customer)
{
    const auto firstOf = [](Statement &statement) -> Result<qint64> {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row);
        if (!*row)
            return 0;
        const qint64 id = statement.integer(0);
        statement.reset();
        return id;
    };
    for (const EmailAddress &email : customer.emails) {
        const QString key = foldedEmail(email.address);
        if (const qint64 taken = m_taken.value(QLatin1String("e") + key))
            return taken;
        if (m_fileIsEmpty)
            continue;
        const Result<qint64> found = firstOf(m_email.bind(1, key));
        if (!found || *found != 0)
            return found;
    }
    for (const PhoneNumber &phone : customer.phones) {
        if (phone.e164.isEmpty())
            continue;
        if (const qint64 taken = m_taken.value(QLatin1String("p") + phone.e164))
            return taken;
        if (m_fileIsEmpty)
            continue;
        const Result<qint64> found = firstOf(m_phone.bind(1, QStringView(phone.e164).mid(1).toLongLong()));
        if (!found || *found != 0)
            return found;
    }
    const QString name = nameKey(customer);
    if (customer.birthday.isEmpty() || name.size() < 2)
        return 0;
    if (const qint64 taken = m_taken.value(QLatin1String("n") + customer.birthday + name))
        return taken;
    if (m_fileIsEmpty)
        return 0;
    m_birthday.bind(1, customer.birthday);
    for (;;) {
        const Result<bool> row = m_birthday.step();
        if (!row)
            return failure(row);
        if (!*row)
            return 0;
        Customer candidate;
        candidate.lastName = m_birthday.text(1);
        candidate.firstName = m_birthday.text(2);
        if (nameKey(candidate) == name) {
            const qint64 id = m_birthday.integer(0);
            m_birthday.reset();
            return id;
        }
    }
}

void DuplicateFinder::remember(qint64 id, const Customer &customer)
{
    const auto keep = [&](const QString &key) {
        if (!m_taken.contains(key))
            m_taken.insert(key, id);
    };
    for (const EmailAddress &email : customer.emails)
        keep(QLatin1String("e") + foldedEmail(email.address));
    for (const PhoneNumber &phone : customer.phones) {
        if (!phone.e164.isEmpty())
            keep(QLatin1String("p") + phone.e164);
    }
    if (!customer.birthday.isEmpty())
        keep(QLatin1String("n") + customer.birthday + nameKey(customer));
}

} // namespace couvert
