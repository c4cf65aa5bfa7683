// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/xmlscanner.h"

#include <vector>

namespace couvert {

/// The texts that the cells of a workbook share, close together in memory: a workbook of a million customers has millions of them.
/// Rich text is joined, phonetic guides are left out.
class SharedStrings final
{
public:
    [[nodiscard]] static Result<SharedStrings> read(XmlScanner &xml);
    [[nodiscard]] size_t count() const { return m_places.size(); }
    /// UTF-8.
    [[nodiscard]] QByteArrayView at(size_t index) const;

private:
    [[nodiscard]] Result<> add(QByteArrayView text);

    std::vector<QByteArray> m_blocks; ///< texts one after the other, each behind its length
    std::vector<quint32> m_places;
    qint64 m_bytes = 0;
};

/// Reads the text of an <si> or <is> element whose Start token was just taken, up to its End, into `out`, which is emptied first. Excel
/// drops blanks around a text that does not say xml:space="preserve", and writes control characters as _x000D_: both are undone.
[[nodiscard]] Result<> readRichText(XmlScanner &xml, QByteArray &out);
/// _x000D_ and the like become their character; _x005F_ is an escaped underscore.
void unescapeControls(QByteArray &text);

} // namespace couvert
