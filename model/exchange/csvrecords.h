// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/bytesource.h"

#include <array>
#include <vector>

namespace couvert {

/// Takes UTF-8 text apart into records of cells: RFC 4180 and what real files do.
///
/// Lines end with LF, CR or CRLF, mixed. A quote opens a cell only as its first character; within it quotes are doubled and lines may
/// break. Backslashes mean nothing. Text after a closing quote belongs to the cell. A quote that is never closed within reason, or
/// that would swallow a line end and then stop in the middle of a cell, is an ordinary character: one slip must not eat the rows below.
class CsvRecords final
{
public:
    /// `source` gives UTF-8 and must outlive this.
    CsvRecords(ByteSource &source, char delimiter);

    /// Parses the next record; false at the end. A blank line is a record of one empty cell.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] int cellCount() const { return static_cast<int>(m_cells.size()); }
    /// UTF-8, good until the next call of next() or cell() with the same index.
    [[nodiscard]] QByteArrayView cell(int index);
    [[nodiscard]] bool isCellEmpty(int index) const { return m_cells[static_cast<size_t>(index)].size == 0; }
    /// Cells so far whose quotes were not as they should be: a hint that the delimiter is another.
    [[nodiscard]] qint64 oddQuotes() const { return m_oddQuotes; }

private:
    struct Cell {
        qsizetype begin = 0; ///< from the record's start
        qsizetype size = 0;
        bool escaped = false; ///< holds doubled quotes, or text after the closing quote at `tail`
        qsizetype quotedEnd = 0;
    };
    enum class Step { Done, MoreNeeded, TooManyCells };

    Step parse();
    /// Handles the cell that starts with a quote at `p`; moves `p` behind it. Empty when more bytes are needed, false when the quote
    /// is an ordinary character.
    std::optional<bool> parseQuoted(const char *&p, const char *end);
    Result<> more();

    ByteSource &m_source;
    char m_delimiter;
    std::array<bool, 256> m_stops{};
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< of the record
    qsizetype m_next = 0;  ///< behind the record and its line end
    qsizetype m_filled = 0;
    bool m_atEnd = false;
    std::vector<Cell> m_cells;
    QByteArray m_unescaped;
    qint64 m_oddQuotes = 0;
};

} // namespace couvert
