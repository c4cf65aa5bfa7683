// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/duplicatefinder.h"

#include "model/customers/customerreader.h"
#include "model/customers/textfolding.h"

namespace couvert {

namespace {

QString nameKey(const QString &lastName, const QString &firstName)
{
    return folded(lastName) + QChar(1) + folded(firstName);
}

} // namespace

quint64 DuplicateFinder::Key::hash() const
{
    return qHashMulti(QHashSeed::globalSeed(), static_cast<int>(kind), value, birthday);
}

QList<DuplicateFinder::Key> DuplicateFinder::keysOf(const Customer &customer)
{
    QList<Key> keys;
    for (const EmailAddress &email : customer.emails)
        keys.append({Key::Kind::Email, foldedEmail(email.address)});
    for (const PhoneNumber &phone : customer.phones) {
        if (!phone.e164.isEmpty())
            keys.append({Key::Kind::Phone, phone.e164.sliced(1)});
    }
    if (!customer.birthday.isEmpty()) {
        const QString name = nameKey(customer.lastName, customer.firstName);
        if (name.size() >= 2)
            keys.append({Key::Kind::Name, name, customer.birthday});
    }
    return keys;
}

DuplicateFinder::DuplicateFinder(const BulkWriter *writer, bool fileIsEmpty, std::vector<Statement> statements)
    : m_writer(writer), m_fileIsEmpty(fileIsEmpty), m_statements(std::move(statements))
{
}

Result<DuplicateFinder> DuplicateFinder::prepare(Database &database, const BulkWriter *writer)
{
    const Result<qint64> count = CustomerReader(database).count();
    if (!count)
        return failure(count);
    const bool empty = *count == 0;
    std::vector<Statement> statements;
    // Where there is no index the card is known, and the question is whether it is the one.
    for (const char *sql : {empty ? "SELECT customer FROM email WHERE coalesce(folded, address) = ?1 AND customer = ?2"
                                  : "SELECT customer FROM email WHERE coalesce(folded, address) = ?1 ORDER BY customer LIMIT 1",
             empty ? "SELECT customer FROM phone WHERE e164 = ?1 AND customer = ?2"
                   : "SELECT customer FROM phone WHERE e164 = ?1 ORDER BY customer LIMIT 1",
             empty ? "SELECT id, last_name, first_name FROM customer WHERE birthday = ?1 AND id = ?2"
                   : "SELECT id, last_name, first_name FROM customer WHERE birthday = ?1"}) {
        Result<Statement> statement = Statement::prepare(database, sql);
        if (!statement)
            return failure(statement);
        statements.push_back(std::move(*statement));
    }
    return DuplicateFinder(writer, empty, std::move(statements));
}

Result<qint64> DuplicateFinder::find(const Customer &customer)
{
    const QList<Key> keys = keysOf(customer);
    for (const Key &key : keys) {
        Result<qint64> found = m_fileIsEmpty ? findTaken(key) : ask(key, 0);
        if (!found || *found != 0)
            return found;
    }
    return 0;
}

Result<qint64> DuplicateFinder::findTaken(const Key &key)
{
    const qint64 ticket = m_taken.value(key.hash());
    if (ticket == 0)
        return 0;
    if (const std::optional<qint64> id = m_writer->idOf(ticket)) {
        const Result<qint64> found = ask(key, *id);
        return found && *found != 0 ? Result<qint64>(ticket) : found;
    }
    const Result<Customer> waiting = m_writer->card(ticket);
    if (!waiting)
        return failure(waiting);
    return keysOf(*waiting).contains(key) ? ticket : 0;
}

Result<qint64> DuplicateFinder::ask(const Key &key, qint64 id)
{
    Statement &select = m_statements[static_cast<std::size_t>(key.kind)];
    if (key.kind == Key::Kind::Phone)
        select.bind(1, key.value.toLongLong());
    else
        select.bind(1, key.kind == Key::Kind::Email ? key.value : key.birthday);
    if (id != 0)
        select.bind(2, id);
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return failure(row);
        if (!*row)
            return 0;
        if (key.kind == Key::Kind::Name && nameKey(select.text(1), select.text(2)) != key.value)
            continue;
        const qint64 found = select.integer(0);
        select.reset();
        return found;
    }
}

void DuplicateFinder::remember(qint64 ticket, const Customer &customer)
{
    if (!m_fileIsEmpty)
        return;
    const QList<Key> keys = keysOf(customer);
    for (const Key &key : keys) {
        const quint64 hash = key.hash();
        if (!m_taken.contains(hash))
            m_taken.insert(hash, static_cast<quint32>(ticket));
    }
}

} // namespace couvert
