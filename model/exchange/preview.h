// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/columnguess.h"
#include "model/exchange/sheetfile.h"

class QIODevice;

namespace couvert {

struct PreviewOptions {
    QString sheet;        ///< null: the default sheet
    qint64 rowLimit = 20; ///< negative: all
};

/// What a sheet holds and what its columns are taken for, before anything is imported.
struct Preview {
    QString format;
    QString encoding;  ///< empty for a workbook
    QString delimiter; ///< empty for a workbook
    QList<SheetInfo> sheets;
    QString sheet;
    std::optional<qint64> headerRow; ///< 1-based
    QList<ColumnGuess> columns;
    QList<QStringList> rows; ///< from the sheet's first row on
};

/// With all rows wanted, the whole sheet is held in memory, up to a limit (InputTooLarge); writePreview() does not hold it twice.
[[nodiscard]] Result<Preview> makePreview(SheetFile &file, const PreviewOptions &options = {});

/// The same as the JSON document of `couvert-cli preview`, its rows streamed into `out`.
[[nodiscard]] Result<> writePreview(SheetFile &file, const PreviewOptions &options, QIODevice &out);

} // namespace couvert
