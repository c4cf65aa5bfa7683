// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/takeaway.h"

#include "model/customers/archive.h"
#include "model/customers/cardstore.h"
#include "model/customers/customerfield.h"
#include "model/retention/statistics.h"

namespace couvert {

namespace {

/// What an archived card still has to tell: who it was and when they came. Notes, preferences, allergies and consents stay behind.
QString archivedText(const Customer &card, const RetentionRule &rule)
{
    static const QStringList kept{QStringLiteral("civility"), QStringLiteral("last_name"), QStringLiteral("first_name"), QStringLiteral("company"),
        QStringLiteral("email"), QStringLiteral("email2"), QStringLiteral("phone"), QStringLiteral("phone2"), QStringLiteral("street"),
        QStringLiteral("postcode"), QStringLiteral("city"), QStringLiteral("country"), QStringLiteral("work_street"), QStringLiteral("work_postcode"),
        QStringLiteral("work_city"), QStringLiteral("external_id"), QStringLiteral("created_on"), QStringLiteral("visits"),
        QStringLiteral("last_visit"), QStringLiteral("last_order"), QStringLiteral("payment_method")};
    QStringList lines{QStringLiteral("category: ") + (rule.name.isEmpty() ? rule.category.code() : rule.name)};
    for (const QString &field : kept) {
        if (const QString text = fieldText(card, field); !text.isEmpty())
            lines.append(field + QLatin1String(": ") + text);
    }
    return lines.join(QLatin1Char('\n'));
}

ArchiveDuty dutyOf(const Category &category)
{
    if (category == Category::Applicant)
        return ArchiveDuty::Application;
    return category == Category::Employee ? ArchiveDuty::Employment : ArchiveDuty::Contract;
}

QList<qint64> idsOf(const std::vector<AcceptedCard> &cards)
{
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(cards.size()));
    for (const AcceptedCard &card : cards)
        ids.append(card.id);
    return ids;
}

/// Puts apart what the rules keep; answers the entries, to be taken out again if the cards stay.
Result<QList<qint64>> putApart(const Session &session, Database &database, const RetentionRules &rules, const std::vector<AcceptedCard> &cards)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> revision =
        unit->record(JournalAction::CardsArchived, cards.size() == 1 ? JournalSubject::customer(cards.front().id) : JournalSubject(),
            {{QStringLiteral("cards"), static_cast<qint64>(cards.size())}});
    if (!revision)
        return failure(revision);
    const QDate today = session.clock().today();
    QList<qint64> entries;
    for (const AcceptedCard &accepted : cards) {
        const Result<Customer> card = CardStore::load(database, accepted.id);
        if (!card)
            return failure(card);
        const RetentionRule &rule = rules.rule(card->category);
        const Result<qint64> entry = Archive::insert(
            *unit, {0, card->uuid, dutyOf(rule.category), archivedText(*card, rule), today, today.addMonths(rule.archiveMonths)}, *revision);
        if (!entry)
            return failure(entry);
        entries.append(*entry);
    }
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return entries;
}

Result<> takeOutAgain(const Session &session, Database &database, const QList<qint64> &entries)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::ArchiveRemoved, {}, {{QStringLiteral("entries"), entries.size()}});
    if (!recorded)
        return failure(recorded);
    for (const qint64 entry : entries) {
        const Result<> removed = Archive::remove(*unit, entry);
        if (!removed)
            return removed;
    }
    return unit->commit();
}

Result<Statistics> figuresOf(Database &database, const RetentionRules &rules, const std::vector<AcceptedCard> &cards)
{
    Result<Statement> select = Statement::prepare(database, "SELECT visit_count FROM customer WHERE id = ?");
    if (!select)
        return failure(select);
    Statistics figures;
    for (const AcceptedCard &card : cards) {
        const Result<bool> row = select->bind(1, card.id).step();
        if (!row)
            return failure(row);
        if (!*row)
            continue;
        const RetentionRule *rule = rules.ofNumber(card.verdict.mark.category);
        figures.add(rule == nullptr ? Category::Customer : rule->category, card.verdict.mark.day, select->integer(0));
        select->reset();
    }
    return figures;
}

/// Tells the journal what was decided and, of those who were anonymised, counts the figures: on nobody in particular.
Result<> tellDecision(const Session &session, Database &database, ReviewAction action, const Statistics &figures, qint64 people)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(
        action == ReviewAction::Anonymise ? JournalAction::CardsAnonymised : JournalAction::CardsErased, {}, {{QStringLiteral("cards"), people}});
    if (!recorded)
        return failure(recorded);
    const Result<> written = figures.write(unit->transaction());
    if (!written)
        return written;
    return unit->commit();
}

} // namespace

Result<> takeAway(const Session &session, Database &database, const PersonalDataHolders &holders, const ReviewOrder &order,
    const RetentionRules &rules, const std::vector<AcceptedCard> &cards, ReviewOutcome &outcome,
    const std::function<bool(qint64 done, qint64 total)> &progress)
{
    Result<QList<qint64>> entries = QList<qint64>();
    if (order.action == ReviewAction::Archive)
        entries = putApart(session, database, rules, cards);
    if (!entries)
        return failure(entries);
    Result<Statistics> figures = Statistics();
    if (order.action == ReviewAction::Anonymise)
        figures = figuresOf(database, rules, cards);
    if (!figures)
        return failure(figures);
    ErasureOptions options;
    options.reason = order.reason;
    Result<ErasureOutcome> erased = Erasure(session, database, holders).erase(idsOf(cards), options, progress);
    const bool stays = !erased || erased->completion == Completion::Cancelled;
    if (stays && !entries->isEmpty()) {
        const Result<> takenOut = takeOutAgain(session, database, *entries);
        if (erased && !takenOut)
            return takenOut;
    }
    if (!erased)
        return failure(erased);
    outcome.completion = erased->completion;
    if (stays)
        return {};
    outcome.done = erased->people;
    for (const ErasureOutcome::Refused &refused : erased->refused)
        outcome.refused.append({refused.id, refused.code});
    outcome.erasure = std::move(*erased);
    return order.action == ReviewAction::Archive ? Result<>() : tellDecision(session, database, order.action, *figures, outcome.done);
}

} // namespace couvert
