// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ziparchive.h"

namespace couvert {

/// An .ods workbook (OpenDocument). One part holds all of its sheets, one after the other: OdsReader goes through them.
class OdsBook final
{
public:
    [[nodiscard]] static bool isOne(const ZipArchive &archive);
    /// InputEncrypted for one with a password; InputUnknown "kind:zip" for a text, a drawing and the like.
    [[nodiscard]] static Result<std::unique_ptr<OdsBook>> open(std::unique_ptr<ZipArchive> archive);

    [[nodiscard]] ZipArchive &archive() { return *m_archive; }
    [[nodiscard]] qsizetype content() const { return m_content; } ///< the entry with the sheets

private:
    OdsBook() = default;
    Result<> checkKind();
    Result<> checkEncryption();

    std::unique_ptr<ZipArchive> m_archive;
    qsizetype m_content = -1;
};

} // namespace couvert
