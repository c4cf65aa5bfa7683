// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/odsreader.h"

#include "model/exchange/inputlimits.h"

namespace couvert {

namespace {

using Token = XmlScanner::Token;

constexpr int BodyDepth = 3; // document, body, spreadsheet: sheets stand in it
constexpr qint64 CellCost = 16;
constexpr qsizetype HiddenStyles = 100'000;

/// Elements that hold rows: those of headings and those that can be folded away.
bool holdsRows(std::string_view name)
{
    return name == "table-row-group" || name == "table-rows" || name == "table-header-rows";
}

} // namespace

Result<std::unique_ptr<OdsReader>> OdsReader::open(std::shared_ptr<OdsBook> book)
{
    std::unique_ptr<OdsReader> reader(new OdsReader(std::move(book)));
    ZipArchive &archive = reader->m_book->archive();
    Result<std::unique_ptr<XmlPart>> part = XmlPart::open(archive, reader->m_book->content(), inputlimits::StreamedPartBytes);
    if (!part)
        return failure(part);
    reader->m_part = std::move(*part);
    reader->m_size = archive.entries().at(reader->m_book->content()).inflated;
    return reader;
}

/// A style of sheets that are not displayed is how a sheet is hidden.
Result<> OdsReader::readStyle()
{
    XmlScanner &xml = m_part->xml();
    const int depth = xml.depth();
    const bool ofSheets = xml.attribute("family") == "table";
    const QString name = ofSheets ? xml.attributeText("name") : QString();
    while (true) {
        const Result<bool> inside = xml.nextWithin(depth);
        if (!inside)
            return failure(inside);
        if (!*inside)
            return {};
        if (ofSheets && xml.name() == "table-properties" && xml.attribute("display") == "false") {
            if (m_hiddenStyles.size() >= HiddenStyles)
                return fail(FailureCode::InputTooLarge, QStringLiteral("styles"));
            m_hiddenStyles.insert(name);
        }
    }
}

Result<bool> OdsReader::findSheet()
{
    XmlScanner &xml = m_part->xml();
    while (true) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::Finished) {
            m_atEnd = true;
            return false;
        }
        if (*token != Token::Start)
            continue;
        const std::string_view name = xml.name();
        if (xml.depth() == 1 && name != "document-content")
            return fail(FailureCode::InputUnknown, QStringLiteral("kind:zip"));
        const bool onTheWay = xml.depth() == 1 || (xml.depth() == 2 && (name == "body" || name == "automatic-styles"));
        if (onTheWay)
            continue;
        if (xml.depth() == BodyDepth && name == "spreadsheet")
            continue;
        Result<> passed;
        if (xml.depth() == BodyDepth && name == "style") {
            passed = readStyle();
        } else if (xml.depth() == BodyDepth + 1 && name == "table") {
            m_name = xml.attributeText("name");
            m_hidden = m_hiddenStyles.contains(xml.attributeText("style-name"));
            m_depth = xml.depth();
            return true;
        } else {
            passed = xml.skipElement();
        }
        if (!passed)
            return failure(passed);
    }
}

Result<bool> OdsReader::enterSheet()
{
    XmlScanner &xml = m_part->xml();
    while (m_inSheet) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        m_inSheet = *token != Token::End || xml.depth() != m_depth;
    }
    m_row = 0;
    m_readRow = 0;
    m_blank = 0;
    m_again = 0;
    m_waiting = false;
    if (m_atEnd)
        return false;
    const Result<bool> found = findSheet();
    m_inSheet = found && *found;
    return found;
}

Result<bool> OdsReader::nextFilled()
{
    if (m_again > 0) {
        --m_again;
        ++m_readRow;
        return true;
    }
    XmlScanner &xml = m_part->xml();
    while (m_inSheet) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::End && xml.depth() == m_depth) {
            m_inSheet = false;
        } else if (*token == Token::Start && !holdsRows(xml.name())) {
            const bool isRow = xml.name() == "table-row"; // page breaks and shapes stand between rows too
            const Result<> read = isRow ? readRow() : xml.skipElement();
            if (!read)
                return failure(read);
            if (isRow && m_width > 0)
                return true;
        }
    }
    return false;
}

Result<> OdsReader::readRow()
{
    XmlScanner &xml = m_part->xml();
    const qint64 times = odsRepeat(xml.attribute("number-rows-repeated"));
    m_used = 0;
    m_width = 0;
    m_bytes = 0;
    const int depth = xml.depth();
    qint64 column = 0;
    while (true) {
        const Result<bool> inside = xml.nextWithin(depth);
        if (!inside)
            return failure(inside);
        if (!*inside)
            break;
        const bool cell = xml.name() == "table-cell" || xml.name() == "covered-table-cell";
        const Result<> read = cell ? takeCell(column) : xml.skipElement();
        if (!read)
            return read;
    }
    if (m_width == 0) {
        m_blank += times;
        return {};
    }
    if (m_readRow + m_blank + times > inputlimits::Rows)
        return fail(FailureCode::InputTooLarge, QStringLiteral("rows"));
    m_readRow += m_blank + 1;
    m_blank = 0;
    m_again = times - 1;
    return repeat(m_again, m_bytes + m_width * CellCost);
}

/// What is repeated costs as if it had been written out: a few bytes must not stand for a file without end.
Result<> OdsReader::repeat(qint64 times, qint64 bytes)
{
    if (times > inputlimits::StreamedPartBytes / (bytes + 1) || (m_repeated += times * bytes) > inputlimits::StreamedPartBytes)
        return fail(FailureCode::InputTooLarge, QStringLiteral("repeated"));
    return {};
}

Result<> OdsReader::takeCell(qint64 &column)
{
    const Result<> read = m_cell.read(m_part->xml());
    if (!read)
        return read;
    const qint64 first = column;
    column = qMin<qint64>(column + m_cell.repeated(), inputlimits::Columns + 1);
    if (!m_cell.isFilled())
        return {};
    if (column > inputlimits::Columns)
        return fail(FailureCode::InputTooLarge, QStringLiteral("columns"));
    m_bytes += m_cell.repeated() * m_cell.bytes();
    if (m_bytes > 4 * inputlimits::RowChars)
        return fail(FailureCode::InputTooLarge, QStringLiteral("row"));
    const Result<> repeated = repeat(m_cell.repeated() - 1, m_cell.bytes() + CellCost);
    if (!repeated)
        return repeated;
    m_width = int(column);
    if (m_measuring)
        return {};
    if (m_cells.size() < column)
        m_cells.resize(qsizetype(column));
    for (; m_used < first; ++m_used)
        m_cells[m_used].resize(0);
    const Result<> assigned = m_cell.assignTo(m_cells[qsizetype(first)]);
    if (!assigned)
        return assigned;
    for (m_used = int(first) + 1; m_used < column; ++m_used)
        m_cells[m_used] = m_cells.at(qsizetype(first));
    return {};
}

Result<bool> OdsReader::next(QStringList &cells)
{
    if (!m_waiting) {
        const Result<bool> more = nextFilled();
        if (!more)
            return more;
        if (!*more) {
            // Nothing behind the sheet matters, but that the part is as it was written.
            const Result<> passed = m_part->xml().passRest();
            m_atEnd = true;
            if (!passed)
                return failure(passed);
            return false;
        }
        m_waiting = true;
    }
    if (++m_row < m_readRow) {
        cells.clear();
        return true;
    }
    m_waiting = false;
    m_cells.resize(m_width);
    if (m_again > 0)
        cells = m_cells;
    else
        cells.swap(m_cells);
    return true;
}

Result<int> OdsReader::measure(const MeasureProgress &told)
{
    m_measuring = true;
    int columns = 0;
    qint64 rows = 0;
    while (true) {
        const Result<bool> more = nextFilled();
        if (!more)
            return failure(more);
        if (!*more)
            return columns;
        if (++rows % 512 == 0 && told && !told(progress()))
            return fail(FailureCode::Busy, QStringLiteral("cancelled"));
        m_readRow += m_again;
        m_again = 0;
        m_row = m_readRow;
        columns = qMax(columns, m_width);
    }
}

double OdsReader::progress() const
{
    return m_atEnd || m_size <= 0 ? 1.0 : qMin(1.0, double(m_part->xml().bytesRead()) / double(m_size));
}

} // namespace couvert
