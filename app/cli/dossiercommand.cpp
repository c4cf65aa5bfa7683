// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/secretinput.h"
#include "app/wiring/dossierexport.h"

// `export`: what a person gets to read or to take elsewhere.
namespace couvert {

Result<QJsonObject> runExport(CommandContext &context)
{
    DossierOptions options;
    if (context.arguments.flag(QStringLiteral("--portability")))
        options.kind = DossierKind::Portability;
    const bool locked = context.arguments.flag(QStringLiteral("--zip-password-stdin"));
    const QString out = context.arguments.option(QStringLiteral("--out"));
    const QString told = context.arguments.option(QStringLiteral("--mask-reason"));
    options.requestNumber = context.arguments.option(QStringLiteral("--request"));
    const QStringList masks = context.arguments.options(QStringLiteral("--mask"));
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (out.isEmpty())
        return usage(QStringLiteral("--out"));
    for (const QString &mask : masks) {
        const qsizetype border = mask.indexOf(QLatin1Char('='));
        options.masks.append(
            {mask.left(border), border < 0 ? QString() : mask.mid(border + 1), told.isEmpty() ? QStringLiteral("third_party") : told});
    }
    std::optional<QString> password;
    if (locked) {
        const Result<QString> line = readSecretLine("Mot de passe du fichier zip / password of the zip file: ");
        if (!line)
            return usage(QStringLiteral("--zip-password-stdin"));
        password = *line;
    }
    const Result<QStringList> files = exportDossier(*context.session, context.vault->database(), *id, options, out, password);
    if (!files)
        return failure(files);
    return QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(*files)}};
}

} // namespace couvert
