// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/vault/database.h"

#include <QList>

namespace couvert {

/// A yes that counts today and not for long.
struct LapsingConsent {
    qint64 customer = 0;
    qint64 rank = 0; ///< place in the name order, as CustomerReader::rows() takes it
    ConsentState state;
};

/// The consents that lapse after `today` up to `last`, soonest first, page after page by key. Of people who may still be written to or not.
class LapsingConsents final
{
public:
    LapsingConsents(Database &database, QDate today, QDate last);

    [[nodiscard]] Result<QList<LapsingConsent>> next(int limit);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// How many there are: kept numbers, not a scan.
    [[nodiscard]] Result<qint64> count() const;

private:
    Database &m_database;
    QDate m_today;
    QDate m_last;
    qint64 m_lastUntil;
    qint64 m_lastCustomer = 0;
    QString m_lastPurpose;
    QString m_lastChannel;
    bool m_complete = false;
};

} // namespace couvert
