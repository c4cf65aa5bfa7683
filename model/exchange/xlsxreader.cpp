// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxreader.h"

#include "model/exchange/celltext.h"
#include "model/exchange/inputlimits.h"

#include <charconv>

namespace couvert {

namespace {

using Token = XmlScanner::Token;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// 0-based column of a reference such as "AB12"; -1 when there is none.
int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char c : reference) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (!upper && !(c >= 'a' && c <= 'z'))
            break;
        column = column * 26 + (c - (upper ? 'A' : 'a') + 1);
        if (column > inputlimits::Columns)
            return column;
    }
    return column - 1;
}

template <typename T> T numberIn(std::string_view text, T otherwise)
{
    T value = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? value : otherwise;
}

} // namespace

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(std::shared_ptr<Workbook> book, const Workbook::Sheet &sheet)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(book)));
    if (sheet.entry < 0) {
        reader->m_finished = true;
        return reader;
    }
    Result<std::unique_ptr<XmlPart>> part = XmlPart::open(reader->m_book->archive(), sheet.entry, inputlimits::StreamedPartBytes);
    if (!part)
        return failure(part);
    reader->m_part = std::move(*part);
    reader->m_size = reader->m_book->archive().entries().at(sheet.entry).inflated;
    const Result<> entered = reader->enterData();
    if (!entered)
        return failure(entered);
    return reader;
}

Result<> XlsxReader::enterData()
{
    XmlScanner &xml = m_part->xml();
    while (true) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::Finished) {
            m_finished = true;
            return {};
        }
        if (*token != Token::Start)
            continue;
        if (xml.depth() == 1 && xml.name() != "worksheet")
            return fail(FailureCode::InputUnreadable, QStringLiteral("sheet"));
        if (xml.depth() != 2)
            continue;
        if (xml.name() == "sheetData")
            return {};
        const Result<> skipped = xml.skipElement();
        if (!skipped)
            return skipped;
    }
}

Result<bool> XlsxReader::nextFilled()
{
    XmlScanner *xml = m_part ? &m_part->xml() : nullptr;
    while (!m_finished) {
        const Result<Token> token = xml->next();
        if (!token)
            return failure(token);
        if (*token == Token::End || *token == Token::Finished) {
            // Nothing behind </sheetData> matters, but that the part is as it was written.
            m_finished = true;
            const Result<> passed = xml->passRest();
            if (!passed)
                return failure(passed);
        } else if (*token == Token::Start) {
            const bool isRow = xml->name() == "row";
            const Result<> read = isRow ? readRow() : xml->skipElement();
            if (!read)
                return failure(read);
            if (isRow && m_width > 0)
                return true;
        }
    }
    return false;
}

Result<> XlsxReader::readRow()
{
    XmlScanner &xml = m_part->xml();
    const qint64 named = numberIn<qint64>(xml.attribute("r"), 0);
    m_readRow = named > m_readRow ? named : m_readRow + 1;
    if (m_readRow > inputlimits::Rows)
        return fail(FailureCode::InputTooLarge, QStringLiteral("rows"));
    m_used = 0;
    m_width = 0;
    m_chars = 0;
    const int depth = xml.depth();
    int column = -1;
    while (true) {
        const Result<bool> inside = xml.nextWithin(depth);
        if (!inside)
            return failure(inside);
        if (!*inside)
            return {};
        const Result<> read = xml.name() == "c" ? readCell(column) : xml.skipElement();
        if (!read)
            return read;
    }
}

XlsxReader::Type XlsxReader::typeOf(std::string_view name)
{
    if (name == "s")
        return Type::Shared;
    if (name == "str" || name == "inlineStr")
        return Type::Text;
    if (name == "b")
        return Type::Boolean;
    if (name == "e")
        return Type::Error;
    return name == "d" ? Type::Date : Type::Number;
}

Result<> XlsxReader::readCell(int &column)
{
    XmlScanner &xml = m_part->xml();
    const int depth = xml.depth();
    Type type = Type::Number;
    size_t style = 0;
    int named = -1;
    XmlScanner::Attribute attribute;
    while (xml.nextAttribute(attribute)) {
        if (attribute.name == "r")
            named = columnOf(attribute.value);
        else if (attribute.name == "s")
            style = numberIn<size_t>(attribute.value, 0);
        else if (attribute.name == "t")
            type = typeOf(attribute.value);
    }
    column = named >= 0 ? named : column + 1;
    if (column >= inputlimits::Columns)
        return fail(FailureCode::InputTooLarge, QStringLiteral("columns"));
    m_value.resize(0);
    while (true) {
        const Result<bool> inside = xml.nextWithin(depth);
        if (!inside)
            return failure(inside);
        if (!*inside)
            break;
        Result<> read;
        if (xml.name() == "v") {
            read = readValue();
            if (read && type == Type::Text)
                unescapeControls(m_value);
        } else if (xml.name() == "is") {
            read = readRichText(xml, m_value);
            type = Type::Text;
        } else {
            read = xml.skipElement();
        }
        if (!read)
            return read;
    }
    return m_value.isEmpty() ? Result<>() : takeCell(column, type, style);
}

Result<> XlsxReader::readValue()
{
    XmlScanner &xml = m_part->xml();
    const int depth = xml.depth();
    m_value.resize(0);
    while (true) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::End && xml.depth() == depth)
            return {};
        if (*token == Token::Text)
            xml.appendText(m_value);
        if (m_value.size() > 4 * inputlimits::CellChars)
            return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
    }
}

Result<QByteArrayView> XlsxReader::sharedText()
{
    if (m_strings == nullptr) {
        const Result<const SharedStrings *> strings = m_book->sharedStrings();
        if (!strings)
            return failure(strings);
        m_strings = *strings;
    }
    const auto index = numberIn<size_t>(view(m_value), m_strings->count());
    if (index >= m_strings->count())
        return fail(FailureCode::InputUnreadable, QStringLiteral("shared-strings"));
    return m_strings->at(index);
}

Result<bool> XlsxReader::isCellFilled(Type type)
{
    if (type != Type::Shared)
        return true;
    const Result<QByteArrayView> text = sharedText();
    if (!text)
        return failure(text);
    return !text->isEmpty();
}

Result<bool> XlsxReader::putCell(QString &cell, Type type, size_t style)
{
    Result<> assigned;
    switch (type) {
    case Type::Number:
        assignNumber(cell, view(m_value), m_book->styles().format(style), m_book->date1904());
        break;
    case Type::Shared: {
        const Result<QByteArrayView> text = sharedText();
        if (!text)
            return failure(text);
        assigned = assignCell(cell, *text);
        break;
    }
    case Type::Text:
        assigned = assignCell(cell, m_value);
        break;
    case Type::Boolean:
        cell = m_value == "1" || m_value == "true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        break;
    case Type::Error:
        cell = m_value.startsWith('#') ? QString::fromUtf8(m_value) : QStringLiteral("#NAME?");
        break;
    case Type::Date: {
        const QString text = QString::fromUtf8(m_value);
        cell = isoDateCell(text);
        break;
    }
    }
    if (!assigned)
        return failure(assigned);
    return !cell.isEmpty();
}

Result<> XlsxReader::takeCell(int column, Type type, size_t style)
{
    Result<bool> filled = false;
    if (m_measuring) {
        filled = isCellFilled(type);
    } else {
        if (m_cells.size() <= column)
            m_cells.resize(column + 1);
        for (; m_used < column; ++m_used)
            m_cells[m_used].resize(0);
        m_used = qMax(m_used, column + 1);
        QString &cell = m_cells[column];
        filled = putCell(cell, type, style);
        m_chars += cell.size();
        if (m_chars > inputlimits::RowChars)
            return fail(FailureCode::InputTooLarge, QStringLiteral("row"));
    }
    if (!filled)
        return failure(filled);
    if (*filled)
        m_width = qMax(m_width, column + 1);
    return {};
}

Result<bool> XlsxReader::next(QStringList &cells)
{
    if (!m_waiting) {
        const Result<bool> more = nextFilled();
        if (!more || !*more)
            return more;
        m_waiting = true;
    }
    if (++m_row < m_readRow) {
        cells.clear();
        return true;
    }
    m_waiting = false;
    m_cells.resize(m_width);
    cells.swap(m_cells);
    return true;
}

Result<int> XlsxReader::measure(const MeasureProgress &told)
{
    m_measuring = true;
    int columns = 0;
    while (true) {
        const Result<bool> more = nextFilled();
        if (!more)
            return failure(more);
        if (!*more)
            return columns;
        if (m_readRow % 512 == 0 && told && !told(progress()))
            return fail(FailureCode::Busy, QStringLiteral("cancelled"));
        m_row = m_readRow;
        columns = qMax(columns, m_width);
    }
}

double XlsxReader::progress() const
{
    return m_finished || m_size <= 0 ? 1.0 : qMin(1.0, double(m_part->xml().bytesRead()) / double(m_size));
}

} // namespace couvert
