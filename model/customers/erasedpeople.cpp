// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/erasedpeople.h"

#include <algorithm>

namespace couvert {

Result<ErasedPeople> ErasedPeople::open(Database &database)
{
    Result<MatchKey> key = MatchKey::open(database);
    if (!key)
        return failure(key);
    Result<Statement> any = Statement::prepare(database, "SELECT EXISTS(SELECT 1 FROM erased)");
    if (!any)
        return failure(any);
    const Result<bool> row = any->step();
    if (!row)
        return failure(row);
    Result<Statement> select = Statement::prepare(database,
        "SELECT max(e.day) FROM erased_fingerprint f JOIN erased e ON e.uuid = f.uuid WHERE f.fingerprint = ?1"
        " AND NOT EXISTS(SELECT 1 FROM erased_return r WHERE r.fingerprint = ?1 AND r.day >= e.day)");
    if (!select)
        return failure(select);
    return ErasedPeople(std::move(*key), std::move(*select), any->integer(0) == 0);
}

Result<FingerprintTable> ErasedPeople::all(Database &database)
{
    Result<Statement> select = Statement::prepare(database,
        "SELECT DISTINCT f.fingerprint, 1 FROM erased_fingerprint f JOIN erased e ON e.uuid = f.uuid"
        " WHERE NOT EXISTS(SELECT 1 FROM erased_return r WHERE r.fingerprint = f.fingerprint AND r.day >= e.day)");
    if (!select)
        return failure(select);
    return FingerprintTable::read(std::move(*select));
}

Result<QDate> ErasedPeople::erasedOn(const QByteArray &fingerprint)
{
    const Result<bool> row = m_select.bindBlob(1, fingerprint).step();
    if (!row)
        return failure(row);
    const QDate day = QDate::fromString(m_select.text(0), Qt::ISODate);
    m_select.reset();
    return day;
}

Result<bool> ErasedPeople::holds(const Customer &customer)
{
    if (m_empty)
        return false;
    const QList<QByteArray> fingerprints = m_key.fingerprintsOf(customer);
    for (const QByteArray &fingerprint : fingerprints) {
        const Result<QDate> day = erasedOn(fingerprint);
        if (!day)
            return failure(day);
        if (day->isValid())
            return true;
    }
    return false;
}

Result<> ErasedPeople::letIn(UnitOfWork &unit, const Customer &customer, QDate actOn, qint64 revision)
{
    if (m_empty)
        return {};
    Result<Statement> insert = Statement::prepare(unit.database(),
        "INSERT INTO erased_return(fingerprint, day, revision) VALUES(?, ?, ?)"
        " ON CONFLICT DO UPDATE SET day = excluded.day, revision = excluded.revision");
    if (!insert)
        return failure(insert);
    const QList<QByteArray> fingerprints = m_key.fingerprintsOf(customer);
    for (const QByteArray &fingerprint : fingerprints) {
        const Result<QDate> day = erasedOn(fingerprint);
        if (!day)
            return failure(day);
        if (!day->isValid())
            continue;
        if (!actOn.isValid() || actOn < *day || actOn > unit.session().clock().today())
            return fail(FailureCode::RefusedByRule, QStringLiteral("erased"));
        const Result<> done = insert->bindBlob(1, fingerprint).bind(2, actOn.toString(Qt::ISODate)).bind(3, revision).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace couvert
