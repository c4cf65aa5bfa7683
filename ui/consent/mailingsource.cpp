// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/mailingsource.h"

#include "ui/consent/consentwords.h"

namespace couvert {

namespace {

ConsentStatus statusOf(MailingPlace place)
{
    switch (place) {
    case MailingPlace::NoConsent:
        return ConsentStatus::None;
    case MailingPlace::Unproven:
        return ConsentStatus::Unproven;
    case MailingPlace::Withdrawn:
        return ConsentStatus::Withdrawn;
    case MailingPlace::Refused:
        return ConsentStatus::Refused;
    case MailingPlace::Expired:
        return ConsentStatus::Expired;
    case MailingPlace::Included:
    case MailingPlace::Opposed:
    case MailingPlace::Restricted:
    case MailingPlace::NoAddress:
        break;
    }
    return ConsentStatus::Given;
}

} // namespace

MailingSource::MailingSource(Database &database, const QString &purpose, Channel channel, QDate today, MailingPlace place)
    : m_people(database, purpose, channel, today, place), m_purpose(purpose), m_channel(channel), m_today(today), m_place(place)
{
}

Result<QList<PersonLine>> MailingSource::next(int limit)
{
    const Result<QList<MailingPerson>> people = m_people.next(limit);
    if (!people)
        return failure(people);
    QList<PersonLine> lines;
    for (const MailingPerson &person : *people) {
        const ConsentState state{m_purpose, m_channel, statusOf(m_place), person.at, person.until};
        lines.append({person.customer, person.rank, m_channel, stateWords(state, m_today), m_purpose});
    }
    return lines;
}

} // namespace couvert
