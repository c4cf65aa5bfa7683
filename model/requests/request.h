// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/deadline.h"

#include <QDateTime>
#include <QList>

#include <array>

namespace couvert {

/// The rights of art. 15 to 22 RGPD; what a person left for after death (loi Informatique et Libertés, art. 85); where the data came from.
enum class RequestKind { Access, Rectification, Erasure, Restriction, Portability, Objection, Directives, Source };
inline constexpr std::array<RequestKind, 8> allRequestKinds{RequestKind::Access, RequestKind::Rectification, RequestKind::Erasure,
    RequestKind::Restriction, RequestKind::Portability, RequestKind::Objection, RequestKind::Directives, RequestKind::Source};

enum class RequestState { Open, Paused, Closed };
enum class RequestOutcome { Done, Partial, Refused, Unfounded };

/// How it was made sure who is asking. Never a copy of a document: that it was seen is enough.
enum class IdentityCheck { KnownContact, InPerson, Account, DocumentSeen, Other };
inline constexpr std::array<IdentityCheck, 5> allIdentityChecks{
    IdentityCheck::KnownContact, IdentityCheck::InPerson, IdentityCheck::Account, IdentityCheck::DocumentSeen, IdentityCheck::Other};

enum class RequestEventKind {
    Opened,
    Linked,
    Identity,
    Paused,
    Resumed,
    Extended,
    Letter, ///< a letter was made; detail: its kind
    Sent,   ///< something went to the person; detail: what, how
    Note,
    Rectified,
    Erased,
    Restricted,
    Informed, ///< the person was told before a restriction is lifted
    Lifted,
    Objected,
    RecipientTold, ///< art. 19; reference: the mailing
    Closed
};

/// The codes of the file and the command line.
[[nodiscard]] QString requestKindCode(RequestKind kind);
[[nodiscard]] std::optional<RequestKind> requestKindFromCode(const QString &code);
[[nodiscard]] QString requestStateCode(RequestState state);
[[nodiscard]] std::optional<RequestState> requestStateFromCode(const QString &code);
[[nodiscard]] QString requestOutcomeCode(RequestOutcome outcome);
[[nodiscard]] std::optional<RequestOutcome> requestOutcomeFromCode(const QString &code);
[[nodiscard]] QString identityCheckCode(IdentityCheck check);
[[nodiscard]] std::optional<IdentityCheck> identityCheckFromCode(const QString &code);
[[nodiscard]] QString requestEventCode(RequestEventKind kind);
[[nodiscard]] std::optional<RequestEventKind> requestEventFromCode(const QString &code);

/// A request as it stands.
struct Request {
    qint64 id = 0;
    QString number; ///< "2026-0001": the year of receipt and a number in it
    RequestKind kind = RequestKind::Access;
    qint64 customerId = 0; ///< 0: somebody the file does not know, or does not know any more
    QString person;        ///< who is asking, when it is no customer or somebody for one
    QString contact;       ///< where the answer goes, when the card does not say it
    QString channel;       ///< how it came, in the manager's words
    QString asked;         ///< what is asked, in the person's words
    Deadline deadline;     ///< received, extended, suspended days
    QDate due;
    QDate extendedOn;
    QDate pausedOn; ///< valid while the clock stands still
    std::optional<IdentityCheck> identity;
    QDate identityOn;
    QString identityBy; ///< the account that checked
    RequestState state = RequestState::Open;
    std::optional<RequestOutcome> outcome;
    QDate closedOn;
    qint64 revision = 0;

    [[nodiscard]] QDate received() const { return deadline.received; }
    [[nodiscard]] bool isOpen() const { return state != RequestState::Closed; }
};

struct RequestEvent {
    RequestEventKind kind = RequestEventKind::Note;
    QDate day;
    QDateTime at; ///< when it was written, UTC
    QString detail;
    qint64 reference = 0;
    QString by; ///< the account
};

} // namespace couvert
