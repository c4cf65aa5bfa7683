// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/demofill.h"

#include "model/customers/bulkwriter.h"
#include "model/customers/demo.h"

namespace couvert {

Result<Completion> fillWithDemo(
    const Session &session, Database &database, qint64 count, quint64 seed, const std::function<bool(qint64 done, qint64 total)> &progress)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> revision = unit->record(JournalAction::DemoFilled, {}, {{QStringLiteral("customers"), count}});
    if (!revision)
        return failure(revision);
    Result<BulkWriter> writer = BulkWriter::begin(*unit, *revision, 0);
    if (!writer)
        return failure(writer);
    const DemoCustomers people(seed, session.clock().today());
    for (qint64 i = 0; i < count; ++i) {
        const Result<qint64> added = writer->add(people.make(i));
        if (!added)
            return failure(added);
    }
    const Result<Completion> written = writer->finish(progress);
    if (!written || *written == Completion::Cancelled)
        return written;
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return Completion::Done;
}

} // namespace couvert
