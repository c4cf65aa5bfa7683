// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/consentlengths.h"

#include "model/vault/settings.h"

namespace couvert {

namespace {

constexpr int LongestForCalls = 12; // months; Code de la consommation, R223-1

} // namespace

Result<ConsentLengths> ConsentLengths::read(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const QJsonObject part = settings->value(QLatin1String("consent")).toObject();
    const auto number = [&part](const QString &name) { return part.value(name).toString().toInt(); };
    ConsentLengths lengths;
    for (const Channel channel : allChannels)
        lengths.m_months[static_cast<std::size_t>(channel)] = number(channelCode(channel) + QLatin1String("_months"));
    // The law's end holds whatever the setting says: never longer, never without one.
    int &calls = lengths.m_months[static_cast<std::size_t>(Channel::Phone)];
    if (calls <= 0 || calls > LongestForCalls)
        calls = LongestForCalls;
    lengths.m_proofMonths = number(QStringLiteral("phone_proof_months"));
    lengths.m_calls = number(QStringLiteral("calls_in_30_days"));
    return lengths;
}

QDate ConsentLengths::until(Channel channel, QDate given) const
{
    const int length = months(channel);
    return length > 0 ? given.addMonths(length) : QDate();
}

} // namespace couvert
