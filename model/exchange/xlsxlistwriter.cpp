// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxlistwriter.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

namespace couvert {

namespace {

constexpr qint64 MostRows = 1'048'576;
constexpr std::size_t MostColumns = 16'384;
constexpr std::size_t LongestCell = 32'767; ///< UTF-16 units
constexpr qsizetype LongestName = 31;

constexpr char Declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char SheetHead[] = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\n";
constexpr char SheetTail[] = "</sheetData></worksheet>\n";
constexpr char Packages[] = "http://schemas.openxmlformats.org/package/2006/";
constexpr char Office[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char Kinds[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

std::size_t unitsOf(std::string_view text)
{
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0U) == 0x80U ? 0 : byte >= 0xF0U ? 2 : 1;
    }
    return units;
}

/// "_x000D_" stands for a character that XML cannot hold, so a text that looks like one is marked.
bool looksEscaped(std::string_view rest)
{
    return rest.size() >= 7 && rest[1] == 'x' && rest[6] == '_'
        && std::ranges::all_of(rest.substr(2, 4), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); });
}

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '&' && c != '<' && c != '>' && c != '_' && c != '\xEF';
}

void appendEscaped(QByteArray &out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t begin = i;
        while (i < text.size() && isPlain(text[i]))
            ++i;
        out.append(text.data() + begin, static_cast<qsizetype>(i - begin));
        if (i == text.size())
            return;
        const char c = text[i];
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '_':
            out += looksEscaped(text.substr(i)) ? "_x005F_" : "_";
            break;
        case '\t':
        case '\n':
        case '\xEF':
            // U+FFFE and U+FFFF are no characters of XML.
            if (text.substr(i, 2) == "\xEF\xBF" && i + 2 < text.size() && static_cast<unsigned char>(text[i + 2]) >= 0xBE)
                i += 2;
            else
                out += c;
            break;
        default:
            out += "_x00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0').toUpper() + '_';
        }
    }
}

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

QByteArray columnName(std::size_t column)
{
    QByteArray name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(static_cast<char>('A' + (left - 1) % 26));
    return name;
}

QByteArray relation(int number, const char *kind, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(number) + "\" Type=\"" + Office + '/' + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &inside)
{
    return QByteArray(Declaration) + "<Relationships xmlns=\"" + Packages + "relationships\">" + inside + "</Relationships>\n";
}

} // namespace

/// What Excel refuses as a name, or a second time, is not worth losing the sheet for: it is numbered instead.
QString XlsxListWriter::freeName(const QString &name) const
{
    const bool taken = name.isEmpty() || name.size() > LongestName || name.startsWith(u'\'') || name.endsWith(u'\'')
        || std::ranges::any_of(name, [](QChar c) { return c < u' ' || QStringView(u"[]:*?/\\").contains(c); })
        || m_names.contains(name, Qt::CaseInsensitive) || name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0;
    if (!taken)
        return name;
    for (qsizetype number = m_names.size() + 1;; ++number) {
        const QString numbered = QStringLiteral("Sheet%1").arg(number);
        if (!m_names.contains(numbered, Qt::CaseInsensitive))
            return numbered;
    }
}

Result<> XlsxListWriter::endSheet()
{
    if (m_sheets.empty())
        return {};
    m_sheets.back()->text() += SheetTail;
    return m_sheets.back()->end();
}

Result<> XlsxListWriter::beginSheet(const QString &name)
{
    const Result<> ended = endSheet();
    if (!ended)
        return ended;
    m_names.append(freeName(name));
    m_sheets.push_back(std::make_unique<WaitingPart>(partPath()));
    m_sheets.back()->text() += QByteArray(Declaration) + SheetHead;
    m_row = 0;
    return {};
}

Result<> XlsxListWriter::row(std::span<const std::string_view> cells)
{
    if (m_sheets.empty()) {
        const Result<> begun = beginSheet({});
        if (!begun)
            return begun;
    }
    if (m_row >= MostRows)
        return fail(FailureCode::InputTooLarge, QStringLiteral("rows of a sheet"));
    ++m_row;
    QByteArray &out = m_sheets.back()->text();
    out += "<row r=\"";
    appendNumber(out, m_row);
    out += "\">";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = cells[i];
        if (cell.empty())
            continue;
        if (i >= MostColumns || (cell.size() > LongestCell && unitsOf(cell) > LongestCell))
            return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
        while (static_cast<std::size_t>(m_columns.size()) <= i)
            m_columns.append(columnName(static_cast<std::size_t>(m_columns.size())));
        out += "<c r=\"";
        out += m_columns.at(static_cast<qsizetype>(i));
        appendNumber(out, m_row);
        // Blanks at an end, and line ends, would be lost.
        const bool kept = static_cast<unsigned char>(cell.front()) <= ' ' || static_cast<unsigned char>(cell.back()) <= ' '
            || cell.find_first_of("\n\t") != std::string_view::npos || cell.find("  ") != std::string_view::npos;
        out += kept ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>";
        appendEscaped(out, cell);
        out += "</t></is></c>";
    }
    out += "</row>\n";
    return m_sheets.back()->endRow();
}

Result<> XlsxListWriter::finish()
{
    if (m_sheets.empty()) {
        const Result<> begun = beginSheet({});
        if (!begun)
            return begun;
    }
    const Result<> ended = endSheet();
    if (!ended)
        return ended;
    QByteArray kinds;
    QByteArray sheets;
    QByteArray targets;
    std::vector<ArchivePart> parts;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const QByteArray name = "worksheets/sheet" + QByteArray::number(number) + ".xml";
        kinds += "<Override PartName=\"/xl/" + name + "\" ContentType=\"" + Kinds + "worksheet+xml\"/>";
        sheets += "<sheet name=\"" + m_names.at(static_cast<qsizetype>(i)).toHtmlEscaped().toUtf8() + "\" sheetId=\"" + QByteArray::number(number)
            + "\" r:id=\"rId" + QByteArray::number(number) + "\"/>";
        targets += relation(number, "worksheet", name);
        parts.push_back({"xl/" + name, {}, m_sheets[i].get(), true});
    }
    const std::vector<ArchivePart> about{
        {"[Content_Types].xml",
            QByteArray(Declaration) + "<Types xmlns=\"" + Packages
                + "content-types\"><Default Extension=\"rels\" ContentType=\""
                  "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                  "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + Kinds + "sheet.main+xml\"/>" + kinds + "</Types>\n",
            nullptr, true},
        {"_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")), nullptr, true},
        {"xl/workbook.xml",
            QByteArray(Declaration) + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + Office
                + "\"><sheets>" + sheets + "</sheets></workbook>\n",
            nullptr, true},
        {"xl/_rels/workbook.xml.rels", relations(targets), nullptr, true}};
    parts.insert(parts.begin(), about.begin(), about.end());
    return packParts(partPath(), parts);
}

} // namespace couvert
