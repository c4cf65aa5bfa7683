// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"
#include "model/requests/request.h"

namespace couvert {

/// What a new request says.
struct RequestForm {
    RequestKind kind = RequestKind::Access;
    QDate received; ///< the day it reached the restaurant, not the day of typing
    qint64 customerId = 0;
    QString person;
    QString contact;
    QString channel;
    QString asked;
};

/// Writes requests and their timeline; each call is one unit with one journal entry. Manager only. NotFound "request" or "customer";
/// RefusedByRule "closed" for a request that is closed.
class RequestWriter final
{
public:
    explicit RequestWriter(const Session &session, Database &database) : m_session(session), m_database(database) { }
    explicit RequestWriter(const Session &session) : RequestWriter(session, session.vault().database()) { }

    /// InvalidValue "received" for a day after today.
    [[nodiscard]] Result<Request> open(const RequestForm &form);
    /// Three months from receipt in all. RefusedByRule: reason (none given), extended, too_late (the first month is over).
    [[nodiscard]] Result<Request> extend(const QString &number, const QString &reason);
    /// The clock stands still while information about the identity is awaited. RefusedByRule: reason, paused.
    [[nodiscard]] Result<Request> pause(const QString &number, const QString &reason);
    /// RefusedByRule "not_paused". The days that it stood still are added to the end.
    [[nodiscard]] Result<Request> resume(const QString &number);
    [[nodiscard]] Result<Request> close(const QString &number, RequestOutcome outcome, const QString &reason = {});
    /// How it was made sure who is asking, today; `note` is never a copy of a document.
    [[nodiscard]] Result<Request> recordIdentity(const QString &number, IdentityCheck check, const QString &note = {});
    [[nodiscard]] Result<Request> link(const QString &number, qint64 customerId);
    /// Something that was done or said: a letter made, an answer sent, a note. Closed requests take it too.
    [[nodiscard]] Result<> addEvent(const QString &number, RequestEventKind kind, const QString &detail, qint64 reference = 0);

    /// A line of the timeline in the caller's unit, for what else is done about a request.
    [[nodiscard]] static Result<> tell(
        UnitOfWork &unit, qint64 requestId, RequestEventKind kind, const QString &detail, qint64 reference, qint64 revision);

private:
    const Session &m_session;
    Database &m_database;
};

} // namespace couvert
