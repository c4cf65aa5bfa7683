// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outputfile.h"
#include "app/wiring/holders.h"
#include "model/customers/isoday.h"
#include "model/requests/erasure.h"
#include "model/vault/settings.h"
#include "ui/paper/erasurecertificate.h"
#include "ui/widgets/language.h"

#include <QDir>
#include <QFileInfo>

// Erasing a person for good.
namespace couvert {

namespace {

/// Up to this size every page is searched at once; beyond, those that were touched, unless --whole-file asks for all.
constexpr qint64 searchedWhole = 256LL * 1024 * 1024;

QJsonObject removedJson(const RemovedRows &removed)
{
    QJsonObject rows;
    for (auto row = removed.cbegin(); row != removed.cend(); ++row)
        rows.insert(row.key(), row.value());
    return rows;
}

QJsonArray keptJson(const QList<KeptThing> &kept)
{
    QJsonArray list;
    for (const KeptThing &thing : kept) {
        const KeptWords words = keptWords(thing, chosenLanguage());
        list.append(QJsonObject{{QStringLiteral("what"), keptCode(thing.what)}, {QStringLiteral("why"), words.why},
            {QStringLiteral("words"), words.what}, {QStringLiteral("duty"), thing.duty.isEmpty() ? QJsonValue() : QJsonValue(thing.duty)},
            {QStringLiteral("until"), jsonDay(thing.until)}});
    }
    return list;
}

void addBackups(QJsonObject &document, const BackupsEnd &backups)
{
    document.insert(QStringLiteral("last_backup_gone_on"), jsonDay(backups.day));
    if (!backups.reason.isEmpty())
        document.insert(QStringLiteral("last_backup_reason"), backups.reason);
}

/// What stands in the way of an erasure, or null.
QJsonValue refusalJson(const QList<ErasureRefusal> &refused)
{
    if (refused.isEmpty())
        return {};
    const ErasureRefusal &refusal = refused.first();
    return QJsonObject{{QStringLiteral("code"), refusal.code}, {QStringLiteral("reason"), refusal.reason.isEmpty() ? QJsonValue() : refusal.reason},
        {QStringLiteral("until"), jsonDay(refusal.until)}};
}

Result<QJsonObject> previewErasure(CommandContext &context, qint64 id, const QString &request, const PersonalDataHolders &holders)
{
    const Result<ErasurePreview> preview = Erasure(*context.session, context.vault->database(), holders).preview({id}, request);
    if (!preview)
        return failure(preview);
    QJsonObject document{{QStringLiteral("dry_run"), true}, {QStringLiteral("removed"), removedJson(preview->removed)},
        {QStringLiteral("kept"), keptJson(preview->kept)}, {QStringLiteral("refused"), refusalJson(preview->refused)},
        {QStringLiteral("residue"), QJsonValue()}, {QStringLiteral("certificate"), QJsonValue()}};
    addBackups(document, preview->backups);
    return document;
}

QString restaurantName(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    return settings ? settings->value(QLatin1String("restaurant")).toObject().value(QLatin1String("name")).toString() : QString();
}

} // namespace

Result<QJsonObject> runErase(CommandContext &context)
{
    Arguments &arguments = context.arguments;
    ErasureOptions options;
    options.requestNumber = arguments.option(QStringLiteral("--request"));
    options.reason = arguments.option(QStringLiteral("--reason"));
    QString certificatePath = arguments.option(QStringLiteral("--certificate"));
    const bool dryRun = arguments.flag(QStringLiteral("--dry-run"));
    const bool wholeFile = arguments.flag(QStringLiteral("--whole-file"));
    const Result<qint64> id = customerId(arguments);
    if (!id)
        return failure(id);
    const Result<> left = arguments.finish();
    if (!left)
        return failure(left);
    const PersonalDataHolders holders = personalDataHolders();
    if (dryRun)
        return previewErasure(context, *id, options.requestNumber, holders);

    Database &database = context.vault->database();
    if (certificatePath.isNull())
        certificatePath = QFileInfo(context.vault->path()).absoluteDir().filePath(erasureCertificateName(context.clock.today()));
    Result<OutputFile> output = OutputFile::reserve(certificatePath);
    if (!output)
        return failure(output);
    options.wholeFile = wholeFile || QFileInfo(context.vault->databasePath()).size() <= searchedWhole;
    const Result<ErasureOutcome> outcome = Erasure(*context.session, database, holders).erase({*id}, options);
    if (!outcome)
        return failure(outcome);

    // The person is gone: a certificate that cannot be written is told, and is no failure of the erasure.
    QJsonObject document{{QStringLiteral("removed"), removedJson(outcome->removed)}, {QStringLiteral("kept"), keptJson(outcome->kept)},
        {QStringLiteral("residue"), outcome->unproven ? QJsonValue() : QJsonValue(outcome->residue)},
        {QStringLiteral("pages_searched"), outcome->pagesSearched}, {QStringLiteral("places_missed"), outcome->placesMissed}};
    addBackups(document, outcome->backups);
    const ErasureCertificate certificate{restaurantName(database), options.requestNumber, context.clock.now(), *outcome, chosenLanguage()};
    const Result<> written = writeErasureCertificate(output->path(), certificate);
    if (written)
        output->keep();
    else
        document.insert(QStringLiteral("certificate_error"), outcome->unproven ? outcome->unproven->detail : failureName(written.error().code));
    document.insert(QStringLiteral("certificate"), written ? QJsonValue(output->path()) : QJsonValue());
    return document;
}

} // namespace couvert
