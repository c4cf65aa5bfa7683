// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/rowreader.h"
#include "model/exchange/workbook.h"
#include "model/exchange/xmlpart.h"

namespace couvert {

/// Reads one sheet of a workbook as a stream. Where a cell stands is told by its reference, or by its order when it has none; the
/// announced dimension is not believed. Cells with a style and nothing else are empty; merged cells are read as they are stored.
class XlsxReader final : public RowReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(std::shared_ptr<Workbook> book, const Workbook::Sheet &sheet);

    [[nodiscard]] Result<bool> next(QStringList &cells) override;
    [[nodiscard]] qint64 rowNumber() const override { return m_row; }
    [[nodiscard]] double progress() const override;
    /// Goes to the end without making strings; answers the columns of the widest row, rowNumber() is then the last row that is not empty.
    [[nodiscard]] Result<int> measure(const MeasureProgress &progress = {});

private:
    enum class Type { Number, Shared, Text, Boolean, Error, Date };

    explicit XlsxReader(std::shared_ptr<Workbook> book) : m_book(std::move(book)) { }
    static Type typeOf(std::string_view name);
    Result<> enterData();
    Result<bool> nextFilled();
    Result<> readRow();
    Result<> readCell(int &column);
    Result<> readValue();
    Result<> takeCell(int column, Type type, size_t style);
    Result<bool> putCell(QString &cell, Type type, size_t style);
    Result<bool> isCellFilled(Type type);
    Result<QByteArrayView> sharedText();

    std::shared_ptr<Workbook> m_book;
    const SharedStrings *m_strings = nullptr;
    std::unique_ptr<XmlPart> m_part;
    qint64 m_size = 0;
    bool m_finished = false;
    bool m_measuring = false;
    bool m_waiting = false; ///< a row that was read waits for the blank rows before it
    qint64 m_row = 0;       ///< answered last
    qint64 m_readRow = 0;   ///< read last
    QStringList m_cells;    ///< of the row read last
    int m_used = 0;         ///< cells of m_cells that belong to this row
    int m_width = 0;        ///< up to the last that is not empty
    qsizetype m_chars = 0;
    QByteArray m_value;
};

} // namespace couvert
