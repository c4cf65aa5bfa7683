// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/textdecoding.h"
#include "model/exchange/xmlscanner.h"
#include "model/exchange/ziparchive.h"

namespace couvert {

/// An XML part of an archive, opened for reading, whatever its encoding: office documents may come in UTF-16, with or without a mark.
class XmlPart final
{
public:
    /// The part must not outlive the archive. `limit`: bytes that it may inflate to.
    [[nodiscard]] static Result<std::unique_ptr<XmlPart>> open(ZipArchive &archive, qsizetype index, qint64 limit);

    [[nodiscard]] XmlScanner &xml() { return *m_xml; }

private:
    XmlPart() = default;

    std::unique_ptr<ByteSource> m_part;
    std::unique_ptr<Utf8Source> m_text;
    std::unique_ptr<XmlScanner> m_xml;
};

} // namespace couvert
