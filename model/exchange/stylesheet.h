// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/numberformat.h"
#include "model/exchange/xmlscanner.h"

#include <vector>

namespace couvert {

/// The number formats of a workbook's cell styles.
class StyleSheet final
{
public:
    [[nodiscard]] static Result<StyleSheet> read(XmlScanner &xml);
    /// Of the style that a cell names; General for a style that is not there.
    [[nodiscard]] const NumberFormat &format(size_t style) const { return style < m_formats.size() ? m_formats[style] : m_general; }

private:
    std::vector<NumberFormat> m_formats;
    NumberFormat m_general;
};

} // namespace couvert
