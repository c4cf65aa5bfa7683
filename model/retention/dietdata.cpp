// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/dietdata.h"

#include "model/customers/cardstore.h"
#include "model/customers/undo.h"
#include "model/journal/revisions.h"
#include "model/journal/unitofwork.h"

namespace couvert {

Result<DietData> DietData::find(Database &database, QDate today, int days)
{
    // A booking to come keeps the note for its meal.
    Result<Statement> select = Statement::prepare(database,
        "SELECT c.id, EXISTS(SELECT 1 FROM consent_state s WHERE s.customer = c.id AND s.purpose = 'diet' AND s.status = 'given'"
        "   AND (s.until = 0 OR s.until > ?1)),"
        " max(coalesce(c.last_visit, ''), coalesce(c.last_order, ''),"
        "   coalesce((SELECT max(day) FROM visit v WHERE v.customer = c.id AND v.kind IN ('visit', 'order', 'booking')), '')), c.restricted"
        " FROM customer c WHERE c.allergies IS NOT NULL");
    if (!select)
        return failure(select);
    select->bind(1, today.toJulianDay());
    const QString latest = today.addDays(-days).toString(Qt::ISODate);
    DietData found;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return found;
        found.held += 1;
        const bool consented = select->integer(1) != 0;
        const QString meal = select->text(2);
        const bool restricted = select->integer(3) != 0;
        if (consented || restricted)
            continue;
        if (meal.isEmpty())
            found.unknown.push_back(select->integer(0));
        else if (meal <= latest)
            found.ended.push_back(select->integer(0));
    }
}

Result<std::optional<qint64>> DietData::clearEnded(
    const Session &session, Database &database, QDate today, int days, const std::function<bool(qint64 done, qint64 total)> &progress)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<DietData> diet = find(database, today, days);
    if (!diet)
        return failure(diet);
    if (diet->ended.empty())
        return std::optional<qint64>(0);
    const auto total = static_cast<qint64>(diet->ended.size());
    const Result<qint64> revision =
        unit->record(JournalAction::EndedRemoved, {}, {{QStringLiteral("what"), QStringLiteral("diet")}, {QStringLiteral("number"), total}});
    if (!revision)
        return failure(revision);
    Result<CardStore> store = CardStore::prepare(unit->transaction());
    if (!store)
        return failure(store);
    for (qint64 done = 0; done < total; ++done) {
        if (done % 256 == 0 && progress && !progress(done, total))
            return std::optional<qint64>();
        const Result<Customer> before = CardStore::load(database, diet->ended[static_cast<std::size_t>(done)]);
        if (!before)
            return failure(before);
        Customer after = *before;
        after.allergies.clear();
        after.revision = *revision;
        Result<> written = store->replace(*before, after);
        if (written)
            written = Undo::forgetCard(*unit, before->id);
        if (!written)
            return failure(written);
    }
    Result<> step = Revisions(session.vault()).set(unit->transaction(), diet->ended, *revision);
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return std::optional(total);
}

} // namespace couvert
