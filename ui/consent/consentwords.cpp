// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentwords.h"

#include "ui/customers/customerwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace couvert {

namespace {

constexpr int SoonDays = 30;

struct ConsentTexts {
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

PurposeWords::PurposeWords(Database &database)
{
    m_names = {{QStringLiteral("offers"), ConsentTexts::tr("Offers")}, {QStringLiteral("survey"), ConsentTexts::tr("Satisfaction survey")},
        {QStringLiteral("loyalty"), ConsentTexts::tr("Loyalty programme")}, {QStringLiteral("diet"), ConsentTexts::tr("Allergies and diet")}};
    const Result<QList<Purpose>> purposes = readPurposes(database);
    for (const Purpose &purpose : purposes.value_or(QList<Purpose>())) {
        m_codes.append(purpose.code);
        if (!purpose.name.isEmpty())
            m_names.insert(purpose.code, purpose.name);
    }
}

QString PurposeWords::operator()(const QString &purpose) const
{
    return m_names.value(purpose, purpose);
}

QString PurposeWords::operator()(const QString &purpose, Channel channel) const
{
    return ConsentTexts::tr("%1 %2", "purpose, channel").arg((*this)(purpose), channelWord(channel));
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        break;
    case Channel::Sms:
        return ConsentTexts::tr("by SMS");
    case Channel::Phone:
        return ConsentTexts::tr("by phone");
    case Channel::Post:
        return ConsentTexts::tr("by post");
    }
    return ConsentTexts::tr("by e-mail");
}

QString howWord(ConsentHow how)
{
    switch (how) {
    case ConsentHow::Paper:
        break;
    case ConsentHow::Web:
        return ConsentTexts::tr("On the web site");
    case ConsentHow::Oral:
        return ConsentTexts::tr("Face to face");
    case ConsentHow::Phone:
        return ConsentTexts::tr("On the phone");
    case ConsentHow::Import:
        return ConsentTexts::tr("From another program");
    }
    return ConsentTexts::tr("On paper");
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        break;
    case Channel::Sms:
        return ConsentTexts::tr("SMS");
    case Channel::Phone:
        return ConsentTexts::tr("Phone calls");
    case Channel::Post:
        return ConsentTexts::tr("Post");
    }
    return ConsentTexts::tr("E-mail");
}

QString languageWord(const QString &language)
{
    if (language == QLatin1String("fr"))
        return ConsentTexts::tr("French");
    if (language == QLatin1String("en"))
        return ConsentTexts::tr("English");
    return QLocale().toUpper(language);
}

QString wordingName(int version, const QString &language)
{
    return ConsentTexts::tr("Version %1, %2").arg(QString::number(version), languageWord(language));
}

QString stateWords(const ConsentState &state, QDate today)
{
    const QString day = dayWords(state.since.toLocalTime().date());
    switch (state.status) {
    case ConsentStatus::Given:
        if (daysLeft(state, today))
            return endWords(state, today);
        return ConsentTexts::tr("Accepted on %1").arg(day);
    case ConsentStatus::Withdrawn:
        return ConsentTexts::tr("Withdrawn on %1").arg(day);
    case ConsentStatus::Refused:
        return ConsentTexts::tr("Refused on %1").arg(day);
    case ConsentStatus::Expired:
        return ConsentTexts::tr("Expired");
    case ConsentStatus::Unproven:
        return ConsentTexts::tr("Without proof");
    case ConsentStatus::None:
        break;
    }
    return ConsentTexts::tr("Not asked");
}

QString answerWord(const ConsentEvent &event)
{
    switch (event.action) {
    case ConsentAction::Given:
        break;
    case ConsentAction::Withdrawn:
        return ConsentTexts::tr("taken back");
    case ConsentAction::Refused:
        return ConsentTexts::tr("declined");
    case ConsentAction::Expired:
        return ConsentTexts::tr("lapsed");
    }
    return event.basis == ConsentBasis::SoftOptIn ? ConsentTexts::tr("similar products, without asking") : ConsentTexts::tr("accepted");
}

QString endWords(const ConsentState &state, QDate today)
{
    if (const std::optional<int> days = daysLeft(state, today))
        return ConsentTexts::tr("Expires in %Ln day(s)", nullptr, *days);
    return state.until.isValid() ? ConsentTexts::tr("Counts until %1").arg(dayWords(state.until.addDays(-1))) : QString();
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
