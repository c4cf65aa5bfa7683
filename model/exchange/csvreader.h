// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvdialect.h"
#include "model/exchange/csvrecords.h"
#include "model/exchange/rowreader.h"
#include "model/exchange/textdecoding.h"

namespace couvert {

/// Reads a text file of separated values as the rows of one sheet.
class CsvReader final : public RowReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path, const TextEncoding &encoding, const CsvDialect &dialect);

    [[nodiscard]] Result<bool> next(QStringList &cells) override;
    [[nodiscard]] qint64 rowNumber() const override { return m_row; }
    [[nodiscard]] double progress() const override;
    /// Goes to the end without making strings; answers the columns of the widest row, rowNumber() is then the last row that is not empty.
    [[nodiscard]] Result<int> measure(const MeasureProgress &progress = {});

private:
    CsvReader(const QString &path, const TextEncoding &encoding, const CsvDialect &dialect);
    Result<bool> nextFilled(int &width);

    FileSource m_file;
    Utf8Source m_text;
    CsvRecords m_records;
    qsizetype m_skip;
    qint64 m_size = 0;
    qint64 m_row = 0;       ///< answered last
    qint64 m_readRow = 0;   ///< parsed last; rows between are blank
    bool m_waiting = false; ///< a parsed row waits for the blank rows before it
    int m_width = 0;
};

} // namespace couvert
