// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/bulkwriter.h"

#include "model/customers/cardimage.h"
#include "model/customers/cardstore.h"
#include "model/customers/nameorder.h"
#include "model/customers/pendingwords.h"
#include "model/customers/undo.h"
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

constexpr qint64 StepBytes = 512;

/// About what a card takes in memory, its longest texts exactly.
qint64 bytesOf(const Customer &card)
{
    constexpr qint64 fields = 1'000;
    constexpr qint64 contact = 300;
    qsizetype letters = card.notes.size() + card.preferences.size() + card.allergies.size() + card.lastName.size() + card.firstName.size()
        + card.company.size() + card.source.size() + card.externalId.size() + card.paymentMethod.size();
    for (const QString &tag : card.tags)
        letters += tag.size() + 32;
    for (const PostalAddress &address : card.addresses)
        letters += address.street.size() + address.postcode.size() + address.city.size() + address.country.size();
    return fields + contact * (card.emails.size() + card.phones.size()) + 2 * letters;
}

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
    std::size_t waitingCards = WaitingCards;
    std::vector<Customer> waiting;
    qint64 waitingBytes = 0; ///< about what they and their steps take; never too low
    std::size_t stored = 0;  ///< number of the first card that waits
    /// Of the cards that waited once: the place of each number among the ids from firstId on.
    std::vector<quint32> placeOf;
    bool ranked = false;                                                           ///< the cards were written with their ranks
    std::vector<std::pair<std::size_t, std::function<Result<>(qint64 id)>>> steps; ///< of waiting cards, by number
    std::optional<CardStore> store;
    FreshIds uuids;
    PendingWords pending; ///< number 0 is the card of firstId
    std::vector<qint64> updated;
    std::vector<QByteArray> droppedIndexes;

    [[nodiscard]] bool sorts() const { return existing == 0; }
    [[nodiscard]] std::size_t numberOf(qint64 ticket) const { return static_cast<std::size_t>(ticket - firstId); }
    [[nodiscard]] qint64 idOf(std::size_t number) const { return firstId + static_cast<qint64>(sorts() ? placeOf[number] : number); }
    Result<Completion> storeWaiting(bool all, const Progress &progress = {});
    Result<> makeRoom(); ///< writes the cards that wait when no more may
    Result<Completion> placeInOrder(const Progress &progress);
    Result<Completion> placeAmongFew(const Progress &progress);
};

BulkWriter::BulkWriter(std::unique_ptr<Private> data) : d(std::move(data)) { }
BulkWriter::BulkWriter(BulkWriter &&) noexcept = default;
BulkWriter::~BulkWriter() = default;

Result<BulkWriter> BulkWriter::begin(UnitOfWork &unit, qint64 revision, qint64 batch, std::size_t waitingCards)
{
    const Result<> allowed = unit.session().require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    auto data = std::make_unique<Private>();
    data->unit = &unit;
    data->revision = revision;
    data->batch = batch;
    data->waitingCards = waitingCards;
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
    Customer written = customer;
    written.id = d->firstId + static_cast<qint64>(d->pending.count());
    written.uuid = d->uuids.next();
    written.revision = d->revision;
    written.batch = d->batch;
    const qint64 ticket = written.id;
    if (!d->sorts()) {
        const Result<> done = d->store->insertWaiting(written);
        if (!done)
            return failure(done);
    }
    const Result<> room = d->makeRoom();
    if (!room)
        return failure(room);
    d->pending.append(written);
    if (d->sorts()) {
        d->waitingBytes += bytesOf(written);
        d->waiting.push_back(std::move(written));
    }
    return ticket;
}

const Customer *BulkWriter::waiting(qint64 ticket) const
{
    if (!d->sorts() || d->numberOf(ticket) < d->stored)
        return nullptr;
    return &d->waiting[d->numberOf(ticket) - d->stored];
}

qint64 BulkWriter::idOf(qint64 ticket) const
{
    return d->sorts() ? d->idOf(d->numberOf(ticket)) : ticket;
}

Result<Customer> BulkWriter::card(qint64 ticket) const
{
    if (const Customer *card = waiting(ticket))
        return *card;
    Result<Customer> card = CardStore::load(d->unit->database(), idOf(ticket));
    if (card)
        card->id = ticket;
    return card;
}

Result<> BulkWriter::whenStored(qint64 ticket, std::function<Result<>(qint64 id)> step)
{
    const Result<> room = d->makeRoom();
    if (!room)
        return room;
    if (waiting(ticket) == nullptr)
        return step(idOf(ticket));
    d->steps.emplace_back(d->numberOf(ticket), std::move(step));
    d->waitingBytes += StepBytes;
    return {};
}

Result<> BulkWriter::storeWaiting()
{
    const Result<Completion> done = d->storeWaiting(true);
    return done ? Result<>() : failure(done);
}

Result<> BulkWriter::Private::makeRoom()
{
    if (waiting.size() < waitingCards && waitingBytes < WaitingBytes)
        return {};
    const Result<Completion> done = storeWaiting(false);
    return done ? Result<>() : failure(done);
}

Result<Completion> BulkWriter::Private::storeWaiting(bool all, const Progress &progress)
{
    if (waiting.empty())
        return Completion::Done;
    const bool few = stored == 0 && waiting.size() < FewCards;
    std::vector<quint32> order(waiting.size());
    if (few)
        std::iota(order.begin(), order.end(), 0U);
    else
        order = pending.inNameOrder(stored);
    // When these are all of them their places in the name order are known already.
    ranked = all && stored == 0 && !few;
    placeOf.resize(stored + waiting.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        const std::size_t number = order[place];
        placeOf[number] = static_cast<quint32>(stored + place);
        Customer &card = waiting[number - stored];
        card.id = idOf(number);
        const Result<> done = store->insertWaiting(card, ranked ? std::optional(rankAt(place)) : std::nullopt);
        if (!done)
            return failure(done);
        if (ranked && place % progressStep == 0 && progress && !progress(static_cast<qint64>(place), static_cast<qint64>(2 * order.size())))
            return Completion::Cancelled;
    }
    stored += waiting.size();
    waiting.clear();
    waitingBytes = 0;
    if (all)
        waiting.shrink_to_fit();
    for (const auto &[number, step] : steps) {
        const Result<> done = step(idOf(number));
        if (!done)
            return failure(done);
    }
    steps.clear();
    return Completion::Done;
}

Result<> BulkWriter::update(const Customer &before, const Customer &after)
{
    Customer written = after;
    written.revision = d->revision;
    if (before.id >= d->firstId) {
        const std::size_t number = d->numberOf(before.id);
        d->pending.replace(number, written);
        if (waiting(before.id) != nullptr) {
            d->waitingBytes += std::max<qint64>(0, bytesOf(written) - bytesOf(before));
            d->waiting[number - d->stored] = std::move(written);
            return {};
        }
        written.id = idOf(before.id);
        d->ranked = false; // its name may have another place now
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

Result<Completion> BulkWriter::Private::placeInOrder(const Progress &progress)
{
    // The ranks are dealt out in name order and written in the order of the ids; the index is fed in name order, from memory.
    const std::vector<quint32> order = pending.inNameOrder();
    std::vector<quint32> rankPlaces(ranked ? 0 : order.size()); // of each id from firstId on
    for (std::size_t place = 0; !ranked && place < order.size(); ++place)
        rankPlaces[placeOf[order[place]]] = static_cast<quint32>(place);
    const auto total = static_cast<qint64>(2 * order.size());
    for (std::size_t place = 0; place < rankPlaces.size(); ++place) {
        const Result<> placed = store->place(firstId + static_cast<qint64>(place), rankAt(rankPlaces[place]));
        if (!placed)
            return failure(placed);
        if (place % progressStep == 0 && progress && !progress(static_cast<qint64>(place), total))
            return Completion::Cancelled;
    }
    for (std::size_t place = 0; place < order.size(); ++place) {
        const Result<> indexed = store->index().add(rankAt(place), pending.words(order[place]));
        if (!indexed)
            return failure(indexed);
        if (place % progressStep == 0 && progress && !progress(static_cast<qint64>(order.size() + place), total))
            return Completion::Cancelled;
    }
    droppedIndexes.emplace_back(
        "DELETE FROM clock_count; INSERT INTO clock_count(clock, number) SELECT clock, count(*) FROM customer GROUP BY clock");
    for (const QByteArray &sql : droppedIndexes) {
        const Result<> made = unit->database().execute(sql.constData());
        if (!made)
            return failure(made);
    }
    return Completion::Done;
}

Result<Completion> BulkWriter::Private::placeAmongFew(const Progress &progress)
{
    const std::vector<quint32> order = pending.inNameOrder();
    for (std::size_t place = 0; place < order.size(); ++place) {
        const std::size_t number = order[place];
        const Result<qint64> rank = NameOrder::freeRank(unit->transaction(), pending.sortKey(number));
        if (!rank)
            return failure(rank);
        Result<> step = store->place(idOf(number), *rank);
        if (step)
            step = store->index().add(*rank, pending.words(number));
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
    const auto total = static_cast<qint64>(d->pending.count());
    const Result<Completion> stored = d->storeWaiting(true, progress);
    if (!stored || *stored == Completion::Cancelled)
        return stored;
    Result<> step = SearchIndex::setBulk(database, true);
    if (!step)
        return failure(step);
    // Beside few cards the new ones find their places one by one; beside many, the whole order is made anew, which is cheaper than
    // making room a thousand times.
    const bool anew = total > 20 && total > d->existing / 20;
    const Result<Completion> placed = d->existing == 0 ? d->placeInOrder(progress)
        : anew                                         ? SearchIndex::rebuild(d->unit->transaction(), progress)
                                                       : d->placeAmongFew(progress);
    if (!placed || *placed == Completion::Cancelled)
        return placed;
    std::vector<qint64> ids(d->pending.count());
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
