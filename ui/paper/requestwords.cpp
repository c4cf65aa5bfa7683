// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/requestwords.h"

#include "ui/paper/codeword.h"

namespace couvert {

namespace {

constexpr auto RequestContext = "couvert::RequestPage";

constexpr CodeWord Kinds[]{{"access", QT_TRANSLATE_NOOP("couvert::RequestPage", "Access (article 15 GDPR)")},
    {"rectification", QT_TRANSLATE_NOOP("couvert::RequestPage", "Rectification (article 16 GDPR)")},
    {"erasure", QT_TRANSLATE_NOOP("couvert::RequestPage", "Erasure (article 17 GDPR)")},
    {"restriction", QT_TRANSLATE_NOOP("couvert::RequestPage", "Restriction (article 18 GDPR)")},
    {"portability", QT_TRANSLATE_NOOP("couvert::RequestPage", "Portability (article 20 GDPR)")},
    {"objection", QT_TRANSLATE_NOOP("couvert::RequestPage", "Objection (article 21 GDPR)")},
    {"directives", QT_TRANSLATE_NOOP("couvert::RequestPage", "Data after a death (loi Informatique et Libertés, articles 84 to 86)")},
    {"source", QT_TRANSLATE_NOOP("couvert::RequestPage", "Source of the data (article 15(1)(g) GDPR)")}};

constexpr CodeWord States[]{{"open", QT_TRANSLATE_NOOP("couvert::RequestPage", "Open")},
    {"paused", QT_TRANSLATE_NOOP("couvert::RequestPage", "Standing still while the identity is confirmed")},
    {"closed", QT_TRANSLATE_NOOP("couvert::RequestPage", "Closed")}};

constexpr CodeWord Outcomes[]{{"done", QT_TRANSLATE_NOOP("couvert::RequestPage", "Granted")},
    {"partial", QT_TRANSLATE_NOOP("couvert::RequestPage", "Granted in part")}, {"refused", QT_TRANSLATE_NOOP("couvert::RequestPage", "Refused")},
    {"unfounded", QT_TRANSLATE_NOOP("couvert::RequestPage", "Manifestly unfounded or excessive")}};

constexpr CodeWord Checks[]{{"known_contact", QT_TRANSLATE_NOOP("couvert::RequestPage", "Answered from an address or number already known")},
    {"in_person", QT_TRANSLATE_NOOP("couvert::RequestPage", "Known in person")}, {"account", QT_TRANSLATE_NOOP("couvert::RequestPage", "Logged in")},
    {"document_seen", QT_TRANSLATE_NOOP("couvert::RequestPage", "Document seen, no copy kept")},
    {"other", QT_TRANSLATE_NOOP("couvert::RequestPage", "Otherwise")}};

constexpr CodeWord Events[]{{"opened", QT_TRANSLATE_NOOP("couvert::RequestPage", "Request entered")},
    {"linked", QT_TRANSLATE_NOOP("couvert::RequestPage", "Card of the person found")},
    {"identity", QT_TRANSLATE_NOOP("couvert::RequestPage", "Identity checked")},
    {"paused", QT_TRANSLATE_NOOP("couvert::RequestPage", "Time stopped: proof of identity awaited")},
    {"resumed", QT_TRANSLATE_NOOP("couvert::RequestPage", "Time runs again")},
    {"extended", QT_TRANSLATE_NOOP("couvert::RequestPage", "Time extended to three months")},
    {"letter", QT_TRANSLATE_NOOP("couvert::RequestPage", "Document made")}, {"sent", QT_TRANSLATE_NOOP("couvert::RequestPage", "Sent to the person")},
    {"note", QT_TRANSLATE_NOOP("couvert::RequestPage", "Note")}, {"rectified", QT_TRANSLATE_NOOP("couvert::RequestPage", "Data corrected")},
    {"erased", QT_TRANSLATE_NOOP("couvert::RequestPage", "Data erased")}, {"restricted", QT_TRANSLATE_NOOP("couvert::RequestPage", "Card frozen")},
    {"informed", QT_TRANSLATE_NOOP("couvert::RequestPage", "Person told before the freeze is lifted")},
    {"lifted", QT_TRANSLATE_NOOP("couvert::RequestPage", "Freeze lifted")},
    {"objected", QT_TRANSLATE_NOOP("couvert::RequestPage", "Objection put into force")},
    {"recipient_told", QT_TRANSLATE_NOOP("couvert::RequestPage", "Receiver of the data told (article 19 GDPR)")},
    {"closed", QT_TRANSLATE_NOOP("couvert::RequestPage", "Request closed")}};

constexpr CodeWord Letters[]{{"acknowledgement", QT_TRANSLATE_NOOP("couvert::RequestPage", "acknowledgement")},
    {"identity", QT_TRANSLATE_NOOP("couvert::RequestPage", "proof of identity needed")},
    {"extension", QT_TRANSLATE_NOOP("couvert::RequestPage", "extension of the time")},
    {"granted", QT_TRANSLATE_NOOP("couvert::RequestPage", "request granted")},
    {"partial", QT_TRANSLATE_NOOP("couvert::RequestPage", "request granted in part")},
    {"refusal", QT_TRANSLATE_NOOP("couvert::RequestPage", "refusal")},
    {"third_party", QT_TRANSLATE_NOOP("couvert::RequestPage", "request of a third party")},
    {"excessive", QT_TRANSLATE_NOOP("couvert::RequestPage", "manifestly unfounded or excessive")},
    {"dossier_access", QT_TRANSLATE_NOOP("couvert::RequestPage", "dossier of all data held")},
    {"dossier_portability", QT_TRANSLATE_NOOP("couvert::RequestPage", "dossier to take away")}};

std::span<const CodeWord> wordsOf(RequestWords::Codes codes)
{
    switch (codes) {
    case RequestWords::Codes::Kinds:
        break;
    case RequestWords::Codes::States:
        return States;
    case RequestWords::Codes::Outcomes:
        return Outcomes;
    case RequestWords::Codes::Checks:
        return Checks;
    case RequestWords::Codes::Events:
        return Events;
    case RequestWords::Codes::Letters:
        return Letters;
    }
    return Kinds;
}

} // namespace

RequestWords::RequestWords(const QString &language) : m_say(language, RequestContext) { }

QString RequestWords::operator()(Codes of, const QString &code) const
{
    return wordOfCode(wordsOf(of), code, m_say);
}

QString RequestWords::step(const QString &eventCode, const QString &detail) const
{
    QString line = (*this)(Codes::Events, eventCode);
    if (detail.isEmpty())
        return line;
    // What was made or sent is a code, and how, in the manager's words, stands behind it.
    const bool document = eventCode == QLatin1String("letter") || eventCode == QLatin1String("sent");
    const QString code = detail.section(QLatin1String(": "), 0, 0);
    const QString how = detail.section(QLatin1String(": "), 1);
    line += QStringLiteral(" · ") + (document ? (*this)(Codes::Letters, code) : detail);
    return document && !how.isEmpty() ? line + QLatin1String(", ") + how : line;
}

} // namespace couvert
