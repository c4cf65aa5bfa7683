// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentwords.h"

#include "ui/customers/customerwords.h"

#include <QCoreApplication>

namespace couvert {

namespace {

constexpr int SoonDays = 30;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(couvert::ConsentWords)
};

/// Days until a yes counts no more, when it ends soon; nothing else.
std::optional<int> daysLeft(const ConsentState &state, QDate today)
{
    if (state.status != ConsentStatus::Given || !state.until.isValid())
        return {};
    const qint64 days = today.daysTo(state.until);
    return days <= SoonDays ? std::optional<int>(static_cast<int>(days)) : std::nullopt;
}

} // namespace

QString purposeWord(const QString &purpose)
{
    if (purpose == QLatin1String("offers"))
        return Words::tr("Offers");
    if (purpose == QLatin1String("survey"))
        return Words::tr("Satisfaction survey");
    if (purpose == QLatin1String("loyalty"))
        return Words::tr("Loyalty programme");
    if (purpose == QLatin1String("diet"))
        return Words::tr("Allergies and diet");
    return purpose;
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        break;
    case Channel::Sms:
        return Words::tr("by SMS");
    case Channel::Phone:
        return Words::tr("by phone");
    case Channel::Post:
        return Words::tr("by post");
    }
    return Words::tr("by e-mail");
}

QString howWord(ConsentHow how)
{
    switch (how) {
    case ConsentHow::Paper:
        break;
    case ConsentHow::Web:
        return Words::tr("On the web site");
    case ConsentHow::Oral:
        return Words::tr("Face to face");
    case ConsentHow::Phone:
        return Words::tr("On the phone");
    case ConsentHow::Import:
        return Words::tr("From another program");
    }
    return Words::tr("On paper");
}

QString consentName(const QString &purpose, Channel channel)
{
    return Words::tr("%1 %2", "purpose, channel").arg(purposeWord(purpose), channelWord(channel));
}

QString stateWords(const ConsentState &state, QDate today)
{
    const QString day = dayWords(state.since.toLocalTime().date());
    switch (state.status) {
    case ConsentStatus::Given:
        if (const std::optional<int> days = daysLeft(state, today))
            return Words::tr("Expires in %Ln day(s)", nullptr, *days);
        return Words::tr("Accepted on %1").arg(day);
    case ConsentStatus::Withdrawn:
        return Words::tr("Withdrawn on %1").arg(day);
    case ConsentStatus::Refused:
        return Words::tr("Refused on %1").arg(day);
    case ConsentStatus::Expired:
        return Words::tr("Expired");
    case ConsentStatus::Unproven:
        return Words::tr("Without proof");
    case ConsentStatus::None:
        break;
    }
    return Words::tr("Not asked");
}

Pill::State statePill(const ConsentState &state, QDate today)
{
    switch (state.status) {
    case ConsentStatus::Given:
        return daysLeft(state, today) ? Pill::State::Warn : Pill::State::Good;
    case ConsentStatus::Withdrawn:
    case ConsentStatus::Refused:
        return Pill::State::Danger;
    case ConsentStatus::Expired:
    case ConsentStatus::Unproven:
        return Pill::State::Warn;
    case ConsentStatus::None:
        break;
    }
    return Pill::State::Neutral;
}

} // namespace couvert
