// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace couvert::inputlimits {

// What a file from outside may cost. A workbook of 1,000,000 customers is 90 MB packed and about 1 GB of XML, so the sizes let that
// pass; it is read as a stream, and what is held at any moment is bounded by the text tables and by one row. Real sheets pack 5 to 30
// times, a hostile one up to 1,000 times.
inline constexpr qint64 ArchiveBytes = 256LL << 20;
inline constexpr qint64 TextFileBytes = 512LL << 20;
inline constexpr qint64 ArchiveEntries = 1000;
inline constexpr qint64 StreamedPartBytes = 2LL << 30; ///< a sheet or the shared strings, inflated
inline constexpr qint64 SmallPartBytes = 32LL << 20;   ///< every other part, inflated
inline constexpr qint64 PartRatio = 100;               ///< inflated to packed, counted from RatioFrom bytes on
inline constexpr qint64 RatioFrom = 1LL << 20;
inline constexpr qint64 SharedTextBytes = 256LL << 20; ///< all shared strings together, as UTF-8
inline constexpr qint64 SharedTexts = 16'000'000;
inline constexpr int XmlDepth = 64;
inline constexpr qsizetype XmlTagBytes = 64 << 10;
inline constexpr qsizetype CellChars = 32'767; ///< Excel's own limit
inline constexpr qsizetype RowChars = 4 << 20;
inline constexpr int Columns = 16'384;
inline constexpr qint64 Rows = 5'000'000;
inline constexpr qint64 Sheets = 1000;

} // namespace couvert::inputlimits
