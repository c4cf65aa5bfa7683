// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/odsbook.h"
#include "model/exchange/odscell.h"
#include "model/exchange/rowreader.h"
#include "model/exchange/xmlpart.h"

#include <QSet>

namespace couvert {

/// Reads the sheets of an .ods workbook as a stream, in their order: enterSheet() goes to the next one, next() through its rows. A row or
/// a cell that is written once and said to be repeated is answered that often, within bounds; repeated emptiness costs nothing. Cells
/// under a merged one are read as they are stored.
class OdsReader final : public RowReader
{
public:
    /// Before the first sheet.
    [[nodiscard]] static Result<std::unique_ptr<OdsReader>> open(std::shared_ptr<OdsBook> book);
    /// Passes over what is left of the sheet before it; false behind the last.
    [[nodiscard]] Result<bool> enterSheet();
    [[nodiscard]] QString sheetName() const { return m_name; }
    [[nodiscard]] bool isSheetHidden() const { return m_hidden; }

    [[nodiscard]] Result<bool> next(QStringList &cells) override;
    [[nodiscard]] qint64 rowNumber() const override { return m_row; }
    [[nodiscard]] double progress() const override;
    /// Goes to the end of the sheet without making strings; answers the columns of the widest row, rowNumber() is then the last row that is
    /// not empty.
    [[nodiscard]] Result<int> measure(const MeasureProgress &progress = {});

private:
    explicit OdsReader(std::shared_ptr<OdsBook> book) : m_book(std::move(book)) { }
    Result<bool> findSheet();
    Result<> readStyle();
    Result<bool> nextFilled();
    Result<> readRow();
    Result<> takeCell(qint64 &column);
    Result<> repeat(qint64 times, qint64 bytes);

    std::shared_ptr<OdsBook> m_book;
    std::unique_ptr<XmlPart> m_part;
    qint64 m_size = 0;
    QSet<QString> m_hiddenStyles;
    QString m_name;
    bool m_hidden = false;
    int m_depth = 0; ///< of the sheet's element
    bool m_inSheet = false;
    bool m_atEnd = false;
    bool m_measuring = false;
    bool m_waiting = false; ///< a row that was read waits for the blank rows before it
    qint64 m_row = 0;       ///< answered last
    qint64 m_readRow = 0;   ///< the row that m_cells stands for
    qint64 m_blank = 0;     ///< rows behind it that are known to be blank
    qint64 m_again = 0;     ///< how often m_cells comes again
    qint64 m_repeated = 0;  ///< bytes that repeating stood for
    OdsCell m_cell;
    QStringList m_cells;
    int m_used = 0;  ///< cells of m_cells that belong to this row
    int m_width = 0; ///< up to the last that is not empty
    qint64 m_bytes = 0;
};

} // namespace couvert
