// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/backup/backup.h"

#include "model/requests/erasureledger.h"
#include "model/vault/backupplaces.h"
#include "model/vault/schema.h"
#include "model/vault/statement.h"
#include "model/vault/verification.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>
#include <zip.h>

namespace couvert {

namespace {

Result<> copyPages(Database &from, Database &to, const std::function<bool(qint64, qint64)> &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (copy == nullptr)
        return std::unexpected(to.lastFailure("backup"));
    int code = SQLITE_OK;
    bool cancelled = false;
    while (!cancelled && (code = sqlite3_backup_step(copy, 2048)) == SQLITE_OK) {
        const int total = sqlite3_backup_pagecount(copy);
        cancelled = progress && !progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (cancelled)
        return fail(FailureCode::Busy, QStringLiteral("cancelled"));
    if (code != SQLITE_DONE)
        return std::unexpected(to.lastFailure("backup"));
    return {};
}

Result<qint64> rowsOf(Database &database)
{
    Result<Statement> select =
        Statement::prepare(database, "SELECT (SELECT count(*) FROM customer) + (SELECT count(*) FROM journal) + (SELECT count(*) FROM revision)");
    if (!select)
        return failure(select);
    const Result<bool> row = select->step();
    if (!row)
        return failure(row);
    return select->integer(0);
}

Result<> addEntry(zip_t *archive, const char *name, zip_source_t *source)
{
    const zip_int64_t index = source == nullptr ? -1 : zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return fail(FailureCode::StorageFailed, QStringLiteral("backup archive"));
    }
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    return {};
}

Result<> pack(const QString &path, const QByteArray &manifest, const QByteArray &keys, const QString &databasePath)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &error);
    if (archive == nullptr)
        return fail(FailureCode::StorageFailed, QStringLiteral("backup archive"));
    Result<> done =
        addEntry(archive, "manifest.json", zip_source_buffer(archive, manifest.constData(), static_cast<zip_uint64_t>(manifest.size()), 0));
    if (done)
        done = addEntry(archive, "keys", zip_source_buffer(archive, keys.constData(), static_cast<zip_uint64_t>(keys.size()), 0));
    if (done)
        done = addEntry(archive, "data.db", zip_source_file(archive, QFile::encodeName(databasePath).constData(), 0, -1));
    if (!done || zip_close(archive) != 0) {
        zip_discard(archive);
        return done ? fail(FailureCode::StorageFailed, QStringLiteral("backup archive")) : done;
    }
    return {};
}

/// A copy in its place that is not in the journal yet: where it cannot be recorded, it goes again.
class Unrecorded final
{
public:
    explicit Unrecorded(QString path) : m_path(std::move(path)) { }
    Unrecorded(const Unrecorded &) = delete;
    Unrecorded &operator=(const Unrecorded &) = delete;
    ~Unrecorded()
    {
        if (!m_recorded)
            QFile::remove(m_path);
    }
    void recorded() { m_recorded = true; }

private:
    QString m_path;
    bool m_recorded = false;
};

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(FailureCode::StorageFailed, QStringLiteral("backup read back"));
    return hash.result().toHex();
}

} // namespace

Result<BackupFile> makeBackup(const Session &session, Database &database, const QString &folder, const std::function<bool(qint64, qint64)> &progress)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    if (!QFileInfo(folder).isDir())
        return fail(FailureCode::NotFound, QStringLiteral("folder"));
    // The copy is built in the destination, so that a full disk is met there and nowhere else.
    QTemporaryDir work(folder + QLatin1String("/.couvert-XXXXXX"));
    if (!work.isValid())
        return fail(FailureCode::StorageFailed, QStringLiteral("backup folder"));
    Vault &vault = session.vault();
    const QString copyPath = work.filePath(QStringLiteral("data.db"));
    const SecretBytes key = vault.derive(Subkey::Database);
    const Database::Source source{copyPath, vault.databaseSalt(), nullptr};
    qint64 rows = 0;
    {
        Result<std::unique_ptr<Database>> copy = Database::open(source, key, Database::Mode::ReadWrite, true);
        if (!copy)
            return failure(copy);
        Result<> step = copyPages(database, **copy, progress);
        if (step)
            step = (*copy)->execute("PRAGMA journal_mode=DELETE");
        if (!step)
            return failure(step);
        const Result<qint64> counted = rowsOf(database);
        if (!counted)
            return failure(counted);
        rows = *counted;
    }
    {
        const Result<std::unique_ptr<Database>> copy = Database::open(source, key, Database::Mode::ReadWrite);
        if (!copy)
            return failure(copy);
        const Result<PageVerification> verified = verifyPages(**copy);
        if (!verified)
            return failure(verified);
        const Result<qint64> counted = rowsOf(**copy);
        if (!counted)
            return failure(counted);
        if (!verified->isSound() || *counted != rows)
            return fail(FailureCode::DatabaseDamaged, QStringLiteral("backup copy"));
        const Result<> flushed = (*copy)->execute("PRAGMA journal_mode=DELETE");
        if (!flushed)
            return failure(flushed);
    }
    const Result<QByteArray> keys = vault.keyFileBytes();
    if (!keys)
        return failure(keys);
    const Result<QByteArray> databaseDigest = digestOf(copyPath);
    if (!databaseDigest)
        return failure(databaseDigest);
    const QDateTime now = session.clock().realNow();
    const QJsonObject manifest{{QStringLiteral("format"), 1}, {QStringLiteral("made_at"), now.toString(Qt::ISODate)},
        {QStringLiteral("vault"), QString::fromLatin1(vault.id().toHex())}, {QStringLiteral("generation"), static_cast<qint64>(vault.generation())},
        {QStringLiteral("schema"), newestSchema()}, {QStringLiteral("database_sha256"), QString::fromLatin1(*databaseDigest)}};
    const QString partial = work.filePath(QStringLiteral("backup.part"));
    Result<> step = pack(partial, QJsonDocument(manifest).toJson(), *keys, copyPath);
    if (!step)
        return failure(step);
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    const Result<QByteArray> digest = digestOf(partial);
    if (!digest)
        return failure(digest);
    const QString path = QDir(folder).absoluteFilePath(
        QLatin1String("couvert-") + now.toString(QStringLiteral("yyyy-MM-dd-HHmmss")) + QLatin1String(".couvert-backup"));
    if (QFile::exists(path) || !QFile::rename(partial, path))
        return fail(FailureCode::StorageFailed, QStringLiteral("backup name"));
    Unrecorded copy(path);
    step = flushFolder(folder);
    if (!step)
        return failure(step);

    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::BackedUp);
    if (!recorded)
        return failure(recorded);
    step = setMeta(unit->database(), "last_backup", now.toMSecsSinceEpoch());
    if (step)
        step = rememberBackupPlace(unit->transaction(), QDir(folder).absolutePath(), now);
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    copy.recorded();
    // The ledger of erasures lies beside the copies. Where it cannot be written now, the next backup or erasure tries again.
    std::ignore = publishLedger(vault, database);
    return BackupFile{path, *digest};
}

} // namespace couvert
