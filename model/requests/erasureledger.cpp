// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/erasureledger.h"

#include "model/customers/matchkey.h"
#include "model/vault/backupplaces.h"
#include "model/vault/statement.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSet>

#include <sodium.h>

namespace couvert {

namespace {

constexpr char magic[] = "CLEDGER1";
constexpr qsizetype magicSize = 8;
constexpr qint64 longestFile = 256 * 1024 * 1024;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// The names of the two copies: in the folder of the file, and in a place where backups of several files may lie.
QStringList copyNames(const QByteArray &vaultId, bool place)
{
    const QString stem = place ? QStringLiteral("couvert-ledger-") + QString::fromLatin1(vaultId.left(4).toHex()) : QStringLiteral("ledger");
    return {stem + QLatin1String(".a"), stem + QLatin1String(".b")};
}

QByteArray serialised(const QList<LedgerRow> &rows)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << static_cast<quint32>(rows.size());
    for (const LedgerRow &row : rows) {
        out << row.uuid << row.at << row.day.toJulianDay() << row.until.toJulianDay() << static_cast<quint8>(row.fingerprints.size());
        for (const QByteArray &fingerprint : row.fingerprints)
            out.writeRawData(fingerprint.constData(), static_cast<int>(MatchKey::FingerprintSize));
    }
    return bytes;
}

Result<QList<LedgerRow>> parsed(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 number = 0;
    in >> number;
    QList<LedgerRow> rows;
    for (quint32 i = 0; i < number && in.status() == QDataStream::Ok; ++i) {
        LedgerRow row;
        qint64 day = 0;
        qint64 until = 0;
        quint8 fingerprints = 0;
        in >> row.uuid >> row.at >> day >> until >> fingerprints;
        row.day = QDate::fromJulianDay(day);
        row.until = QDate::fromJulianDay(until);
        for (quint8 f = 0; f < fingerprints; ++f) {
            QByteArray fingerprint(MatchKey::FingerprintSize, '\0');
            if (in.readRawData(fingerprint.data(), static_cast<int>(fingerprint.size())) != fingerprint.size())
                return fail(FailureCode::KeysDamaged, QStringLiteral("ledger"));
            row.fingerprints.append(fingerprint);
        }
        rows.append(row);
    }
    if (in.status() != QDataStream::Ok)
        return fail(FailureCode::KeysDamaged, QStringLiteral("ledger"));
    return rows;
}

/// magic, nonce, box; the file's own id is authenticated with it.
QByteArray sealed(const QByteArray &plain, const QByteArray &vaultId, const SecretBytes &key)
{
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0');
    randombytes_buf(nonce.data(), static_cast<std::size_t>(nonce.size()));
    const QByteArray bound = QByteArray(magic, magicSize) + vaultId;
    QByteArray box(plain.size() + static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()), raw(bound),
        static_cast<unsigned long long>(bound.size()), nullptr, raw(nonce), key.data());
    return QByteArray(magic, magicSize) + nonce + box;
}

Result<QByteArray> opened(const QByteArray &bytes, const QByteArray &vaultId, const SecretBytes &key)
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (bytes.size() < magicSize + nonceSize + tagSize || !bytes.startsWith(magic))
        return fail(FailureCode::KeysDamaged, QStringLiteral("ledger"));
    const QByteArray nonce = bytes.mid(magicSize, nonceSize);
    const QByteArray box = bytes.mid(magicSize + nonceSize);
    const QByteArray bound = QByteArray(magic, magicSize) + vaultId;
    QByteArray plain(box.size() - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(box), static_cast<unsigned long long>(box.size()), raw(bound),
            static_cast<unsigned long long>(bound.size()), raw(nonce), key.data())
        != 0)
        return fail(FailureCode::KeysDamaged, QStringLiteral("ledger"));
    return plain;
}

Result<> writeCopies(const QString &folder, const QStringList &names, const QByteArray &bytes)
{
    for (const QString &name : names) {
        const Result<> written = writeDurably(folder + QLatin1Char('/') + name, bytes);
        if (!written)
            return written;
    }
    return {};
}

Result<QByteArray> sealedLedger(Vault &vault, Database &database)
{
    const Result<QList<LedgerRow>> rows = ledgerRows(database);
    if (!rows)
        return failure(rows);
    return sealed(serialised(*rows), vault.id(), vault.derive(Subkey::Ledger));
}

} // namespace

Result<QList<LedgerRow>> ledgerRows(Database &database)
{
    Result<Statement> select = Statement::prepare(database,
        "SELECT e.uuid, e.at, e.day, e.until, f.fingerprint FROM erased e LEFT JOIN erased_fingerprint f ON f.uuid = e.uuid ORDER BY e.uuid");
    if (!select)
        return failure(select);
    QList<LedgerRow> rows;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return rows;
        const QUuid uuid = QUuid::fromRfc4122(select->blob(0));
        if (rows.isEmpty() || rows.last().uuid != uuid)
            rows.append(
                {uuid, select->integer(1), QDate::fromString(select->text(2), Qt::ISODate), QDate::fromString(select->text(3), Qt::ISODate), {}});
        if (!select->isNull(4))
            rows.last().fingerprints.append(select->blob(4));
    }
}

Result<> addToLedger(UnitOfWork &unit, const LedgerRow &row, qint64 requestId, const QString &reason, qint64 revision)
{
    Database &database = unit.database();
    Result<Statement> insert =
        Statement::prepare(database, "INSERT INTO erased(uuid, at, day, until, request, reason, account, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert);
    const QByteArray uuid = row.uuid.toRfc4122();
    insert->bindBlob(1, uuid).bind(2, row.at).bind(3, row.day.toString(Qt::ISODate)).bind(4, row.until.toString(Qt::ISODate));
    if (requestId == 0)
        insert->bindNull(5);
    else
        insert->bind(5, requestId);
    Result<> done = insert->bindOptional(6, reason).bind(7, unit.session().account().id).bind(8, revision).run();
    if (!done)
        return done;
    Result<Statement> keep = Statement::prepare(database, "INSERT OR IGNORE INTO erased_fingerprint(fingerprint, uuid) VALUES(?, ?)");
    if (!keep)
        return failure(keep);
    for (const QByteArray &fingerprint : row.fingerprints) {
        done = keep->bindBlob(1, fingerprint).bindBlob(2, uuid).run();
        if (!done)
            return done;
    }
    return {};
}

Result<> takeFromLedger(UnitOfWork &unit, const QUuid &uuid)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM erased WHERE uuid = ?");
    if (!remove)
        return failure(remove);
    return remove->bindBlob(1, uuid.toRfc4122()).run();
}

Result<qint64> pruneLedger(UnitOfWork &unit)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM erased WHERE until < ? RETURNING 1");
    if (!remove)
        return failure(remove);
    const Result<qint64> removed = remove->bind(1, unit.session().clock().today().toString(Qt::ISODate)).runCounting();
    if (!removed)
        return removed;
    const Result<> done = unit.database().execute(
        "DELETE FROM erased_return WHERE NOT EXISTS(SELECT 1 FROM erased_fingerprint f WHERE f.fingerprint = erased_return.fingerprint)");
    if (!done)
        return failure(done);
    return removed;
}

Result<> writeLedger(Vault &vault, Database &database)
{
    const Result<QByteArray> bytes = sealedLedger(vault, database);
    if (!bytes)
        return failure(bytes);
    return writeCopies(vault.path(), copyNames(vault.id(), false), *bytes);
}

Result<int> publishLedger(Vault &vault, Database &database)
{
    const Result<QList<BackupPlace>> places = backupPlaces(database);
    if (!places)
        return failure(places);
    const Result<QByteArray> bytes = sealedLedger(vault, database);
    if (!bytes)
        return failure(bytes);
    int missed = 0;
    for (const BackupPlace &place : *places) {
        const bool written = QFileInfo(place.path).isDir() && writeCopies(place.path, copyNames(vault.id(), true), *bytes).has_value();
        missed += written ? 0 : 1;
    }
    return missed;
}

Result<QList<LedgerRow>> readLedger(const QString &folder, const QByteArray &vaultId, const SecretBytes &key)
{
    QList<LedgerRow> rows;
    QSet<QUuid> known;
    bool any = false;
    bool sound = false;
    const QStringList names = copyNames(vaultId, false) + copyNames(vaultId, true);
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.exists())
            continue;
        any = true;
        if (file.size() > longestFile || !file.open(QIODevice::ReadOnly))
            continue;
        const Result<QByteArray> plain = opened(file.readAll(), vaultId, key);
        if (!plain)
            continue;
        const Result<QList<LedgerRow>> copy = parsed(*plain);
        if (!copy)
            continue;
        sound = true;
        for (const LedgerRow &row : *copy) {
            if (known.contains(row.uuid))
                continue;
            known.insert(row.uuid);
            rows.append(row);
        }
    }
    if (!any)
        return fail(FailureCode::NotFound, QStringLiteral("ledger"));
    if (!sound)
        return fail(FailureCode::KeysDamaged, QStringLiteral("ledger"));
    return rows;
}

} // namespace couvert
