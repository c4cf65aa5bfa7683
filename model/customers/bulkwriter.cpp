// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/bulkwriter.h"

#include "model/customers/cardimage.h"
#include "model/customers/cardstore.h"
#include "model/customers/nameorder.h"
#include "model/customers/undo.h"
#include "model/journal/revisions.h"
#include "model/vault/schema.h"

#include <algorithm>
#include <vector>

namespace couvert {

struct BulkWriter::Private {
    UnitOfWork *unit = nullptr;
    qint64 revision = 0;
    qint64 batch = 0;
    qint64 step = 0; ///< undo step, when there is a batch
    qint64 nextId = 0;
    qint64 existing = 0;
    std::optional<CardStore> store;
    std::vector<Customer> waiting;
    std::vector<qint64> updated;
};

BulkWriter::BulkWriter(std::unique_ptr<Private> data) : d(std::move(data)) { }
BulkWriter::BulkWriter(BulkWriter &&) noexcept = default;
BulkWriter::~BulkWriter() = default;

Result<BulkWriter> BulkWriter::begin(UnitOfWork &unit, qint64 revision, qint64 batch)
{
    const Result<> allowed = unit.session().require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    auto data = std::make_unique<Private>();
    data->unit = &unit;
    data->revision = revision;
    data->batch = batch;
    const Result<qint64> nextId = CardStore::nextId(unit.database());
    if (!nextId)
        return failure(nextId);
    data->nextId = *nextId;
    const Result<qint64> existing = metaInteger(unit.database(), "customers");
    if (!existing)
        return failure(existing);
    data->existing = *existing;
    Result<CardStore> store = CardStore::prepare(unit.transaction());
    if (!store)
        return failure(store);
    data->store.emplace(std::move(*store));
    if (batch != 0) {
        const Result<qint64> step = Undo::openStep(unit, UndoKind::Imported, revision, batch);
        if (!step)
            return failure(step);
        data->step = *step;
    }
    return BulkWriter(std::move(data));
}

qint64 BulkWriter::add(Customer customer)
{
    customer.id = d->nextId++;
    customer.uuid = QUuid::createUuid();
    customer.revision = d->revision;
    customer.batch = d->batch;
    const qint64 id = customer.id;
    d->waiting.push_back(std::move(customer));
    return id;
}

Customer *BulkWriter::waiting(qint64 id)
{
    if (d->waiting.empty() || id < d->waiting.front().id || id >= d->nextId)
        return nullptr;
    return &d->waiting[static_cast<std::size_t>(id - d->waiting.front().id)];
}

Result<> BulkWriter::update(const Customer &before, const Customer &after)
{
    const Result<QList<Visit>> visits = CardStore::visits(d->unit->database(), before.id);
    if (!visits)
        return failure(visits);
    Customer written = after;
    written.revision = d->revision;
    Result<> done;
    // Two rows of one sheet may touch the same card: the image is the one from before the first.
    if (d->step != 0 && before.revision != d->revision)
        done = Undo::keepImage(*d->unit, d->step, before.id, CardImage{before, *visits}.toBytes());
    if (done)
        done = d->store->replace(before, written);
    if (done)
        d->updated.push_back(before.id);
    return done;
}

Result<Completion> BulkWriter::finish(const std::function<bool(qint64, qint64)> &progress)
{
    Database &database = d->unit->database();
    std::vector<Customer> &waiting = d->waiting;
    const auto total = static_cast<qint64>(waiting.size());

    struct Place {
        QByteArray key;
        std::size_t at;
    };
    std::vector<Place> order;
    order.reserve(waiting.size());
    for (std::size_t i = 0; i < waiting.size(); ++i)
        order.push_back({waiting[i].sortKey().toUtf8(), i});
    std::sort(order.begin(), order.end(), [](const Place &a, const Place &b) { return a.key != b.key ? a.key < b.key : a.at < b.at; });

    // Into an empty file the ranks are dealt out in order. Beside few cards they find their places one by one; beside many, the
    // whole order is made anew, which is cheaper than making room a thousand times.
    const bool intoEmpty = d->existing == 0;
    const bool reorder = !intoEmpty && total > 500 && total > d->existing / 20;
    Result<> step = SearchIndex::setBulk(database, true);
    if (!step)
        return failure(step);
    std::vector<qint64> ids;
    ids.reserve(waiting.size());
    qint64 rank = NameOrder::FirstRank;
    for (std::size_t done = 0; done < order.size(); ++done) {
        Customer &customer = waiting[order[done].at];
        std::optional<qint64> place;
        if (intoEmpty)
            place = rank;
        else if (reorder)
            place = NameOrder::Parked - customer.id;
        rank += NameOrder::Gap;
        step = d->store->insert(customer, place);
        if (!step)
            return failure(step);
        ids.push_back(customer.id);
        if (done % 1024 == 0 && progress && !progress(static_cast<qint64>(done), total))
            return Completion::Cancelled;
    }
    waiting.clear();
    if (reorder) {
        const Result<Completion> rebuilt = SearchIndex::rebuild(d->unit->transaction(), progress);
        if (!rebuilt || *rebuilt == Completion::Cancelled)
            return rebuilt;
    }
    std::sort(ids.begin(), ids.end());
    const Revisions revisions(d->unit->session().vault());
    step = revisions.set(d->unit->transaction(), ids, d->revision, true);
    if (step)
        step = revisions.set(d->unit->transaction(), d->updated, d->revision);
    if (step)
        step = CardStore::changeCount(database, total);
    if (step)
        step = SearchIndex::setBulk(database, false);
    if (!step)
        return failure(step);
    return Completion::Done;
}

} // namespace couvert
