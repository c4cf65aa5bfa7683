// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/vaultfolder.h"

#include "model/vault/commitpoint.h"
#include "model/vault/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>
#include <utility>

namespace couvert {

namespace {

const QString LockName = QStringLiteral("lock");
const QString CurrentName = QStringLiteral("CURRENT");
const QString KeysA = QStringLiteral("keys.a");
const QString KeysB = QStringLiteral("keys.b");
const QString AsideEnd = QStringLiteral(".couvert-part");

QString asideOf(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + QLatin1String("/.") + info.fileName() + AsideEnd;
}

Result<QByteArray> readSmallFile(const QString &path, qsizetype limit)
{
    QFile file(path);
    if (!file.exists())
        return fail(FailureCode::Incomplete, QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::StorageFailed, QStringLiteral("open"));
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(FailureCode::StorageFailed, QStringLiteral("read"));
    if (bytes.size() > limit)
        return fail(FailureCode::InputTooLarge, QFileInfo(path).fileName());
    return bytes;
}

QString lastResortFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1String("/keys");
}

void keepLastResort(const KeyFile &file, const QByteArray &bytes)
{
    const QString folder = lastResortFolder();
    if (!QDir().mkpath(QFileInfo(folder).path()) || !DurableFile::makeOwnFolder(folder))
        return;
    std::ignore = writeDurably(folder + QLatin1Char('/') + QString::fromLatin1(file.vaultId.toHex()) + QLatin1String(".keys"), bytes);
}

/// The copies of the configuration folder that belong to the database with this salt (its first bytes).
QList<KeyFile::Parsed> lastResort(const QByteArray &salt)
{
    QList<KeyFile::Parsed> copies;
    const QDir folder(lastResortFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.keys")}, QDir::Files)) {
        const Result<QByteArray> bytes = readSmallFile(folder.filePath(name), KeyFile::MaxBytes);
        if (!bytes)
            continue;
        const Result<KeyFile::Parsed> copy = KeyFile::parse(*bytes);
        if (copy && copy->file.databaseSalt == salt)
            copies.append(*copy);
    }
    return copies;
}

/// Nothing but what a creation leaves that was cut off before its first file stood.
bool holdsNothing(const QString &path)
{
    const QStringList names = QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    return std::all_of(names.cbegin(), names.cend(), [](const QString &name) { return name == LockName || name.endsWith(AsideEnd); });
}

void removeAsides(const QString &path)
{
    QDir folder(path);
    for (const QString &name : folder.entryList({QLatin1Char('*') + AsideEnd}, QDir::Files | QDir::Hidden))
        folder.remove(name);
}

/// Best effort for what an older program, a copy or another tool left readable for others.
void keepForOwner(const QString &path)
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QFileInfo &info : QDir(path).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if ((info.permissions() & others) != 0)
            QFile::setPermissions(info.filePath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

} // namespace

VaultFolder::VaultFolder(QString path, std::unique_ptr<FileLock> lock) : m_path(std::move(path)), m_lock(std::move(lock)) { }

VaultFolder::~VaultFolder() = default;

Result<std::unique_ptr<VaultFolder>> VaultFolder::create(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo info(folder);
    if (info.exists() && (!info.isDir() || !holdsNothing(folder)))
        return fail(FailureCode::AlreadyExists);
    const Result<> place = checkPlace(folder);
    if (!place)
        return failure(place);
    if (!QDir().mkpath(info.path()))
        return fail(FailureCode::StorageFailed, QStringLiteral("folder"));
    Result<> done = DurableFile::makeOwnFolder(folder);
    if (done)
        done = flushFolder(info.path());
    if (!done)
        return failure(done);
    Result<std::unique_ptr<FileLock>> lock = FileLock::take(folder + QLatin1Char('/') + LockName);
    if (!lock)
        return failure(lock);
    return std::unique_ptr<VaultFolder>(new VaultFolder(folder, std::move(*lock)));
}

Result<std::unique_ptr<VaultFolder>> VaultFolder::open(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QDir entries(folder);
    const bool hasLock = entries.exists(LockName);
    if (!hasLock && !entries.exists(CurrentName) && !entries.exists(KeysA) && !entries.exists(KeysB))
        return fail(FailureCode::NotFound);
    const Result<> place = checkPlace(folder);
    if (!place)
        return failure(place);
    Result<std::unique_ptr<FileLock>> lock = FileLock::take(folder + QLatin1Char('/') + LockName);
    if (!lock)
        return failure(lock);
    std::unique_ptr<VaultFolder> opened(new VaultFolder(folder, std::move(*lock)));
    if (!entries.exists(CurrentName))
        return fail(FailureCode::Incomplete, CurrentName);
    if (!entries.exists(KeysA) && !entries.exists(KeysB)) {
        const Result<QList<KeyFile::Parsed>> keys = opened->readKeys();
        if (!keys)
            return failure(keys);
    }
    std::ignore = DurableFile::makeOwnFolder(folder);
    removeAsides(folder);
    keepForOwner(folder);
    return opened;
}

QString VaultFolder::path() const
{
    return m_path;
}

QString VaultFolder::databasePath(quint64 generation) const
{
    return filePath(QStringLiteral("data-%1.db").arg(generation));
}

QString VaultFolder::filePath(const QString &name) const
{
    return m_path + QLatin1Char('/') + name;
}

Result<quint64> VaultFolder::currentGeneration() const
{
    constexpr qsizetype limit = 128;
    const Result<QByteArray> bytes = readFile(CurrentName, limit);
    if (!bytes && bytes.error().code == FailureCode::InputTooLarge)
        return fail(FailureCode::KeysDamaged, CurrentName);
    if (!bytes)
        return failure(bytes);
    return CommitPoint::parse(*bytes);
}

Result<> VaultFolder::setCurrentGeneration(quint64 generation)
{
    return writeFile(CurrentName, CommitPoint::text(generation));
}

Result<QList<KeyFile::Parsed>> VaultFolder::readKeys() const
{
    QList<KeyFile::Parsed> copies;
    int missing = 0;
    int newer = 0;
    for (const QString &name : {KeysA, KeysB}) {
        const Result<QByteArray> bytes = readFile(name, KeyFile::MaxBytes);
        if (!bytes) {
            missing += bytes.error().code == FailureCode::Incomplete ? 1 : 0;
            continue;
        }
        const Result<KeyFile::Parsed> copy = KeyFile::parse(*bytes);
        if (copy)
            copies.append(*copy);
        else if (copy.error().code == FailureCode::Newer)
            ++newer;
    }
    if (missing == 2) {
        const Result<quint64> generation = currentGeneration();
        QFile database(generation ? databasePath(*generation) : QString());
        constexpr qint64 saltSize = 16;
        if (generation && database.open(QIODevice::ReadOnly))
            copies = lastResort(database.read(saltSize));
        if (copies.isEmpty())
            return fail(FailureCode::Incomplete, QStringLiteral("keys"));
    }
    if (copies.isEmpty())
        return fail(newer > 0 ? FailureCode::Newer : FailureCode::KeysDamaged, QStringLiteral("keys"));
    std::sort(copies.begin(), copies.end(),
        [](const KeyFile::Parsed &one, const KeyFile::Parsed &other) { return one.file.sequence > other.file.sequence; });
    return copies;
}

Result<> VaultFolder::writeKeys(KeyFile &file, const RootKey &key)
{
    const Result<QList<KeyFile::Parsed>> known = readKeys();
    KeyFile next = file;
    if (known)
        next.sequence = qMax(next.sequence, known->constFirst().file.sequence);
    struct Copy {
        QString name;
        Result<QByteArray> before;
    };
    QList<Copy> standing;
    Result<> flushed = fail(FailureCode::Internal, QStringLiteral("keys"));
    // First the older copy; when the new one stands, the other follows, so that a slot that was taken away is nowhere left. The first
    // that stands decides: after it the new slots are in force, whatever becomes of the second.
    for (const bool first : {true, false}) {
        ++next.sequence;
        const QByteArray bytes = next.serialise(key);
        if (next.slotList.size() > KeyFile::MaxSlots || bytes.size() > KeyFile::MaxBytes)
            return fail(FailureCode::InvalidValue, QStringLiteral("slots"));
        const QString name = next.sequence % 2 == 1 ? KeysA : KeysB;
        const Copy copy{name, readFile(name, KeyFile::MaxBytes)};
        const Result<> written = writeFile(name, bytes);
        if (first || written)
            flushed = written;
        // Where only the flush of the folder failed, the copy stands already: the other one flushes the folder once more.
        if (!written && readFile(name, KeyFile::MaxBytes).value_or(QByteArray()) != bytes)
            break;
        standing.append(copy);
        if (flushed) {
            file = next;
            keepLastResort(file, bytes);
        }
    }
    if (!flushed) {
        for (const Copy &copy : std::as_const(standing)) {
            if (copy.before)
                std::ignore = writeFile(copy.name, *copy.before);
            else if (copy.before.error().code == FailureCode::Incomplete)
                QFile::remove(filePath(copy.name));
        }
    }
    return flushed;
}

Result<> VaultFolder::writeFile(const QString &name, const QByteArray &bytes)
{
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')))
        return fail(FailureCode::Internal, QStringLiteral("file name"));
    return writeDurably(filePath(name), bytes);
}

Result<QByteArray> VaultFolder::readFile(const QString &name, qsizetype limit) const
{
    return readSmallFile(filePath(name), limit);
}

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QString aside = asideOf(path);
    Result<> done;
    {
        Result<DurableFile> file = DurableFile::create(aside);
        if (!file)
            return failure(file);
        done = file->write(bytes);
        if (done)
            done = file->flush();
        const Result<> closed = file->close();
        if (done)
            done = closed;
    }
    if (done) {
        const Result<QByteArray> again = readSmallFile(aside, bytes.size());
        if (!again || *again != bytes)
            done = fail(FailureCode::StorageFailed, QStringLiteral("read back"));
    }
    if (done)
        done = DurableFile::replace(aside, path);
    if (!done) {
        QFile::remove(aside);
        return done;
    }
    return flushFolder(QFileInfo(path).path());
}

} // namespace couvert
