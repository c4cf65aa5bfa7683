// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/database.h"

#include "model/vault/hardening.h"
#include "model/vault/sqlcipherdriver.h"
#include "model/vault/statementpool.h"

#include <QAtomicInteger>
#include <QFile>
#include <QSqlDatabase>

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <cstring>

namespace couvert {

namespace {

FailureCode codeOf(int extended)
{
    switch (extended & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return FailureCode::DatabaseDamaged;
    case SQLITE_FULL:
        return FailureCode::StorageFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
        return FailureCode::Busy;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return FailureCode::InvalidValue;
    case SQLITE_NOMEM:
        return FailureCode::OutOfMemory;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return FailureCode::StorageFailed;
    default:
        return FailureCode::Internal;
    }
}

/// x'<64 hex digits of the key><32 of the salt>', as SQLCipher takes a raw key, in locked memory.
SecretBytes rawKeyLiteral(const SecretBytes &key, const QByteArray &salt)
{
    SecretBytes literal(2 * (key.size() + static_cast<std::size_t>(salt.size())) + 4);
    auto *out = reinterpret_cast<char *>(literal.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, 2 * key.size() + 1, key.data(), key.size());
    sodium_bin2hex(out + 2 + 2 * key.size(), 2 * static_cast<std::size_t>(salt.size()) + 1, reinterpret_cast<const unsigned char *>(salt.constData()),
        static_cast<std::size_t>(salt.size()));
    out[literal.size() - 2] = '\'';
    out[literal.size() - 1] = '\0';
    return literal;
}

constexpr const char *cipherParameters = "PRAGMA cipher_page_size=4096; PRAGMA cipher_use_hmac=ON; PRAGMA cipher_hmac_algorithm=HMAC_SHA512;"
                                         "PRAGMA cipher_kdf_algorithm=PBKDF2_HMAC_SHA512; PRAGMA kdf_iter=256000;"
                                         "PRAGMA cipher_plaintext_header_size=0;";

Result<> openHandle(sqlite3 *&handle, const Database::Source &source, const SecretBytes &key, bool create)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE | (create ? SQLITE_OPEN_CREATE : 0);
    if (!create && !QFile::exists(source.path))
        return fail(FailureCode::Incomplete, QStringLiteral("database"));
    if (sqlite3_open_v2(QFile::encodeName(source.path).constData(), &handle, flags, nullptr) != SQLITE_OK)
        return fail(FailureCode::StorageFailed, QStringLiteral("open database"));
    sqlite3_busy_timeout(handle, 2000);
    // Before the key: its messages would go to standard error.
    sqlite3_exec(handle, "PRAGMA cipher_log_level=NONE", nullptr, nullptr, nullptr);
    const SecretBytes literal = rawKeyLiteral(key, source.salt);
    if (sqlite3_key_v2(handle, "main", literal.data(), static_cast<int>(literal.size() - 1)) != SQLITE_OK)
        return fail(FailureCode::Unsupported, QStringLiteral("key"));
    if (sqlite3_exec(handle, cipherParameters, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(FailureCode::Unsupported, QStringLiteral("cipher parameters"));
    return {};
}

} // namespace

QString Database::cipherVersion()
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    QString version;
    if (sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(handle, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        version = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close_v2(handle);
    return version;
}

QString Database::sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

Result<std::unique_ptr<Database>> Database::open(const Source &source, const SecretBytes &key, Mode mode, bool create)
{
    static const QString cipher = cipherVersion();
    if (cipher.isEmpty() || sqlite3_libversion_number() < 3044000)
        return fail(FailureCode::Unsupported, QStringLiteral("cipher_version"));

    std::unique_ptr<Database> database(new Database);
    database->m_mode = mode;
    database->m_writeRight = source.writeRight;
    const Result<> opened = openHandle(database->m_handle, source, key, create);
    if (!opened)
        return failure(opened);
    // The first read tells whether key and file fit together.
    Result<> step = database->execute("SELECT count(*) FROM sqlite_master");
    if (!step)
        return failure(step);
    step = harden(database->m_handle);
    if (!step)
        return failure(step);
    step = database->execute(mode == Mode::ReadWrite ? "PRAGMA journal_mode=WAL; PRAGMA cache_size=-32768;"
                                                     : "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-16384;");
    if (!step)
        return failure(step);
    if (mode == Mode::ReadOnly) {
        int answer = 0;
        sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &answer);
    }

    static QAtomicInteger<quint64> number;
    database->m_name = QStringLiteral("couvert-%1").arg(number.fetchAndAddRelaxed(1));
    QSqlDatabase sql = QSqlDatabase::addDatabase(new SqlCipherDriver(database->m_handle), database->m_name);
    if (!sql.open())
        return fail(FailureCode::Internal, QStringLiteral("driver"));
    return database;
}

Database::~Database()
{
    if (!m_name.isEmpty()) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    StatementPool::drop(m_handle);
    sqlite3_close_v2(m_handle);
}

QSqlDatabase Database::sql() const
{
    return QSqlDatabase::database(m_name, false);
}

Failure Database::lastFailure(const char *step) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    QString detail = QString::fromLatin1(step) + QLatin1String(": ") + QString::number(code);
    // The message of a failed constraint names tables and columns only; others may quote SQL and are left out.
    if ((code & 0xff) == SQLITE_CONSTRAINT)
        detail += QLatin1Char(' ') + QString::fromUtf8(sqlite3_errmsg(m_handle));
    return Failure{codeOf(code), detail};
}

Result<> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    m_unitFailed = m_depth > 0;
    return std::unexpected(lastFailure("execute"));
}

Result<> Database::checkpoint()
{
    if (m_mode != Mode::ReadWrite || m_depth > 0)
        return fail(FailureCode::Internal, QStringLiteral("checkpoint inside a unit"));
    if (m_writeRight != nullptr && !m_writeRight->tryTake())
        return fail(FailureCode::Busy);
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    Result<> outcome;
    if (code != SQLITE_OK)
        outcome = std::unexpected(lastFailure("checkpoint"));
    if (m_writeRight != nullptr)
        m_writeRight->release();
    return outcome;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

} // namespace couvert
