// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerwriter.h"

#include "model/customers/cardimage.h"
#include "model/customers/cardstore.h"
#include "model/customers/erasedpeople.h"
#include "model/customers/undo.h"
#include "model/journal/revisions.h"

#include <QJsonArray>

#include <algorithm>

namespace couvert {

namespace {

bool saysWhoItIs(const Customer &customer)
{
    return !customer.lastName.isEmpty() || !customer.firstName.isEmpty() || !customer.company.isEmpty() || !customer.emails.isEmpty()
        || !customer.phones.isEmpty();
}

/// Holds what is new on a card against the ledger of those who were erased.
Result<> letIn(UnitOfWork &unit, const Customer &before, const Customer &after, QDate newAct, qint64 revision)
{
    Customer fresh = after;
    fresh.emails.removeIf([&](const EmailAddress &email) { return before.emails.contains(email); });
    fresh.phones.removeIf([&](const PhoneNumber &phone) { return before.phones.contains(phone); });
    if (before.lastName == after.lastName && before.firstName == after.firstName && before.birthday == after.birthday)
        fresh.birthday.clear();
    Result<ErasedPeople> erased = ErasedPeople::open(unit.database());
    if (!erased)
        return failure(erased);
    return erased->letIn(unit, fresh, newAct, revision);
}

} // namespace

Result<qint64> CustomerWriter::add(const Customer &given, QDate newAct)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    if (!saysWhoItIs(given))
        return fail(FailureCode::InvalidValue, QStringLiteral("last_name"));
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<qint64> id = CardStore::nextId(m_database);
    if (!id)
        return failure(id);
    const Result<qint64> revision = unit->record(JournalAction::CustomerAdded, JournalSubject::customer(*id));
    if (!revision)
        return failure(revision);
    const Result<> allowedIn = letIn(*unit, {}, given, newAct, *revision);
    if (!allowedIn)
        return failure(allowedIn);
    Customer customer = given;
    customer.id = *id;
    customer.uuid = QUuid::createUuid();
    customer.revision = *revision;
    // Who came on some day was known by then.
    if (!customer.createdOn.isValid())
        customer.createdOn = customer.lastActivity.isValid() ? std::min(customer.lastActivity, m_session.clock().today()) : m_session.clock().today();
    Result<CardStore> store = CardStore::prepare(unit->transaction());
    if (!store)
        return failure(store);
    Result<> done = store->insert(customer);
    if (done)
        done = CardStore::changeCount(m_database, 1);
    if (done)
        done = Revisions(m_session.vault()).set(unit->transaction(), {*id}, *revision, true);
    if (!done)
        return failure(done);
    const Result<qint64> step = Undo::openStep(*unit, UndoKind::Added, *revision);
    if (!step)
        return failure(step);
    done = Undo::keepImage(*unit, *step, *id, std::nullopt);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    return *id;
}

Result<QList<FieldChange>> CustomerWriter::save(const Customer &given, QDate newAct)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    Result<QList<FieldChange>> changed = saveIn(*unit, given, newAct);
    if (!changed)
        return changed;
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return changed;
}

Result<QList<FieldChange>> CustomerWriter::saveIn(UnitOfWork &unit, const Customer &given, QDate newAct)
{
    Database &database = unit.database();
    if (!saysWhoItIs(given))
        return fail(FailureCode::InvalidValue, QStringLiteral("last_name"));
    const Result<Customer> before = CardStore::load(database, given.id);
    if (!before)
        return failure(before);
    if (before->revision != given.revision)
        return fail(FailureCode::Busy, QStringLiteral("changed"));
    if (before->restricted)
        return fail(FailureCode::RefusedByRule, QStringLiteral("restricted"));
    const QList<FieldChange> changed = changes(*before, given);
    Customer after = given;
    after.uuid = before->uuid;
    after.batch = before->batch;
    if (changed.isEmpty() && before->emails == after.emails && before->phones == after.phones && before->addresses == after.addresses)
        return changed;
    QJsonArray fields;
    for (const FieldChange &change : changed)
        fields.append(change.field);
    const Result<qint64> revision =
        unit.record(JournalAction::CustomerEdited, JournalSubject::customer(given.id), {{QStringLiteral("fields"), fields}});
    if (!revision)
        return failure(revision);
    after.revision = *revision;
    const Result<> allowedIn = letIn(unit, *before, after, newAct, *revision);
    if (!allowedIn)
        return failure(allowedIn);
    const Result<QList<Visit>> visitList = CardStore::visits(database, given.id);
    if (!visitList)
        return failure(visitList);
    Result<CardStore> store = CardStore::prepare(unit.transaction());
    if (!store)
        return failure(store);
    Result<> done = store->replace(*before, after);
    if (done)
        done = Revisions(unit.session().vault()).set(unit.transaction(), {given.id}, *revision);
    if (!done)
        return failure(done);
    const Result<qint64> step = Undo::openStep(unit, UndoKind::Edited, *revision);
    if (!step)
        return failure(step);
    done = Undo::keepImage(unit, *step, given.id, CardImage{*before, *visitList}.toBytes());
    if (!done)
        return failure(done);
    return changed;
}

Result<Customer> CustomerWriter::addVisit(qint64 id, VisitKind kind, QDate day)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    if (!day.isValid() || day > m_session.clock().today())
        return fail(FailureCode::InvalidValue, QStringLiteral("date"));
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<Customer> before = CardStore::load(m_database, id);
    if (!before)
        return failure(before);
    if (before->restricted)
        return fail(FailureCode::RefusedByRule, QStringLiteral("restricted"));
    const Result<QList<Visit>> visitList = CardStore::visits(m_database, id);
    if (!visitList)
        return failure(visitList);
    const Result<qint64> revision =
        unit->record(JournalAction::VisitAdded, JournalSubject::customer(id), {{QStringLiteral("kind"), visitKindCode(kind)}});
    if (!revision)
        return failure(revision);

    Customer after = *before;
    after.revision = *revision;
    if (kind == VisitKind::Visit) {
        after.visitCount += 1;
        after.lastVisit = before->lastVisit.isValid() ? std::max(before->lastVisit, day) : day;
    }
    if (kind == VisitKind::Order)
        after.lastOrder = before->lastOrder.isValid() ? std::max(before->lastOrder, day) : day;
    if (!before->lastActivity.isValid() || day >= before->lastActivity) {
        after.lastActivity = day;
        after.lastActivityKind = kind;
    }
    Result<CardStore> store = CardStore::prepare(unit->transaction());
    if (!store)
        return failure(store);
    const qint64 number = visitList->isEmpty() ? 1 : visitList->last().id + 1;
    Result<> done = store->replace(*before, after);
    if (done)
        done = store->insertVisit(id, {number, day, kind}, *revision);
    if (done)
        done = Revisions(m_session.vault()).set(unit->transaction(), {id}, *revision);
    if (!done)
        return failure(done);
    const Result<qint64> step = Undo::openStep(*unit, UndoKind::VisitAdded, *revision);
    if (!step)
        return failure(step);
    done = Undo::keepImage(*unit, *step, id, CardImage{*before, *visitList}.toBytes());
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    return after;
}

Result<> CustomerWriter::recordView(qint64 id)
{
    constexpr qint64 sameLook = 5 * 60 * 1000; // milliseconds
    Result<Statement> select =
        Statement::prepare(m_database, "SELECT 1 FROM journal WHERE at > ? AND account = ? AND action = ? AND subject = ? LIMIT 1");
    if (!select)
        return failure(select);
    const JournalSubject subject = JournalSubject::customer(id);
    select->bind(1, m_session.clock().realNow().toMSecsSinceEpoch() - sameLook).bind(2, m_session.account().id);
    const Result<bool> seen = select->bind(3, actionCode(JournalAction::CustomerViewed)).bind(4, subject.text()).step();
    if (!seen)
        return failure(seen);
    if (*seen)
        return {};
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::CustomerViewed, subject);
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

} // namespace couvert
