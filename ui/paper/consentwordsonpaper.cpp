// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/consentwordsonpaper.h"

#include "model/consent/purpose.h"
#include "ui/paper/documentwords.h"

namespace couvert {

namespace {

constexpr const char *Context = "couvert::ConsentOnPaper";

} // namespace

Result<QString> ConsentWordsOnPaper::purpose(Database &database, const QString &code) const
{
    const DocumentWords say(m_language, Context);
    const std::pair<const char *, const char *> usual[]{{"offers", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Offers and news")},
        {"survey", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Your opinion after a visit")},
        {"loyalty", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Loyalty programme")},
        {"diet", QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Allergies and diet")}};
    for (const auto &[known, words] : usual) {
        if (code == QLatin1String(known))
            return say(words);
    }
    const Result<QList<Purpose>> purposes = readPurposes(database);
    if (!purposes)
        return failure(purposes);
    for (const Purpose &purpose : *purposes) {
        if (purpose.code == code && !purpose.name.isEmpty())
            return purpose.name;
    }
    return code;
}

QString ConsentWordsOnPaper::channel(Channel channel) const
{
    const DocumentWords say(m_language, Context);
    switch (channel) {
    case Channel::Email:
        break;
    case Channel::Sms:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by SMS"));
    case Channel::Phone:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by phone call"));
    case Channel::Post:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by post"));
    }
    return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by e-mail"));
}

QString ConsentWordsOnPaper::how(ConsentHow how) const
{
    const DocumentWords say(m_language, Context);
    switch (how) {
    case ConsentHow::Paper:
        break;
    case ConsentHow::Web:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "on the web site"));
    case ConsentHow::Oral:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "by word of mouth, at the restaurant"));
    case ConsentHow::Phone:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "on the phone"));
    case ConsentHow::Import:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "taken over from another program"));
    }
    return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "on a paper form"));
}

QString ConsentWordsOnPaper::action(ConsentAction action) const
{
    const DocumentWords say(m_language, Context);
    switch (action) {
    case ConsentAction::Given:
        break;
    case ConsentAction::Withdrawn:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Withdrawn"));
    case ConsentAction::Refused:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Declined"));
    case ConsentAction::Expired:
        return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Lapsed"));
    }
    return say(QT_TRANSLATE_NOOP("couvert::ConsentOnPaper", "Given"));
}

} // namespace couvert
