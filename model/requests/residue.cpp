// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/residue.h"

#include "model/requests/explainer.h"
#include "model/vault/pagereader.h"
#include "model/vault/statement.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>

namespace couvert {

namespace {

constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr qint64 largestSideFile = 64 * 1024 * 1024;

QStringList sideFilesOf(const Vault &vault)
{
    QStringList files;
    QStringList folders{vault.path()};
    for (const auto place : {QStandardPaths::AppConfigLocation, QStandardPaths::AppLocalDataLocation, QStandardPaths::CacheLocation})
        folders.append(QStandardPaths::writableLocation(place));
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders)) {
        if (folder.isEmpty() || !QFileInfo(folder).isDir())
            continue;
        QDirIterator inside(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (inside.hasNext())
            files.append(inside.next());
    }
    files.append(QSettings().fileName());
    files.removeDuplicates();
    return files;
}

} // namespace

Result<std::vector<quint32>> pagesInLog(const QString &databasePath)
{
    QFile log(databasePath + QLatin1String("-wal"));
    std::vector<quint32> pages;
    if (!log.open(QIODevice::ReadOnly) || log.size() < logHeader)
        return pages;
    const QByteArray header = log.read(logHeader);
    const qint64 pageSize = qFromBigEndian<quint32>(header.constData() + 8);
    if (pageSize < 512 || pageSize > 65536)
        return fail(FailureCode::DatabaseDamaged, QStringLiteral("log"));
    for (qint64 at = logHeader; at + frameHeader + pageSize <= log.size(); at += frameHeader + pageSize) {
        if (!log.seek(at))
            return fail(FailureCode::StorageFailed, QStringLiteral("log"));
        const QByteArray frame = log.read(4);
        if (frame.size() != 4)
            return fail(FailureCode::StorageFailed, QStringLiteral("log"));
        pages.push_back(qFromBigEndian<quint32>(frame.constData()));
    }
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

Result<QByteArray> wordsOfTheFile(const Vault &vault, Database &database)
{
    Result<Statement> select = Statement::prepare(database, "SELECT group_concat(sql, char(10)) FROM sqlite_master");
    if (!select)
        return failure(select);
    const Result<bool> row = select->step();
    if (!row)
        return failure(row);
    return select->blob(0) + '\n' + vault.path().toUtf8() + '\n' + QSettings().fileName().toUtf8();
}

Result<Residue> searchPages(const Vault &vault, Database &database, const PersonalDataHolders &holders, const Traces &traces,
    const std::vector<quint32> &pages, const std::function<bool(qint64, qint64)> &progress)
{
    Residue residue;
    if (traces.isEmpty())
        return residue;
    Result<PageReader> reader = PageReader::open(vault);
    if (!reader)
        return failure(reader);
    const qint64 count = reader->count();
    const qint64 total = pages.empty() ? count : static_cast<qint64>(pages.size());
    std::vector<bool> found;
    for (qint64 i = 0; i < total; ++i) {
        const qint64 number = pages.empty() ? i + 1 : pages[static_cast<std::size_t>(i)];
        if (number > count)
            continue;
        const Result<QByteArray> page = reader->page(number);
        if (!page)
            return failure(page);
        traces.search(*page, found);
        residue.pages += 1;
        if (i % 1024 == 1023 && progress && !progress(i, total)) {
            residue.completion = Completion::Cancelled;
            return residue;
        }
    }
    const Result<int> left = Explainer(database, holders, traces).unexplained(found);
    if (!left)
        return failure(left);
    residue.found = *left;
    return residue;
}

Result<Residue> searchSideFiles(const Vault &vault, Database &database, const PersonalDataHolders &holders, const Traces &traces)
{
    std::vector<bool> found;
    const QString pages = vault.databasePath();
    const QStringList files = sideFilesOf(vault);
    for (const QString &path : files) {
        QFile file(path);
        // The database is searched page by page, and its log must be empty.
        if (path.startsWith(pages) || file.size() > largestSideFile || !file.open(QIODevice::ReadOnly))
            continue;
        traces.search(file.readAll(), found);
    }
    const Result<int> left = Explainer(database, holders, traces).unexplained(found);
    if (!left)
        return failure(left);
    Residue residue;
    residue.found = *left + (QFileInfo(pages + QLatin1String("-wal")).size() > 0 ? 1 : 0);
    return residue;
}

} // namespace couvert
