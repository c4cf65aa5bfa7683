// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/statement.h"

#include "model/vault/statementpool.h"

#include <sqlcipher/sqlite3.h>

#include <array>
#include <utility>

namespace couvert {

Result<Statement> Statement::prepare(Database &database, std::string_view sql)
{
    StatementPool *pool = StatementPool::of(database.handle());
    sqlite3_stmt *handle = pool != nullptr ? pool->take(sql) : nullptr;
    if (handle != nullptr)
        return Statement(&database, handle);
    if (sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr) != SQLITE_OK) {
        database.m_unitFailed = database.m_depth > 0;
        return std::unexpected(database.lastFailure("prepare"));
    }
    return Statement(&database, handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_handle(std::exchange(other.m_handle, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_handle, other.m_handle);
    return *this;
}

Statement::~Statement()
{
    if (m_handle == nullptr)
        return;
    if (StatementPool *pool = StatementPool::of(sqlite3_db_handle(m_handle)))
        pool->giveBack(m_handle);
    else
        sqlite3_finalize(m_handle);
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_handle, index, value);
    return *this;
}

Statement &Statement::bind(int index, QStringView value)
{
    if (value.isNull())
        return bindNull(index);
    // Most texts are short and plain: they need no memory of their own on the way.
    std::array<char, 128> plain; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    const auto size = static_cast<std::size_t>(value.size());
    if (size <= plain.size()) {
        std::size_t done = 0;
        for (; done < size && value[static_cast<qsizetype>(done)].unicode() < 0x80; ++done)
            plain[done] = static_cast<char>(value[static_cast<qsizetype>(done)].unicode());
        if (done == size)
            return bindUtf8(index, std::string_view(plain.data(), size));
    }
    const QByteArray utf8 = value.toUtf8();
    return bindUtf8(index, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

Statement &Statement::bindUtf8(int index, std::string_view value)
{
    sqlite3_bind_text64(m_handle, index, value.empty() ? "" : value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int index, QByteArrayView value)
{
    sqlite3_bind_blob64(m_handle, index, value.isEmpty() ? "" : value.data(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index);
    return *this;
}

Statement &Statement::bindOptional(int index, const QString &value)
{
    return value.isEmpty() ? bindNull(index) : bind(index, value);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    Failure failure = m_database->lastFailure("step");
    sqlite3_reset(m_handle);
    m_database->m_unitFailed = m_database->m_depth > 0;
    return std::unexpected(std::move(failure));
}

Result<> Statement::run()
{
    const Result<bool> stepped = step();
    if (!stepped)
        return failure(stepped);
    sqlite3_reset(m_handle);
    return {};
}

Result<qint64> Statement::runCounting()
{
    for (qint64 changed = 0;; ++changed) {
        const Result<bool> row = step();
        if (!row)
            return failure(row);
        if (!*row)
            return changed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    if (text == nullptr)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

bool Statement::isTextOrBlob(int column) const
{
    const int type = sqlite3_column_type(m_handle, column);
    return type == SQLITE_TEXT || type == SQLITE_BLOB;
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

} // namespace couvert
