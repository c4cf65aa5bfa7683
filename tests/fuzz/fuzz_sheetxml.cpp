// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/memorysource.h"
#include "model/exchange/numberformat.h"
#include "model/exchange/sharedstrings.h"
#include "model/exchange/stylesheet.h"

using namespace couvert;

/// Any bytes as the XML parts of a workbook, without the archive around them, which would hide them behind a checksum.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    {
        MemorySource source(bytes);
        XmlScanner xml(source);
        QByteArray text;
        while (true) {
            const Result<XmlScanner::Token> token = xml.next();
            if (!token || *token == XmlScanner::Token::Finished)
                break;
            if (xml.depth() > 64 || xml.depth() < 0)
                __builtin_trap();
            if (*token == XmlScanner::Token::Text)
                xml.appendText(text);
            XmlScanner::Attribute attribute;
            while (*token == XmlScanner::Token::Start && xml.nextAttribute(attribute)) { }
        }
        if (text.size() > bytes.size())
            __builtin_trap();
    }
    {
        MemorySource source(bytes);
        XmlScanner xml(source);
        const Result<SharedStrings> strings = SharedStrings::read(xml);
        for (size_t i = 0; strings && i < strings->count(); ++i) {
            if (strings->at(i).size() > bytes.size())
                __builtin_trap();
        }
    }
    {
        MemorySource source(bytes);
        XmlScanner xml(source);
        (void)StyleSheet::read(xml).has_value();
    }
    const NumberFormat format = parseNumberFormat(QString::fromUtf8(bytes));
    QString out;
    for (const bool date1904 : {false, true})
        assignNumber(out, std::string_view(bytes.data(), static_cast<size_t>(qMin<qsizetype>(bytes.size(), 40))), format, date1904);
    for (const char *number : {"0", "59.5", "44926.999999999", "-1", "612345678", "1e300"})
        assignNumber(out, number, format, false);
    return 0;
}
