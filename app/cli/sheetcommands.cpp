// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "model/exchange/importer.h"
#include "model/exchange/preview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// The commands about sheets from outside.
namespace couvert {

Result<QJsonObject> runPreview(CommandContext &context)
{
    PreviewOptions options;
    OpenOptions opening;
    const QString sheet = context.arguments.option(QStringLiteral("--sheet"));
    if (!sheet.isNull())
        options.sheet = sheet;
    const QString rows = context.arguments.option(QStringLiteral("--rows"));
    bool number = true;
    if (rows == QLatin1String("all"))
        options.rowLimit = -1;
    else if (!rows.isNull())
        options.rowLimit = rows.toLongLong(&number);
    if (!number)
        return usage(QStringLiteral("--rows"));
    opening.encoding = context.arguments.option(QStringLiteral("--encoding"));
    opening.delimiter = context.arguments.option(QStringLiteral("--delimiter"));
    const Result<QString> path = context.arguments.positional("PATH");
    if (!path)
        return failure(path);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(*path, opening);
    if (!file)
        return failure(file);
    const Result<Preview> preview = makePreview(**file, options);
    if (!preview)
        return failure(preview);
    QJsonArray sheets;
    for (const SheetInfo &info : preview->sheets) {
        sheets.append(QJsonObject{{QStringLiteral("name"), info.name}, {QStringLiteral("hidden"), info.hidden}, {QStringLiteral("rows"), info.rows},
            {QStringLiteral("columns"), info.columns}});
    }
    QJsonArray columns;
    for (const ColumnGuess &column : preview->columns) {
        columns.append(QJsonObject{{QStringLiteral("index"), column.index}, {QStringLiteral("header"), column.header},
            {QStringLiteral("field"), column.field.isEmpty() ? QJsonValue() : QJsonValue(column.field)},
            {QStringLiteral("confidence"), column.confidence}});
    }
    QJsonArray cells;
    for (const QStringList &row : preview->rows)
        cells.append(QJsonArray::fromStringList(row));
    return QJsonObject{{QStringLiteral("format"), preview->format},
        {QStringLiteral("encoding"), preview->encoding.isEmpty() ? QJsonValue() : QJsonValue(preview->encoding)},
        {QStringLiteral("delimiter"), preview->delimiter.isEmpty() ? QJsonValue() : QJsonValue(preview->delimiter)},
        {QStringLiteral("sheets"), sheets}, {QStringLiteral("sheet"), preview->sheet},
        {QStringLiteral("header_row"), preview->headerRow ? QJsonValue(*preview->headerRow) : QJsonValue()}, {QStringLiteral("columns"), columns},
        {QStringLiteral("rows"), cells}};
}

Result<QJsonObject> runImport(CommandContext &context)
{
    ImportOptions options;
    options.dryRun = context.arguments.flag(QStringLiteral("--dry-run"));
    const QString sheet = context.arguments.option(QStringLiteral("--sheet"));
    if (!sheet.isNull())
        options.sheet = sheet;
    options.source = context.arguments.option(QStringLiteral("--source"));
    options.rejectsPath = context.arguments.option(QStringLiteral("--rejects"));
    const QString policy = context.arguments.option(QStringLiteral("--duplicates"));
    if (policy == QLatin1String("update"))
        options.duplicates = DuplicatePolicy::Update;
    else if (policy == QLatin1String("create"))
        options.duplicates = DuplicatePolicy::Create;
    else if (!policy.isNull() && policy != QLatin1String("skip"))
        return usage(QStringLiteral("--duplicates"));
    const QString mapping = context.arguments.option(QStringLiteral("--mapping"));
    if (!mapping.isNull()) {
        QFile file(mapping);
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureCode::InputUnreadable, QStringLiteral("mapping"));
        const QJsonDocument document = QJsonDocument::fromJson(file.read(1024 * 1024));
        if (!document.isObject())
            return fail(FailureCode::InputUnreadable, QStringLiteral("mapping"));
        const Result<ImportPlan> plan = ImportPlan::fromJson(document.object());
        if (!plan)
            return failure(plan);
        options.plan = *plan;
    }
    const Result<QString> path = context.arguments.positional("PATH");
    if (!path)
        return failure(path);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<ImportReport> report = importSheet(*context.session, context.vault->database(), *path, options);
    if (!report)
        return failure(report);
    QJsonArray warnings;
    for (const ImportWarning &warning : report->warnings) {
        warnings.append(QJsonObject{{QStringLiteral("row"), warning.row},
            {QStringLiteral("column"), warning.column < 0 ? QJsonValue() : QJsonValue(warning.column)}, {QStringLiteral("code"), warning.code},
            {QStringLiteral("message"), warning.code}});
    }
    QJsonArray rejects;
    for (const ImportReject &reject : report->rejects)
        rejects.append(
            QJsonObject{{QStringLiteral("row"), reject.row}, {QStringLiteral("code"), reject.code}, {QStringLiteral("message"), reject.code}});
    return QJsonObject{{QStringLiteral("batch"), report->batch == 0 ? QJsonValue() : QJsonValue(QString::number(report->batch))},
        {QStringLiteral("format"), report->format}, {QStringLiteral("rows_read"), report->rowsRead}, {QStringLiteral("created"), report->created},
        {QStringLiteral("updated"), report->updated}, {QStringLiteral("unchanged"), report->unchanged},
        {QStringLiteral("rejected"), report->rejected}, {QStringLiteral("blocked_opposed"), report->blockedOpposed},
        {QStringLiteral("blocked_erased"), report->blockedErased}, {QStringLiteral("warnings"), warnings}, {QStringLiteral("rejects"), rejects}};
}

Result<QJsonObject> runUndo(CommandContext &context)
{
    const Result<QString> text = context.arguments.positional("BATCH");
    if (!text)
        return failure(text);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<UndoOutcome> outcome = undoImport(*context.session, context.vault->database(), text->toLongLong());
    if (!outcome)
        return failure(outcome);
    return QJsonObject{
        {QStringLiteral("removed"), outcome->removed}, {QStringLiteral("restored"), outcome->restored}, {QStringLiteral("kept"), outcome->kept}};
}

} // namespace couvert
