// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/cardstore.h"

#include "model/customers/cardrows.h"
#include "model/customers/isoday.h"
#include "model/customers/nameorder.h"
#include "model/customers/textfolding.h"
#include "model/vault/schema.h"

#include <array>

namespace couvert {

namespace {

enum Which {
    InsertRow,
    UpdateRow,
    InsertEmail,
    InsertPhone,
    InsertAddress,
    InsertVisit,
    DeleteEmails,
    DeletePhones,
    DeleteAddresses,
    DeleteVisits,
    DeleteRow,
    SelectRank,
    UpdateRank,
    RaiseClock,
    WhichCount
};

constexpr std::array<const char *, WhichCount> sqlOf{
    "INSERT INTO customer(uuid, name_rank, civility, last_name, first_name, company, birthday, language, preferences, allergies, notes, tags, source,"
    " payment_method, category, external_id, created_on, visit_count, last_visit, last_order, last_activity, last_activity_kind, restricted, batch,"
    " revision, id, clock) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "UPDATE customer SET uuid = ?, name_rank = ?, civility = ?, last_name = ?, first_name = ?, company = ?, birthday = ?, language = ?, preferences = ?,"
    " allergies = ?, notes = ?, tags = ?, source = ?, payment_method = ?, category = ?, external_id = ?, created_on = ?, visit_count = ?, last_visit = ?,"
    " last_order = ?, last_activity = ?, last_activity_kind = ?, restricted = ?, batch = ?, revision = ?25,"
    " clock = ?27 | CASE WHEN EXISTS(SELECT 1 FROM hold WHERE customer = ?26) THEN 1 << 40 ELSE 0 END WHERE id = ?26",
    "INSERT INTO email(customer, position, address, folded, use, revision) VALUES(?, ?, ?, ?, ?, ?)",
    "INSERT INTO phone(customer, position, typed, e164, use, revision) VALUES(?, ?, ?, ?, ?, ?)",
    "INSERT INTO address(customer, use, street, postcode, city, country, revision) VALUES(?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO visit(customer, number, day, kind, revision) VALUES(?, ?, ?, ?, ?)",
    "DELETE FROM email WHERE customer = ?",
    "DELETE FROM phone WHERE customer = ?",
    "DELETE FROM address WHERE customer = ?",
    "DELETE FROM visit WHERE customer = ?",
    "DELETE FROM customer WHERE id = ?",
    "SELECT name_rank FROM customer WHERE id = ?",
    "UPDATE customer SET name_rank = ? WHERE id = ?",
    // An act later than the one that the clock stands at, of a kind that counts for the category.
    "UPDATE customer SET clock = (clock & ~1048575) | (?2 & 1048575) WHERE id = ?1 AND (clock & 1048575) >> 3 < (?2 & 1048575) >> 3"
    " AND EXISTS(SELECT 1 FROM clock_rule r WHERE r.category = customer.category AND r.kinds & ?3)",
};

QDate dayOf(const Statement &statement, int column)
{
    return QDate::fromString(statement.text(column), Qt::ISODate);
}

/// Runs `take` on every row that belongs to a card.
template <typename Take> Result<> forEachRowOf(Database &database, const char *sql, qint64 id, Take take)
{
    Result<Statement> select = Statement::prepare(database, sql);
    if (!select)
        return failure(select);
    select->bind(1, id);
    return forEachRow(*select, take);
}

} // namespace

Result<Customer> CardStore::load(Database &database, qint64 id)
{
    Customer customer;
    Result<> step = forEachRowOf(database,
        "SELECT uuid, civility, last_name, first_name, company, birthday, language, preferences, allergies, notes, tags, source, payment_method, category,"
        " external_id, created_on, visit_count, last_visit, last_order, last_activity, last_activity_kind, restricted, batch, revision FROM customer WHERE id = ?",
        id, [&](const Statement &row) {
            customer.id = id;
            customer.uuid = QUuid::fromRfc4122(row.blob(0));
            customer.civility = row.text(1);
            customer.lastName = row.text(2);
            customer.firstName = row.text(3);
            customer.company = row.text(4);
            customer.birthday = row.text(5);
            customer.language = row.text(6);
            customer.preferences = row.text(7);
            customer.allergies = row.text(8);
            customer.notes = row.text(9);
            customer.tags = row.text(10).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            customer.source = row.text(11);
            customer.paymentMethod = row.text(12);
            customer.category = Category::fromCode(row.text(13)).value_or(Category::Customer);
            customer.externalId = row.text(14);
            customer.createdOn = dayOf(row, 15);
            customer.visitCount = row.integer(16);
            customer.lastVisit = dayOf(row, 17);
            customer.lastOrder = dayOf(row, 18);
            customer.lastActivity = dayOf(row, 19);
            customer.lastActivityKind = visitKindFromCode(row.text(20));
            customer.restricted = row.integer(21) != 0;
            customer.batch = row.integer(22);
            customer.revision = row.integer(23);
        });
    if (!step)
        return failure(step);
    if (customer.id == 0)
        return fail(FailureCode::NotFound, QStringLiteral("customer"));
    const auto useOf = [](qint64 number) { return number == 0 ? ContactUse::Personal : ContactUse::Professional; };
    step = forEachRowOf(database, "SELECT address, use FROM email WHERE customer = ? ORDER BY position", id,
        [&](const Statement &row) { customer.emails.append({row.text(0), useOf(row.integer(1))}); });
    if (step)
        step = forEachRowOf(database, "SELECT typed, e164, use FROM phone WHERE customer = ? ORDER BY position", id,
            [&](const Statement &row) { customer.phones.append({row.text(0), e164Of(row, 1), useOf(row.integer(2))}); });
    if (step)
        step = forEachRowOf(database, "SELECT street, postcode, city, country, use FROM address WHERE customer = ? ORDER BY use", id,
            [&](const Statement &row) { customer.addresses.append({row.text(0), row.text(1), row.text(2), row.text(3), useOf(row.integer(4))}); });
    if (!step)
        return failure(step);
    return customer;
}

Result<QList<Visit>> CardStore::visits(Database &database, qint64 id)
{
    QList<Visit> found;
    const Result<> step = forEachRowOf(database, "SELECT number, day, kind FROM visit WHERE customer = ? ORDER BY number", id,
        [&](const Statement &row) { found.append({row.integer(0), dayOf(row, 1), visitKindFromCode(row.text(2)).value_or(VisitKind::Visit)}); });
    if (!step)
        return failure(step);
    return found;
}

Result<qint64> CardStore::nextId(Database &database)
{
    Result<Statement> select = Statement::prepare(database, "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'customer'), 0) + 1");
    if (!select)
        return failure(select);
    const Result<bool> row = select->step();
    if (!row)
        return failure(row);
    return select->integer(0);
}

Result<> CardStore::touch(Transaction &transaction, qint64 customer, qint64 revision)
{
    for (const char *sql : {"UPDATE customer SET revision = ? WHERE id = ?", "UPDATE email SET revision = ? WHERE customer = ?",
             "UPDATE phone SET revision = ? WHERE customer = ?", "UPDATE address SET revision = ? WHERE customer = ?"}) {
        Result<Statement> update = Statement::prepare(transaction.database(), sql);
        if (!update)
            return failure(update);
        const Result<> done = update->bind(1, revision).bind(2, customer).run();
        if (!done)
            return done;
    }
    return {};
}

Result<> CardStore::changeCount(Database &database, qint64 by)
{
    const Result<qint64> count = metaInteger(database, "customers");
    if (!count)
        return failure(count);
    return setMeta(database, "customers", *count + by);
}

CardStore::CardStore(Transaction &transaction, SearchIndex index, ActivityClock clock)
    : m_transaction(&transaction), m_index(std::move(index)), m_clock(std::move(clock)), m_statements(WhichCount)
{
}

Result<CardStore> CardStore::prepare(Transaction &transaction)
{
    Result<SearchIndex> index = SearchIndex::prepare(transaction.database());
    if (!index)
        return failure(index);
    Result<ActivityClock> clock = ActivityClock::read(transaction.database());
    if (!clock)
        return failure(clock);
    return CardStore(transaction, std::move(*index), std::move(*clock));
}

Result<Statement *> CardStore::statement(int which)
{
    std::optional<Statement> &slot = m_statements[static_cast<std::size_t>(which)];
    if (!slot) {
        Result<Statement> prepared = Statement::prepare(m_transaction->database(), sqlOf[static_cast<std::size_t>(which)]);
        if (!prepared)
            return failure(prepared);
        slot.emplace(std::move(*prepared));
    }
    return &*slot;
}

Result<> CardStore::writeRow(int which, const Customer &customer, qint64 rank)
{
    const ActivityClock::Rule *rule = m_clock.rule(customer.category);
    if (rule == nullptr)
        return fail(FailureCode::InvalidValue, QStringLiteral("category"));
    Result<QList<Visit>> visitList = QList<Visit>();
    if (which == UpdateRow && ActivityClock::needsVisits(*rule, customer))
        visitList = visits(m_transaction->database(), customer.id);
    if (!visitList)
        return failure(visitList);
    const Result<Statement *> found = statement(which);
    if (!found)
        return failure(found);
    Statement &row = **found;
    row.bindBlob(1, customer.uuid.toRfc4122()).bind(2, rank);
    row.bindOptional(3, customer.civility).bindOptional(4, customer.lastName).bindOptional(5, customer.firstName).bindOptional(6, customer.company);
    row.bindOptional(7, customer.birthday)
        .bindOptional(8, customer.language)
        .bindOptional(9, customer.preferences)
        .bindOptional(10, customer.allergies);
    row.bindOptional(11, customer.notes).bindOptional(12, customer.tags.join(QLatin1Char('\n'))).bindOptional(13, customer.source);
    row.bindOptional(14, customer.paymentMethod).bind(15, categoryCode(customer.category)).bindOptional(16, customer.externalId);
    row.bindOptional(17, isoDay(customer.createdOn)).bind(18, customer.visitCount).bindOptional(19, isoDay(customer.lastVisit));
    row.bindOptional(20, isoDay(customer.lastOrder)).bindOptional(21, isoDay(customer.lastActivity));
    row.bindOptional(22, customer.lastActivityKind ? visitKindCode(*customer.lastActivityKind) : QString());
    row.bind(23, customer.restricted ? 1 : 0);
    if (customer.batch == 0)
        row.bindNull(24);
    else
        row.bind(24, customer.batch);
    row.bind(25, customer.revision).bind(26, customer.id).bind(27, ActivityClock::markOf(*rule, customer, *visitList).number());
    return row.run();
}

Result<> CardStore::insertContacts(const Customer &customer)
{
    const auto useOf = [](ContactUse use) { return use == ContactUse::Personal ? 0 : 1; };
    int position = 0;
    for (const EmailAddress &email : customer.emails) {
        const Result<Statement *> row = statement(InsertEmail);
        if (!row)
            return failure(row);
        const QString folded = foldedEmail(email.address);
        (*row)->bind(1, customer.id).bind(2, position++).bind(3, email.address).bind(5, useOf(email.use)).bind(6, customer.revision);
        (*row)->bindOptional(4, folded == email.address ? QString() : folded);
        const Result<> done = (*row)->run();
        if (!done)
            return done;
    }
    position = 0;
    for (const PhoneNumber &phone : customer.phones) {
        const Result<Statement *> row = statement(InsertPhone);
        if (!row)
            return failure(row);
        (*row)->bind(1, customer.id).bind(2, position++).bind(3, phone.typed).bind(5, useOf(phone.use)).bind(6, customer.revision);
        if (phone.e164.isEmpty())
            (*row)->bindNull(4);
        else
            (*row)->bind(4, QStringView(phone.e164).mid(1).toLongLong());
        const Result<> done = (*row)->run();
        if (!done)
            return done;
    }
    for (const PostalAddress &address : customer.addresses) {
        const Result<Statement *> row = statement(InsertAddress);
        if (!row)
            return failure(row);
        (*row)->bind(1, customer.id).bind(2, useOf(address.use)).bindOptional(3, address.street).bindOptional(4, address.postcode);
        const Result<> done = (*row)->bindOptional(5, address.city).bindOptional(6, address.country).bind(7, customer.revision).run();
        if (!done)
            return done;
    }
    return {};
}

Result<> CardStore::removeContacts(qint64 id)
{
    for (const int which : {DeleteEmails, DeletePhones, DeleteAddresses}) {
        const Result<Statement *> row = statement(which);
        if (!row)
            return failure(row);
        const Result<> done = (*row)->bind(1, id).run();
        if (!done)
            return done;
    }
    return {};
}

Result<qint64> CardStore::rankOf(qint64 id)
{
    const Result<Statement *> select = statement(SelectRank);
    if (!select)
        return failure(select);
    const Result<bool> row = (*select)->bind(1, id).step();
    if (!row)
        return failure(row);
    if (!*row)
        return fail(FailureCode::NotFound, QStringLiteral("customer"));
    const qint64 rank = (*select)->integer(0);
    (*select)->reset();
    return rank;
}

Result<> CardStore::insert(const Customer &customer, std::optional<qint64> rank)
{
    if (!rank) {
        const Result<qint64> free = NameOrder::freeRank(*m_transaction, customer.sortKey());
        if (!free)
            return failure(free);
        rank = *free;
    }
    Result<> done = writeRow(InsertRow, customer, *rank);
    if (done)
        done = insertContacts(customer);
    if (done)
        done = m_index.add(*rank, IndexedWords::of(customer));
    return done;
}

Result<> CardStore::insertWaiting(const Customer &customer, std::optional<qint64> rank)
{
    const Result<> done = writeRow(InsertRow, customer, rank.value_or(NameOrder::Parked - customer.id));
    return done ? insertContacts(customer) : done;
}

Result<> CardStore::replaceWaiting(const Customer &after)
{
    Result<> done = removeContacts(after.id);
    if (done)
        done = writeRow(UpdateRow, after, NameOrder::Parked - after.id);
    return done ? insertContacts(after) : done;
}

Result<> CardStore::place(qint64 id, qint64 rank)
{
    const Result<Statement *> row = statement(UpdateRank);
    if (!row)
        return failure(row);
    return (*row)->bind(1, rank).bind(2, id).run();
}

Result<> CardStore::replace(const Customer &before, const Customer &after)
{
    Result<qint64> rank = rankOf(before.id);
    if (!rank)
        return failure(rank);
    const IndexedWords oldWords = IndexedWords::of(before);
    const IndexedWords newWords = IndexedWords::of(after);
    const bool moves = before.sortKey() != after.sortKey();
    Result<> done = moves ? m_index.remove(*rank, oldWords) : m_index.replace(*rank, oldWords, newWords);
    if (done)
        done = removeContacts(before.id);
    if (!done)
        return done;
    if (moves) {
        // Its own row must not stand in the way of its new place, nor be moved with the neighbours.
        const Result<> parked = writeRow(UpdateRow, after, NameOrder::Parked - before.id);
        if (!parked)
            return parked;
        const Result<qint64> free = NameOrder::freeRank(*m_transaction, after.sortKey());
        if (!free)
            return failure(free);
        rank = *free;
    }
    done = writeRow(UpdateRow, after, *rank);
    if (done)
        done = insertContacts(after);
    if (done && moves)
        done = m_index.add(*rank, newWords);
    return done;
}

Result<> CardStore::remove(const Customer &customer)
{
    const Result<qint64> rank = rankOf(customer.id);
    if (!rank)
        return failure(rank);
    const Result<> done = m_index.remove(*rank, IndexedWords::of(customer));
    if (!done)
        return done;
    const Result<Statement *> row = statement(DeleteRow);
    if (!row)
        return failure(row);
    return (*row)->bind(1, customer.id).run();
}

Result<> CardStore::insertVisit(qint64 customer, const Visit &visit, qint64 revision)
{
    const Result<Statement *> row = statement(InsertVisit);
    if (!row)
        return failure(row);
    (*row)->bind(1, customer).bind(2, visit.id).bind(3, isoDay(visit.day)).bind(4, visitKindCode(visit.kind)).bind(5, revision);
    const Result<> done = (*row)->run();
    if (!done)
        return done;
    const Result<Statement *> raise = statement(RaiseClock);
    if (!raise)
        return failure(raise);
    const auto kind = static_cast<ClockKind>(visit.kind);
    return (*raise)->bind(1, customer).bind(2, ClockMark{0, visit.day, kind, false}.number()).bind(3, ClockKinds().with(kind).bits()).run();
}

Result<> CardStore::removeVisits(qint64 customer)
{
    const Result<Statement *> row = statement(DeleteVisits);
    if (!row)
        return failure(row);
    return (*row)->bind(1, customer).run();
}

} // namespace couvert
