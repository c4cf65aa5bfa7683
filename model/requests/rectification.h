// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customerwriter.h"
#include "model/requests/request.h"

namespace couvert {

/// One correction as it is kept with the card: a field before and after, or a statement of the person (no field, text in `after`).
struct Rectification {
    QDateTime at; ///< UTC
    qint64 requestId = 0;
    QString field;
    QString before;
    QString after;
};

/// Corrects a card because the person asked (art. 16 RGPD): the edit, its before and after, the statement that completes what stands there,
/// and the line in the request's timeline, in one unit. `requestNumber` and `statement` may be empty. Fails as CustomerWriter::save() and
/// RequestWriter do; RefusedByRule "other_person" when the request is somebody else's. Manager only.
[[nodiscard]] Result<QList<FieldChange>> rectify(
    const Session &session, Database &database, const Customer &customer, const QString &requestNumber, const QString &statement = {});

/// Oldest first.
[[nodiscard]] Result<QList<Rectification>> rectificationsOf(Database &database, qint64 customerId);

/// A list that went out with the person on it: whoever received it has to be told of a correction, an erasure or a restriction (art. 19).
struct Recipient {
    qint64 mailing = 0;
    QDateTime at; ///< UTC
    QString purpose;
    QString channel;
    QString format;
    QDate toldOn; ///< by this request; invalid: not yet
};

/// The lists that the person was on, newest first, and whether their receivers were told about this request (0: about none). Telling one is
/// RequestWriter::addEvent(number, RequestEventKind::RecipientTold, detail, mailing). After an erasure nobody knows any more who was on which
/// list: the receivers are told before.
[[nodiscard]] Result<QList<Recipient>> recipientsOf(Database &database, qint64 customerId, qint64 requestId);

} // namespace couvert
