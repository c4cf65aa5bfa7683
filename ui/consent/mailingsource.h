// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consent/peoplemodel.h"

namespace couvert {

/// The people of one place of a list, with the day of their last word.
class MailingSource final : public PeopleSource
{
public:
    MailingSource(Database &database, const QString &purpose, Channel channel, QDate today, MailingPlace place);

    [[nodiscard]] Result<QList<PersonLine>> next(int limit) override;
    [[nodiscard]] bool isComplete() const override { return m_people.isComplete(); }

private:
    MailingPeople m_people;
    QString m_purpose;
    Channel m_channel;
    QDate m_today;
    MailingPlace m_place;
};

} // namespace couvert
