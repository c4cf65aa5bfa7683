// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outputfile.h"
#include "app/cli/secretinput.h"
#include "model/journal/anchor.h"
#include "model/journal/unitofwork.h"
#include "model/vault/passwordstrength.h"
#include "ui/paper/recoverysheet.h"
#include "ui/widgets/language.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSettings>

#include <optional>

// The commands that make a customer file and change the ways into it.
namespace couvert {

namespace {

/// One journal entry on the file, in a unit of its own.
Result<> tell(const Session &session, JournalAction action, const QJsonObject &detail = {})
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(action, {}, detail);
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

/// Changes a way in. It cannot be one unit with its journal entry, which is therefore written first: where that fails, nothing was
/// changed; where the change fails, a second entry says so.
template <typename Change> Result<> changeWayIn(const Session &session, JournalAction action, const Change &change)
{
    const Result<> told = tell(session, action);
    if (!told)
        return told;
    const Result<> changed = change();
    if (!changed)
        std::ignore = tell(session, action, {{QStringLiteral("failed"), true}});
    return changed;
}

/// The place of the sheet when one is asked for, taken before anything is changed.
Result<std::optional<OutputFile>> reserveSheet(const QString &path)
{
    if (path.isNull())
        return std::optional<OutputFile>();
    Result<OutputFile> reserved = OutputFile::reserve(path);
    if (!reserved)
        return failure(reserved);
    return std::optional<OutputFile>(std::move(*reserved));
}

Result<> writeSheet(const OutputFile &output, Vault &vault, const RecoveryCode &code, const Clock &clock)
{
    return writeRecoverySheet(output.path(), recoverySheetFor(vault, code, clock.today(), chosenLanguage()));
}

/// Takes a customer file back that was made a moment ago and holds nobody yet.
void unmake(Vault::Created &created)
{
    const QString folder = created.vault->path();
    created.vault.reset();
    QDir(folder).removeRecursively();
}

} // namespace

Result<QJsonObject> runCreate(CommandContext &context)
{
    const QString sheetPath = context.arguments.option(QStringLiteral("--recovery-out"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (context.user.isEmpty())
        return usage(QStringLiteral("--user"));
    if (QFileInfo::exists(context.file) || QFileInfo(context.file).isSymLink())
        return fail(FailureCode::AlreadyExists, QStringLiteral("file"));
    Result<std::optional<OutputFile>> sheet = reserveSheet(sheetPath);
    if (!sheet)
        return failure(sheet);
    const Result<QString> password = readSecretLine("Nouveau mot de passe / new password: ");
    if (!password)
        return usage(QStringLiteral("password on standard input"));
    Result<Vault::Created> created = Vault::create(context.file, context.user, SecretBytes::fromPassword(*password));
    if (!created)
        return failure(created);
    QJsonObject document{{QStringLiteral("file"), context.file}, {QStringLiteral("user"), created->vault->account().name},
        {QStringLiteral("recovery_code"), created->recoveryCode.text()}};
    if (*sheet) {
        const Result<> written = writeSheet(**sheet, *created->vault, created->recoveryCode, context.clock);
        if (!written) {
            unmake(*created);
            return failure(written);
        }
        (*sheet)->keep();
        document.insert(QStringLiteral("recovery_sheet"), (*sheet)->path());
    }
    QSettings().setValue(QStringLiteral("lastFile"), context.file);
    const Session session(*created->vault, context.clock);
    const Result<> told = tell(session, JournalAction::FileCreated);
    if (!told)
        return failure(told);
    settleAnchor(*created->vault);
    if (!rate(*password).accepted)
        document.insert(QStringLiteral("warnings"), QJsonArray{QStringLiteral("weak_password")});
    return document;
}

Result<QJsonObject> runPassword(CommandContext &context)
{
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<QString> fresh = readSecretLine("Nouveau mot de passe / new password: ");
    if (!fresh)
        return usage(QStringLiteral("new password on standard input"));
    // The file was opened with the old password, or with the recovery code in its place: either proves who asks.
    const Result<> changed = changeWayIn(
        *context.session, JournalAction::PasswordChanged, [&] { return context.vault->resetPassword(SecretBytes::fromPassword(*fresh)); });
    if (!changed)
        return failure(changed);
    return QJsonObject();
}

Result<QJsonObject> runRecovery(CommandContext &context)
{
    const QString sheetPath = context.arguments.option(QStringLiteral("--out"));
    const Result<QString> verb = context.arguments.positional("new");
    if (!verb)
        return failure(verb);
    const Result<> left = context.arguments.finish();
    if (*verb != QLatin1String("new") || !left)
        return usage(QStringLiteral("recovery new"));
    Result<std::optional<OutputFile>> sheet = reserveSheet(sheetPath);
    if (!sheet)
        return failure(sheet);
    // The old sheet works until the new one is on the disk.
    const RecoveryCode code = RecoveryCode::generate();
    if (*sheet) {
        const Result<> written = writeSheet(**sheet, *context.vault, code, context.clock);
        if (!written)
            return failure(written);
    }
    const Result<> replaced = changeWayIn(*context.session, JournalAction::RecoveryRenewed, [&] { return context.vault->replaceRecoveryCode(code); });
    if (!replaced)
        return failure(replaced);
    QJsonObject document{{QStringLiteral("recovery_code"), code.text()}};
    if (*sheet) {
        (*sheet)->keep();
        document.insert(QStringLiteral("recovery_sheet"), (*sheet)->path());
    }
    return document;
}

Result<QJsonObject> runKeychain(CommandContext &context)
{
    const Result<QString> verb = context.arguments.positional("remember|forget");
    if (!verb)
        return failure(verb);
    const bool remember = *verb == QLatin1String("remember");
    const Result<> left = context.arguments.finish();
    if ((!remember && *verb != QLatin1String("forget")) || !left)
        return usage(QStringLiteral("keychain remember|forget"));
    const Result<> done = changeWayIn(*context.session, remember ? JournalAction::DeviceRemembered : JournalAction::DeviceForgotten,
        [&] { return remember ? context.vault->rememberOnThisDevice() : context.vault->forgetThisDevice(); });
    if (!done)
        return failure(done);
    return QJsonObject{{QStringLiteral("remembered"), context.vault->isRememberedOnThisDevice()}};
}

} // namespace couvert
