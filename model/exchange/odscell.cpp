// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/odscell.h"

#include "model/exchange/celltext.h"
#include "model/exchange/inputlimits.h"
#include "model/exchange/numberformat.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace couvert {

namespace {

using Token = XmlScanner::Token;

constexpr qint64 MostRepeated = 1LL << 32;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "PT36H05M10.5S" as 36:05:10; what is no length of time is answered as it is.
QString timeCell(const QByteArray &duration)
{
    qint64 seconds = 0;
    qint64 number = -1;
    bool fraction = false;
    bool time = false;
    for (const char c : duration) {
        if (c >= '0' && c <= '9') {
            if (!fraction)
                number = std::max<qint64>(number, 0) * 10 + (c - '0');
            if (number > 100'000'000)
                return QString::fromUtf8(duration);
            continue;
        }
        if (c == '.' || c == ',') {
            fraction = true;
            continue;
        }
        if (c == 'P' || c == 'T') {
            time = time || c == 'T';
            continue;
        }
        const qint64 unit = c == 'D' && !time ? 86400 : c == 'H' && time ? 3600 : c == 'M' && time ? 60 : c == 'S' && time ? 1 : 0;
        if (unit == 0 || number < 0)
            return QString::fromUtf8(duration);
        seconds += number * unit;
        number = -1;
        fraction = false;
    }
    if (!duration.startsWith('P') || duration.size() < 3 || number >= 0)
        return QString::fromUtf8(duration);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Whether `shown` is the whole number `digits` with zeros before it or grouped otherwise than by thousands: a postcode, a phone number.
bool keepsItsDigits(const QString &shown, const QString &digits)
{
    QString all;
    qsizetype groups = 0;
    qsizetype last = 0; // digits of the group that is read
    bool thousands = true;
    for (const QChar c : shown) {
        if (isDigit(c)) {
            all += c;
            ++last;
            continue;
        }
        if (!c.isSpace() && !QStringView(u".-/()+").contains(c))
            return false;
        if (last > 0) {
            thousands = thousands && (groups == 0 ? last <= 3 : last == 3);
            ++groups;
            last = 0;
        }
    }
    thousands = thousands && last == 3;
    const bool zeros =
        all.size() > digits.size() && all.endsWith(digits) && all.left(all.size() - digits.size()).count(u'0') == all.size() - digits.size();
    if (digits == u"0")
        return zeros && groups == 0 && all.size() == shown.size();
    return zeros || (all == digits && groups > 0 && last > 0 && !thousands);
}

void assignShown(QString &cell, const QByteArray &value, const QByteArray &text)
{
    assignNumber(cell, view(value), {}, false);
    if (text.isEmpty() || !std::ranges::all_of(cell, isDigit))
        return;
    const QString shown = QString::fromUtf8(text);
    if (shown.size() > cell.size() && keepsItsDigits(shown, cell))
        cell = shown;
}

/// What stands in a paragraph and is not part of what one reads in the cell.
bool isBeside(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> names{"annotation", "ruby-text", "note", "frame", "script"};
    return std::ranges::find(names, name) != names.end();
}

} // namespace

qint64 odsRepeat(std::string_view attribute)
{
    qint64 count = 1;
    const auto [end, error] = std::from_chars(attribute.data(), attribute.data() + attribute.size(), count);
    if (error == std::errc::result_out_of_range)
        return MostRepeated;
    return error == std::errc() ? std::clamp<qint64>(count, 1, MostRepeated) : 1;
}

OdsCell::Type OdsCell::typeOf(std::string_view name)
{
    if (name == "float" || name == "currency")
        return Type::Number;
    if (name == "percentage")
        return Type::Percent;
    if (name == "date")
        return Type::Date;
    if (name == "time")
        return Type::Time;
    return name == "boolean" ? Type::Boolean : Type::Text;
}

Result<> OdsCell::read(XmlScanner &xml)
{
    m_type = Type::Text;
    m_repeated = 1;
    m_value.resize(0);
    m_text.resize(0);
    const int depth = xml.depth();
    bool paragraph = false;
    XmlScanner::Attribute attribute;
    while (xml.nextAttribute(attribute)) {
        if (attribute.name == "value-type") {
            m_type = typeOf(attribute.value);
        } else if (attribute.name == "number-columns-repeated") {
            m_repeated = odsRepeat(attribute.value);
        } else if (attribute.name == "value" || attribute.name == "date-value" || attribute.name == "time-value" || attribute.name == "boolean-value"
            || attribute.name == "string-value") {
            m_value.resize(0);
            appendUnescaped(attribute.value, m_value);
        }
    }
    while (true) {
        const Result<bool> inside = xml.nextWithin(depth);
        if (!inside)
            return failure(inside);
        if (!*inside)
            break;
        if (xml.name() != "p" && xml.name() != "h") {
            const Result<> skipped = xml.skipElement();
            if (!skipped)
                return skipped;
            continue;
        }
        if (paragraph)
            m_text += '\n';
        paragraph = true;
        const Result<> read = readParagraph(xml);
        if (!read)
            return read;
    }
    // A text may stand in the attribute alone.
    if (m_type == Type::Text && !paragraph)
        m_text = m_value;
    if (raw().size() > 4 * inputlimits::CellChars)
        return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
    return {};
}

Result<> OdsCell::readParagraph(XmlScanner &xml)
{
    const int depth = xml.depth();
    m_gap = false;
    m_begun = false;
    while (true) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::End && xml.depth() == depth)
            return {};
        if (*token == Token::Text) {
            m_piece.resize(0);
            xml.appendText(m_piece);
            addText(m_piece);
        } else if (*token == Token::Start) {
            const std::string_view name = xml.name();
            const bool spaces = name == "s";
            if (spaces || name == "tab" || name == "line-break") {
                if (m_gap && m_begun)
                    m_text += ' ';
                m_gap = false;
                m_begun = true;
                if (spaces)
                    m_text.append(qsizetype(std::min<qint64>(odsRepeat(xml.attribute("c")), inputlimits::CellChars + 1)), ' ');
                else
                    m_text += name == "tab" ? '\t' : '\n';
            } else if (isBeside(name)) {
                const Result<> skipped = xml.skipElement();
                if (!skipped)
                    return skipped;
            }
        }
        if (m_text.size() > 4 * inputlimits::CellChars)
            return fail(FailureCode::InputTooLarge, QStringLiteral("cell"));
    }
}

/// White space within a paragraph is one space, at its ends none (OpenDocument 1.2, 6.1.2).
void OdsCell::addText(const QByteArray &piece)
{
    for (const char c : piece) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            m_gap = true;
            continue;
        }
        if (m_gap && m_begun)
            m_text += ' ';
        m_gap = false;
        m_begun = true;
        m_text += c;
    }
}

Result<> OdsCell::assignTo(QString &cell) const
{
    if (m_type == Type::Text || m_value.isEmpty())
        return assignCell(cell, m_text);
    switch (m_type) {
    case Type::Number:
        assignShown(cell, m_value, m_text);
        break;
    case Type::Percent:
        assignNumber(cell, view(m_value), {NumberFormat::Kind::Percent, {}}, false);
        break;
    case Type::Date:
        cell = isoDateCell(QString::fromUtf8(m_value));
        break;
    case Type::Time:
        cell = timeCell(m_value);
        break;
    case Type::Boolean:
        cell = m_value == "true" || m_value == "1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        break;
    case Type::Text:
        break;
    }
    return {};
}

} // namespace couvert
