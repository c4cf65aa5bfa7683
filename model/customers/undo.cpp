// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/undo.h"

#include "model/customers/cardimage.h"
#include "model/customers/cardstore.h"
#include "model/customers/hold.h"
#include "model/journal/revisions.h"
#include "model/vault/clock.h"

namespace couvert {

namespace {

constexpr qint64 keptFor = qint64{30} * 24 * 3600 * 1000; // milliseconds

QString kindCode(UndoKind kind)
{
    switch (kind) {
    case UndoKind::Added:
        return QStringLiteral("added");
    case UndoKind::Edited:
        return QStringLiteral("edited");
    case UndoKind::VisitAdded:
        return QStringLiteral("visit");
    case UndoKind::Imported:
        return QStringLiteral("imported");
    case UndoKind::SetAside:
        return QStringLiteral("aside");
    }
    return {};
}

UndoKind kindOf(const QString &code)
{
    for (const UndoKind kind : {UndoKind::Added, UndoKind::VisitAdded, UndoKind::Imported, UndoKind::SetAside}) {
        if (kindCode(kind) == code)
            return kind;
    }
    return UndoKind::Edited;
}

struct StoredStep {
    UndoStep step;
    qint64 revision = 0;
};

Result<StoredStep> readStep(Statement &select)
{
    const Result<bool> row = select.step();
    if (!row)
        return failure(row);
    if (!*row)
        return fail(FailureCode::NotFound, QStringLiteral("undo"));
    StoredStep stored;
    stored.step.id = select.integer(0);
    stored.step.at = utcMoment(select.integer(1));
    stored.step.kind = kindOf(select.text(2));
    stored.step.batch = select.integer(3);
    stored.revision = select.integer(4);
    stored.step.rows = select.integer(5);
    stored.step.customerId = stored.step.rows == 1 ? select.integer(6) : 0;
    select.reset();
    return stored;
}

constexpr const char *stepColumns = "SELECT s.id, s.at, s.kind, s.batch, s.revision, (SELECT count(*) FROM undo_image i WHERE i.step = s.id),"
                                    " (SELECT min(customer) FROM undo_image i WHERE i.step = s.id) FROM undo_step s ";

/// Above this many, taking each card out of the index costs more than filling the index anew.
constexpr std::size_t rebuildAbove = 2000;

/// Removes the cards that a batch made and nobody wrote since; counts the others as kept.
Result<> removeCreated(UnitOfWork &unit, qint64 batch, qint64 revision, std::vector<qint64> &removed, qint64 &kept)
{
    Database &database = unit.database();
    {
        Result<Statement> select = Statement::prepare(database, "SELECT id, revision FROM customer WHERE batch = ?");
        if (!select)
            return failure(select);
        select->bind(1, batch);
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            if (select->integer(1) == revision)
                removed.push_back(select->integer(0));
            else
                kept += 1;
        }
    }
    if (removed.size() <= rebuildAbove) {
        Result<CardStore> store = CardStore::prepare(unit.transaction());
        if (!store)
            return failure(store);
        for (const qint64 id : removed) {
            const Result<Customer> customer = CardStore::load(database, id);
            if (!customer)
                return failure(customer);
            const Result<> done = store->remove(*customer);
            if (!done)
                return done;
        }
        return {};
    }
    Result<Statement> remove = Statement::prepare(database, "DELETE FROM customer WHERE batch = ? AND revision = ?");
    if (!remove)
        return failure(remove);
    const Result<> done = remove->bind(1, batch).bind(2, revision).run();
    if (!done)
        return done;
    const Result<Completion> rebuilt = SearchIndex::rebuild(unit.transaction());
    if (!rebuilt)
        return failure(rebuilt);
    return {};
}

Result<> forget(Database &database, qint64 step)
{
    Result<Statement> remove = Statement::prepare(database, "DELETE FROM undo_step WHERE id = ?");
    if (!remove)
        return failure(remove);
    return remove->bind(1, step).run();
}

} // namespace

Result<qint64> Undo::openStep(UnitOfWork &unit, UndoKind kind, qint64 revision, qint64 batch)
{
    const Result<> pruned = prune(unit);
    if (!pruned)
        return failure(pruned);
    Result<Statement> insert =
        Statement::prepare(unit.database(), "INSERT INTO undo_step(at, kind, batch, revision) VALUES(?, ?, ?, ?) RETURNING id");
    if (!insert)
        return failure(insert);
    const qint64 now = unit.session().clock().realNow().toMSecsSinceEpoch();
    const Result<bool> row = insert->bind(1, now).bind(2, kindCode(kind)).bind(3, batch).bind(4, revision).step();
    if (!row)
        return failure(row);
    return insert->integer(0);
}

Result<> Undo::keepImage(UnitOfWork &unit, qint64 step, qint64 customerId, const std::optional<QByteArray> &image)
{
    Result<Statement> insert = Statement::prepare(unit.database(), "INSERT INTO undo_image(step, customer, image) VALUES(?, ?, ?)");
    if (!insert)
        return failure(insert);
    insert->bind(1, step).bind(2, customerId);
    if (image)
        insert->bindBlob(3, *image);
    else
        insert->bindNull(3);
    return insert->run();
}

Result<> Undo::prune(UnitOfWork &unit)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM undo_step WHERE at < ?");
    if (!remove)
        return failure(remove);
    return remove->bind(1, unit.session().clock().realNow().toMSecsSinceEpoch() - keptFor).run();
}

Result<> Undo::forgetCard(UnitOfWork &unit, qint64 customerId)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM undo_image WHERE customer = ?");
    if (!remove)
        return failure(remove);
    return remove->bind(1, customerId).run();
}

Result<UndoStep> Undo::latest() const
{
    Result<Statement> select =
        Statement::prepare(m_database, QByteArray(stepColumns).append("WHERE s.kind <> 'imported' ORDER BY s.id DESC LIMIT 1").toStdString());
    if (!select)
        return failure(select);
    const Result<StoredStep> stored = readStep(*select);
    if (!stored)
        return failure(stored);
    return stored->step;
}

Result<UndoOutcome> Undo::takeBack(UnitOfWork &unit, const UndoStep &step, qint64 stepRevision)
{
    const Result<qint64> revision =
        unit.record(JournalAction::Undone, step.batch != 0 ? JournalSubject::batch(step.batch) : JournalSubject::customer(step.customerId));
    if (!revision)
        return failure(revision);
    Database &database = unit.database();
    if (step.kind == UndoKind::SetAside) {
        Result<UndoOutcome> outcome = Holds::takeBack(unit, step.id, stepRevision);
        if (!outcome)
            return outcome;
        outcome->customerId = step.customerId;
        const Result<> forgotten = forget(database, step.id);
        if (!forgotten)
            return failure(forgotten);
        return outcome;
    }
    Result<CardStore> store = CardStore::prepare(unit.transaction());
    if (!store)
        return failure(store);
    Result<Statement> select = Statement::prepare(database, "SELECT customer, image FROM undo_image WHERE step = ?");
    if (!select)
        return failure(select);
    select->bind(1, step.id);
    UndoOutcome outcome;
    outcome.customerId = step.customerId;
    std::vector<qint64> removed;
    const Revisions revisions(unit.session().vault());
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const qint64 id = select->integer(0);
        const Result<Customer> now = CardStore::load(database, id);
        if (!now && now.error().code != FailureCode::NotFound)
            return failure(now);
        if (!now || now->revision != stepRevision) {
            outcome.kept += 1;
            continue;
        }
        if (select->isNull(1)) {
            const Result<> done = store->remove(*now);
            if (!done)
                return failure(done);
            removed.push_back(id);
            continue;
        }
        Result<CardImage> image = CardImage::fromBytes(select->blob(1));
        if (!image)
            return failure(image);
        // The card is again what it was at that revision, so it carries that revision: the step before can be taken back too.
        // The visits first: the clock of the card may follow from them.
        Result<> done = store->removeVisits(id);
        for (const Visit &visit : std::as_const(image->visitList)) {
            if (done)
                done = store->insertVisit(id, visit, image->customer.revision);
        }
        if (done)
            done = store->replace(*now, image->customer);
        if (done)
            done = revisions.set(unit.transaction(), {id}, image->customer.revision);
        if (!done)
            return failure(done);
        outcome.restored += 1;
    }
    if (step.kind == UndoKind::Imported) {
        const Result<> done = removeCreated(unit, step.batch, stepRevision, removed, outcome.kept);
        if (!done)
            return failure(done);
    }
    outcome.removed = static_cast<qint64>(removed.size());
    Result<> done = revisions.set(unit.transaction(), removed, -*revision);
    if (done)
        done = CardStore::changeCount(database, -outcome.removed);
    if (!done)
        return failure(done);
    done = forget(database, step.id);
    if (!done)
        return failure(done);
    return outcome;
}

Result<UndoOutcome> Undo::undoLatest()
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    Result<Statement> select =
        Statement::prepare(m_database, QByteArray(stepColumns).append("WHERE s.kind <> 'imported' ORDER BY s.id DESC LIMIT 1").toStdString());
    if (!select)
        return failure(select);
    const Result<StoredStep> stored = readStep(*select);
    if (!stored)
        return failure(stored);
    Result<UndoOutcome> outcome = takeBack(*unit, stored->step, stored->revision);
    if (!outcome)
        return outcome;
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return outcome;
}

Result<UndoOutcome> Undo::undoBatch(UnitOfWork &unit, qint64 batch)
{
    const Result<> allowed = unit.session().require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<Statement> select =
        Statement::prepare(unit.database(), QByteArray(stepColumns).append("WHERE s.kind = 'imported' AND s.batch = ?").toStdString());
    if (!select)
        return failure(select);
    select->bind(1, batch);
    const Result<StoredStep> stored = readStep(*select);
    if (!stored)
        return failure(stored);
    return takeBack(unit, stored->step, stored->revision);
}

} // namespace couvert
