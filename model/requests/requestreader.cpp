// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/requestreader.h"

#include "model/vault/clock.h"
#include "model/vault/statement.h"

#include <string>

namespace couvert {

namespace {

constexpr const char *columns =
    "SELECT r.id, r.number, r.kind, r.customer, r.person, r.contact, r.channel, r.asked, r.received, r.due, r.extended_on, r.paused_on,"
    " r.paused_days, r.identity_how, r.identity_on, a.name, r.state, r.outcome, r.closed_on, r.revision"
    " FROM request r LEFT JOIN account a ON a.id = r.identity_account ";

QDate dayOf(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Request requestOf(const Statement &row)
{
    Request request;
    request.id = row.integer(0);
    request.number = row.text(1);
    request.kind = requestKindFromCode(row.text(2)).value_or(RequestKind::Access);
    request.customerId = row.integer(3);
    request.person = row.text(4);
    request.contact = row.text(5);
    request.channel = row.text(6);
    request.asked = row.text(7);
    request.deadline.received = dayOf(row, 8);
    request.due = dayOf(row, 9);
    request.extendedOn = dayOf(row, 10);
    request.deadline.extended = request.extendedOn.isValid();
    request.pausedOn = dayOf(row, 11);
    request.deadline.suspendedDays = row.integer(12);
    request.identity = identityCheckFromCode(row.text(13));
    request.identityOn = dayOf(row, 14);
    request.identityBy = row.text(15);
    request.state = requestStateFromCode(row.text(16)).value_or(RequestState::Open);
    request.outcome = requestOutcomeFromCode(row.text(17));
    request.closedOn = dayOf(row, 18);
    request.revision = row.integer(19);
    return request;
}

Result<QList<Request>> listOf(Statement &select)
{
    QList<Request> list;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return failure(row);
        if (!*row)
            return list;
        list.append(requestOf(select));
    }
}

Result<Statement> select(Database &database, const char *condition)
{
    return Statement::prepare(database, std::string(columns) + condition);
}

} // namespace

Result<Request> RequestReader::byNumber(const QString &number) const
{
    Result<Statement> one = select(m_database, "WHERE r.number = ?");
    if (!one)
        return failure(one);
    const Result<bool> row = one->bind(1, number).step();
    if (!row)
        return failure(row);
    if (!*row)
        return fail(FailureCode::NotFound, QStringLiteral("request"));
    return requestOf(*one);
}

Result<QList<Request>> RequestReader::ofCustomer(qint64 customerId) const
{
    Result<Statement> some = select(m_database, "WHERE r.customer = ? ORDER BY r.id DESC");
    if (!some)
        return failure(some);
    return listOf(some->bind(1, customerId));
}

Result<QList<Request>> RequestReader::open() const
{
    Result<Statement> some = select(m_database, "WHERE r.state <> 'closed' ORDER BY r.state = 'paused', r.due, r.id");
    if (!some)
        return failure(some);
    return listOf(*some);
}

Result<QList<Request>> RequestReader::page(int limit, qint64 before) const
{
    Result<Statement> some = select(m_database, "WHERE ?1 = 0 OR r.id < ?1 ORDER BY r.id DESC LIMIT ?2");
    if (!some)
        return failure(some);
    return listOf(some->bind(1, before).bind(2, limit));
}

Result<QList<RequestEvent>> RequestReader::events(qint64 requestId) const
{
    Result<Statement> some = Statement::prepare(m_database,
        "SELECT e.kind, e.day, e.at, e.detail, e.reference, a.name FROM request_event e LEFT JOIN account a ON a.id = e.account"
        " WHERE e.request = ? ORDER BY e.position");
    if (!some)
        return failure(some);
    some->bind(1, requestId);
    QList<RequestEvent> list;
    for (;;) {
        const Result<bool> row = some->step();
        if (!row)
            return failure(row);
        if (!*row)
            return list;
        list.append({requestEventFromCode(some->text(0)).value_or(RequestEventKind::Note), dayOf(*some, 1), utcMoment(some->integer(2)),
            some->text(3), some->integer(4), some->text(5)});
    }
}

} // namespace couvert
