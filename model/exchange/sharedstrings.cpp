// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sharedstrings.h"

#include "model/exchange/inputlimits.h"

#include <cstring>

namespace couvert {

namespace {

using Token = XmlScanner::Token;

constexpr qsizetype BlockSize = 4 << 20; // a text with its length always fits: 4 × 32,767 bytes at most
constexpr qsizetype TextBytes = 4 * inputlimits::CellChars;

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The number in "_xHHHH_" at `at`, -1 when there is none.
int escapedAt(const QByteArray &text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return -1;
    int value = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// Reads a <t> element, whose Start token was just taken, to its End.
Result<> readText(XmlScanner &xml, QByteArray &out, bool &preserved)
{
    preserved = preserved || xml.attribute("space") == "preserve";
    const int depth = xml.depth();
    while (true) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::Text) {
            if (out.size() + qsizetype(xml.text().size()) > 8 * TextBytes)
                return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
            xml.appendText(out);
        }
        if (*token == Token::End && xml.depth() == depth)
            return {};
    }
}

} // namespace

void unescapeControls(QByteArray &text)
{
    qsizetype at = text.indexOf("_x");
    while (at >= 0) {
        const int value = escapedAt(text, at);
        if (value >= 0) {
            const bool isText = value != 0 && (value < 0xD800 || value > 0xDFFF);
            const QByteArray character = isText ? QString(QChar(static_cast<char16_t>(value))).toUtf8() : QByteArray();
            text.replace(at, 7, character);
            at += character.size() - 1;
        }
        at = text.indexOf("_x", at + 1);
    }
}

Result<> readRichText(XmlScanner &xml, QByteArray &out)
{
    const int depth = xml.depth();
    bool preserved = false;
    out.resize(0);
    while (true) {
        const Result<bool> inside = xml.nextWithin(depth);
        if (!inside)
            return failure(inside);
        if (!*inside)
            break;
        Result<> done;
        if (xml.name() == "t")
            done = readText(xml, out, preserved);
        else if (xml.name() != "r")
            done = xml.skipElement();
        if (!done)
            return done;
    }
    if (!preserved && !out.isEmpty())
        out = std::move(out).trimmed();
    unescapeControls(out);
    return {};
}

Result<SharedStrings> SharedStrings::read(XmlScanner &xml)
{
    SharedStrings strings;
    QByteArray text;
    while (true) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::Finished)
            return strings;
        if (*token != Token::Start || xml.depth() == 1)
            continue;
        Result<> done;
        if (xml.name() == "si") {
            done = readRichText(xml, text);
            if (done)
                done = strings.add(text);
        } else {
            done = xml.skipElement();
        }
        if (!done)
            return failure(done);
    }
}

Result<> SharedStrings::add(QByteArrayView text)
{
    if (text.size() > TextBytes)
        return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
    m_bytes += text.size();
    if (m_bytes > inputlimits::SharedTextBytes || m_places.size() >= static_cast<size_t>(inputlimits::SharedTexts))
        return fail(FailureCode::InputTooLarge, QStringLiteral("shared-strings"));
    const auto length = static_cast<quint32>(text.size());
    const qsizetype needed = qsizetype(sizeof length) + text.size();
    if (m_blocks.empty() || m_blocks.back().size() + needed > BlockSize) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(BlockSize);
    }
    QByteArray &block = m_blocks.back();
    m_places.push_back(static_cast<quint32>(qsizetype(m_blocks.size() - 1) * BlockSize + block.size()));
    block.append(reinterpret_cast<const char *>(&length), sizeof length);
    block.append(text);
    return {};
}

QByteArrayView SharedStrings::at(size_t index) const
{
    const qsizetype place = m_places[index];
    const char *const bytes = m_blocks[static_cast<size_t>(place / BlockSize)].constData() + place % BlockSize;
    quint32 length = 0;
    std::memcpy(&length, bytes, sizeof length);
    return {bytes + sizeof length, qsizetype(length)};
}

} // namespace couvert
