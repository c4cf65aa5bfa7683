// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/contactround.h"

#include "model/customers/customerwriter.h"

namespace couvert {

namespace {

Result<QList<qint64>> idsOf(Statement &select)
{
    QList<qint64> ids;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return failure(row);
        if (!*row)
            return ids;
        ids.append(select.integer(0));
    }
}

/// Silent, or said no; neither kept for a reason since nor frozen. Binds: ?1 today, ?2 the id behind which to begin.
constexpr const char *WithoutYes = "SELECT asked.customer FROM (SELECT customer FROM hold WHERE why = 'asked' AND until < ?1 AND customer > ?2"
                                   " UNION SELECT p.customer FROM contact_person p WHERE p.answer = 'no' AND p.customer > ?2"
                                   " AND NOT EXISTS(SELECT 1 FROM hold h WHERE h.customer = p.customer AND h.until >= ?1)) asked"
                                   " JOIN customer c ON c.id = asked.customer WHERE c.restricted = 0";

} // namespace

Result<ContactChoice> ContactChoice::open(Database &database)
{
    Result<Reachability> reach = Reachability::open(database);
    if (!reach)
        return failure(reach);
    Result<Statement> refused = Statement::prepare(
        database, "SELECT 1 FROM consent_state WHERE customer = ? AND channel = ? AND purpose = 'offers' AND status IN ('withdrawn', 'refused')");
    if (!refused)
        return failure(refused);
    return ContactChoice(std::move(*reach), std::move(*refused));
}

Result<ContactChoice::Answer> ContactChoice::of(qint64 customer)
{
    Answer answer;
    answer.refusal = QStringLiteral("no_address");
    for (const Channel channel : {Channel::Email, Channel::Post, Channel::Sms}) {
        // Any objection at any time counts here: there is no yes that it could be held against.
        const Result<Block> block = m_reach.look(customer, channel, 0);
        if (!block)
            return failure(block);
        if (*block == Block::NoAddress)
            continue;
        const Result<bool> refused = m_refused.bind(1, customer).bind(2, channelCode(channel)).step();
        if (!refused)
            return failure(refused);
        m_refused.reset();
        if (*block == Block::None && !*refused) {
            answer.channel = channel;
            answer.refusal.clear();
            return answer;
        }
        answer.refusal = *block == Block::Restricted ? QStringLiteral("restricted")
            : *block == Block::Opposed               ? QStringLiteral("opposed")
                                                     : QStringLiteral("withdrawn");
    }
    return answer;
}

Result<qint64> ContactRounds::open(UnitOfWork &unit, QDate answerUntil, qint64 revision)
{
    Result<Statement> insert =
        Statement::prepare(unit.database(), "INSERT INTO contact_round(day, answer_until, at, account, revision) VALUES(?, ?, ?, ?, ?) RETURNING id");
    if (!insert)
        return failure(insert);
    insert->bind(1, unit.session().clock().today().toJulianDay()).bind(2, answerUntil.toJulianDay());
    insert->bind(3, unit.session().clock().realNow().toMSecsSinceEpoch()).bind(4, unit.session().account().id).bind(5, revision);
    const Result<bool> row = insert->step();
    if (!row)
        return failure(row);
    return insert->integer(0);
}

Result<Statement> ContactRounds::prepareAsk(Database &database)
{
    return Statement::prepare(database, "INSERT INTO contact_person(customer, round, channel, revision) VALUES(?, ?, ?, ?)");
}

Result<QList<ContactRound>> ContactRounds::rounds(int limit) const
{
    Result<Statement> select = Statement::prepare(m_database,
        "SELECT r.id, r.day, r.answer_until, count(p.customer) FILTER (WHERE p.answer IS NULL), count(p.customer) FILTER (WHERE p.answer = 'yes'),"
        " count(p.customer) FILTER (WHERE p.answer = 'no') FROM contact_round r LEFT JOIN contact_person p ON p.round = r.id"
        " GROUP BY r.id ORDER BY r.id DESC LIMIT ?");
    if (!select)
        return failure(select);
    select->bind(1, limit);
    QList<ContactRound> rounds;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return rounds;
        rounds.append({select->integer(0), QDate::fromJulianDay(select->integer(1)), QDate::fromJulianDay(select->integer(2)), select->integer(3),
            select->integer(4), select->integer(5)});
    }
}

Result<QList<qint64>> ContactRounds::recipients(qint64 round, Channel channel) const
{
    Result<Statement> select =
        Statement::prepare(m_database, "SELECT customer FROM contact_person WHERE round = ? AND channel = ? AND answer IS NULL ORDER BY customer");
    if (!select)
        return failure(select);
    select->bind(1, round).bind(2, channelCode(channel));
    return idsOf(*select);
}

Result<> ContactRounds::answer(qint64 customer, bool yes, QDate day)
{
    if (yes) {
        // The act itself marks the answer and ends the waiting, where messages count for the category; else the rest does.
        const Result<Customer> acted = CustomerWriter(m_session, m_database).addVisit(customer, VisitKind::Message, day);
        if (!acted)
            return failure(acted);
    }
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return allowed;
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    Result<Statement> mark =
        Statement::prepare(m_database, "UPDATE contact_person SET answer = ?, revision = ? WHERE customer = ? AND answer IS NULL RETURNING 1");
    if (!mark)
        return failure(mark);
    const Result<qint64> revision = unit->record(JournalAction::PersonAnswered, JournalSubject::customer(customer),
        {{QStringLiteral("answer"), yes ? QStringLiteral("yes") : QStringLiteral("no")}});
    if (!revision)
        return failure(revision);
    const Result<bool> marked = mark->bind(1, yes ? QStringLiteral("yes") : QStringLiteral("no")).bind(2, *revision).bind(3, customer).step();
    if (!marked)
        return failure(marked);
    if (!*marked && !yes)
        return fail(FailureCode::NotFound, QStringLiteral("not_asked"));
    mark->reset();
    Result<Statement> remove = Statement::prepare(m_database, "DELETE FROM hold WHERE customer = ? AND why = 'asked'");
    if (!remove)
        return failure(remove);
    const Result<> ended = remove->bind(1, customer).run();
    if (!ended)
        return ended;
    return unit->commit();
}

Result<QList<qint64>> ContactRounds::withoutYes(Database &database, QDate today, int limit, qint64 afterId)
{
    Result<Statement> select = Statement::prepare(database, (QByteArray(WithoutYes) + " ORDER BY 1 LIMIT ?3").constData());
    if (!select)
        return failure(select);
    select->bind(1, today.toJulianDay()).bind(2, afterId).bind(3, limit);
    return idsOf(*select);
}

Result<qint64> ContactRounds::countWithoutYes(Database &database, QDate today)
{
    Result<Statement> select = Statement::prepare(database, (QByteArray("SELECT count(*) FROM (") + WithoutYes + ')').constData());
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, today.toJulianDay()).bind(2, qint64{0}).step();
    if (!row)
        return failure(row);
    return select->integer(0);
}

} // namespace couvert
