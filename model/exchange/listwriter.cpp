// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/listwriter.h"

#include "model/customers/csvcell.h"
#include "model/exchange/odslistwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <xlsxwriter.h>

#include <optional>
#include <vector>

namespace couvert {

namespace {

class CsvListWriter final : public ListWriter
{
public:
    CsvListWriter(const QString &path, DurableFile file, char delimiter) : ListWriter(path), m_file(std::move(file)), m_delimiter(delimiter)
    {
        m_buffer.reserve(flushAt + 65536);
        m_buffer = "\xEF\xBB\xBF";
    }
    [[nodiscard]] QString format() const override { return QStringLiteral("csv"); }
    [[nodiscard]] Result<> beginSheet(const QString &) override { return {}; }

    [[nodiscard]] Result<> row(std::span<const std::string_view> cells) override
    {
        bool first = true;
        for (const std::string_view cell : cells) {
            if (!first)
                m_buffer += m_delimiter;
            first = false;
            appendCsvCell(m_buffer, cell, m_delimiter);
        }
        m_buffer += "\r\n";
        if (m_buffer.size() < flushAt)
            return {};
        const Result<> written = m_file->write(m_buffer);
        m_buffer.resize(0);
        return written;
    }

    [[nodiscard]] Result<> finish() override
    {
        Result<> done = m_file->write(m_buffer);
        if (done)
            done = m_file->flush();
        if (done)
            done = m_file->close();
        return done;
    }

private:
    static constexpr qsizetype flushAt = qsizetype{1} << 20;

    std::optional<DurableFile> m_file;
    QByteArray m_buffer;
    char m_delimiter;
};

class XlsxListWriter final : public ListWriter
{
public:
    explicit XlsxListWriter(const QString &path) : ListWriter(path)
    {
        // The rows in waiting stand beside the file that was asked for, not in a folder that others clean up.
        m_folder = QFile::encodeName(QFileInfo(path).absolutePath());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(partPath()).constData(), &options);
    }
    Q_DISABLE_COPY_MOVE(XlsxListWriter)
    ~XlsxListWriter() override
    {
        if (m_book != nullptr)
            std::ignore = workbook_close(m_book);
    }
    [[nodiscard]] QString format() const override { return QStringLiteral("xlsx"); }

    [[nodiscard]] Result<> beginSheet(const QString &name) override
    {
        // A name that Excel does not take is not worth losing the sheet for: it is numbered instead.
        const QByteArray utf8 = name.toUtf8();
        const bool taken = m_book != nullptr && !utf8.isEmpty() && workbook_validate_sheet_name(m_book, utf8.constData()) == LXW_NO_ERROR;
        m_sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, taken ? utf8.constData() : nullptr);
        m_row = 0;
        if (m_sheet == nullptr)
            return fail(FailureCode::StorageFailed, QStringLiteral("out"));
        return {};
    }

    [[nodiscard]] Result<> row(std::span<const std::string_view> cells) override
    {
        if (m_sheet == nullptr) {
            const Result<> begun = beginSheet({});
            if (!begun)
                return begun;
        }
        if (m_row >= LXW_ROW_MAX)
            return fail(FailureCode::InputTooLarge, QStringLiteral("rows of a sheet"));
        lxw_col_t column = 0;
        for (const std::string_view cell : cells) {
            m_text.assign(cell.data(), cell.size());
            if (!m_text.empty() && worksheet_write_string(m_sheet, m_row, column, m_text.c_str(), nullptr) != LXW_NO_ERROR)
                return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
            ++column;
        }
        ++m_row;
        return {};
    }

    [[nodiscard]] Result<> finish() override
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        m_sheet = nullptr;
        if (book == nullptr || workbook_close(book) != LXW_NO_ERROR)
            return fail(FailureCode::StorageFailed, QStringLiteral("out"));
        return {};
    }

private:
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    std::string m_text;
};

} // namespace

Result<std::unique_ptr<ListWriter>> ListWriter::create(const QString &path, char delimiter)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        Result<DurableFile> file = DurableFile::create(path + QLatin1String(".part"));
        if (!file)
            return failure(file);
        return std::make_unique<CsvListWriter>(path, std::move(*file), delimiter);
    }
    const bool ods = path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive);
    if (!ods && !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return fail(FailureCode::InvalidValue, QStringLiteral("out"));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return fail(FailureCode::StorageFailed, QStringLiteral("out"));
    if (ods)
        return std::make_unique<OdsListWriter>(path);
    return std::make_unique<XlsxListWriter>(path);
}

ListWriter::~ListWriter()
{
    if (!m_published)
        QFile::remove(partPath());
}

Result<> ListWriter::row(const QStringList &cells)
{
    qsizetype room = 0;
    for (const QString &cell : cells)
        room += m_encoder.requiredSpace(cell.size());
    if (m_bytes.size() < room)
        m_bytes.resize(room);
    m_cells.clear();
    char *at = m_bytes.data();
    for (const QString &cell : cells) {
        const char *const begin = at;
        at = m_encoder.appendToBuffer(at, cell);
        m_cells.emplace_back(begin, static_cast<std::size_t>(at - begin));
    }
    return row(std::span<const std::string_view>(m_cells));
}

Result<> ListWriter::publish()
{
    // A list of people is for the one who asked for it, whatever the library that wrote the file lets others do.
    if (!QFile::setPermissions(partPath(), QFile::ReadOwner | QFile::WriteOwner))
        return fail(FailureCode::StorageFailed, QStringLiteral("out"));
    const Result<> done = DurableFile::replace(partPath(), m_path);
    m_published = done.has_value();
    return done;
}

} // namespace couvert
