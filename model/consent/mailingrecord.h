// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/consent/mailinglist.h"
#include "model/journal/unitofwork.h"
#include "model/vault/statement.h"

namespace couvert {

/// What is kept of a list that leaves the file: when, for what, by whom, and who stood on it (art. 15 and 19 RGPD). Part of the caller's
/// unit; must die before it ends.
class MailingRecord final
{
public:
    /// `format`: "csv", "xlsx", or "clipboard" for addresses that were copied.
    [[nodiscard]] static Result<MailingRecord> open(UnitOfWork &unit, const QString &purpose, Channel channel, const QString &format);

    [[nodiscard]] Result<> add(qint64 customer);
    /// Everybody on the list.
    [[nodiscard]] Result<> addAll(const MailingList &list);
    [[nodiscard]] qint64 people() const { return m_people; }
    /// Tells the journal how many they were.
    [[nodiscard]] Result<> close();

private:
    MailingRecord(UnitOfWork &unit, qint64 id, Statement recipient, QString purpose, Channel channel, QString format);

    UnitOfWork *m_unit;
    qint64 m_id;
    Statement m_recipient;
    QString m_purpose;
    Channel m_channel;
    QString m_format;
    qint64 m_people = 0;
};

} // namespace couvert
