// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheetfile.h"

#include "model/exchange/csvreader.h"
#include "model/exchange/filekind.h"
#include "model/exchange/inputlimits.h"
#include "model/exchange/odsreader.h"
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
    const Result<> opened = *kind == FileKind::Archive ? file->openArchive() : file->openText(options);
    if (!opened)
        return failure(opened);
    return file;
}

SheetFile::~SheetFile() = default;

Result<> SheetFile::openArchive()
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(m_path);
    if (!archive)
        return failure(archive);
    if (OdsBook::isOne(**archive)) {
        Result<std::unique_ptr<OdsBook>> book = OdsBook::open(std::move(*archive));
        if (!book)
            return failure(book);
        m_ods = std::move(*book);
        return {};
    }
    Result<std::unique_ptr<Workbook>> book = Workbook::open(std::move(*archive));
    if (!book)
        return failure(book);
    m_book = std::move(*book);
    return {};
}

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
    if (m_ods)
        return QStringLiteral("ods");
    return m_book ? QStringLiteral("xlsx") : QStringLiteral("csv");
}

QString SheetFile::delimiter() const
{
    return isText() ? QString(QLatin1Char(m_dialect.delimiter)) : QString();
}

Result<QList<SheetInfo>> SheetFile::sheets()
{
    if (m_sheets)
        return *m_sheets;
    QList<SheetInfo> sheets;
    if (isText()) {
        const Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(m_path, m_encoding, m_dialect);
        if (!reader)
            return failure(reader);
        const Result<> measured = measureInto(**reader, sheets.emplace_back(), m_progress);
        if (!measured)
            return failure(measured);
    } else {
        const Result<QList<SheetInfo>> measured = m_ods ? measureOds() : measureBook();
        if (!measured)
            return measured;
        sheets = *measured;
    }
    m_sheets = sheets;
    return sheets;
}

Result<QList<SheetInfo>> SheetFile::measureBook()
{
    QList<SheetInfo> sheets;
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
    return sheets;
}

Result<QList<SheetInfo>> SheetFile::measureOds()
{
    const Result<std::unique_ptr<OdsReader>> reader = OdsReader::open(m_ods);
    if (!reader)
        return failure(reader);
    QList<SheetInfo> sheets;
    for (;;) {
        const Result<bool> entered = (*reader)->enterSheet();
        if (!entered)
            return failure(entered);
        if (!*entered)
            break;
        if (sheets.size() >= inputlimits::Sheets)
            return fail(FailureCode::InputTooLarge, QStringLiteral("sheets"));
        SheetInfo &info = sheets.emplace_back();
        info.name = (*reader)->sheetName();
        info.hidden = (*reader)->isSheetHidden();
        const Result<> measured = measureInto(**reader, info, m_progress);
        if (!measured)
            return failure(measured);
    }
    if (sheets.isEmpty())
        return fail(FailureCode::InputUnreadable, QStringLiteral("no-sheets"));
    return sheets;
}

Result<QString> SheetFile::defaultSheet()
{
    if (isText())
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
    if (isText()) {
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
    if (m_ods)
        return rowsOfOds(name);
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

Result<std::unique_ptr<RowReader>> SheetFile::rowsOfOds(const QString &sheet)
{
    Result<std::unique_ptr<OdsReader>> reader = OdsReader::open(m_ods);
    if (!reader)
        return failure(reader);
    for (;;) {
        const Result<bool> entered = (*reader)->enterSheet();
        if (!entered)
            return failure(entered);
        if (!*entered)
            return fail(FailureCode::NotFound, QStringLiteral("sheet"));
        if ((*reader)->sheetName() == sheet)
            return std::move(*reader);
    }
}

} // namespace couvert
