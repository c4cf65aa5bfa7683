// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/bulkwriter.h"

#include "model/customers/cardimage.h"
#include "model/customers/cardstore.h"
#include "model/customers/nameorder.h"
#include "model/customers/undo.h"
#include "model/customers/waitingcards.h"
#include "model/journal/revisions.h"
#include "model/vault/schema.h"

#include <QRandomGenerator>

#include <array>
#include <numeric>
#include <vector>

namespace couvert {

namespace {

using Progress = std::function<bool(qint64 done, qint64 total)>;
constexpr std::size_t progressStep = 1024;

qint64 rankAt(std::size_t place)
{
    return NameOrder::FirstRank + static_cast<qint64>(place) * NameOrder::Gap;
}

/// Takes the indexes of the tables that cards are written to away, the count of clocks, and the look at who may be written to after a new
/// contact (in an empty file nobody said yes yet), and answers how to make them again.
Result<std::vector<QByteArray>> dropIndexes(Database &database)
{
    std::vector<QByteArray> made;
    std::vector<QByteArray> drops;
    {
        Result<Statement> select = Statement::prepare(database,
            "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE (type = 'index' AND sql IS NOT NULL AND tbl_name IN ('customer', 'email', 'phone')"
            " AND name <> 'customer_restricted')"
            " OR (type = 'trigger' AND name IN ('clock_in', 'clock_moved', 'email_in', 'phone_in', 'address_in'))");
        if (!select)
            return failure(select);
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            drops.push_back("DROP " + select->text(0).toUtf8());
            made.push_back(select->text(1).toUtf8());
        }
    }
    for (const QByteArray &drop : drops) {
        const Result<> done = database.execute(drop.constData());
        if (!done)
            return failure(done);
    }
    return made;
}

/// Random numbers are asked of the system for many cards at once.
class FreshIds final
{
public:
    [[nodiscard]] QUuid next()
    {
        if (m_next == m_words.size()) {
            QRandomGenerator::system()->fillRange(m_words.data(), static_cast<qsizetype>(m_words.size()));
            m_next = 0;
        }
        std::array<quint32, wordsEach> words{};
        std::copy_n(m_words.begin() + static_cast<std::ptrdiff_t>(m_next), wordsEach, words.begin());
        m_next += wordsEach;
        // A random UUID (RFC 9562): version 4, variant 1.
        const auto byte = [](quint32 word, int place) { return static_cast<uchar>(word >> (8 * place)); };
        return QUuid(words[0], static_cast<ushort>(words[1]), static_cast<ushort>((words[1] >> 16 & 0x0fff) | 0x4000),
            static_cast<uchar>((byte(words[2], 0) & 0x3f) | 0x80), byte(words[2], 1), byte(words[2], 2), byte(words[2], 3), byte(words[3], 0),
            byte(words[3], 1), byte(words[3], 2), byte(words[3], 3));
    }

private:
    static constexpr std::size_t wordsEach = 4;
    std::array<quint32, 256 * wordsEach> m_words{};
    std::size_t m_next = m_words.size();
};

} // namespace

struct BulkWriter::Private {
    UnitOfWork *unit = nullptr;
    qint64 revision = 0;
    qint64 batch = 0;
    qint64 undoStep = 0; ///< undo step, there when there is a batch
    qint64 firstId = 0;
    qint64 existing = 0;
    std::size_t made = 0; ///< by add(); they are numbered from 0
    std::size_t waitingBytes = WaitingBytes;
    WaitingCards waiting;
    std::size_t stored = 0;       ///< number of the first card that waits
    std::vector<quint32> placeOf; ///< of cards that waited once: the place of each number among the ids from firstId on
    std::optional<CardStore> store;
    FreshIds uuids;
    std::vector<qint64> updated;
    std::vector<QByteArray> droppedIndexes;

    [[nodiscard]] bool sorts() const { return existing == 0; }
    [[nodiscard]] std::size_t numberOf(qint64 ticket) const { return static_cast<std::size_t>(ticket - firstId); }
    [[nodiscard]] bool waits(qint64 ticket) const { return sorts() && numberOf(ticket) >= stored; }
    [[nodiscard]] Result<> makeRoom();
    /// `ranked`: these are all of them, so their places in the name order are known, and they are given to the index too.
    [[nodiscard]] Result<Completion> writeWaiting(bool ranked, const Progress &progress = {});
    [[nodiscard]] Result<> makeIndexes();
    [[nodiscard]] Result<Completion> placeAmongFew(const Progress &progress);
};

BulkWriter::BulkWriter(std::unique_ptr<Private> data) : d(std::move(data)) { }
BulkWriter::BulkWriter(BulkWriter &&) noexcept = default;
BulkWriter::~BulkWriter() = default;

Result<BulkWriter> BulkWriter::begin(UnitOfWork &unit, qint64 revision, qint64 batch, std::size_t waitingBytes)
{
    const Result<> allowed = unit.session().require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    auto data = std::make_unique<Private>();
    data->unit = &unit;
    data->revision = revision;
    data->batch = batch;
    data->waitingBytes = waitingBytes;
    const Result<qint64> nextId = CardStore::nextId(unit.database());
    if (!nextId)
        return failure(nextId);
    data->firstId = *nextId;
    const Result<qint64> existing = metaInteger(unit.database(), "customers");
    if (!existing)
        return failure(existing);
    data->existing = *existing;
    if (data->existing == 0) {
        Result<std::vector<QByteArray>> dropped = dropIndexes(unit.database());
        if (!dropped)
            return failure(dropped);
        data->droppedIndexes = std::move(*dropped);
    }
    Result<CardStore> store = CardStore::prepare(unit.transaction());
    if (!store)
        return failure(store);
    data->store.emplace(std::move(*store));
    if (batch != 0) {
        const Result<qint64> step = Undo::openStep(unit, UndoKind::Imported, revision, batch);
        if (!step)
            return failure(step);
        data->undoStep = *step;
    }
    return BulkWriter(std::move(data));
}

Result<qint64> BulkWriter::add(const Customer &customer)
{
    const qint64 ticket = d->firstId + static_cast<qint64>(d->made);
    if (d->sorts()) {
        const Result<> room = d->makeRoom();
        if (!room)
            return failure(room);
        d->waiting.add(customer);
    } else {
        Customer written = customer;
        written.id = ticket;
        written.uuid = d->uuids.next();
        written.revision = d->revision;
        written.batch = d->batch;
        const Result<> done = d->store->insertWaiting(written);
        if (!done)
            return failure(done);
    }
    d->made += 1;
    return ticket;
}

std::optional<qint64> BulkWriter::idOf(qint64 ticket) const
{
    if (!d->sorts())
        return ticket;
    if (d->waits(ticket))
        return std::nullopt;
    return d->firstId + static_cast<qint64>(d->placeOf[d->numberOf(ticket)]);
}

Result<Customer> BulkWriter::card(qint64 ticket) const
{
    const std::optional<qint64> id = idOf(ticket);
    Result<Customer> card = id ? CardStore::load(d->unit->database(), *id) : d->waiting.card(d->numberOf(ticket) - d->stored);
    if (card)
        card->id = ticket;
    return card;
}

Result<> BulkWriter::storeWaiting()
{
    const Result<Completion> done = d->writeWaiting(false);
    return done ? Result<>() : failure(done);
}

Result<> BulkWriter::Private::makeRoom()
{
    if (waiting.bytes() < waitingBytes)
        return {};
    const Result<Completion> done = writeWaiting(false);
    return done ? Result<>() : failure(done);
}

Result<Completion> BulkWriter::Private::writeWaiting(bool ranked, const Progress &progress)
{
    const std::vector<quint32> order = waiting.inNameOrder();
    const bool keepsOrder = stored == 0 && order.size() < FewCards;
    placeOf.resize(stored + order.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        const std::size_t number = order[place];
        placeOf[stored + number] = static_cast<quint32>(stored + (keepsOrder ? number : place));
        Customer card = waiting.card(number);
        card.id = firstId + static_cast<qint64>(placeOf[stored + number]);
        card.uuid = uuids.next();
        card.revision = revision;
        card.batch = batch;
        Result<> done = store->insertWaiting(card, ranked ? std::optional(rankAt(place)) : std::nullopt);
        if (done && ranked)
            done = store->index().add(rankAt(place), IndexedWords::of(card));
        if (!done)
            return failure(done);
        if (place % progressStep == 0 && progress && !progress(static_cast<qint64>(place), static_cast<qint64>(order.size())))
            return Completion::Cancelled;
    }
    stored += order.size();
    waiting.clear();
    return Completion::Done;
}

Result<> BulkWriter::update(const Customer &before, const Customer &after)
{
    Customer written = after;
    written.revision = d->revision;
    if (before.id >= d->firstId) {
        const Result<> room = d->makeRoom();
        if (!room)
            return room;
        if (d->waits(before.id)) {
            d->waiting.replace(d->numberOf(before.id) - d->stored, written);
            return {};
        }
        written.id = *idOf(before.id);
        return d->store->replaceWaiting(written);
    }
    const Result<QList<Visit>> visits = CardStore::visits(d->unit->database(), before.id);
    if (!visits)
        return failure(visits);
    Result<> done;
    // Two rows of one sheet may touch the same card: the image is the one from before the first.
    if (d->undoStep != 0 && before.revision != d->revision)
        done = Undo::keepImage(*d->unit, d->undoStep, before.id, CardImage{before, *visits}.toBytes());
    if (done)
        done = d->store->replace(before, written);
    if (done)
        d->updated.push_back(before.id);
    return done;
}

Result<> BulkWriter::Private::makeIndexes()
{
    droppedIndexes.emplace_back(
        "DELETE FROM clock_count; INSERT INTO clock_count(clock, number) SELECT clock, count(*) FROM customer GROUP BY clock");
    for (const QByteArray &sql : droppedIndexes) {
        const Result<> done = unit->database().execute(sql.constData());
        if (!done)
            return done;
    }
    return {};
}

Result<Completion> BulkWriter::Private::placeAmongFew(const Progress &progress)
{
    WaitingCards cards;
    for (std::size_t number = 0; number < made; ++number) {
        const Result<Customer> card = CardStore::load(unit->database(), firstId + static_cast<qint64>(number));
        if (!card)
            return failure(card);
        cards.add(*card);
    }
    const std::vector<quint32> order = cards.inNameOrder();
    for (std::size_t place = 0; place < order.size(); ++place) {
        const Customer card = cards.card(order[place]);
        const Result<qint64> rank = NameOrder::freeRank(unit->transaction(), card.sortKey());
        if (!rank)
            return failure(rank);
        Result<> step = store->place(card.id, *rank);
        if (step)
            step = store->index().add(*rank, IndexedWords::of(card));
        if (!step)
            return failure(step);
        if (place % progressStep == 0 && progress && !progress(static_cast<qint64>(place), static_cast<qint64>(order.size())))
            return Completion::Cancelled;
    }
    return Completion::Done;
}

Result<Completion> BulkWriter::finish(const Progress &progress)
{
    Database &database = d->unit->database();
    const auto total = static_cast<qint64>(d->made);
    Result<> step = SearchIndex::setBulk(database, true);
    if (!step)
        return failure(step);
    const bool inOnePass = d->sorts() && d->stored == 0;
    // Beside few cards the new ones find their places one by one; beside many, the whole order is made anew, which is cheaper than
    // making room a thousand times.
    const bool anew = !inOnePass && (d->sorts() || (total > 20 && total > d->existing / 20));
    if (anew)
        step = storeWaiting();
    if (!step)
        return failure(step);
    const Result<Completion> placed = inOnePass ? d->writeWaiting(true, progress)
        : anew                                  ? SearchIndex::rebuild(d->unit->transaction(), progress)
                                                : d->placeAmongFew(progress);
    if (!placed || *placed == Completion::Cancelled)
        return placed;
    if (d->sorts())
        step = d->makeIndexes();
    if (!step)
        return failure(step);
    std::vector<qint64> ids(d->made);
    std::iota(ids.begin(), ids.end(), d->firstId);
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
