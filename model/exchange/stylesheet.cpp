// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/stylesheet.h"

#include <QHash>

namespace couvert {

namespace {

constexpr size_t Styles = 100'000; ///< Excel has 64,000
constexpr qsizetype Formats = 20'000;

} // namespace

Result<StyleSheet> StyleSheet::read(XmlScanner &xml)
{
    QHash<int, NumberFormat> own;
    std::vector<int> ids;
    while (true) {
        const Result<XmlScanner::Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == XmlScanner::Token::Finished)
            break;
        if (*token != XmlScanner::Token::Start || xml.depth() == 1)
            continue;
        if (xml.depth() == 2) {
            if (xml.name() != "numFmts" && xml.name() != "cellXfs") {
                const Result<> skipped = xml.skipElement();
                if (!skipped)
                    return failure(skipped);
            }
        } else if (xml.depth() == 3 && xml.name() == "numFmt") {
            const QString code = xml.attributeText("formatCode");
            if (own.size() >= Formats)
                return fail(FailureCode::InputTooLarge, QStringLiteral("formats"));
            if (!code.isEmpty())
                own.insert(xml.attributeText("numFmtId").toInt(), parseNumberFormat(code));
        } else if (xml.depth() == 3 && xml.name() == "xf") {
            if (ids.size() >= Styles)
                return fail(FailureCode::InputTooLarge, QStringLiteral("styles"));
            ids.push_back(xml.attributeText("numFmtId").toInt());
        }
    }
    StyleSheet sheet;
    for (const int id : ids) {
        const auto custom = own.constFind(id);
        sheet.m_formats.push_back(custom != own.constEnd() ? *custom : builtinNumberFormat(id));
    }
    return sheet;
}

} // namespace couvert
