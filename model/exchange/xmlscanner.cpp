// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xmlscanner.h"

#include "model/exchange/inputlimits.h"

#include <algorithm>
#include <cstring>

namespace couvert {

namespace {

constexpr qsizetype XmlBlockSize = 256 * 1024;
constexpr qsizetype TextPiece = 64 * 1024;

std::unexpected<Failure> damagedXml(const char *what)
{
    return fail(FailureCode::InputUnreadable, QStringLiteral("xml-") + QLatin1StringView(what));
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The character that an entity stands for, 0 when it stands for none. `entity` is what is between & and ;
char32_t entityCharacter(std::string_view entity)
{
    if (entity == "amp")
        return '&';
    if (entity == "lt")
        return '<';
    if (entity == "gt")
        return '>';
    if (entity == "quot")
        return '"';
    if (entity == "apos")
        return '\'';
    if (entity.size() < 2 || entity.front() != '#')
        return 0;
    const bool hex = entity[1] == 'x' || entity[1] == 'X';
    bool ok = false;
    const auto digits = entity.substr(hex ? 2 : 1);
    const char32_t value = QByteArrayView(digits.data(), qsizetype(digits.size())).toUInt(&ok, hex ? 16 : 10);
    if (!ok)
        return 0;
    const bool isCharacter = value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    return isCharacter ? value : char32_t(0xFFFD);
}

} // namespace

void appendUnescaped(std::string_view raw, QByteArray &out)
{
    while (true) {
        const size_t and_ = raw.find('&');
        out.append(raw.data(), qsizetype(std::min(and_, raw.size())));
        if (and_ == std::string_view::npos)
            return;
        raw.remove_prefix(and_);
        const size_t end = raw.substr(0, 16).find(';');
        const char32_t c = end == std::string_view::npos ? 0 : entityCharacter(raw.substr(1, end - 1));
        if (c == 0) {
            out.append('&');
            raw.remove_prefix(1);
        } else {
            if (c < 0x80)
                out.append(static_cast<char>(c));
            else
                out.append(QString::fromUcs4(&c, 1).toUtf8());
            raw.remove_prefix(end + 1);
        }
    }
}

XmlScanner::XmlScanner(ByteSource &source) : m_source(source), m_buffer(XmlBlockSize, Qt::Uninitialized) { }

Result<bool> XmlScanner::more()
{
    if (m_atEnd)
        return false;
    std::memmove(m_buffer.data(), m_buffer.constData() + m_at, static_cast<size_t>(m_filled - m_at));
    m_filled -= m_at;
    m_at = 0;
    const bool first = m_bytesRead == 0;
    const Result<qint64> got = m_source.read(m_buffer.data() + m_filled, m_buffer.size() - m_filled);
    if (!got)
        return failure(got);
    m_filled += qsizetype(*got);
    m_bytesRead += *got;
    m_atEnd = *got == 0;
    if (first && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    return !m_atEnd;
}

Result<XmlScanner::Token> XmlScanner::next()
{
    if (m_leaving) {
        --m_depth;
        m_leaving = false;
    }
    if (m_pendingEnd) {
        m_pendingEnd = false;
        m_leaving = true;
        return Token::End;
    }
    while (true) {
        if (m_inCdata) {
            const Result<> passed = passBy("]]>", true);
            if (!passed)
                return failure(passed);
            if (!m_text.empty())
                return Token::Text;
            continue;
        }
        if (m_at == m_filled) {
            const Result<bool> filled = more();
            if (!filled)
                return failure(filled);
            if (*filled)
                continue;
            if (m_depth != 0 || !m_rootSeen)
                return damagedXml("end");
            return Token::Finished;
        }
        if (m_buffer.at(m_at) != '<') {
            const Result<Token> token = scanText();
            if (!token || m_depth > 0)
                return token;
            if (!std::ranges::all_of(m_text, isBlank))
                return damagedXml("outside");
            continue;
        }
        if (m_filled - m_at < 9) { // "<![CDATA[" can be told
            const Result<bool> filled = more();
            if (!filled)
                return failure(filled);
            if (*filled)
                continue;
        }
        const char kind = m_filled - m_at > 1 ? m_buffer.at(m_at + 1) : '\0';
        if (kind != '!' && kind != '?')
            return scanTag();
        const Result<bool> passed = scanSpecial();
        if (!passed)
            return failure(passed);
    }
}

Result<XmlScanner::Token> XmlScanner::scanText()
{
    m_textIsRaw = false;
    m_textIsPlain = true;
    qsizetype length = 0;
    while (true) {
        const char *const begin = m_buffer.constData() + m_at;
        const qsizetype size = m_filled - m_at;
        while (length < size && begin[length] != '<') {
            m_textIsPlain = m_textIsPlain && begin[length] != '&' && begin[length] != '\r';
            ++length;
        }
        if (length == size && !m_atEnd) {
            if (size < TextPiece) {
                const Result<bool> filled = more();
                if (!filled)
                    return failure(filled);
                continue;
            }
            // No entity and no line end is cut in two.
            const std::string_view tail(begin + size - 16, 16);
            length -= qsizetype(16 - std::min(tail.find('&'), tail.back() == '\r' ? size_t(15) : size_t(16)));
        }
        m_text = std::string_view(begin, static_cast<size_t>(length));
        m_at += length;
        return Token::Text;
    }
}

Result<qsizetype> XmlScanner::tagEnd()
{
    qsizetype scanned = 1;
    char quote = 0;
    while (true) {
        const char *const begin = m_buffer.constData() + m_at;
        const qsizetype size = qMin(m_filled - m_at, inputlimits::XmlTagBytes);
        for (; scanned < size; ++scanned) {
            const char c = begin[scanned];
            if (quote != 0) {
                if (c == quote)
                    quote = 0;
            } else if (c == '>') {
                return scanned;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                return damagedXml("tag");
            }
        }
        if (size == inputlimits::XmlTagBytes)
            return damagedXml("tag");
        const Result<bool> filled = more();
        if (!filled)
            return failure(filled);
        if (!*filled)
            return damagedXml("tag");
    }
}

Result<XmlScanner::Token> XmlScanner::scanTag()
{
    const Result<qsizetype> end = tagEnd();
    if (!end)
        return failure(end);
    const char *const begin = m_buffer.constData() + m_at + 1;
    const char *last = begin + *end - 1;
    m_at += *end + 1;
    const bool isEnd = *begin == '/';
    const bool isEmpty = !isEnd && last > begin && last[-1] == '/';
    if (isEmpty)
        --last;
    const char *nameBegin = begin + (isEnd ? 1 : 0);
    const char *nameEnd = nameBegin;
    for (; nameEnd < last && !isBlank(*nameEnd); ++nameEnd) {
        if (*nameEnd == ':')
            nameBegin = nameEnd + 1;
    }
    if (nameBegin == nameEnd)
        return damagedXml("tag");
    m_name = std::string_view(nameBegin, static_cast<size_t>(nameEnd - nameBegin));
    m_attributes = std::string_view(nameEnd, static_cast<size_t>(last - nameEnd));
    if (isEnd) {
        if (m_depth == 0)
            return damagedXml("end-tag");
        m_leaving = true;
        return Token::End;
    }
    if (m_depth == 0 && m_rootSeen)
        return damagedXml("roots");
    m_rootSeen = true;
    if (++m_depth > inputlimits::XmlDepth)
        return damagedXml("depth");
    m_pendingEnd = isEmpty;
    return Token::Start;
}

Result<bool> XmlScanner::scanSpecial()
{
    const QByteArrayView rest(m_buffer.constData() + m_at, m_filled - m_at);
    std::string_view ending = "?>";
    if (rest.startsWith("<!--")) {
        ending = "-->";
        m_at += 4;
    } else if (rest.startsWith("<![CDATA[") && m_depth > 0) {
        m_at += 9;
        m_inCdata = true;
        return true;
    } else if (rest.startsWith("<!")) {
        return damagedXml("dtd");
    }
    const Result<> passed = passBy(ending, false);
    if (!passed)
        return failure(passed);
    return true;
}

Result<> XmlScanner::passBy(std::string_view ending, bool asText)
{
    while (true) {
        const std::string_view rest(m_buffer.constData() + m_at, static_cast<size_t>(m_filled - m_at));
        const size_t found = rest.find(ending);
        const size_t kept = std::min(rest.size(), ending.size() - 1);
        const size_t passed = found != std::string_view::npos ? found : rest.size() - kept;
        if (found != std::string_view::npos || (asText && passed > 0)) {
            m_text = rest.substr(0, passed);
            m_textIsRaw = true;
            m_textIsPlain = false;
            m_at += qsizetype(passed);
            if (found != std::string_view::npos) {
                m_at += qsizetype(ending.size());
                m_inCdata = false;
            }
            return {};
        }
        m_at += qsizetype(passed);
        const Result<bool> filled = more();
        if (!filled)
            return failure(filled);
        if (!*filled)
            return damagedXml("end");
    }
}

bool XmlScanner::nextAttribute(Attribute &attribute) const
{
    const char *const end = m_attributes.data() + m_attributes.size();
    const char *p = attribute.next == nullptr ? m_attributes.data() : attribute.next;
    while (p < end && isBlank(*p))
        ++p;
    const char *nameBegin = p;
    for (; p < end && *p != '=' && !isBlank(*p); ++p) {
        if (*p == ':')
            nameBegin = p + 1;
    }
    attribute.name = std::string_view(nameBegin, static_cast<size_t>(p - nameBegin));
    while (p < end && (isBlank(*p) || *p == '='))
        ++p;
    if (p == end || (*p != '"' && *p != '\''))
        return false;
    const char quote = *p++;
    const char *const valueBegin = p;
    while (p < end && *p != quote)
        ++p;
    attribute.value = std::string_view(valueBegin, static_cast<size_t>(p - valueBegin));
    attribute.next = p < end ? p + 1 : end;
    return true;
}

std::string_view XmlScanner::attribute(std::string_view name) const
{
    Attribute found;
    while (nextAttribute(found)) {
        if (found.name == name)
            return found.value;
    }
    return {};
}

QString XmlScanner::attributeText(std::string_view name) const
{
    QByteArray bytes;
    appendUnescaped(attribute(name), bytes);
    return QString::fromUtf8(bytes);
}

void XmlScanner::appendText(QByteArray &out) const
{
    if (m_textIsPlain) {
        out.append(m_text.data(), qsizetype(m_text.size()));
        return;
    }
    // A line end as it stands in the file becomes LF; "&#13;" is meant and stays.
    QByteArray lines(m_text.data(), qsizetype(m_text.size()));
    lines.replace("\r\n", "\n").replace('\r', '\n');
    if (m_textIsRaw)
        out.append(lines);
    else
        appendUnescaped(std::string_view(lines.constData(), static_cast<size_t>(lines.size())), out);
}

Result<bool> XmlScanner::nextWithin(int depth)
{
    while (true) {
        const Result<Token> token = next();
        if (!token)
            return failure(token);
        if (*token == Token::Start)
            return true;
        if (*token == Token::End && m_depth == depth)
            return false;
    }
}

Result<> XmlScanner::skipElement()
{
    const int depth = m_depth;
    while (true) {
        const Result<Token> token = next();
        if (!token)
            return failure(token);
        if (*token == Token::End && m_depth == depth)
            return {};
    }
}

Result<> XmlScanner::passRest()
{
    while (!m_atEnd) {
        m_at = m_filled;
        const Result<bool> filled = more();
        if (!filled)
            return failure(filled);
    }
    return {};
}

} // namespace couvert
