// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "model/backup/backup.h"
#include "model/customers/customerreader.h"
#include "model/journal/journal.h"
#include "model/journal/unitofwork.h"
#include "model/retention/rulewriter.h"
#include "model/vault/schema.h"
#include "model/vault/settings.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// The commands about the customer file itself: what it is, its settings, its journal, its copies.
namespace couvert {

Result<QJsonObject> runInfo(CommandContext &context)
{
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    Database &database = context.vault->database();
    const Result<qint64> customers = CustomerReader(database).count();
    const Result<qint64> entries = Journal(*context.vault).count(database);
    const Result<qint64> backup = metaInteger(database, "last_backup");
    const Result<QList<Account>> accounts = context.vault->accounts();
    if (!customers)
        return failure(customers);
    if (!entries)
        return failure(entries);
    if (!backup)
        return failure(backup);
    if (!accounts)
        return failure(accounts);
    QJsonArray list;
    for (const Account &account : *accounts)
        list.append(QJsonObject{{QStringLiteral("name"), account.name}, {QStringLiteral("role"), roleCode(account.role)}});
    qint64 size = 0;
    QDirIterator files(context.file, QDir::Files);
    while (files.hasNext()) {
        files.next();
        size += files.fileInfo().size();
    }
    const QJsonValue lastBackup = *backup == 0
        ? QJsonValue()
        : QJsonValue(
              QDateTime::fromMSecsSinceEpoch(*backup).toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(*backup).offsetFromUtc()).toString(Qt::ISODate));
    return QJsonObject{{QStringLiteral("version"), QStringLiteral(COUVERT_VERSION)}, {QStringLiteral("sqlcipher"), Database::cipherVersion()},
        {QStringLiteral("sqlite"), Database::sqliteVersion()}, {QStringLiteral("customers"), *customers}, {QStringLiteral("accounts"), list},
        {QStringLiteral("last_backup"), lastBackup}, {QStringLiteral("journal_entries"), *entries}, {QStringLiteral("size_bytes"), size}};
}

Result<QJsonObject> runSettings(CommandContext &context)
{
    const Result<QString> verb = context.arguments.positional("get|set");
    if (!verb)
        return failure(verb);
    if (*verb == QLatin1String("set")) {
        const Result<QString> path = context.arguments.positional("FILE.json");
        if (!path)
            return failure(path);
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureCode::InputUnreadable);
        const QJsonDocument given = QJsonDocument::fromJson(file.read(1024 * 1024));
        if (!given.isObject())
            return fail(FailureCode::InputUnreadable);
        Result<UnitOfWork> unit = UnitOfWork::begin(*context.session);
        if (!unit)
            return failure(unit);
        const Result<qint64> recorded = unit->record(JournalAction::SettingsChanged);
        if (!recorded)
            return failure(recorded);
        QJsonObject parts = given.object();
        const QJsonValue rules = parts.take(QStringLiteral("rules"));
        Result<> written = writeSettings(unit->transaction(), parts);
        // Rules have a history and a reason each: their room writes them.
        if (written && !rules.isUndefined())
            written = rules.isArray() ? RuleWriter::replaceAll(*unit, rules.toArray()) : fail(FailureCode::InvalidValue, QStringLiteral("rules"));
        if (written)
            written = unit->commit();
        if (!written)
            return failure(written);
    } else if (*verb != QLatin1String("get")) {
        return usage(QStringLiteral("settings get|set"));
    }
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    return readSettings(context.vault->database());
}

Result<QJsonObject> runJournal(CommandContext &context)
{
    Journal::Filter filter;
    const QString since = context.arguments.option(QStringLiteral("--since"));
    filter.since = QDate::fromString(since, Qt::ISODate);
    if (!since.isNull() && !filter.since.isValid())
        return usage(QStringLiteral("--since"));
    const Result<qint64> limit = context.arguments.number(QStringLiteral("--limit"), 1000);
    if (!limit)
        return failure(limit);
    filter.limit = static_cast<int>(std::min<qint64>(*limit, 1'000'000));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<QList<JournalEntry>> entries = Journal(*context.vault).entries(context.vault->database(), filter);
    if (!entries)
        return failure(entries);
    QJsonArray list;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        list.append(QJsonObject{{QStringLiteral("seq"), entry->sequence}, {QStringLiteral("at"), entry->at.toString(Qt::ISODate)},
            {QStringLiteral("who"), entry->who}, {QStringLiteral("action"), entry->action}, {QStringLiteral("subject"), entry->subject},
            {QStringLiteral("detail"), entry->detail}});
    }
    return QJsonObject{{QStringLiteral("entries"), list}};
}

Result<QJsonObject> runBackup(CommandContext &context)
{
    const QString folder = context.arguments.option(QStringLiteral("--to"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (folder.isEmpty())
        return usage(QStringLiteral("--to"));
    const Result<BackupFile> backup = makeBackup(*context.session, folder);
    if (!backup)
        return failure(backup);
    return QJsonObject{
        {QStringLiteral("file"), backup->path}, {QStringLiteral("verified"), true}, {QStringLiteral("sha256"), QString::fromLatin1(backup->sha256)}};
}

} // namespace couvert
