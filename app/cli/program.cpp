// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/failurewords.h"
#include "app/cli/secretinput.h"
#include "app/wiring/opened.h"
#include "model/customers/searchindex.h"
#include "model/journal/anchor.h"
#include "model/journal/unitofwork.h"
#include "model/retention/dailykeeping.h"
#include "model/retention/seenday.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>
#include <cstdio>

namespace couvert {

namespace {

void print(const QJsonObject &document)
{
    const QByteArray json = QJsonDocument(document).toJson();
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
}

int answer(const Failure &failure)
{
    const QString words = wordsFor(failure);
    std::fprintf(stderr, "couvert-cli: %s\n", qUtf8Printable(words));
    const QString code = isUsage(failure) ? QStringLiteral("wrong_usage") : failureName(failure.code);
    print({{QStringLiteral("error"),
        QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), words}, {QStringLiteral("detail"), failure.detail}}}});
    return exitStatusOf(failure);
}

Result<std::unique_ptr<Vault>> openVault(const QString &file, const QString &user, const QString &way)
{
    if (way == QLatin1String("keychain"))
        return Vault::openWithKeychain(file);
    if (way == QLatin1String("recovery")) {
        const Result<QString> code = readSecretLine("Code de secours / recovery code: ");
        if (!code)
            return failure(code);
        return Vault::openWithRecoveryCode(file, *code);
    }
    if (!Vault::exists(file))
        return fail(FailureCode::NotFound, QStringLiteral("file"));
    const Result<QString> password = readSecretLine("Mot de passe / password: ");
    if (!password)
        return failure(password);
    return Vault::openWithPassword(file, SecretBytes::fromPassword(*password), user);
}

Result<> journalUnlock(const Session &session, const QString &way)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::Unlocked, {}, {{QStringLiteral("by"), way}});
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

Result<QJsonObject> runOpened(const Command &command, CommandContext &context, const QString &user, const QString &way)
{
    Result<std::unique_ptr<Vault>> vault = openVault(context.file, user, way);
    if (!vault)
        return failure(vault);
    QSettings().setValue(QStringLiteral("lastFile"), context.file);
    const Session session(**vault, context.clock);
    const Result<> told = journalUnlock(session, way);
    if (!told)
        return failure(told);
    const Result<> settled = settleOpened(session);
    if (!settled)
        return failure(settled);
    const Result<> seen = noteDay(session, (*vault)->database());
    if (!seen)
        return failure(seen);
    // What could not be removed now is removed the next time: no reason to keep anybody out.
    std::ignore = keepDaily(session, (*vault)->database());
    context.vault = vault->get();
    context.session = &session;
    Result<QJsonObject> result = command.run(context);
    // A slice of index merging and the outside head, as the window does when it is idle and when it closes.
    std::ignore = SearchIndex::mergeSlice((*vault)->database());
    settleAnchor(**vault);
    return result;
}

QJsonObject help()
{
    QJsonArray names;
    for (const Command &command : commands())
        names.append(QString::fromLatin1(command.name));
    return {{QStringLiteral("version"), QStringLiteral(COUVERT_VERSION)},
        {QStringLiteral("usage"),
            QStringLiteral("couvert-cli [--file PATH] [--user NAME] [--on DATE] [--unlock-with password|recovery|keychain] COMMAND [ARGUMENTS]")},
        {QStringLiteral("commands"), names}};
}

} // namespace

bool makesDocument(const QStringList &arguments)
{
    const auto has = [&](const char *word) { return arguments.contains(QLatin1String(word)); };
    return has("export") || has("letter") || has("--recovery-out") || (has("recovery") && has("--out")) || (has("request") && has("print"))
        || (has("erase") && !has("--dry-run")) || (has("consent") && (has("form") || has("proof")));
}

int runProgram(const QStringList &given)
{
    const Result<> crypto = initialiseCrypto();
    if (!crypto)
        return answer(crypto.error());
    Arguments arguments(given);
    if (arguments.flag(QStringLiteral("--help")) || arguments.flag(QStringLiteral("--version"))) {
        print(help());
        return 0;
    }
    QString file = arguments.option(QStringLiteral("--file"));
    if (file.isNull())
        file = QSettings().value(QStringLiteral("lastFile"), VaultFolder::defaultPath()).toString();
    const QString on = arguments.option(QStringLiteral("--on"));
    const QDate day = QDate::fromString(on, Qt::ISODate);
    if (!on.isNull() && !day.isValid())
        return answer(usage(QStringLiteral("--on")).error());
    QString way = arguments.option(QStringLiteral("--unlock-with"));
    if (way.isNull())
        way = QStringLiteral("password");
    if (!QStringList{QStringLiteral("password"), QStringLiteral("recovery"), QStringLiteral("keychain")}.contains(way))
        return answer(usage(QStringLiteral("--unlock-with")).error());
    // `create` has a --user of its own meaning: the account that is made.
    const QString user = arguments.option(QStringLiteral("--user"));
    const Result<QString> name = arguments.positional("COMMAND");
    if (!name)
        return answer(name.error());
    const auto command =
        std::find_if(commands().cbegin(), commands().cend(), [&](const Command &candidate) { return *name == QLatin1String(candidate.name); });
    if (command == commands().cend())
        return answer(usage(QStringLiteral("unknown command")).error());

    const Clock today;
    const DayClock told(day);
    CommandContext context{
        arguments, QDir::cleanPath(QDir().absoluteFilePath(file)), day.isValid() ? static_cast<const Clock &>(told) : today, user, way};
    const Result<QJsonObject> result = command->needsVault ? runOpened(*command, context, user, way) : command->run(context);
    if (!result)
        return answer(result.error());
    if (!context.printed)
        print(*result);
    return result->contains(QLatin1String("error")) ? 4 : 0;
}

} // namespace couvert
