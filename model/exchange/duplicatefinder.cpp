// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/duplicatefinder.h"

#include "model/customers/cardstore.h"
#include "model/customers/customerreader.h"
#include "model/customers/textfolding.h"

namespace couvert {

namespace {

QString nameKey(const Customer &customer)
{
    return folded(customer.lastName) + QChar(1) + folded(customer.firstName);
}

/// What a card is known by, strongest first.
QStringList keysOf(const Customer &customer)
{
    QStringList keys;
    for (const EmailAddress &email : customer.emails)
        keys.append(QLatin1Char('e') + foldedEmail(email.address));
    for (const PhoneNumber &phone : customer.phones) {
        if (!phone.e164.isEmpty())
            keys.append(QLatin1Char('p') + phone.e164);
    }
    if (const QString name = nameKey(customer); !customer.birthday.isEmpty() && name.size() >= 2)
        keys.append(QLatin1Char('n') + customer.birthday + name);
    return keys;
}

quint64 hashOf(const QString &key)
{
    return qHash(key, QHashSeed::globalSeed());
}

} // namespace

DuplicateFinder::DuplicateFinder(Database &database, Statement email, Statement phone, Statement birthday, bool fileIsEmpty)
    : m_database(database), m_email(std::move(email)), m_phone(std::move(phone)), m_birthday(std::move(birthday)), m_fileIsEmpty(fileIsEmpty)
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
    return DuplicateFinder(database, std::move(*email), std::move(*phone), std::move(*birthday), *count == 0);
}

Result<qint64> DuplicateFinder::find(const Customer &customer)
{
    return m_fileIsEmpty ? findTaken(customer) : findStored(customer);
}

Result<qint64> DuplicateFinder::findTaken(const Customer &customer) const
{
    const QStringList keys = keysOf(customer);
    for (const QString &key : keys) {
        const qint64 id = m_taken.value(hashOf(key));
        if (id == 0)
            continue;
        const Result<Customer> candidate = CardStore::load(m_database, id);
        if (!candidate)
            return failure(candidate);
        if (keysOf(*candidate).contains(key))
            return id;
    }
    return 0;
}

Result<qint64> DuplicateFinder::findStored(const Customer &customer)
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
        const Result<qint64> found = firstOf(m_email.bind(1, foldedEmail(email.address)));
        if (!found || *found != 0)
            return found;
    }
    for (const PhoneNumber &phone : customer.phones) {
        if (phone.e164.isEmpty())
            continue;
        const Result<qint64> found = firstOf(m_phone.bind(1, QStringView(phone.e164).mid(1).toLongLong()));
        if (!found || *found != 0)
            return found;
    }
    const QString name = nameKey(customer);
    if (customer.birthday.isEmpty() || name.size() < 2)
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
    if (!m_fileIsEmpty)
        return;
    const QStringList keys = keysOf(customer);
    for (const QString &key : keys) {
        const quint64 hash = hashOf(key);
        if (!m_taken.contains(hash))
            m_taken.insert(hash, static_cast<quint32>(id));
    }
}

} // namespace couvert
