// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/sqlcipherdriver.h"

#include "model/vault/sqlcipherresult.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>

#include <sqlcipher/sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

namespace couvert {

SqlCipherDriver::SqlCipherDriver(sqlite3 *handle, QObject *parent) : QSqlDriver(parent), m_handle(handle) { }

SqlCipherDriver::~SqlCipherDriver() = default;

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
    case CancelQuery:
        return true;
    case QuerySize:
    case NamedPlaceholders:
    case BatchOperations:
    case LowPrecisionNumbers:
    case EventNotifications:
    case MultipleResultSets:
        return false;
    }
    return false;
}

bool SqlCipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    const bool usable = m_handle != nullptr;
    setOpen(usable);
    setOpenError(!usable);
    return usable;
}

void SqlCipherDriver::close()
{
    m_handle = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::run(const char *sql, const QString &step)
{
    if (!isOpen() || isOpenError())
        return false;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(sqlErrorOf(m_handle, step, QSqlError::TransactionError));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    return run("BEGIN IMMEDIATE", QStringLiteral("begin"));
}

bool SqlCipherDriver::commitTransaction()
{
    return run("COMMIT", QStringLiteral("commit"));
}

bool SqlCipherDriver::rollbackTransaction()
{
    return run("ROLLBACK", QStringLiteral("rollback"));
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    QSqlQuery query(createResult());
    const auto collect = [&](const QString &sql) {
        if (query.exec(sql)) {
            while (query.next())
                names.append(query.value(0).toString());
        }
    };
    if (type & QSql::Tables)
        collect(QStringLiteral("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    if (type & QSql::Views)
        collect(QStringLiteral("SELECT name FROM sqlite_master WHERE type='view' ORDER BY name"));
    if (type & QSql::SystemTables)
        names.append(QStringLiteral("sqlite_master"));
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString &table) const
{
    QSqlRecord record;
    QSqlQuery query(createResult());
    query.prepare(QStringLiteral("SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?)"));
    query.addBindValue(stripDelimiters(table, TableName));
    if (!query.exec())
        return record;
    while (query.next()) {
        QSqlField field(query.value(0).toString(), metaTypeOfDeclaration(query.value(1).toString()), table);
        field.setRequired(query.value(2).toBool());
        field.setDefaultValue(query.value(3));
        record.append(field);
    }
    return record;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const
{
    QSqlIndex index(table);
    QSqlQuery query(createResult());
    query.prepare(QStringLiteral("SELECT name, type FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"));
    query.addBindValue(stripDelimiters(table, TableName));
    if (!query.exec())
        return index;
    while (query.next())
        index.append(QSqlField(query.value(0).toString(), metaTypeOfDeclaration(query.value(1).toString()), table));
    return index;
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_handle);
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

bool SqlCipherDriver::cancelQuery()
{
    if (m_handle == nullptr)
        return false;
    sqlite3_interrupt(m_handle);
    return true;
}

} // namespace couvert
