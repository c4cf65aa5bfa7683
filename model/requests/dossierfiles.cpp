// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/dossierfiles.h"

#include "model/journal/unitofwork.h"
#include "model/requests/contactcard.h"
#include "model/requests/lockedzip.h"
#include "model/requests/requestwriter.h"
#include "model/vault/durablefile.h"
#include "model/vault/statement.h"
#include "model/vault/vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace couvert {

namespace {

/// Files on their way into a folder: aside under names of their own until publish(); what was not published is gone at the end, and so
/// is the folder when it was made for them.
class Delivery
{
public:
    explicit Delivery(const QString &folder) : m_folder(QDir::cleanPath(QDir().absoluteFilePath(folder))) { }
    Q_DISABLE_COPY_MOVE(Delivery)
    ~Delivery()
    {
        if (m_published)
            return;
        for (const QString &path : std::as_const(m_paths)) {
            QFile::remove(asideOf(path));
            if (m_placed.contains(path))
                QFile::remove(path);
        }
        if (m_madeFolder)
            QDir().rmdir(m_folder);
    }

    [[nodiscard]] Result<> write(const QList<HeldFile> &files)
    {
        Result<> step = takePlace(files);
        for (const HeldFile &file : files) {
            if (step)
                step = writeAside(m_folder + QLatin1Char('/') + file.name, file.bytes);
        }
        return step;
    }
    [[nodiscard]] Result<> publish()
    {
        for (const QString &path : std::as_const(m_paths)) {
            const Result<> placed = DurableFile::replace(asideOf(path), path);
            if (!placed)
                return placed;
            m_placed.append(path);
        }
        const Result<> flushed = flushFolder(m_folder);
        m_published = flushed.has_value();
        return flushed;
    }
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    static QString asideOf(const QString &path) { return path + QLatin1String(".part"); }

    Result<> takePlace(const QList<HeldFile> &files)
    {
        for (const HeldFile &file : files) {
            if (QFileInfo::exists(m_folder + QLatin1Char('/') + file.name))
                return fail(FailureCode::AlreadyExists, QStringLiteral("output"));
        }
        const QFileInfo place(m_folder);
        if (place.exists())
            return place.isDir() ? Result<>() : fail(FailureCode::AlreadyExists, QStringLiteral("output"));
        if (!QFileInfo(place.absolutePath()).isDir())
            return fail(FailureCode::StorageFailed, QStringLiteral("output"));
        m_madeFolder = true;
        return DurableFile::makeOwnFolder(m_folder);
    }
    Result<> writeAside(const QString &path, const QByteArray &bytes)
    {
        m_paths.append(path);
        Result<DurableFile> file = DurableFile::create(asideOf(path));
        if (!file)
            return failure(file);
        Result<> done = file->write(bytes);
        if (done)
            done = file->flush();
        const Result<> closed = file->close();
        return done ? closed : done;
    }

    QString m_folder;
    QStringList m_paths;
    QStringList m_placed;
    bool m_madeFolder = false;
    bool m_published = false;
};

/// That it was handed out, kept with the person.
Result<> keepRecord(UnitOfWork &unit, const Dossier &dossier, qint64 revision)
{
    Result<Statement> insert =
        Statement::prepare(unit.database(), "INSERT INTO dossier(customer, at, kind, account, revision) VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert);
    insert->bind(1, dossier.customerId).bind(2, unit.session().clock().now().toMSecsSinceEpoch()).bind(3, dossierKindCode(dossier.kind));
    const Result<> kept = insert->bind(4, unit.session().account().id).bind(5, revision).run();
    if (!kept || dossier.requestId == 0)
        return kept;
    return RequestWriter::tell(
        unit, dossier.requestId, RequestEventKind::Letter, QLatin1String("dossier_") + dossierKindCode(dossier.kind), 0, revision);
}

} // namespace

Result<QStringList> writeDossier(const Session &session, Database &database, const Dossier &dossier, const QByteArray &pdf, const QString &folder,
    const std::optional<QString> &zipPassword)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    QList<HeldFile> files{{QStringLiteral("dossier.json"), QJsonDocument(dossier.document).toJson()}, {QStringLiteral("dossier.pdf"), pdf},
        {QStringLiteral("data.csv"), dossierTable(dossier.document)},
        {QStringLiteral("contact.vcf"), contactCard(dossier.document.value(QLatin1String("data")).toObject())}};
    files.append(dossier.files);
    const qsizetype number = files.size();
    if (zipPassword) {
        const Result<QByteArray> zip = lockedZip(files, *zipPassword);
        if (!zip)
            return failure(zip);
        files = {{QStringLiteral("dossier.zip"), *zip}};
    }
    Delivery delivery(folder);
    Result<> step = delivery.write(files);
    if (!step)
        return failure(step);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> revision = unit->record(JournalAction::Exported, JournalSubject::customer(dossier.customerId),
        {{QStringLiteral("kind"), dossierKindCode(dossier.kind)}, {QStringLiteral("files"), number},
            {QStringLiteral("locked"), zipPassword.has_value()},
            {QStringLiteral("masked"), dossier.document.value(QLatin1String("masked")).toArray().size()}});
    if (!revision)
        return failure(revision);
    step = keepRecord(*unit, dossier, *revision);
    if (step)
        step = unit->commit();
    if (step)
        step = delivery.publish();
    if (!step)
        return failure(step);
    return delivery.paths();
}

} // namespace couvert
