// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/celltext.h"

#include "model/exchange/inputlimits.h"

namespace couvert {

Result<> assignCell(QString &cell, QByteArrayView utf8)
{
    if (utf8.size() > 4 * inputlimits::CellChars)
        return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
    cell.resize(utf8.size());
    auto *out = reinterpret_cast<char16_t *>(cell.data());
    uchar all = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const uchar c = static_cast<uchar>(utf8[i]);
        all |= c;
        out[i] = c;
    }
    if (all >= 0x80) {
        cell = QString::fromUtf8(utf8);
        // The decoder takes U+FEFF in front for a mark of the encoding; inside a file it is a character as any other.
        if (utf8.startsWith("\xEF\xBB\xBF"))
            cell.prepend(QChar(QChar::ByteOrderMark));
    }
    if (cell.size() > inputlimits::CellChars)
        return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
    return {};
}

} // namespace couvert
