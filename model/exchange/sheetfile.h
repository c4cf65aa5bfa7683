// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvdialect.h"
#include "model/exchange/rowreader.h"
#include "model/exchange/textdecoding.h"

#include <memory>

namespace couvert {

class OdsBook;
class Workbook;

struct SheetInfo {
    QString name; ///< empty for a text file, which has one sheet without a name
    bool hidden = false;
    qint64 rows = 0; ///< the last row that is not empty, 1-based
    int columns = 0; ///< the same for columns
};

struct OpenOptions {
    QString encoding;  ///< empty: found out; text files only
    QString delimiter; ///< empty: found out; text files only
    MeasureProgress progress = {};
};

/// The one door to sheets from outside: text files of separated values (.csv, .tsv, .txt) and workbooks (.xlsx, .xlsm, .ods), told apart by
/// their content. Nothing is loaded as a whole: sheets are read as streams, within the limits of inputlimits.h, whatever the file.
///
/// Failures: InputUnreadable (damaged, empty), InputEncrypted, InputTooLarge (the detail names the limit), InputUnknown (another kind,
/// see detectKind), InvalidValue ("encoding", "delimiter"), NotFound ("sheet").
class SheetFile final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetFile>> open(const QString &path, const OpenOptions &options = {});
    ~SheetFile();
    Q_DISABLE_COPY_MOVE(SheetFile)

    [[nodiscard]] QString format() const; ///< "csv", "xlsx" or "ods"
    /// Empty for a workbook.
    [[nodiscard]] QString encoding() const { return m_encoding.name; }
    [[nodiscard]] QString delimiter() const;

    /// All sheets in the file's order, hidden ones too. Reads the whole file once to measure them; a worker's job.
    [[nodiscard]] Result<QList<SheetInfo>> sheets();
    /// The sheet that is meant when nobody chose: the first visible one that is not empty, else the first visible one, else the first.
    [[nodiscard]] Result<QString> defaultSheet();
    /// A reader at the sheet's first row; the default sheet when `sheet` is a null string. Readers may outlive this.
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(const QString &sheet = {});

private:
    SheetFile() = default;
    Result<> openArchive();
    Result<> openText(const OpenOptions &options);
    [[nodiscard]] bool isText() const { return !m_book && !m_ods; }
    Result<QList<SheetInfo>> measureBook();
    Result<QList<SheetInfo>> measureOds();
    Result<std::unique_ptr<RowReader>> rowsOfOds(const QString &sheet);

    QString m_path;
    TextEncoding m_encoding;
    CsvDialect m_dialect;
    MeasureProgress m_progress;
    std::shared_ptr<Workbook> m_book;
    std::shared_ptr<OdsBook> m_ods;
    std::optional<QList<SheetInfo>> m_sheets;
};

} // namespace couvert
