// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/listwriter.h"

#include <QTemporaryFile>

namespace couvert {

/// A list as an OpenDocument workbook. The rows wait beside the file that was asked for, in one without a name that the system clears
/// away by itself, and are packed at the end.
class OdsListWriter final : public ListWriter
{
public:
    explicit OdsListWriter(const QString &path);
    [[nodiscard]] QString format() const override { return QStringLiteral("ods"); }
    [[nodiscard]] Result<> beginSheet(const QString &name) override;
    [[nodiscard]] Result<> row(std::span<const std::string_view> cells) override;
    [[nodiscard]] Result<> finish() override;

private:
    Result<> flush();
    void endSheet();
    void appendText(std::string_view text);

    QTemporaryFile m_rows;
    QByteArray m_buffer;
    int m_sheets = 0;
};

} // namespace couvert
