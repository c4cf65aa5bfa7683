// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/listwriter.h"
#include "model/exchange/waitingpart.h"

namespace couvert {

/// A list as an Excel workbook, every cell a text written in its place; the sheets are packed at the end. InputTooLarge for what Excel cannot
/// open: "rows of a sheet", "cell".
class XlsxListWriter final : public ListWriter
{
public:
    explicit XlsxListWriter(const QString &path) : ListWriter(path) { }
    [[nodiscard]] QString format() const override { return QStringLiteral("xlsx"); }
    [[nodiscard]] Result<> beginSheet(const QString &name) override;
    [[nodiscard]] Result<> row(std::span<const std::string_view> cells) override;
    [[nodiscard]] Result<> finish() override;

private:
    [[nodiscard]] Result<> endSheet();
    [[nodiscard]] QString freeName(const QString &name) const;

    std::vector<std::unique_ptr<WaitingPart>> m_sheets;
    QStringList m_names;
    QByteArrayList m_columns; ///< "A", "B" …
    qint64 m_row = 0;
};

} // namespace couvert
