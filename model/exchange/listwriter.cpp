// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/listwriter.h"

#include "model/customers/csvcell.h"
#include "model/exchange/odslistwriter.h"
#include "model/exchange/xlsxlistwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

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
    const Result<> done = DurableFile::replace(partPath(), m_path);
    m_published = done.has_value();
    return done;
}

} // namespace couvert
