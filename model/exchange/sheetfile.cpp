// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheetfile.h"

#include "model/exchange/csvreader.h"
#include "model/exchange/filekind.h"
#include "model/exchange/inputlimits.h"
#include "model/exchange/xlsxreader.h"

namespace couvert {

namespace {

constexpr qsizetype HeadSize = 128 * 1024;

template <typename Reader> Result<> measureInto(Reader &reader, SheetInfo &info, const MeasureProgress &progress)
{
    const Result<int> columns = reader.measure(progress);
    if (!columns)
        return failure(columns);
    info.columns = *columns;
    info.rows = reader.rowNumber();
    return {};
}

} // namespace

Result<std::unique_ptr<SheetFile>> SheetFile::open(const QString &path, const OpenOptions &options)
{
    const Result<FileKind> kind = detectKind(path);
    if (!kind)
        return failure(kind);
    std::unique_ptr<SheetFile> file(new SheetFile);
    file->m_path = path;
    file->m_progress = options.progress;
    if (*kind == FileKind::Archive) {
        Result<std::unique_ptr<Workbook>> book = Workbook::open(path);
        if (!book)
            return failure(book);
        file->m_book = std::move(*book);
        return file;
    }
    const Result<> opened = file->openText(options);
    if (!opened)
        return failure(opened);
    return file;
}

SheetFile::~SheetFile() = default;

Result<> SheetFile::openText(const OpenOptions &options)
{
    const Result<char> delimiter = delimiterFrom(options.delimiter);
    if (!delimiter)
        return failure(delimiter);
    FileSource source(m_path);
    Result<> ready = source.open();
    if (!ready)
        return ready;
    if (source.size() > inputlimits::TextFileBytes)
        return fail(FailureCode::InputTooLarge, QStringLiteral("file-size"));
    const Result<TextEncoding> encoding = detectEncoding(source, options.encoding);
    if (!encoding)
        return failure(encoding);
    m_encoding = *encoding;
    ready = source.rewind();
    if (!ready)
        return ready;
    Utf8Source text(source, m_encoding);
    QByteArray head(HeadSize, Qt::Uninitialized);
    qsizetype filled = 0;
    bool whole = false;
    while (filled < HeadSize && !whole) {
        const Result<qint64> got = text.read(head.data() + filled, HeadSize - filled);
        if (!got)
            return failure(got);
        filled += qsizetype(*got);
        whole = *got == 0;
    }
    m_dialect = detectDialect(QByteArrayView(head).first(filled), whole, *delimiter);
    return {};
}

QString SheetFile::format() const
{
    return m_book ? QStringLiteral("xlsx") : QStringLiteral("csv");
}

QString SheetFile::delimiter() const
{
    return m_book ? QString() : QString(QLatin1Char(m_dialect.delimiter));
}

Result<QList<SheetInfo>> SheetFile::sheets()
{
    if (m_sheets)
        return *m_sheets;
    QList<SheetInfo> sheets;
    if (!m_book) {
        const Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(m_path, m_encoding, m_dialect);
        if (!reader)
            return failure(reader);
        const Result<> measured = measureInto(**reader, sheets.emplace_back(), m_progress);
        if (!measured)
            return failure(measured);
    } else {
        for (const Workbook::Sheet &sheet : m_book->sheets()) {
            const Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(m_book, sheet);
            if (!reader)
                return failure(reader);
            SheetInfo &info = sheets.emplace_back();
            info.name = sheet.name;
            info.hidden = sheet.hidden;
            const Result<> measured = measureInto(**reader, info, m_progress);
            if (!measured)
                return failure(measured);
        }
    }
    m_sheets = sheets;
    return sheets;
}

Result<QString> SheetFile::defaultSheet()
{
    if (!m_book)
        return QString();
    const Result<QList<SheetInfo>> list = sheets();
    if (!list)
        return failure(list);
    const SheetInfo *best = &list->front();
    for (const SheetInfo &sheet : *list) {
        if (!sheet.hidden && sheet.rows > 0)
            return sheet.name;
        if (!sheet.hidden && best->hidden)
            best = &sheet;
    }
    return best->name;
}

Result<std::unique_ptr<RowReader>> SheetFile::rows(const QString &sheet)
{
    if (!m_book) {
        if (!sheet.isEmpty())
            return fail(FailureCode::NotFound, QStringLiteral("sheet"));
        Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(m_path, m_encoding, m_dialect);
        if (!reader)
            return failure(reader);
        return std::move(*reader);
    }
    QString name = sheet;
    if (name.isNull()) {
        const Result<QString> chosen = defaultSheet();
        if (!chosen)
            return failure(chosen);
        name = *chosen;
    }
    for (const Workbook::Sheet &candidate : m_book->sheets()) {
        if (candidate.name != name)
            continue;
        Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(m_book, candidate);
        if (!reader)
            return failure(reader);
        return std::move(*reader);
    }
    return fail(FailureCode::NotFound, QStringLiteral("sheet"));
}

} // namespace couvert
