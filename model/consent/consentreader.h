// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/vault/database.h"

#include <QList>

namespace couvert {

/// What a person said and where that leaves them.
class ConsentReader final
{
public:
    explicit ConsentReader(Database &database) : m_database(database) { }

    /// Oldest first.
    [[nodiscard]] Result<QList<ConsentEvent>> history(qint64 customerId) const;
    /// Every known purpose on every channel, None included; a yes whose time is over on `today` is Expired, one that the person opposed
    /// since is Withdrawn.
    [[nodiscard]] Result<QList<ConsentState>> states(qint64 customerId, QDate today) const;
    [[nodiscard]] Result<ConsentState> state(qint64 customerId, const QString &purpose, Channel channel, QDate today) const;

private:
    [[nodiscard]] Result<> withOppositions(qint64 customerId, QList<ConsentState> &states) const;
    Database &m_database;
};

/// The day on which somebody lives at that moment, in France.
[[nodiscard]] QDate frenchDay(const QDateTime &at);

} // namespace couvert
