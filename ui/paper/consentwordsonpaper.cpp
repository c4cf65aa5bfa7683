// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/consentwordsonpaper.h"

#include "model/consent/purpose.h"
#include "ui/paper/codeword.h"

namespace couvert {

namespace {

constexpr const char *PaperContext = "couvert::ConsentOnPaper";

constexpr CodeWord Purposes[]{{"offers", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Offers and news")},
    {"survey", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Your opinion after a visit")},
    {"loyalty", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Loyalty programme")},
    {"diet", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Allergies and diet")}};
constexpr CodeWord Channels[]{{"email", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by e-mail")},
    {"sms", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by SMS")}, {"phone", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by phone call")},
    {"post", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by post")}};
constexpr CodeWord Hows[]{{"paper", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "on a paper form")},
    {"web", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "on the web site")},
    {"oral", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by word of mouth, at the restaurant")},
    {"phone", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "on the phone")},
    {"import", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "taken over from another program")}};
constexpr CodeWord Actions[]{{"given", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Given")},
    {"withdrawn", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Withdrawn")}, {"refused", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Declined")},
    {"expired", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Lapsed")}};

} // namespace

Result<QString> ConsentWordsOnPaper::purpose(Database &database, const QString &code) const
{
    const Result<QList<Purpose>> purposes = readPurposes(database);
    if (!purposes)
        return failure(purposes);
    for (const Purpose &purpose : *purposes) {
        if (purpose.code == code && !purpose.name.isEmpty())
            return purpose.name;
    }
    return wordOfCode(Purposes, code, DocumentWords(m_language, PaperContext));
}

QString ConsentWordsOnPaper::channel(Channel channel) const
{
    return wordOfCode(Channels, channelCode(channel), DocumentWords(m_language, PaperContext));
}

QString ConsentWordsOnPaper::how(ConsentHow how) const
{
    return wordOfCode(Hows, howCode(how), DocumentWords(m_language, PaperContext));
}

QString ConsentWordsOnPaper::action(ConsentAction action) const
{
    return wordOfCode(Actions, actionCode(action), DocumentWords(m_language, PaperContext));
}

} // namespace couvert
