// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/requestwriter.h"

#include "model/customers/cardstore.h"
#include "model/customers/isoday.h"
#include "model/requests/requestreader.h"

namespace couvert {

namespace {

JournalSubject subjectOf(qint64 id)
{
    return {QStringLiteral("request"), id};
}

/// The next free number of the year of receipt.
Result<QString> nextNumber(Database &database, int year)
{
    Result<Statement> select = Statement::prepare(database, "SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM request WHERE number GLOB ?");
    if (!select)
        return failure(select);
    const QString start = QStringLiteral("%1-").arg(year, 4, 10, QLatin1Char('0'));
    const Result<bool> row = select->bind(1, start + QLatin1Char('*')).step();
    if (!row)
        return failure(row);
    return start + QStringLiteral("%1").arg(select->integer(0) + 1, 4, 10, QLatin1Char('0'));
}

Result<> store(Database &database, const Request &request)
{
    Result<Statement> update = Statement::prepare(database,
        "UPDATE request SET customer = ?, due = ?, extended_on = ?, paused_on = ?, paused_days = ?, identity_how = ?, identity_on = ?, state = ?,"
        " outcome = ?, closed_on = ?, revision = ? WHERE id = ?");
    if (!update)
        return failure(update);
    if (request.customerId == 0)
        update->bindNull(1);
    else
        update->bind(1, request.customerId);
    update->bind(2, isoDay(request.due)).bindOptional(3, isoDay(request.extendedOn)).bindOptional(4, isoDay(request.pausedOn));
    update->bind(5, request.deadline.suspendedDays).bindOptional(6, request.identity ? identityCheckCode(*request.identity) : QString());
    update->bindOptional(7, isoDay(request.identityOn)).bind(8, requestStateCode(request.state));
    update->bindOptional(9, request.outcome ? requestOutcomeCode(*request.outcome) : QString()).bindOptional(10, isoDay(request.closedOn));
    return update->bind(11, request.revision).bind(12, request.id).run();
}

/// Loads an open request, lets `change` change it, and stores it with its line in the timeline.
template <typename Change>
Result<Request> changeOpen(const Session &session, Database &database, const QString &number, JournalAction action, RequestEventKind kind,
    const QString &detail, Change change)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    Result<Request> request = RequestReader(database).byNumber(number);
    if (!request)
        return request;
    if (!request->isOpen())
        return fail(FailureCode::RefusedByRule, QStringLiteral("closed"));
    const Result<HolidayRegion> region = holidayRegion(database);
    if (!region)
        return failure(region);
    Result<> step = change(*request, *region);
    if (!step)
        return failure(step);
    request->due = request->deadline.due(*region);
    const Result<qint64> revision = unit->record(action, subjectOf(request->id), {{QStringLiteral("kind"), requestKindCode(request->kind)}});
    if (!revision)
        return failure(revision);
    request->revision = *revision;
    step = store(database, *request);
    if (step)
        step = RequestWriter::tell(*unit, request->id, kind, detail, 0, *revision);
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return RequestReader(database).byNumber(number);
}

} // namespace

Result<> RequestWriter::tell(UnitOfWork &unit, qint64 requestId, RequestEventKind kind, const QString &detail, qint64 reference, qint64 revision)
{
    Result<Statement> insert = Statement::prepare(unit.database(),
        "INSERT INTO request_event(request, position, day, at, kind, detail, reference, account, revision)"
        " VALUES(?1, (SELECT coalesce(max(position), 0) + 1 FROM request_event WHERE request = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert)
        return failure(insert);
    const Session &session = unit.session();
    insert->bind(1, requestId).bind(2, isoDay(session.clock().today())).bind(3, session.clock().now().toMSecsSinceEpoch());
    insert->bind(4, requestEventCode(kind)).bindOptional(5, detail.trimmed());
    if (reference == 0)
        insert->bindNull(6);
    else
        insert->bind(6, reference);
    return insert->bind(7, session.account().id).bind(8, revision).run();
}

Result<Request> RequestWriter::open(const RequestForm &form)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    if (!form.received.isValid() || form.received > m_session.clock().today())
        return fail(FailureCode::InvalidValue, QStringLiteral("received"));
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    if (form.customerId != 0) {
        const Result<Customer> card = CardStore::load(m_database, form.customerId);
        if (!card)
            return failure(card);
    }
    const Result<HolidayRegion> region = holidayRegion(m_database);
    if (!region)
        return failure(region);
    const Result<QString> number = nextNumber(m_database, form.received.year());
    if (!number)
        return failure(number);
    Result<Statement> next = Statement::prepare(m_database, "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'request'), 0) + 1");
    if (!next)
        return failure(next);
    const Result<bool> row = next->step();
    if (!row)
        return failure(row);
    const qint64 id = next->integer(0);
    next->reset();
    const Result<qint64> revision = unit->record(JournalAction::RequestOpened, subjectOf(id), {{QStringLiteral("kind"), requestKindCode(form.kind)}});
    if (!revision)
        return failure(revision);
    Result<Statement> insert = Statement::prepare(m_database,
        "INSERT INTO request(id, number, kind, customer, person, contact, channel, asked, received, due, paused_days, state, account, revision)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'open', ?, ?)");
    if (!insert)
        return failure(insert);
    insert->bind(1, id).bind(2, *number).bind(3, requestKindCode(form.kind));
    if (form.customerId == 0)
        insert->bindNull(4);
    else
        insert->bind(4, form.customerId);
    insert->bindOptional(5, form.person.trimmed()).bindOptional(6, form.contact.trimmed()).bindOptional(7, form.channel.trimmed());
    insert->bindOptional(8, form.asked.trimmed()).bind(9, isoDay(form.received));
    insert->bind(10, isoDay(Deadline{.received = form.received}.due(*region))).bind(11, m_session.account().id).bind(12, *revision);
    Result<> step = insert->run();
    if (step)
        step = tell(*unit, id, RequestEventKind::Opened, {}, 0, *revision);
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return RequestReader(m_database).byNumber(*number);
}

Result<Request> RequestWriter::extend(const QString &number, const QString &reason)
{
    const QDate today = m_session.clock().today();
    return changeOpen(m_session, m_database, number, JournalAction::RequestExtended, RequestEventKind::Extended, reason,
        [&](Request &request, HolidayRegion region) -> Result<> {
            if (reason.trimmed().isEmpty())
                return fail(FailureCode::RefusedByRule, QStringLiteral("reason"));
            if (request.deadline.extended)
                return fail(FailureCode::RefusedByRule, QStringLiteral("extended"));
            // While the clock stands still the first month does not end.
            if (request.state != RequestState::Paused && today > request.deadline.extensionUntil(region))
                return fail(FailureCode::RefusedByRule, QStringLiteral("too_late"));
            request.extendedOn = today;
            request.deadline.extended = true;
            return {};
        });
}

Result<Request> RequestWriter::pause(const QString &number, const QString &reason)
{
    return changeOpen(m_session, m_database, number, JournalAction::RequestPaused, RequestEventKind::Paused, reason,
        [&](Request &request, HolidayRegion) -> Result<> {
            if (reason.trimmed().isEmpty())
                return fail(FailureCode::RefusedByRule, QStringLiteral("reason"));
            if (request.state == RequestState::Paused)
                return fail(FailureCode::RefusedByRule, QStringLiteral("paused"));
            request.state = RequestState::Paused;
            request.pausedOn = m_session.clock().today();
            return {};
        });
}

Result<Request> RequestWriter::resume(const QString &number)
{
    return changeOpen(m_session, m_database, number, JournalAction::RequestResumed, RequestEventKind::Resumed, {},
        [&](Request &request, HolidayRegion) -> Result<> {
            if (request.state != RequestState::Paused)
                return fail(FailureCode::RefusedByRule, QStringLiteral("not_paused"));
            request.deadline.suspendedDays += std::max<qint64>(0, request.pausedOn.daysTo(m_session.clock().today()));
            request.state = RequestState::Open;
            request.pausedOn = {};
            return {};
        });
}

Result<Request> RequestWriter::close(const QString &number, RequestOutcome outcome, const QString &reason)
{
    return changeOpen(m_session, m_database, number, JournalAction::RequestClosed, RequestEventKind::Closed, reason,
        [&](Request &request, HolidayRegion) -> Result<> {
            request.state = RequestState::Closed;
            request.pausedOn = {};
            request.outcome = outcome;
            request.closedOn = m_session.clock().today();
            return {};
        });
}

Result<Request> RequestWriter::recordIdentity(const QString &number, IdentityCheck check, const QString &note)
{
    const Result<Request> checked = changeOpen(m_session, m_database, number, JournalAction::RequestChanged, RequestEventKind::Identity, note,
        [&](Request &request, HolidayRegion) -> Result<> {
            request.identity = check;
            request.identityOn = m_session.clock().today();
            Result<Statement> by = Statement::prepare(m_database, "UPDATE request SET identity_account = ? WHERE id = ?");
            if (!by)
                return failure(by);
            return by->bind(1, m_session.account().id).bind(2, request.id).run();
        });
    return checked;
}

Result<Request> RequestWriter::link(const QString &number, qint64 customerId)
{
    return changeOpen(
        m_session, m_database, number, JournalAction::RequestChanged, RequestEventKind::Linked, {}, [&](Request &request, HolidayRegion) -> Result<> {
            const Result<Customer> card = CardStore::load(m_database, customerId);
            if (!card)
                return failure(card);
            request.customerId = customerId;
            return {};
        });
}

Result<> RequestWriter::addEvent(const QString &number, RequestEventKind kind, const QString &detail, qint64 reference)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return allowed;
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<Request> request = RequestReader(m_database).byNumber(number);
    if (!request)
        return failure(request);
    const Result<qint64> revision =
        unit->record(JournalAction::RequestChanged, subjectOf(request->id), {{QStringLiteral("event"), requestEventCode(kind)}});
    if (!revision)
        return failure(revision);
    Result<> step = tell(*unit, request->id, kind, detail, reference, *revision);
    if (step)
        step = unit->commit();
    return step;
}

} // namespace couvert
