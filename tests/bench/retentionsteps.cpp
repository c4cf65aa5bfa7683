// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"

#include "model/customers/undo.h"
#include "model/retention/review.h"
#include "model/retention/rulewriter.h"
#include "model/retention/todayfacts.h"
#include "tests/bench/benchfile.h"
#include "tests/bench/measure.h"

// How long cards are kept, measured on the product's own model.
namespace couvert::bench {

namespace {

constexpr int PageRows = 100;
constexpr int ManyCards = 100'000;

} // namespace

void stepDue(const QString &folder)
{
    BenchFile file(folder);
    Database &database = file.vault().database();
    const QDate today(2026, 11, 23);
    const RetentionRules rules = need(RetentionRules::read(database));
    const auto list = [&] { return DueList(database, rules, today); };
    const DayClock clock(today);
    tell("today", bestOf(Rounds, [&] { need(TodayFacts::read(database, clock)); }));
    tell("page", bestOf(Rounds, [&] { need(list().page({}, PageRows)); }));
    qint64 due = 0;
    tell("all", bestOf(Rounds, [&] {
        due = 0;
        need(list().forEach({}, [&](const DueCard &) -> Result<bool> {
            due += 1;
            return true;
        }));
    }));
    tell("due", static_cast<double>(due));
    if (due != need(list().count({})))
        giveUp("the kept numbers are not those of the list");
    tell("unknown", bestOf(Rounds, [&] { need(list().unknown(PageRows)); }));
    RetentionRule rule = rules.rule(Category::Customer);
    rule.months = 24;
    tell("simulation", bestOf(Rounds, [&] { need(simulateRule(database, rules, rule, today)); }));

    QList<qint64> ids;
    for (const DueCard &card : need(list().page({}, ManyCards)))
        ids.append(card.id);
    ReviewOrder order;
    order.reason = QStringLiteral("mesure");
    const WorkWatch keeping;
    const Session session(file.vault(), clock);
    const ReviewOutcome kept = need(review(session, database, {}, order, ids));
    tell("keep each", keeping.milliseconds() / static_cast<double>(kept.done) * 1000);
    tell("page behind holds", bestOf(Rounds, [&] { need(list().page({}, PageRows)); }));
    tell("today with holds", bestOf(Rounds, [&] { need(TodayFacts::read(database, clock)); }));
    const WorkWatch undoing;
    const UndoOutcome undone = need(Undo(session, database).undoLatest());
    tell("undo each", undoing.milliseconds() / static_cast<double>(undone.restored) * 1000);
}

} // namespace couvert::bench
