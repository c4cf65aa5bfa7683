// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/backupplaces.h"

#include "model/vault/clock.h"
#include "model/vault/statement.h"

namespace couvert {

Result<QList<BackupPlace>> backupPlaces(Database &database)
{
    Result<Statement> select = Statement::prepare(database, "SELECT path, last_at FROM backup_place ORDER BY path");
    if (!select)
        return failure(select);
    QList<BackupPlace> places;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return places;
        places.append({select->text(0), utcMoment(select->integer(1))});
    }
}

Result<> rememberBackupPlace(Transaction &transaction, const QString &path, const QDateTime &at)
{
    Result<Statement> upsert = Statement::prepare(transaction.database(),
        "INSERT INTO backup_place(path, first_at, last_at) VALUES(?1, ?2, ?2) ON CONFLICT DO UPDATE SET last_at = excluded.last_at");
    if (!upsert)
        return failure(upsert);
    return upsert->bind(1, path).bind(2, at.toMSecsSinceEpoch()).run();
}

} // namespace couvert
