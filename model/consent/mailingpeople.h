// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/vault/database.h"

#include <QList>

namespace couvert {

/// Where somebody stands for a list: on it, or the reason why not, as MailingCounts counts them.
enum class MailingPlace { Included, NoConsent, Unproven, Withdrawn, Refused, Expired, Opposed, Restricted, NoAddress };

/// Somebody of one place, with what the last word says.
struct MailingPerson {
    qint64 customer = 0;
    qint64 rank = 0; ///< place in the name order, as CustomerReader::rows() takes it
    QDateTime at;    ///< of the last word; invalid: nothing was ever said
    QDate until;
};

/// The people of one place, page after page by key: nothing is loaded that is not asked for, and one page looks at a bounded number of
/// rows. Needs settleReach() once before it.
class MailingPeople final
{
public:
    MailingPeople(Database &database, QString purpose, Channel channel, QDate today, MailingPlace place);

    /// The next ones, at most `limit`; fewer, even none, does not mean that it is over.
    [[nodiscard]] Result<QList<MailingPerson>> next(int limit);
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    [[nodiscard]] Result<QList<MailingPerson>> lapsed(int limit);

    Database &m_database;
    QString m_purpose;
    Channel m_channel;
    QDate m_today;
    MailingPlace m_place;
    qint64 m_lastUntil = 0;
    qint64 m_last = 0; ///< the customer last looked at
    bool m_lapsedDone = false;
    bool m_complete = false;
};

} // namespace couvert
