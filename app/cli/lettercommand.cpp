// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outputfile.h"
#include "app/wiring/erasureletter.h"
#include "model/journal/unitofwork.h"
#include "model/requests/letter.h"
#include "model/requests/lettertemplates.h"
#include "model/requests/requestreader.h"
#include "model/vault/vaultfolder.h"
#include "ui/paper/letterpage.h"
#include "ui/paper/requestpage.h"

#include <QFile>

#include <functional>

// `letter` and its templates, and the page of a request.
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

/// Keeps a document for its owner and then tells the file of it; without the one, not the other.
Result<QString> keepDocument(const QString &out, const Result<QByteArray> &pdf, const std::function<Result<>()> &tell)
{
    if (!pdf)
        return failure(pdf);
    Result<OutputFile> file = OutputFile::reserve(out);
    if (!file)
        return failure(file);
    Result<> step = writeDurably(file->path(), *pdf);
    if (step)
        step = tell();
    if (!step)
        return failure(step);
    file->keep();
    return file->path();
}

} // namespace

Result<QJsonObject> printRequest(CommandContext &context)
{
    const QString out = context.arguments.option(QStringLiteral("--out"));
    const Result<QString> number = context.arguments.positional("NUMBER");
    if (!number)
        return failure(number);
    Result<> step = context.arguments.finish();
    if (!step)
        return failure(step);
    if (out.isEmpty())
        return usage(QStringLiteral("--out"));
    step = context.session->require(Role::Manager);
    if (!step)
        return failure(step);
    Database &database = context.vault->database();
    const Result<Request> request = RequestReader(database).byNumber(*number);
    if (!request)
        return failure(request);
    const Result<RequestSheet> sheet = requestSheetFor(*context.session, database, *request);
    if (!sheet)
        return failure(sheet);
    const Result<QString> file = keepDocument(out, requestPdf(*sheet), [&]() -> Result<> {
        Result<UnitOfWork> unit = UnitOfWork::begin(*context.session, database);
        if (!unit)
            return failure(unit);
        const Result<qint64> told = unit->record(JournalAction::Printed, {QStringLiteral("request"), request->id});
        return told ? unit->commit() : failure(told);
    });
    if (!file)
        return failure(file);
    return QJsonObject{{QStringLiteral("file"), *file}};
}

Result<QJsonObject> runLetter(CommandContext &context)
{
    const std::optional<LetterKind> kind = letterKindFromCode(context.arguments.option(QStringLiteral("--kind")));
    const QString out = context.arguments.option(QStringLiteral("--out"));
    const QString sent = context.arguments.option(QStringLiteral("--sent"));
    Result<LetterInput> input = inputFrom(context.arguments);
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
    const Result<> kept = tellWhatStays(*context.session, database, *request, *input);
    if (!kept)
        return failure(kept);
    const Result<Letter> letter = draftLetter(*context.session, database, *request, *kind, *input);
    if (!letter)
        return failure(letter);
    const Result<QString> file = keepDocument(out, letterPdf(*letter), [&]() -> Result<> {
        const Result<> made = recordLetterMade(*context.session, database, *number, *kind);
        return made && !sent.isNull() ? recordLetterSent(*context.session, database, *number, *kind, sent) : made;
    });
    if (!file)
        return failure(file);
    return QJsonObject{{QStringLiteral("file"), *file}, {QStringLiteral("language"), letter->language},
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
