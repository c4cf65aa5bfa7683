// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outputfile.h"
#include "model/requests/letter.h"
#include "model/requests/lettertemplates.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "model/vault/vaultfolder.h"
#include "ui/paper/letterpage.h"

#include <QFile>

// `letter` and its templates.
namespace couvert {

namespace {

/// What the letter says beyond the request.
Result<LetterInput> inputFrom(Arguments &arguments)
{
    LetterInput input;
    input.language = arguments.option(QStringLiteral("--language"));
    if (!input.language.isEmpty() && input.language != QLatin1String("fr") && input.language != QLatin1String("en"))
        return usage(QStringLiteral("--language fr|en"));
    input.reason = arguments.option(QStringLiteral("--reason"));
    input.identityNeeded = arguments.option(QStringLiteral("--identity-needed"));
    input.done = arguments.option(QStringLiteral("--done"));
    input.source = arguments.option(QStringLiteral("--source"));
    input.fee = arguments.option(QStringLiteral("--fee"));
    input.recipients = arguments.options(QStringLiteral("--recipient"));
    return input;
}

/// The text of a file that the manager wrote a template in.
Result<QString> templateText(const QString &path)
{
    QFile file(path);
    constexpr qint64 Largest = 100'000;
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::InputUnreadable, QStringLiteral("template"));
    if (file.size() > Largest)
        return fail(FailureCode::InputTooLarge, QStringLiteral("template"));
    return QString::fromUtf8(file.read(Largest));
}

QJsonObject templateJson(const LetterTemplate &form)
{
    return {{QStringLiteral("name"), form.name}, {QStringLiteral("language"), form.language}, {QStringLiteral("version"), form.version},
        {QStringLiteral("text"), form.text}};
}

} // namespace

Result<QJsonObject> runLetter(CommandContext &context)
{
    const std::optional<LetterKind> kind = letterKindFromCode(context.arguments.option(QStringLiteral("--kind")));
    const QString out = context.arguments.option(QStringLiteral("--out"));
    const Result<LetterInput> input = inputFrom(context.arguments);
    if (!input)
        return failure(input);
    const Result<QString> number = context.arguments.positional("NUMBER");
    if (!number)
        return failure(number);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (!kind)
        return usage(QStringLiteral("--kind"));
    if (out.isEmpty())
        return usage(QStringLiteral("--out"));
    Database &database = context.vault->database();
    const Result<Request> request = RequestReader(database).byNumber(*number);
    if (!request)
        return failure(request);
    const Result<> allowed = context.session->require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<Letter> letter = draftLetter(*context.session, database, *request, *kind, *input);
    if (!letter)
        return failure(letter);
    const Result<QByteArray> pdf = letterPdf(*letter);
    if (!pdf)
        return failure(pdf);
    Result<OutputFile> file = OutputFile::reserve(out);
    if (!file)
        return failure(file);
    Result<> step = writeDurably(file->path(), *pdf);
    if (step)
        step = RequestWriter(*context.session).addEvent(*number, RequestEventKind::Letter, letterKindCode(*kind));
    if (!step)
        return failure(step);
    file->keep();
    return QJsonObject{{QStringLiteral("file"), file->path()}, {QStringLiteral("language"), letter->language},
        {QStringLiteral("to_fill"), QJsonArray::fromStringList(letter->text.toFill)}};
}

Result<QJsonObject> runLetterTemplate(CommandContext &context)
{
    const QString language = context.arguments.option(QStringLiteral("--language"));
    const QString from = context.arguments.option(QStringLiteral("--from"));
    const Result<QString> verb = context.arguments.positional("show|set");
    if (!verb)
        return failure(verb);
    const Result<QString> name = context.arguments.positional("NAME");
    if (!name)
        return failure(name);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (language.isEmpty())
        return usage(QStringLiteral("--language"));
    if (*verb == QLatin1String("show")) {
        const Result<LetterTemplate> form = letterTemplate(context.vault->database(), *name, language);
        if (!form)
            return failure(form);
        return templateJson(*form);
    }
    if (*verb != QLatin1String("set") || from.isEmpty())
        return usage(QStringLiteral("letter-template show|set NAME --language L [--from FILE]"));
    const Result<QString> text = templateText(from);
    if (!text)
        return failure(text);
    const Result<LetterTemplate> saved = saveLetterTemplate(*context.session, context.vault->database(), *name, language, *text);
    if (!saved)
        return failure(saved);
    return templateJson(*saved);
}

} // namespace couvert
