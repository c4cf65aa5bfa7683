// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/nameorder.h"

#include "model/customers/cardstore.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace couvert {

struct NameOrder::Neighbours {
    std::optional<qint64> before;
    std::optional<qint64> after;
};

Result<NameOrder::Neighbours> NameOrder::find(Database &database, const QString &sortKey)
{
    Result<Statement> ends = Statement::prepare(
        database, "SELECT (SELECT min(name_rank) FROM customer WHERE name_rank > -1099511627776), (SELECT max(name_rank) FROM customer)");
    if (!ends)
        return failure(ends);
    const Result<bool> row = ends->step();
    if (!row)
        return failure(row);
    // No card, or only the one whose place is sought.
    if (ends->isNull(0))
        return Neighbours{};
    const qint64 first = ends->integer(0);
    const qint64 last = ends->integer(1);

    Result<Statement> probe = Statement::prepare(
        database, "SELECT name_rank, last_name, first_name, company FROM customer WHERE name_rank >= ? AND name_rank < ? ORDER BY name_rank LIMIT 1");
    if (!probe)
        return failure(probe);
    // Ranks below `low` have keys up to ours, ranks from `high` on have greater ones.
    qint64 low = first;
    qint64 high = last + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const Result<bool> found = probe->bind(1, middle).bind(2, high).step();
        if (!found)
            return failure(found);
        if (!*found) {
            high = middle;
            continue;
        }
        Customer customer;
        customer.lastName = probe->text(1);
        customer.firstName = probe->text(2);
        customer.company = probe->text(3);
        const qint64 rank = probe->integer(0);
        probe->reset();
        if (customer.sortKey().toUtf8() <= sortKey.toUtf8())
            low = rank + 1;
        else
            high = middle;
    }
    Result<Statement> around = Statement::prepare(database,
        "SELECT (SELECT max(name_rank) FROM customer WHERE name_rank < ?1 AND name_rank > -1099511627776), (SELECT min(name_rank) FROM customer WHERE name_rank >= ?1)");
    if (!around)
        return failure(around);
    const Result<bool> answered = around->bind(1, low).step();
    if (!answered)
        return failure(answered);
    Neighbours neighbours;
    if (!around->isNull(0))
        neighbours.before = around->integer(0);
    if (!around->isNull(1))
        neighbours.after = around->integer(1);
    return neighbours;
}

Result<qint64> NameOrder::freeRank(Transaction &transaction, const QString &sortKey)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Result<Neighbours> found = find(transaction.database(), sortKey);
        if (!found)
            return failure(found);
        if (!found->before && !found->after)
            return FirstRank;
        if (!found->after)
            return *found->before + Gap;
        if (!found->before)
            return *found->after - Gap;
        if (*found->after - *found->before > 1)
            return *found->before + (*found->after - *found->before) / 2;
        const Result<> moved = spread(transaction, *found->after);
        if (!moved)
            return failure(moved);
    }
    return fail(FailureCode::Internal, QStringLiteral("name order"));
}

Result<> NameOrder::spread(Transaction &transaction, qint64 around)
{
    Database &database = transaction.database();
    Result<Statement> window = Statement::prepare(database,
        "SELECT id, name_rank FROM (SELECT id, name_rank FROM customer WHERE name_rank < ?1 AND name_rank > -1099511627776 ORDER BY name_rank DESC LIMIT ?2) "
        "UNION ALL SELECT id, name_rank FROM (SELECT id, name_rank FROM customer WHERE name_rank >= ?1 ORDER BY name_rank LIMIT ?2)");
    if (!window)
        return failure(window);
    struct Place {
        qint64 id;
        qint64 rank;
    };
    std::vector<Place> places;
    qint64 low = 0;
    qint64 high = 0;
    qint64 step = 0;
    // Moving a card costs as much as saving one: the window starts as small as can be. The wider it must be, the further apart its cards are
    // put, so that the next ones find room there: with one distance for all, a crowded place would be moved again and again.
    constexpr double closest = 4;
    constexpr double widest = Gap * 3.0 / 4;
    constexpr double wider = 1.2;
    double least = closest;
    bool roomy = false;
    for (qint64 half = 2; !roomy; half *= 2) {
        places.clear();
        window->bind(1, around).bind(2, half);
        for (;;) {
            const Result<bool> row = window->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            places.push_back({window->integer(0), window->integer(1)});
        }
        std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.rank < b.rank; });
        Result<Statement> outside = Statement::prepare(database,
            "SELECT (SELECT max(name_rank) FROM customer WHERE name_rank < ? AND name_rank > -1099511627776), (SELECT min(name_rank) FROM customer WHERE name_rank > ?)");
        if (!outside)
            return failure(outside);
        const auto count = static_cast<qint64>(places.size());
        const Result<bool> row = outside->bind(1, places.front().rank).bind(2, places.back().rank).step();
        if (!row)
            return failure(row);
        // At either end of the whole order there is as much room as wanted.
        low = outside->isNull(0) ? places.front().rank - Gap * count : outside->integer(0);
        high = outside->isNull(1) ? places.back().rank + Gap * count : outside->integer(1);
        step = (high - low) / (count + 1);
        roomy = static_cast<double>(step) >= least;
        least = std::min(least * wider, widest);
    }

    Result<SearchIndex> index = SearchIndex::prepare(database);
    if (!index)
        return failure(index);
    Result<Statement> move = Statement::prepare(database, "UPDATE customer SET name_rank = ? WHERE id = ?");
    if (!move)
        return failure(move);
    std::vector<IndexedWords> words;
    for (const Place &place : places) {
        const Result<Customer> customer = CardStore::load(database, place.id);
        if (!customer)
            return failure(customer);
        words.push_back(IndexedWords::of(*customer));
        Result<> done = index->remove(place.rank, words.back());
        if (done)
            done = move->bind(1, std::numeric_limits<qint64>::min() + place.id).bind(2, place.id).run();
        if (!done)
            return done;
    }
    qint64 rank = low;
    for (std::size_t i = 0; i < places.size(); ++i) {
        rank += step;
        Result<> done = move->bind(1, rank).bind(2, places[i].id).run();
        if (done)
            done = index->add(rank, words[i]);
        if (!done)
            return done;
    }
    return {};
}

} // namespace couvert
