// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/odslistwriter.h"

#include <array>

namespace couvert {

namespace {

constexpr char Kind[] = "application/vnd.oasis.opendocument.spreadsheet";
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

} // namespace

OdsListWriter::OdsListWriter(const QString &path) : ListWriter(path), m_rows(path)
{
    m_rows.text() += Head;
}

void OdsListWriter::endSheet()
{
    if (m_sheets > 0)
        m_rows.text() += "</table:table>\n";
}

Result<> OdsListWriter::beginSheet(const QString &name)
{
    endSheet();
    ++m_sheets;
    const QString shown = name.isEmpty() ? QStringLiteral("Sheet%1").arg(m_sheets) : name;
    m_rows.text() += "<table:table table:name=\"" + shown.toHtmlEscaped().toUtf8() + "\">\n";
    return {};
}

/// Two spaces, tabs and line ends would be lost if they were written as they are.
void OdsListWriter::appendText(std::string_view text)
{
    QByteArray &out = m_rows.text();
    out += "<text:p>";
    bool gap = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool last = i + 1 == text.size() || text[i + 1] == '\n';
        if (c == ' ' && !gap && !last) {
            out += ' ';
            gap = true;
            continue;
        }
        gap = false;
        switch (c) {
        case ' ':
            out += "<text:s/>";
            gap = true;
            break;
        case '\t':
            out += "<text:tab/>";
            break;
        case '\n':
            out += "</text:p><text:p>";
            gap = true;
            break;
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\r':
            out += "&#13;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20) // XML has no place for other control characters
                out += c;
        }
    }
    out += "</text:p>";
}

Result<> OdsListWriter::row(std::span<const std::string_view> cells)
{
    if (m_sheets == 0) {
        const Result<> begun = beginSheet({});
        if (!begun)
            return begun;
    }
    m_rows.text() += "<table:table-row>";
    for (const std::string_view cell : cells) {
        if (cell.empty()) {
            m_rows.text() += "<table:table-cell/>";
            continue;
        }
        m_rows.text() += "<table:table-cell office:value-type=\"string\">";
        appendText(cell);
        m_rows.text() += "</table:table-cell>";
    }
    if (cells.empty())
        m_rows.text() += "<table:table-cell/>";
    m_rows.text() += "</table:table-row>\n";
    return m_rows.endRow();
}

Result<> OdsListWriter::finish()
{
    if (m_sheets == 0) {
        const Result<> begun = beginSheet({});
        if (!begun)
            return begun;
    }
    endSheet();
    m_rows.text() += Tail;
    const Result<> ended = m_rows.end();
    if (!ended)
        return ended;
    // Programs tell the kind by the first bytes of the file: it comes first and is not packed.
    const std::array<ArchivePart, 3> parts{ArchivePart{"mimetype", Kind, nullptr, false},
        ArchivePart{"META-INF/manifest.xml", Manifest, nullptr, true}, ArchivePart{"content.xml", {}, &m_rows, true}};
    return packParts(partPath(), parts);
}

} // namespace couvert
