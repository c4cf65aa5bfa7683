// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/preview.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace couvert {

namespace {

constexpr qint64 PreviewBytes = 400LL << 20; ///< of JSON, or of rows in memory

/// Everything but the rows that are asked for; the first rows of the sheet are read for the guess.
Result<Preview> look(SheetFile &file, const PreviewOptions &options)
{
    Preview preview;
    preview.format = file.format();
    preview.encoding = file.encoding();
    preview.delimiter = file.delimiter();
    const Result<QList<SheetInfo>> sheets = file.sheets();
    if (!sheets)
        return failure(sheets);
    preview.sheets = *sheets;
    preview.sheet = options.sheet;
    if (options.sheet.isNull()) {
        const Result<QString> chosen = file.defaultSheet();
        if (!chosen)
            return failure(chosen);
        preview.sheet = *chosen;
    }
    const Result<std::unique_ptr<RowReader>> reader = file.rows(preview.sheet);
    if (!reader)
        return failure(reader);
    QList<QStringList> sample;
    QStringList cells;
    while (sample.size() < GuessRows) {
        const Result<bool> more = (*reader)->next(cells);
        if (!more)
            return failure(more);
        if (!*more)
            break;
        sample += cells;
    }
    SheetGuess guess = guessColumns(sample);
    if (guess.headerRow)
        preview.headerRow = *guess.headerRow + 1;
    preview.columns = std::move(guess.columns);
    return preview;
}

/// Hands the wanted rows to `take` one by one.
template <typename Take> Result<> readRows(SheetFile &file, const QString &sheet, qint64 limit, Take take)
{
    const Result<std::unique_ptr<RowReader>> reader = file.rows(sheet);
    if (!reader)
        return failure(reader);
    QStringList cells;
    qint64 bytes = 0;
    for (qint64 count = 0; limit < 0 || count < limit; ++count) {
        const Result<bool> more = (*reader)->next(cells);
        if (!more)
            return failure(more);
        if (!*more)
            break;
        bytes += take(cells);
        if (bytes > PreviewBytes)
            return fail(FailureCode::InputTooLarge, QStringLiteral("preview"));
    }
    return {};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject headOf(const Preview &preview)
{
    QJsonArray sheets;
    for (const SheetInfo &sheet : preview.sheets) {
        sheets.append(QJsonObject{{QStringLiteral("name"), sheet.name}, {QStringLiteral("hidden"), sheet.hidden},
            {QStringLiteral("rows"), sheet.rows}, {QStringLiteral("columns"), sheet.columns}});
    }
    QJsonArray columns;
    for (const ColumnGuess &column : preview.columns) {
        columns.append(QJsonObject{{QStringLiteral("index"), column.index}, {QStringLiteral("header"), column.header},
            {QStringLiteral("field"), orNull(column.field)}, {QStringLiteral("confidence"), column.confidence}});
    }
    return QJsonObject{{QStringLiteral("format"), preview.format}, {QStringLiteral("encoding"), orNull(preview.encoding)},
        {QStringLiteral("delimiter"), orNull(preview.delimiter)}, {QStringLiteral("sheets"), sheets}, {QStringLiteral("sheet"), preview.sheet},
        {QStringLiteral("header_row"), preview.headerRow ? QJsonValue(*preview.headerRow) : QJsonValue()}, {QStringLiteral("columns"), columns}};
}

} // namespace

Result<Preview> makePreview(SheetFile &file, const PreviewOptions &options)
{
    Result<Preview> preview = look(file, options);
    if (!preview)
        return preview;
    const Result<> read = readRows(file, preview->sheet, options.rowLimit, [&preview](const QStringList &cells) {
        preview->rows += cells;
        qint64 bytes = qint64(sizeof(QStringList));
        for (const QString &cell : cells)
            bytes += qint64(sizeof(QString)) + 16 + cell.size() * qint64(sizeof(QChar));
        return bytes;
    });
    if (!read)
        return failure(read);
    return preview;
}

Result<> writePreview(SheetFile &file, const PreviewOptions &options, QIODevice &out)
{
    const Result<Preview> preview = look(file, options);
    if (!preview)
        return failure(preview);
    QByteArray head = QJsonDocument(headOf(*preview)).toJson(QJsonDocument::Compact);
    head.chop(1);
    bool ok = out.write(head + ",\"rows\":[") >= 0;
    bool first = true;
    const Result<> read = readRows(file, preview->sheet, options.rowLimit, [&](const QStringList &cells) {
        const QByteArray row = QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact);
        ok = ok && out.write(first ? "\n" : ",\n") >= 0 && out.write(row) >= 0;
        first = false;
        return qint64(row.size());
    });
    if (!read)
        return read;
    if (!ok || out.write("]}\n") < 0)
        return fail(FailureCode::StorageFailed, QStringLiteral("write"));
    return {};
}

} // namespace couvert
