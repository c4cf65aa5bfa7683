// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvrecords.h"

#include "model/exchange/inputlimits.h"

#include <cstring>

namespace couvert {

namespace {

constexpr qsizetype RecordsBlockSize = 256 * 1024;
constexpr qsizetype QuotedBytes = 4 * inputlimits::CellChars; ///< how far a closing quote is looked for
constexpr qsizetype RecordBytes = inputlimits::RowChars;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvRecords::CsvRecords(ByteSource &source, char delimiter) : m_source(source), m_delimiter(delimiter), m_buffer(RecordsBlockSize, Qt::Uninitialized)
{
    for (const char stop : {delimiter, '\n', '\r'})
        m_stops[static_cast<uchar>(stop)] = true;
}

Result<bool> CsvRecords::next()
{
    m_start = m_next;
    while (true) {
        if (m_start == m_filled && m_atEnd)
            return false;
        const qint64 odd = m_oddQuotes;
        switch (m_start == m_filled ? Step::MoreNeeded : parse()) {
        case Step::Done:
            return true;
        case Step::TooManyCells:
            return fail(FailureCode::InputTooLarge, QStringLiteral("columns"));
        case Step::MoreNeeded:
            break;
        }
        m_oddQuotes = odd;
        if (m_filled - m_start > RecordBytes)
            return fail(FailureCode::InputTooLarge, QStringLiteral("row"));
        const Result<> filled = more();
        if (!filled)
            return failure(filled);
    }
}

Result<> CsvRecords::more()
{
    if (m_start > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_start, static_cast<size_t>(m_filled - m_start));
        m_filled -= m_start;
        m_start = 0;
    }
    if (m_buffer.size() - m_filled < RecordsBlockSize / 2)
        m_buffer.resize(m_buffer.size() + RecordsBlockSize);
    const Result<qint64> got = m_source.read(m_buffer.data() + m_filled, m_buffer.size() - m_filled);
    if (!got)
        return failure(got);
    m_filled += qsizetype(*got);
    m_atEnd = *got == 0;
    return {};
}

CsvRecords::Step CsvRecords::parse()
{
    const char *const start = m_buffer.constData() + m_start;
    const char *const end = m_buffer.constData() + m_filled;
    const char *p = start;
    m_cells.clear();
    while (true) {
        if (p < end && *p == '"') {
            const std::optional<bool> quoted = parseQuoted(p, end);
            if (!quoted)
                return Step::MoreNeeded;
            if (!*quoted)
                ++m_oddQuotes;
        }
        // An unquoted cell, or what stands behind a quoted one.
        const bool afterQuoted = !m_cells.empty() && m_cells.back().quotedEnd == p - start && m_cells.back().quotedEnd > 0;
        const char *const begin = p;
        while (p < end && !m_stops[static_cast<uchar>(*p)])
            ++p;
        if (!afterQuoted) {
            m_cells.push_back({begin - start, p - begin, false, 0});
        } else if (p > begin) {
            Cell &cell = m_cells.back();
            if (QByteArrayView(begin, p).trimmed().isEmpty()) {
                cell.quotedEnd = 0;
            } else {
                ++m_oddQuotes;
                cell.escaped = true;
                cell.size = p - start - cell.begin;
            }
        }
        if (p == end && !m_atEnd)
            return Step::MoreNeeded;
        if (p < end && *p == m_delimiter) {
            ++p;
            if (m_cells.size() >= static_cast<size_t>(inputlimits::Columns))
                return Step::TooManyCells;
            continue;
        }
        if (p < end && *p == '\r') {
            if (p + 1 == end && !m_atEnd)
                return Step::MoreNeeded;
            ++p;
            if (p < end && *p == '\n')
                ++p;
        } else if (p < end) {
            ++p;
        }
        m_next = p - m_buffer.constData();
        return Step::Done;
    }
}

std::optional<bool> CsvRecords::parseQuoted(const char *&p, const char *end)
{
    const char *const start = m_buffer.constData() + m_start;
    const char *const open = p + 1;
    const char *const limit = end - open > QuotedBytes ? open + QuotedBytes : end;
    bool escaped = false;
    const char *close = open;
    while (true) {
        close = static_cast<const char *>(std::memchr(close, '"', static_cast<size_t>(limit - close)));
        if (close == nullptr) {
            if (limit == end && !m_atEnd)
                return std::nullopt;
            return false;
        }
        if (close + 1 == end) {
            if (!m_atEnd)
                return std::nullopt;
            break;
        }
        if (close[1] != '"')
            break;
        escaped = true;
        close += 2;
        if (close > limit)
            return false;
    }
    const char *const after = close + 1;
    const bool endsWell = after == end || *after == m_delimiter || isLineEnd(*after);
    const QByteArrayView inside(open, close);
    if (!endsWell && *after != ' ' && (inside.contains('\n') || inside.contains('\r')))
        return false;
    m_cells.push_back({open - start, close - open, escaped, after - start});
    p = after;
    return true;
}

QByteArrayView CsvRecords::cell(int index)
{
    const Cell &cell = m_cells[static_cast<size_t>(index)];
    const char *const start = m_buffer.constData() + m_start;
    const QByteArrayView raw(start + cell.begin, cell.size);
    if (!cell.escaped)
        return raw;
    // Only the quoted part has doubled quotes; what follows the closing quote is taken as it is.
    const qsizetype quotedSize = qMin(cell.size, cell.quotedEnd - 1 - cell.begin);
    m_unescaped.resize(0);
    for (qsizetype i = 0; i < quotedSize; ++i) {
        m_unescaped.append(raw[i]);
        if (raw[i] == '"')
            ++i;
    }
    if (cell.size > quotedSize)
        m_unescaped.append(raw.sliced(quotedSize + 1));
    return m_unescaped;
}

} // namespace couvert
