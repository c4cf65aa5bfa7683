// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/residue.h"

#include "model/vault/pagereader.h"
#include "model/vault/statement.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSettings>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>

namespace couvert {

namespace {

constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr qint64 largestSideFile = 64 * 1024 * 1024;

/// Whether somebody else's record holds a value, or the restaurant's own answers do.
class Explainer
{
public:
    Explainer(Database &database, const PersonalDataHolders &holders) : m_database(database)
    {
        for (const auto &holder : holders) {
            const QList<ColumnDeclaration> columns = holder->columns();
            for (const ColumnDeclaration &column : columns) {
                if (column.content != ColumnDeclaration::Content::Index)
                    m_tables[column.table].append(column.column);
            }
        }
    }

    Result<bool> explains(const QByteArray &needle)
    {
        for (const Result<bool> &held : {isIndexedWord(needle), isStoredNumber(needle)}) {
            if (!held || *held)
                return held;
        }
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
            const Result<bool> held = isIn(table.key(), table.value(), needle);
            if (!held || *held)
                return held;
        }
        return false;
    }

private:
    /// The index answers for single folded words, which stand nowhere else.
    Result<bool> isIndexedWord(const QByteArray &needle)
    {
        const bool word = std::all_of(needle.cbegin(), needle.cend(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
        if (!word)
            return false;
        for (const char *sql :
            {"SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1", "SELECT 1 FROM search_note WHERE search_note MATCH ? LIMIT 1"}) {
            Result<Statement> select = Statement::prepare(m_database, sql);
            if (!select)
                return failure(select);
            const Result<bool> row = select->bindUtf8(1, '"' + needle.toStdString() + '"').step();
            if (!row || *row)
                return row;
        }
        return false;
    }

    /// Telephone numbers are stored as numbers.
    Result<bool> isStoredNumber(const QByteArray &needle)
    {
        if (needle.size() > static_cast<qsizetype>(sizeof(qint64)))
            return false;
        qint64 number = 0;
        for (const char byte : needle)
            number = (number << 8) | static_cast<unsigned char>(byte);
        Result<Statement> select = Statement::prepare(m_database, "SELECT 1 FROM phone WHERE e164 = ? LIMIT 1");
        if (!select)
            return failure(select);
        return select->bind(1, number).step();
    }

    Result<bool> isIn(const QString &table, const QStringList &columns, const QByteArray &needle)
    {
        QStringList tests;
        for (const QString &column : columns)
            tests.append(QStringLiteral("(typeof(\"%1\") IN ('text', 'blob') AND instr(CAST(\"%1\" AS BLOB), ?1))").arg(column));
        Result<Statement> select = Statement::prepare(
            m_database, QStringLiteral("SELECT 1 FROM \"%1\" WHERE %2 LIMIT 1").arg(table, tests.join(QLatin1String(" OR "))).toStdString());
        if (!select)
            return failure(select);
        return select->bindBlob(1, needle).step();
    }

    Database &m_database;
    QMap<QString, QStringList> m_tables;
};

/// How many of the values that were found are nobody else's.
Result<int> unexplained(Database &database, const PersonalDataHolders &holders, const Traces &traces, const std::vector<bool> &found)
{
    Explainer others(database, holders);
    int left = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i])
            continue;
        const Result<bool> explained = others.explains(traces.needle(i));
        if (!explained)
            return failure(explained);
        left += *explained ? 0 : 1;
    }
    return left;
}

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
    const Result<int> left = unexplained(database, holders, traces, found);
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
    const Result<int> left = unexplained(database, holders, traces, found);
    if (!left)
        return failure(left);
    Residue residue;
    residue.found = *left + (QFileInfo(pages + QLatin1String("-wal")).size() > 0 ? 1 : 0);
    return residue;
}

} // namespace couvert
