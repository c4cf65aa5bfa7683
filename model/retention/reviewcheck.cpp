// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/reviewcheck.h"

#include "model/customers/cardstore.h"

namespace couvert {

ReviewCheck::ReviewCheck(
    Database &database, RetentionRules rules, ReviewAction action, QDate today, Statement card, Statement hold, Statement asked, ContactChoice choice)
    : m_database(&database), m_rules(std::move(rules)), m_action(action), m_today(today), m_card(std::move(card)), m_hold(std::move(hold)),
      m_asked(std::move(asked)), m_choice(std::move(choice))
{
}

Result<ReviewCheck> ReviewCheck::open(Database &database, RetentionRules rules, ReviewAction action, QDate today)
{
    Result<Statement> card = Statement::prepare(database, "SELECT clock, restricted FROM customer WHERE id = ?");
    if (!card)
        return failure(card);
    Result<Statement> hold = Statement::prepare(database, "SELECT why = 'asked' FROM hold WHERE customer = ? AND until >= ?");
    if (!hold)
        return failure(hold);
    Result<Statement> asked = Statement::prepare(database,
        "SELECT coalesce(answer, '') FROM contact_person WHERE customer = ? AND (answer IS NULL OR answer = 'no') ORDER BY round DESC LIMIT 1");
    if (!asked)
        return failure(asked);
    Result<ContactChoice> choice = ContactChoice::open(database);
    if (!choice)
        return failure(choice);
    return ReviewCheck(database, std::move(rules), action, today, std::move(*card), std::move(*hold), std::move(*asked), std::move(*choice));
}

Result<std::optional<QString>> ReviewCheck::lastAnswer(qint64 customer)
{
    const Result<bool> found = m_asked.bind(1, customer).step();
    if (!found)
        return failure(found);
    const std::optional<QString> answer = *found ? std::optional(m_asked.text(0)) : std::nullopt;
    m_asked.reset();
    return answer;
}

/// Invalid when the last act is unknown.
Result<QDate> ReviewCheck::keepUntil(qint64 customer, ClockMark &mark)
{
    if (mark.day > m_today) {
        // The clock stands at an act that is to come: what counts is the last one before.
        const Result<Customer> card = CardStore::load(*m_database, customer);
        if (!card)
            return failure(card);
        const Result<Keeping> keeping = Keeping::of(*m_database, m_rules, *card, m_today);
        if (!keeping)
            return failure(keeping);
        mark.day = keeping->lastAct;
        mark.kind = keeping->kind;
    }
    const RetentionRule *rule = m_rules.ofNumber(mark.category);
    return rule == nullptr ? QDate() : rule->keepUntil(mark.day);
}

Result<ReviewCheck::Verdict> ReviewCheck::look(qint64 customer)
{
    Verdict verdict;
    const auto refused = [&](const char *code) {
        verdict.refusal = QString::fromLatin1(code);
        return verdict;
    };
    const Result<bool> found = m_card.bind(1, customer).step();
    if (!found)
        return failure(found);
    if (!*found)
        return refused("not_found");
    verdict.mark = ClockMark::fromNumber(m_card.integer(0));
    const bool restricted = m_card.integer(1) != 0;
    m_card.reset();
    // Keeping longer takes nothing from anybody: it is open for every card, also one that is not due yet or was kept before.
    if (m_action == ReviewAction::Keep)
        return verdict;
    if (restricted)
        return refused("restricted");
    const Result<bool> held = m_hold.bind(1, customer).bind(2, m_today.toJulianDay()).step();
    if (!held)
        return failure(held);
    if (*held) {
        const bool asked = m_hold.integer(0) != 0;
        m_hold.reset();
        return refused(asked ? "waiting_for_answer" : "hold");
    }
    const RetentionRule *rule = m_rules.ofNumber(verdict.mark.category);
    if (m_action == ReviewAction::Archive && (rule == nullptr || rule->archiveMonths == 0))
        return refused("no_archive");
    const Result<QDate> until = keepUntil(customer, verdict.mark);
    if (!until)
        return failure(until);
    const int ahead = m_action == ReviewAction::Contact ? Keeping::SoonDays : 0;
    const Result<std::optional<QString>> answer = lastAnswer(customer);
    if (!answer)
        return failure(answer);
    // Who said no need not be kept until the end.
    const bool saidNo = m_action != ReviewAction::Contact && *answer == QLatin1String("no");
    if (until->isValid() && *until > m_today.addDays(ahead) && !saidNo)
        return refused("not_due");
    if (m_action == ReviewAction::Contact) {
        if (*answer)
            return refused("asked_before");
        const Result<ContactChoice::Answer> choice = m_choice.of(customer);
        if (!choice)
            return failure(choice);
        verdict.refusal = choice->refusal;
        verdict.channel = choice->channel;
    }
    return verdict;
}

} // namespace couvert
