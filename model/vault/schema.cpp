// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/schema.h"

#include "model/vault/statement.h"

#include <QFile>

namespace couvert {

int newestSchema()
{
    return 5;
}

Result<int> schemaOf(Database &database)
{
    Result<Statement> statement = Statement::prepare(database, "PRAGMA user_version");
    if (!statement)
        return failure(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row);
    return static_cast<int>(statement->integer(0));
}

Result<> upgradeSchema(Database &database)
{
    const Result<int> version = schemaOf(database);
    if (!version)
        return failure(version);
    if (*version > newestSchema())
        return fail(FailureCode::Newer, QStringLiteral("schema %1").arg(*version));
    for (int step = *version + 1; step <= newestSchema(); ++step) {
        QFile file(QStringLiteral(":/schema/%1.sql").arg(step, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureCode::Internal, QStringLiteral("schema step %1").arg(step));
        const QByteArray sql = file.readAll();
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return failure(transaction);
        Result<> done = database.execute(sql.constData());
        if (done)
            done = database.execute(("PRAGMA user_version=" + QByteArray::number(step)).constData());
        if (done)
            done = transaction->commit();
        if (!done)
            return done;
    }
    return {};
}

Result<qint64> metaInteger(Database &database, const char *name, qint64 otherwise)
{
    Result<Statement> statement = Statement::prepare(database, "SELECT value FROM meta WHERE name = ?");
    if (!statement)
        return failure(statement);
    const Result<bool> row = statement->bindUtf8(1, name).step();
    if (!row)
        return failure(row);
    return *row ? statement->integer(0) : otherwise;
}

Result<QByteArray> metaBytes(Database &database, const char *name)
{
    Result<Statement> statement = Statement::prepare(database, "SELECT value FROM meta WHERE name = ?");
    if (!statement)
        return failure(statement);
    const Result<bool> row = statement->bindUtf8(1, name).step();
    if (!row)
        return failure(row);
    return *row ? statement->blob(0) : QByteArray();
}

namespace {

Result<Statement> prepareSetMeta(Database &database, const char *name)
{
    Result<Statement> statement =
        Statement::prepare(database, "INSERT INTO meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    if (statement)
        statement->bindUtf8(1, name);
    return statement;
}

} // namespace

Result<> setMeta(Database &database, const char *name, qint64 value)
{
    Result<Statement> statement = prepareSetMeta(database, name);
    if (!statement)
        return failure(statement);
    return statement->bind(2, value).run();
}

Result<> setMeta(Database &database, const char *name, const QByteArray &value)
{
    Result<Statement> statement = prepareSetMeta(database, name);
    if (!statement)
        return failure(statement);
    return statement->bindBlob(2, value).run();
}

} // namespace couvert
