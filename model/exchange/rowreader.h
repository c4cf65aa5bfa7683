// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QStringList>

#include <functional>

namespace couvert {

/// Told from 0 to 1 while a sheet is measured; answering false stops it, with Busy ("cancelled").
using MeasureProgress = std::function<bool(double fraction)>;

/// The rows of one sheet, in order, read as a stream: memory does not grow with the sheet.
///
/// A cell is a string as a person reads it in the sheet: dates as ISO (with THH:MM:SS when they have a time), whole numbers without
/// decimals or exponent, TRUE and FALSE; nothing in it reads "". A row ends at its last cell that is not empty, the sheet at its last
/// row that is not empty; empty rows between are answered too. After a failure the reader is spent.
class RowReader
{
public:
    RowReader() = default;
    Q_DISABLE_COPY_MOVE(RowReader)
    virtual ~RowReader() = default;

    /// Puts the next row into `cells` (whose memory is used again); false at the end.
    [[nodiscard]] virtual Result<bool> next(QStringList &cells) = 0;
    /// 1-based row of the sheet that next() answered last.
    [[nodiscard]] virtual qint64 rowNumber() const = 0;
    /// 0 to 1, by bytes.
    [[nodiscard]] virtual double progress() const = 0;
};

} // namespace couvert
