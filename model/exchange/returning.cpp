// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/returning.h"

#include "model/customers/cardstore.h"
#include "model/customers/customerwriter.h"
#include "model/exchange/duplicatefinder.h"

namespace couvert {

Result<qint64> takeReturning(const Session &session, Database &database, qint64 batch, const ErasedRow &row, QDate actOn)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    Result<DuplicateFinder> finder = DuplicateFinder::prepare(database);
    if (!finder)
        return failure(finder);
    const Result<qint64> known = finder->find(row.person.customer);
    if (!known || *known != 0)
        return known;
    const Result<qint64> id = CustomerWriter(session, database).add(row.person.customer, actOn);
    if (!id)
        return id;
    const Result<Customer> card = CardStore::load(database, *id);
    if (!card)
        return failure(card);
    Result<> step = keepClaims(*unit, *id, row.person.claims, batch, card->revision);
    if (step)
        step = unit->commit();
    return step ? id : failure(step);
}

} // namespace couvert
