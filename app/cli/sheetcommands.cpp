// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/rowwords.h"
#include "model/exchange/importer.h"
#include "model/exchange/preview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

// The commands about sheets from outside.
namespace couvert {

namespace {

constexpr qint64 HeldBytes = 4 << 20;

/// Holds a document until it is known to be whole: the first part of it, and whether there was more.
class HeldBack final : public QIODevice
{
public:
    HeldBack() { open(QIODevice::WriteOnly); }
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_whole = m_whole && m_bytes.size() + size <= HeldBytes;
        if (m_whole)
            m_bytes.append(data, size);
        else
            m_bytes.clear();
        return size;
    }

private:
    QByteArray m_bytes;
    bool m_whole = true;
};

OpenOptions openingFrom(Arguments &arguments)
{
    return {arguments.option(QStringLiteral("--encoding")), arguments.option(QStringLiteral("--delimiter"))};
}

/// An encoding or a delimiter that nobody knows is a wrong usage, not a fault of the file.
Failure asUsage(const Failure &failure)
{
    if (failure.code == FailureCode::InvalidValue && (failure.detail == QLatin1String("encoding") || failure.detail == QLatin1String("delimiter")))
        return usage(QStringLiteral("--") + failure.detail).error();
    return failure;
}

} // namespace

Result<QJsonObject> runPreview(CommandContext &context)
{
    PreviewOptions options;
    const QString sheet = context.arguments.option(QStringLiteral("--sheet"));
    if (!sheet.isNull())
        options.sheet = sheet;
    const QString rows = context.arguments.option(QStringLiteral("--rows"));
    bool number = true;
    if (rows == QLatin1String("all"))
        options.rowLimit = -1;
    else if (!rows.isNull())
        options.rowLimit = rows.toLongLong(&number);
    if (!number || (options.rowLimit < 0 && rows != QLatin1String("all")))
        return usage(QStringLiteral("--rows"));
    const OpenOptions opening = openingFrom(context.arguments);
    const Result<QString> path = context.arguments.positional("PATH");
    if (!path)
        return failure(path);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(*path, opening);
    if (!file)
        return std::unexpected(asUsage(file.error()));
    // A sheet may be damaged in its last row, and half a document must not be seen: a long one is read once to know, then once more.
    HeldBack held;
    Result<> written = writePreview(**file, options, held);
    if (!written)
        return failure(written);
    context.printed = true;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return fail(FailureCode::StorageFailed, QStringLiteral("output"));
    if (!held.isWhole())
        written = writePreview(**file, options, out);
    else if (out.write(held.bytes()) != held.bytes().size())
        written = fail(FailureCode::StorageFailed, QStringLiteral("output"));
    if (!written)
        return failure(written);
    return QJsonObject();
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
    options.opening = openingFrom(context.arguments);
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
        return std::unexpected(asUsage(report.error()));
    QJsonArray warnings;
    for (const ImportWarning &warning : report->warnings) {
        warnings.append(QJsonObject{{QStringLiteral("row"), warning.row},
            {QStringLiteral("column"), warning.column < 0 ? QJsonValue() : QJsonValue(warning.column)}, {QStringLiteral("code"), warning.code},
            {QStringLiteral("message"), wordsForRow(warning.code)}});
    }
    QJsonArray rejects;
    for (const ImportReject &reject : report->rejects)
        rejects.append(QJsonObject{
            {QStringLiteral("row"), reject.row}, {QStringLiteral("code"), reject.code}, {QStringLiteral("message"), wordsForRow(reject.code)}});
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
