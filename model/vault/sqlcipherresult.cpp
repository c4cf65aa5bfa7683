// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/sqlcipherresult.h"

#include <QDate>
#include <QDateTime>
#include <QSqlField>
#include <QTime>

#include <sqlcipher/sqlite3.h>

#include <cmath>
#include <limits>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

namespace couvert {

namespace {

/// A variant that stands for NULL: no value at all, or a null text, blob or date.
bool isNullValue(const QVariant &value)
{
    return !value.isValid() || value.isNull();
}

} // namespace

QSqlError sqlErrorOf(sqlite3 *handle, const QString &step, QSqlError::ErrorType type)
{
    const int code = sqlite3_extended_errcode(handle);
    return QSqlError(step, QString::fromUtf8(sqlite3_errmsg(handle)), type, QString::number(code));
}

QMetaType metaTypeOfDeclaration(const QString &declaration)
{
    const QString upper = declaration.toUpper();
    if (upper.startsWith(QLatin1String("INT")))
        return QMetaType(QMetaType::LongLong);
    if (upper == QLatin1String("REAL"))
        return QMetaType(QMetaType::Double);
    if (upper == QLatin1String("BLOB"))
        return QMetaType(QMetaType::QByteArray);
    return QMetaType(QMetaType::QString);
}

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_connection(driver->connection())
{
    QSqlResult::setForwardOnly(true);
}

SqlCipherResult::~SqlCipherResult()
{
    finalise();
}

void SqlCipherResult::finalise()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_rowWaiting = false;
    m_done = true;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

bool SqlCipherResult::fail(const QString &step)
{
    setLastError(sqlErrorOf(m_connection, step));
    setActive(false);
    m_rowWaiting = false;
    m_done = true;
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
    return false;
}

bool SqlCipherResult::prepare(const QString &query)
{
    finalise();
    if (driver() == nullptr || !driver()->isOpen() || driver()->isOpenError()) {
        setLastError(QSqlError(QStringLiteral("prepare"), QStringLiteral("the connection is closed"), QSqlError::ConnectionError));
        return false;
    }
    setSelect(false);
    const QByteArray sql = query.toUtf8();
    const char *rest = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql.constData(), static_cast<int>(sql.size()), &m_statement, &rest) != SQLITE_OK) {
        const bool failed = fail(QStringLiteral("prepare"));
        finalise();
        return failed;
    }
    if (m_statement == nullptr || !QByteArrayView(rest, sql.constData() + sql.size() - rest).trimmed().isEmpty()) {
        finalise();
        setLastError(QSqlError(QStringLiteral("prepare"), QStringLiteral("exactly one statement is needed"), QSqlError::StatementError));
        return false;
    }
    return true;
}

bool SqlCipherResult::bindOne(int index, const QVariant &value)
{
    if (isNullValue(value))
        return sqlite3_bind_null(m_statement, index) == SQLITE_OK;
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        // An empty blob is a blob, not NULL: SQLite wants a pointer that is not null.
        return sqlite3_bind_blob64(
                   m_statement, index, bytes.isEmpty() ? "" : bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT)
            == SQLITE_OK;
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, index, value.toLongLong()) == SQLITE_OK;
    case QMetaType::ULong:
    case QMetaType::ULongLong: {
        const quint64 wide = value.toULongLong();
        if (wide > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return false;
        return sqlite3_bind_int64(m_statement, index, static_cast<qint64>(wide)) == SQLITE_OK;
    }
    case QMetaType::Double:
    case QMetaType::Float: {
        const double number = value.toDouble();
        return (std::isnan(number) ? sqlite3_bind_null(m_statement, index) : sqlite3_bind_double(m_statement, index, number)) == SQLITE_OK;
    }
    default:
        break;
    }
    QString text;
    if (value.typeId() == QMetaType::QDateTime)
        text = value.toDateTime().toString(Qt::ISODateWithMs);
    else if (value.typeId() == QMetaType::QDate)
        text = value.toDate().toString(Qt::ISODate);
    else if (value.typeId() == QMetaType::QTime)
        text = value.toTime().toString(Qt::ISODateWithMs);
    else if (value.canConvert<QString>())
        text = value.toString();
    else
        return false;
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(
               m_statement, index, utf8.isEmpty() ? "" : utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8)
        == SQLITE_OK;
}

bool SqlCipherResult::bindAll()
{
    const QVariantList values = boundValues();
    const int expected = sqlite3_bind_parameter_count(m_statement);
    if (values.size() != expected) {
        setLastError(QSqlError(
            QStringLiteral("bind"), QStringLiteral("%1 values for %2 placeholders").arg(values.size()).arg(expected), QSqlError::StatementError));
        return false;
    }
    for (int i = 0; i < expected; ++i) {
        if (!bindOne(i + 1, values.at(i))) {
            setLastError(QSqlError(QStringLiteral("bind"), QStringLiteral("value %1 cannot be stored").arg(i + 1), QSqlError::StatementError));
            return false;
        }
    }
    return true;
}

bool SqlCipherResult::exec()
{
    if (m_statement == nullptr)
        return false;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_rowWaiting = false;
    m_done = false;
    m_changes = -1;
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (!bindAll()) {
        setActive(false);
        return false;
    }
    const int columns = sqlite3_column_count(m_statement);
    setSelect(columns > 0);
    const int before = sqlite3_total_changes(m_connection);
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return fail(QStringLiteral("execute"));
    m_rowWaiting = code == SQLITE_ROW;
    m_done = code == SQLITE_DONE;
    if (m_done) {
        m_changes = sqlite3_total_changes(m_connection) == before ? 0 : sqlite3_changes(m_connection);
        sqlite3_reset(m_statement);
    }
    setActive(true);
    return true;
}

bool SqlCipherResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

bool SqlCipherResult::fetchNext()
{
    if (!isActive() || m_statement == nullptr)
        return false;
    if (!m_rowWaiting) {
        if (m_done) {
            setAt(QSql::AfterLastRow);
            return false;
        }
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_DONE) {
            m_done = true;
            sqlite3_reset(m_statement);
            setAt(QSql::AfterLastRow);
            return false;
        }
        if (code != SQLITE_ROW) {
            fail(QStringLiteral("fetch"));
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    m_rowWaiting = false;
    setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    return at() == QSql::BeforeFirstRow ? fetchNext() : at() == 0;
}

bool SqlCipherResult::fetchLast()
{
    return false;
}

bool SqlCipherResult::fetchPrevious()
{
    return false;
}

bool SqlCipherResult::fetch(int index)
{
    if (index < 0 || at() == QSql::AfterLastRow || index < at())
        return false;
    while (at() < index) {
        if (!fetchNext())
            return false;
    }
    return true;
}

QVariant SqlCipherResult::data(int field)
{
    if (m_statement == nullptr || m_done || field < 0 || field >= sqlite3_column_count(m_statement))
        return {};
    switch (sqlite3_column_type(m_statement, field)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_column_int64(m_statement, field));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, field);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, field)), sqlite3_column_bytes(m_statement, field));
    case SQLITE_NULL:
        return QVariant(metaTypeOfDeclaration(QString::fromUtf8(sqlite3_column_decltype(m_statement, field))));
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, field));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, field));
    }
    }
}

bool SqlCipherResult::isNull(int field)
{
    return m_statement == nullptr || m_done || sqlite3_column_type(m_statement, field) == SQLITE_NULL;
}

int SqlCipherResult::size()
{
    return -1;
}

int SqlCipherResult::numRowsAffected()
{
    return isSelect() && m_changes <= 0 ? -1 : m_changes;
}

QVariant SqlCipherResult::lastInsertId() const
{
    if (!isActive())
        return {};
    const qint64 id = sqlite3_last_insert_rowid(m_connection);
    return id == 0 ? QVariant() : QVariant::fromValue<qlonglong>(id);
}

QSqlRecord SqlCipherResult::record() const
{
    QSqlRecord record;
    if (!isActive() || !isSelect() || m_statement == nullptr)
        return record;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
        const QString declaration = QString::fromUtf8(sqlite3_column_decltype(m_statement, i));
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)), metaTypeOfDeclaration(declaration)));
    }
    return record;
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

void SqlCipherResult::detachFromResultSet()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
    m_rowWaiting = false;
    m_done = true;
}

void SqlCipherResult::setForwardOnly(bool)
{
    QSqlResult::setForwardOnly(true);
}

} // namespace couvert
