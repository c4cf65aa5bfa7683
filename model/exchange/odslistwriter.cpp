// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/odslistwriter.h"

#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <array>

namespace couvert {

namespace {

constexpr qsizetype FlushAt = qsizetype{1} << 20;
constexpr char SpreadsheetType[] = "application/vnd.oasis.opendocument.spreadsheet";
constexpr char Manifest[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";
constexpr char Head[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>
)";
constexpr char Tail[] = "</office:spreadsheet></office:body></office:document-content>\n";

std::unexpected<Failure> notWritten()
{
    return fail(FailureCode::StorageFailed, QStringLiteral("out"));
}

/// The rows in waiting, as libzip asks for them.
zip_int64_t giveRows(void *device, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto &file = *static_cast<QTemporaryFile *>(device);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return file.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return file.read(static_cast<char *>(data), static_cast<qint64>(size));
    case ZIP_SOURCE_STAT: {
        auto &stat = *static_cast<zip_stat_t *>(data);
        zip_stat_init(&stat);
        stat.size = static_cast<zip_uint64_t>(file.size());
        stat.valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    case ZIP_SOURCE_ERROR: {
        const std::array<int, 2> codes{ZIP_ER_READ, 0};
        std::copy_n(codes.data(), codes.size(), static_cast<int *>(data));
        return sizeof(codes);
    }
    default:
        return 0;
    }
}

bool addPart(zip_t *archive, const char *name, zip_source_t *source, bool packed)
{
    const zip_int64_t index = source == nullptr ? -1 : zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return packed || zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) == 0;
}

} // namespace

OdsListWriter::OdsListWriter(const QString &path) : ListWriter(path), m_rows(QFileInfo(path).absolutePath() + QStringLiteral("/.couvert-XXXXXX"))
{
    m_buffer.reserve(FlushAt + 65536);
    m_buffer = Head;
}

Result<> OdsListWriter::flush()
{
    const bool written = (m_rows.isOpen() || m_rows.open()) && m_rows.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    if (!written)
        return notWritten();
    return {};
}

void OdsListWriter::endSheet()
{
    if (m_sheets > 0)
        m_buffer += "</table:table>\n";
}

Result<> OdsListWriter::beginSheet(const QString &name)
{
    endSheet();
    ++m_sheets;
    const QString shown = name.isEmpty() ? QStringLiteral("Sheet%1").arg(m_sheets) : name;
    m_buffer += "<table:table table:name=\"" + shown.toHtmlEscaped().toUtf8() + "\">\n";
    return {};
}

/// Two spaces, tabs and line ends would be lost if they were written as they are.
void OdsListWriter::appendText(std::string_view text)
{
    m_buffer += "<text:p>";
    bool gap = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool last = i + 1 == text.size() || text[i + 1] == '\n';
        if (c == ' ' && !gap && !last) {
            m_buffer += ' ';
            gap = true;
            continue;
        }
        gap = false;
        switch (c) {
        case ' ':
            m_buffer += "<text:s/>";
            gap = true;
            break;
        case '\t':
            m_buffer += "<text:tab/>";
            break;
        case '\n':
            m_buffer += "</text:p><text:p>";
            gap = true;
            break;
        case '&':
            m_buffer += "&amp;";
            break;
        case '<':
            m_buffer += "&lt;";
            break;
        case '>':
            m_buffer += "&gt;";
            break;
        case '\r':
            m_buffer += "&#13;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20) // XML has no place for other control characters
                m_buffer += c;
        }
    }
    m_buffer += "</text:p>";
}

Result<> OdsListWriter::row(std::span<const std::string_view> cells)
{
    if (m_sheets == 0) {
        const Result<> begun = beginSheet({});
        if (!begun)
            return begun;
    }
    m_buffer += "<table:table-row>";
    for (const std::string_view cell : cells) {
        if (cell.empty()) {
            m_buffer += "<table:table-cell/>";
            continue;
        }
        m_buffer += "<table:table-cell office:value-type=\"string\">";
        appendText(cell);
        m_buffer += "</table:table-cell>";
    }
    if (cells.empty())
        m_buffer += "<table:table-cell/>";
    m_buffer += "</table:table-row>\n";
    return m_buffer.size() < FlushAt ? Result<>() : flush();
}

Result<> OdsListWriter::finish()
{
    if (m_sheets == 0) {
        const Result<> begun = beginSheet({});
        if (!begun)
            return begun;
    }
    endSheet();
    m_buffer += Tail;
    const Result<> flushed = flush();
    if (!flushed)
        return flushed;
    if (!m_rows.flush())
        return notWritten();
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(partPath()).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive == nullptr)
        return notWritten();
    // Programs tell the kind by the first bytes of the file: it comes first and is not packed.
    const bool added = addPart(archive, "mimetype", zip_source_buffer(archive, SpreadsheetType, sizeof(SpreadsheetType) - 1, 0), false)
        && addPart(archive, "META-INF/manifest.xml", zip_source_buffer(archive, Manifest, sizeof(Manifest) - 1, 0), true)
        && addPart(archive, "content.xml", zip_source_function(archive, giveRows, &m_rows), true);
    if (!added || zip_close(archive) != 0) {
        zip_discard(archive);
        return notWritten();
    }
    return {};
}

} // namespace couvert
