// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/verification.h"

#include "model/vault/statement.h"

namespace couvert {

namespace {

/// The rows a check answers, other than "ok", joined; the first few say enough.
Result<QString> complaints(Database &database, const char *sql)
{
    Result<Statement> check = Statement::prepare(database, sql);
    if (!check)
        return failure(check);
    QStringList found;
    for (;;) {
        const Result<bool> row = check->step();
        // A check that cannot even read on has found damage.
        if (!row)
            return row.error().code == FailureCode::DatabaseDamaged ? Result<QString>(QStringLiteral("unreadable")) : failure(row);
        if (!*row)
            return found.join(QLatin1String("; "));
        const QString line = check->text(0);
        if (line != QLatin1String("ok") && found.size() < 5)
            found.append(line);
    }
}

} // namespace

Result<PageVerification> verifyPages(Database &database)
{
    PageVerification found;
    Result<QString> answer = complaints(database, "PRAGMA quick_check(5)");
    if (!answer)
        return failure(answer);
    found.integrity = *answer;
    if (found.integrity.isEmpty() && database.mode() == Database::Mode::ReadWrite) {
        const Result<> flushed = database.checkpoint();
        if (!flushed && flushed.error().code != FailureCode::Busy)
            return failure(flushed);
    }
    answer = complaints(database, "PRAGMA cipher_integrity_check");
    if (!answer)
        return failure(answer);
    found.pages = *answer;
    for (const char *sql : {"PRAGMA integrity_check(5)", "SELECT 'foreign key in ' || \"table\" FROM pragma_foreign_key_check LIMIT 1"}) {
        if (!found.integrity.isEmpty())
            break;
        answer = complaints(database, sql);
        if (!answer)
            return failure(answer);
        found.integrity = *answer;
    }
    return found;
}

} // namespace couvert
