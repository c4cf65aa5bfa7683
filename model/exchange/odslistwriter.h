// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/listwriter.h"
#include "model/exchange/waitingpart.h"

namespace couvert {

/// A list as an OpenDocument workbook; the rows are packed at the end.
class OdsListWriter final : public ListWriter
{
public:
    explicit OdsListWriter(const QString &path);
    [[nodiscard]] QString format() const override { return QStringLiteral("ods"); }
    [[nodiscard]] Result<> beginSheet(const QString &name) override;
    [[nodiscard]] Result<> row(std::span<const std::string_view> cells) override;
    [[nodiscard]] Result<> finish() override;

private:
    void endSheet();
    void appendText(std::string_view text);

    WaitingPart m_rows;
    int m_sheets = 0;
};

} // namespace couvert
