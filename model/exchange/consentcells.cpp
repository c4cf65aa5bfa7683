// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/consentcells.h"

#include "model/customers/contactparsing.h"
#include "model/exchange/answer.h"

namespace couvert {

namespace {

std::optional<Channel> channelOf(const QString &field)
{
    const QLatin1String prefix("consent_");
    return field.startsWith(prefix) ? channelFromCode(field.mid(prefix.size())) : std::nullopt;
}

} // namespace

bool ConsentCells::isField(const QString &name)
{
    return name == QLatin1String("consent_date") || name == QLatin1String("unsubscribed") || channelOf(name).has_value();
}

Result<> ConsentCells::take(const QString &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    // A day under such a header is the day of the answer.
    const QDate day = parseDay(text, m_today);
    if (field == QLatin1String("consent_date")) {
        m_day = day;
        return day.isValid() ? Result<>() : fail(FailureCode::InvalidValue, field);
    }
    const Answer answer = day.isValid() ? Answer::Yes : answerOf(text);
    if (answer == Answer::Unclear)
        return fail(FailureCode::InvalidValue, field);
    if (const std::optional<Channel> channel = channelOf(field))
        m_claims.append({*channel, answer == Answer::Yes, day});
    else if (answer == Answer::Yes)
        m_unsubscribed = ConsentClaim{Channel::Email, false, day};
    return {};
}

QList<ConsentClaim> ConsentCells::claims() const
{
    QList<ConsentClaim> all = m_claims;
    for (ConsentClaim &claim : all) {
        if (!claim.day.isValid())
            claim.day = m_day;
    }
    // The day of a consent is not the one on which somebody unsubscribed.
    if (m_unsubscribed) {
        all.removeIf([](const ConsentClaim &claim) { return claim.channel == Channel::Email; });
        all.append(*m_unsubscribed);
    }
    return all;
}

} // namespace couvert
