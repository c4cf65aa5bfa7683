// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/bulkwriter.h"

#include <QList>

namespace couvert {

/// Plainly fictional customers in one unit, one for each day: their last visit.
inline void addPeople(const Session &session, const QList<QDate> &lastVisits)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    const Result<qint64> revision = unit ? unit->record(JournalAction::Imported) : failure(unit);
    Result<BulkWriter> writer = revision ? BulkWriter::begin(*unit, *revision, 0) : failure(revision);
    for (qsizetype i = 0; writer && i < lastVisits.size(); ++i) {
        Customer card;
        card.lastName = QStringLiteral("Fictif %1").arg(i + 1);
        card.lastVisit = lastVisits.at(i);
        card.lastActivity = card.lastVisit;
        card.lastActivityKind = VisitKind::Visit;
        if (!writer->add(card))
            qFatal("a card could not be added");
    }
    if (!writer || !writer->finish() || !unit->commit())
        qFatal("the cards could not be added");
}

} // namespace couvert
