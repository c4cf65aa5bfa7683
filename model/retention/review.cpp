// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/review.h"

#include "model/retention/seenday.h"
#include "model/retention/takeaway.h"

#include <QSet>

namespace couvert {

namespace {

using Progress = std::function<bool(qint64 done, qint64 total)>;
constexpr std::array<const char *, 5> codes{"keep", "contact", "archive", "anonymise", "erase"};
constexpr qint64 progressStep = 256;
constexpr int KeptDaysAtMost = 36525;

/// Counts along and asks now and then whether to go on.
class Steps
{
public:
    Steps(const Progress &progress, qint64 total) : m_progress(progress), m_total(total) { }
    [[nodiscard]] bool goesOn() { return m_done++ % progressStep != 0 || !m_progress || m_progress(m_done - 1, m_total); }

private:
    const Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

/// The order with its days filled in, or why it is none.
Result<ReviewOrder> completed(const Session &session, Database &database, ReviewOrder order)
{
    const QDate today = session.clock().today();
    order.reason = order.reason.trimmed();
    if (order.action == ReviewAction::Keep) {
        if (order.reason.isEmpty() || order.reason.size() > 2000)
            return fail(FailureCode::RefusedByRule, QStringLiteral("reason"));
        if (!order.until.isValid())
            order.until = today.addYears(1);
        if (order.until < today || order.until > today.addDays(KeptDaysAtMost))
            return fail(FailureCode::InvalidValue, QStringLiteral("until"));
        return order;
    }
    const Result<> trusted = SeenDay::require(database, session.clock());
    if (!trusted)
        return failure(trusted);
    if (order.action == ReviewAction::Contact) {
        if (!order.until.isValid())
            order.until = today.addDays(ReviewOrder::DaysToAnswer);
        if (order.until <= today || order.until > today.addDays(KeptDaysAtMost))
            return fail(FailureCode::InvalidValue, QStringLiteral("until"));
    }
    return order;
}

/// Keep and Contact: the card stays and is set aside.
Result<bool> setAside(UnitOfWork &unit, const ReviewOrder &order, const std::vector<AcceptedCard> &cards, ReviewOutcome &outcome, Steps &steps)
{
    const bool asked = order.action == ReviewAction::Contact;
    QJsonObject detail{{QStringLiteral("cards"), static_cast<qint64>(cards.size())}, {QStringLiteral("until"), order.until.toString(Qt::ISODate)}};
    const Result<qint64> revision = unit.record(asked ? JournalAction::CardsAsked : JournalAction::CardsKept,
        cards.size() == 1 ? JournalSubject::customer(cards.front().id) : JournalSubject(), detail);
    if (!revision)
        return failure(revision);
    const Result<qint64> step = Undo::openStep(unit, UndoKind::SetAside, *revision);
    if (!step)
        return failure(step);
    Result<Holds> holds = Holds::prepare(unit, *revision, *step);
    if (!holds)
        return failure(holds);
    Result<Statement> ask = ContactRounds::prepareAsk(unit.database());
    if (!ask)
        return failure(ask);
    if (asked) {
        const Result<qint64> round = ContactRounds::open(unit, order.until, *revision);
        if (!round)
            return failure(round);
        outcome.round = *round;
    }
    for (const AcceptedCard &card : cards) {
        if (!steps.goesOn())
            return false;
        Hold hold;
        hold.customer = card.id;
        hold.why = asked ? Hold::Why::Asked : Hold::Why::Kept;
        hold.reason = asked ? QString() : order.reason;
        hold.until = order.until;
        Result<> done = holds->put(hold);
        if (done && asked)
            done = ask->bind(1, card.id).bind(2, outcome.round).bind(3, channelCode(*card.verdict.channel)).bind(4, *revision).run();
        if (!done)
            return failure(done);
        outcome.done += 1;
    }
    return true;
}

} // namespace

QString reviewActionCode(ReviewAction action)
{
    return QString::fromLatin1(codes[static_cast<std::size_t>(action)]);
}

std::optional<ReviewAction> reviewActionFromCode(const QString &code)
{
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String(codes[i]))
            return static_cast<ReviewAction>(i);
    }
    return std::nullopt;
}

namespace {

/// Sorts the cards into those that the order may be carried out on and those that stay as they are. False: cancelled.
Result<bool> sortOut(ReviewCheck &check, const QList<qint64> &ids, Steps &steps, std::vector<AcceptedCard> &cards, ReviewOutcome &outcome)
{
    QSet<qint64> seen;
    for (const qint64 id : ids) {
        if (!steps.goesOn())
            return false;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const Result<ReviewCheck::Verdict> verdict = check.look(id);
        if (!verdict)
            return failure(verdict);
        if (verdict->refusal.isEmpty())
            cards.push_back({id, *verdict});
        else
            outcome.refused.append({id, verdict->refusal});
    }
    return true;
}

ReviewOutcome cancelledReview()
{
    ReviewOutcome untouched;
    untouched.completion = Completion::Cancelled;
    return untouched;
}

} // namespace

Result<ReviewOutcome> review(const Session &session, Database &database, const PersonalDataHolders &holders, const ReviewOrder &given,
    const QList<qint64> &ids, const Progress &progress)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<ReviewOrder> order = completed(session, database, given);
    if (!order)
        return failure(order);
    std::optional<UnitOfWork> unit;
    // What only sets aside is looked at and written in one unit; an erasure has units of its own, and looks again at what matters to it.
    const bool staysOnFile = order->action == ReviewAction::Keep || order->action == ReviewAction::Contact;
    if (staysOnFile) {
        Result<UnitOfWork> begun = UnitOfWork::begin(session, database);
        if (!begun)
            return failure(begun);
        unit.emplace(std::move(*begun));
    }
    const Result<RetentionRules> rules = RetentionRules::read(database);
    if (!rules)
        return failure(rules);
    ReviewOutcome outcome;
    Steps steps(progress, (staysOnFile ? 2 : 1) * ids.size());
    std::vector<AcceptedCard> cards;
    {
        Result<ReviewCheck> check = ReviewCheck::open(database, *rules, order->action, session.clock().today());
        if (!check)
            return failure(check);
        const Result<bool> sorted = sortOut(*check, ids, steps, cards, outcome);
        if (!sorted)
            return failure(sorted);
        if (!*sorted)
            return cancelledReview();
    }
    if (cards.empty())
        return outcome;
    if (!unit) {
        const Result<> taken = takeAway(session, database, holders, *order, *rules, cards, outcome, progress);
        if (!taken)
            return failure(taken);
        return outcome.completion == Completion::Cancelled ? cancelledReview() : outcome;
    }
    const Result<bool> done = setAside(*unit, *order, cards, outcome, steps);
    if (!done)
        return failure(done);
    if (!*done)
        return cancelledReview();
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return outcome;
}

Result<ReviewOutcome> releaseHolds(const Session &session, Database &database, const QList<qint64> &ids)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    ReviewOutcome outcome;
    QList<qint64> held;
    for (const qint64 id : ids) {
        const Result<std::optional<Hold>> hold = Holds::of(database, id);
        if (!hold)
            return failure(hold);
        if (*hold)
            held.append(id);
        else
            outcome.refused.append({id, QStringLiteral("not_held")});
    }
    if (held.isEmpty())
        return outcome;
    const Result<qint64> revision = unit->record(JournalAction::HoldEnded,
        held.size() == 1 ? JournalSubject::customer(held.first()) : JournalSubject(), {{QStringLiteral("cards"), held.size()}});
    if (!revision)
        return failure(revision);
    const Result<qint64> step = Undo::openStep(*unit, UndoKind::SetAside, *revision);
    if (!step)
        return failure(step);
    {
        Result<Holds> holds = Holds::prepare(*unit, *revision, *step);
        if (!holds)
            return failure(holds);
        for (const qint64 id : std::as_const(held)) {
            const Result<> ended = holds->end(id);
            if (!ended)
                return failure(ended);
        }
    }
    outcome.done = held.size();
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return outcome;
}

} // namespace couvert
