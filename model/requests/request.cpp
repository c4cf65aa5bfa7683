// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/request.h"

namespace couvert {

namespace {

template <typename Code> struct Named {
    Code code;
    const char *name;
};

constexpr Named<RequestKind> kindCodes[]{{RequestKind::Access, "access"}, {RequestKind::Rectification, "rectification"},
    {RequestKind::Erasure, "erasure"}, {RequestKind::Restriction, "restriction"}, {RequestKind::Portability, "portability"},
    {RequestKind::Objection, "objection"}, {RequestKind::Directives, "directives"}, {RequestKind::Source, "source"}};
constexpr Named<RequestState> states[]{{RequestState::Open, "open"}, {RequestState::Paused, "paused"}, {RequestState::Closed, "closed"}};
constexpr Named<RequestOutcome> outcomes[]{{RequestOutcome::Done, "done"}, {RequestOutcome::Partial, "partial"}, {RequestOutcome::Refused, "refused"},
    {RequestOutcome::Unfounded, "unfounded"}};
constexpr Named<IdentityCheck> checks[]{{IdentityCheck::KnownContact, "known_contact"}, {IdentityCheck::InPerson, "in_person"},
    {IdentityCheck::Account, "account"}, {IdentityCheck::DocumentSeen, "document_seen"}, {IdentityCheck::Other, "other"}};
constexpr Named<RequestEventKind> eventCodes[]{{RequestEventKind::Opened, "opened"}, {RequestEventKind::Linked, "linked"},
    {RequestEventKind::Identity, "identity"}, {RequestEventKind::Paused, "paused"}, {RequestEventKind::Resumed, "resumed"},
    {RequestEventKind::Extended, "extended"}, {RequestEventKind::Letter, "letter"}, {RequestEventKind::Sent, "sent"},
    {RequestEventKind::Note, "note"}, {RequestEventKind::Rectified, "rectified"}, {RequestEventKind::Erased, "erased"},
    {RequestEventKind::Restricted, "restricted"}, {RequestEventKind::Informed, "informed"}, {RequestEventKind::Lifted, "lifted"},
    {RequestEventKind::Objected, "objected"}, {RequestEventKind::RecipientTold, "recipient_told"}, {RequestEventKind::Closed, "closed"}};

template <typename Code, std::size_t N> QString nameOf(const Named<Code> (&list)[N], Code code)
{
    for (const Named<Code> &entry : list) {
        if (entry.code == code)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

template <typename Code, std::size_t N> std::optional<Code> codeOf(const Named<Code> (&list)[N], const QString &name)
{
    for (const Named<Code> &entry : list) {
        if (name == QLatin1String(entry.name))
            return entry.code;
    }
    return {};
}

} // namespace

QString requestKindCode(RequestKind kind)
{
    return nameOf(kindCodes, kind);
}

std::optional<RequestKind> requestKindFromCode(const QString &code)
{
    return codeOf(kindCodes, code);
}

QString requestStateCode(RequestState state)
{
    return nameOf(states, state);
}

std::optional<RequestState> requestStateFromCode(const QString &code)
{
    return codeOf(states, code);
}

QString requestOutcomeCode(RequestOutcome outcome)
{
    return nameOf(outcomes, outcome);
}

std::optional<RequestOutcome> requestOutcomeFromCode(const QString &code)
{
    return codeOf(outcomes, code);
}

QString identityCheckCode(IdentityCheck check)
{
    return nameOf(checks, check);
}

std::optional<IdentityCheck> identityCheckFromCode(const QString &code)
{
    return codeOf(checks, code);
}

QString requestEventCode(RequestEventKind kind)
{
    return nameOf(eventCodes, kind);
}

std::optional<RequestEventKind> requestEventFromCode(const QString &code)
{
    return codeOf(eventCodes, code);
}

} // namespace couvert
