// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/addressbatch.h"

#include "model/consent/mailinglist.h"
#include "model/consent/mailingrecord.h"
#include "model/consent/purpose.h"
#include "model/consent/reachability.h"

namespace couvert {

Result<AddressBatch> takeAddresses(const Session &session, const QString &purpose, qint64 after, int size)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    Result<> step = requirePurpose(unit->database(), purpose);
    if (step)
        step = settleReach(unit->transaction());
    if (!step)
        return failure(step);
    AddressBatch batch;
    {
        Result<MailingRecord> record = MailingRecord::open(*unit, purpose, Channel::Email, QStringLiteral("clipboard"));
        if (!record)
            return failure(record);
        bool more = false;
        const MailingList list(unit->database(), purpose, Channel::Email, session.clock().today());
        step = list.forEach(
            [&](const MailingRow &row) -> Result<bool> {
                if (batch.addresses.size() == size) {
                    more = true;
                    return false;
                }
                const std::string_view address = row.address();
                batch.addresses.append(QString::fromUtf8(address.data(), static_cast<qsizetype>(address.size())));
                batch.last = row.customer();
                const Result<> added = record->add(row.customer());
                if (!added)
                    return failure(added);
                return true;
            },
            after);
        if (step)
            step = record->close();
        if (!more)
            batch.last = 0;
    }
    // Nobody: nothing leaves, and nothing is told.
    if (step && !batch.addresses.isEmpty())
        step = unit->commit();
    if (!step)
        return failure(step);
    return batch;
}

} // namespace couvert
