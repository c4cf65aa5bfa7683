// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"

#include "app/wiring/holders.h"
#include "model/requests/erasure.h"
#include "model/vault/statement.h"
#include "tests/bench/benchfile.h"
#include "tests/bench/measure.h"

// Erasing persons, to the proof: measured as the window and the command line do it.
namespace couvert::bench {

namespace {

constexpr qint64 Singles = 40;
constexpr qint64 Together = 100;

void mustBeProven(const ErasureOutcome &outcome, qint64 people)
{
    if (!outcome.isProven() || outcome.people != people)
        giveUp("an erasure was not proved");
}

} // namespace

void stepErase(const QString &folder)
{
    BenchFile file(folder);
    Database &database = file.vault().database();
    const PersonalDataHolders holders = personalDataHolders();
    Erasure erasure(file.session(), database, holders);
    // Spread over the file: neighbours in it share pages.
    QList<qint64> ids;
    {
        Statement card = need(
            Statement::prepare(database, "SELECT min(id) FROM customer WHERE restricted = 0 AND id >= ?1 * (SELECT max(id) FROM customer) / ?2"));
        for (qint64 i = 0; i < Singles + Together; ++i) {
            if (need(card.bind(1, i).bind(2, Singles + Together).step()) && card.integer(0) > 0 && !ids.contains(card.integer(0)))
                ids.append(card.integer(0));
            card.reset();
        }
    }
    if (ids.size() < Singles + Together)
        giveUp("too few cards to erase");
    Times single;
    Times work;
    ErasureOutcome last;
    for (qint64 i = 0; i < Singles; ++i) {
        // One of two, as long as there are: both those that go alone and those that go together lie in the whole file.
        const qint64 id = ids.takeAt(i);
        const Stopwatch watch;
        const WorkWatch worked;
        last = need(erasure.erase({id}, {}));
        single.all.push_back(watch.milliseconds());
        work.all.push_back(worked.milliseconds());
        mustBeProven(last, 1);
    }
    tell("one p50", single.median());
    tell("one work p50", work.median());
    tell("one max", single.most());
    const Stopwatch together;
    const WorkWatch togetherWork;
    const ErasureOutcome all = need(erasure.erase(ids, {}));
    tell("hundred", together.milliseconds());
    tell("hundred work", togetherWork.milliseconds());
    mustBeProven(all, Together);
    const Stopwatch everything;
    const WorkWatch everythingWork;
    if (need(searchPages(file.vault(), database, holders, *last.traces, {})).found != 0)
        giveUp("something was left in the file");
    tell("whole file", everything.milliseconds());
    tell("whole file work", everythingWork.milliseconds());
}

} // namespace couvert::bench
