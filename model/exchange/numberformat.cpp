// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/numberformat.h"

#include <QDate>

#include <array>
#include <charconv>
#include <cmath>

namespace couvert {

namespace {

using Kind = NumberFormat::Kind;

constexpr char16_t Digit = 0xE000;         ///< in a pattern: a digit, zero where there is none
constexpr char16_t OptionalDigit = 0xE001; ///< in a pattern: a digit where there is one
constexpr qint64 DayMs = 86'400'000;
constexpr double LastSerial = 2'958'466; // 9999-12-31 is the last day
constexpr qint64 Offset1904 = 1462;

/// What the first section of a format code is made of.
struct Findings {
    bool date = false;
    bool month = false;
    bool time = false;
    bool elapsed = false;
    bool percent = false;
    bool conditional = false;
    bool unfit = false; ///< holds what no plain row of digits has
    int digits = 0;
    int required = 0;
    bool grouped = false; ///< literal text between digits
    QString pattern;
};

bool isElapsed(QStringView inBrackets)
{
    for (const QChar c : inBrackets) {
        if (!QStringView(u"hHmMsS").contains(c))
            return false;
    }
    return !inBrackets.isEmpty();
}

void addLiteral(Findings &found, QChar c)
{
    found.pattern += c;
}

void addPlaceholder(Findings &found, bool required)
{
    if (found.digits > 0 && found.pattern.back() < QChar(Digit))
        found.grouped = true;
    ++found.digits;
    found.required += required ? 1 : 0;
    found.pattern += QChar(required ? Digit : OptionalDigit);
}

void addLetter(Findings &found, QStringView code, qsizetype &i)
{
    const QChar c = code[i].toLower();
    switch (c.unicode()) {
    case u'y':
    case u'd':
    case u'j': // jj/mm/aaaa, as some French programs write it into the file
    case u'g':
    case u'b':
        found.date = true;
        break;
    case u'e':
        if (i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
            found.unfit = true;
            ++i;
        } else {
            found.date = true;
        }
        break;
    case u'm':
        found.month = true;
        if (code.sliced(i).startsWith(u"mmm", Qt::CaseInsensitive))
            found.date = true;
        break;
    case u'h':
    case u's':
        found.time = true;
        break;
    case u'a':
        if (code.sliced(i).startsWith(u"am/pm", Qt::CaseInsensitive))
            i += 4;
        else if (code.sliced(i).startsWith(u"a/p", Qt::CaseInsensitive))
            i += 2;
        else
            found.date = true;
        break;
    default:
        addLiteral(found, code[i]);
    }
}

Findings findingsIn(QStringView code)
{
    Findings found;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        switch (c.unicode()) {
        case u'"':
            for (++i; i < code.size() && code[i] != u'"'; ++i)
                addLiteral(found, code[i]);
            break;
        case u'\\':
            if (++i < code.size())
                addLiteral(found, code[i]);
            break;
        case u'_':
        case u'*':
            ++i;
            break;
        case u'[': {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inside = end < 0 ? code.sliced(i + 1) : code.sliced(i + 1, end - i - 1);
            found.elapsed = found.elapsed || isElapsed(inside);
            found.conditional = found.conditional || (!inside.isEmpty() && QStringView(u"<>=").contains(inside.front()));
            i = end < 0 ? code.size() : end;
            break;
        }
        case u'0':
            addPlaceholder(found, true);
            break;
        case u'#':
        case u'?':
            addPlaceholder(found, false);
            break;
        case u'%':
            found.percent = true;
            break;
        case u'.':
        case u',':
        case u'@':
        case u'/':
            found.unfit = true;
            break;
        default:
            if (c.isLetter() && c.unicode() < 0x80)
                addLetter(found, code, i);
            else
                addLiteral(found, c);
        }
    }
    return found;
}

void appendTwoDigits(QString &out, qint64 value)
{
    out += QChar(u'0' + static_cast<char16_t>(value / 10 % 10));
    out += QChar(u'0' + static_cast<char16_t>(value % 10));
}

void appendTime(QString &out, qint64 seconds)
{
    if (seconds / 3600 < 100)
        appendTwoDigits(out, seconds / 3600);
    else
        out += QString::number(seconds / 3600);
    out += u':';
    appendTwoDigits(out, seconds / 60 % 60);
    out += u':';
    appendTwoDigits(out, seconds % 60);
}

/// Fifteen significant digits, as spreadsheets keep them; an exponent only where the digits would be a long row of zeros.
void assignGeneral(QString &out, double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.begin(), text.end(), std::abs(value), std::chars_format::scientific, 14).ptr;
    const std::string_view number(text.begin(), static_cast<size_t>(end - text.begin()));
    const size_t e = number.find('e');
    int exponent = 0;
    const char *exponentAt = number.data() + e + (number[e + 1] == '+' ? 2 : 1);
    std::from_chars(exponentAt, end, exponent);
    QByteArray digits = QByteArray(1, number[0]) + QByteArray(number.data() + 2, qsizetype(e) - 2);
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    QByteArray result;
    if (exponent >= 21 || exponent < -9) {
        result = digits.first(1);
        if (digits.size() > 1)
            result += '.' + digits.sliced(1);
        result += exponent < 0 ? "E-" : "E+";
        result += QByteArray::number(std::abs(exponent)).rightJustified(2, '0');
    } else if (exponent < 0) {
        result = "0." + QByteArray(-exponent - 1, '0') + digits;
    } else if (digits.size() <= exponent + 1) {
        result = digits.leftJustified(exponent + 1, '0');
    } else {
        result = digits.first(exponent + 1) + '.' + digits.sliced(exponent + 1);
    }
    if (value < 0)
        result.prepend('-');
    out = QString::fromLatin1(result);
}

void assignDate(QString &out, double serial, Kind kind, bool date1904)
{
    auto days = static_cast<qint64>(serial);
    auto ms = static_cast<qint64>(std::llround((serial - double(days)) * double(DayMs)));
    if (ms >= DayMs) {
        ms -= DayMs;
        ++days;
    }
    out.resize(0);
    if (kind == Kind::Time) {
        appendTime(out, ms / 1000);
        return;
    }
    if (date1904)
        days += Offset1904;
    int year = 1900;
    int month = 2;
    int day = 29; // Day 60 of Excel's calendar never was.
    if (days != 60)
        QDate(1899, 12, 30).addDays(days > 0 && days < 60 ? days + 1 : days).getDate(&year, &month, &day);
    appendTwoDigits(out, year / 100);
    appendTwoDigits(out, year % 100);
    out += u'-';
    appendTwoDigits(out, month);
    out += u'-';
    appendTwoDigits(out, day);
    if (ms >= 1000) {
        out += u'T';
        appendTime(out, ms / 1000);
    }
}

void assignDigits(QString &out, double value, const QString &pattern)
{
    const QByteArray digits = QByteArray::number(static_cast<qint64>(std::abs(value)));
    const auto places = std::count_if(pattern.begin(), pattern.end(), [](QChar c) { return c == QChar(Digit) || c == QChar(OptionalDigit); });
    out.resize(0);
    if (value < 0)
        out += u'-';
    qsizetype left = qsizetype(places); // places from here to the end
    for (const QChar c : pattern) {
        if (c != QChar(Digit) && c != QChar(OptionalDigit)) {
            out += c;
            continue;
        }
        if (left == qsizetype(places) && digits.size() > left)
            out += QLatin1StringView(digits.first(digits.size() - left));
        if (left <= digits.size())
            out += QLatin1Char(digits[digits.size() - left]);
        else if (c == QChar(Digit))
            out += u'0';
        --left;
    }
}

bool isPlainInteger(std::string_view raw)
{
    const std::string_view digits = raw.starts_with('-') ? raw.substr(1) : raw;
    if (digits.empty() || digits.size() > 20 || (digits.front() == '0' && digits.size() > 1))
        return false;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return false;
    }
    return true;
}

void assignLatin1(QString &out, std::string_view raw)
{
    out.resize(qsizetype(raw.size()));
    QChar *to = out.data();
    for (const char c : raw)
        *to++ = QLatin1Char(c);
}

} // namespace

NumberFormat parseNumberFormat(QStringView code)
{
    QStringView rest = code.trimmed();
    while (rest.startsWith(u'[') && rest.contains(u']'))
        rest = rest.sliced(rest.indexOf(u']') + 1);
    if (rest.startsWith(u"general", Qt::CaseInsensitive) || rest.startsWith(u"standard", Qt::CaseInsensitive))
        return {};
    Findings found = findingsIn(code);
    if (found.date || (found.month && !found.time && !found.elapsed))
        return {Kind::Date, {}};
    if (found.elapsed)
        return {Kind::Elapsed, {}};
    if (found.time)
        return {Kind::Time, {}};
    if (found.percent)
        return {Kind::Percent, {}};
    const bool digitsOnly = !found.unfit && !found.conditional && (found.required > 1 || found.grouped);
    return digitsOnly ? NumberFormat{Kind::Digits, std::move(found.pattern)} : NumberFormat{};
}

NumberFormat builtinNumberFormat(int id)
{
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    if (isIn(9, 10))
        return {Kind::Percent, {}};
    if (id == 46)
        return {Kind::Elapsed, {}};
    if (isIn(18, 21) || id == 45 || id == 47 || isIn(32, 35) || isIn(55, 56))
        return {Kind::Time, {}};
    if (isIn(14, 17) || id == 22 || isIn(27, 31) || id == 36 || isIn(50, 54) || isIn(57, 58))
        return {Kind::Date, {}};
    return {};
}

void assignNumber(QString &out, std::string_view raw, const NumberFormat &format, bool date1904)
{
    if (format.kind == Kind::General && isPlainInteger(raw))
        return assignLatin1(out, raw);
    double value = 0;
    const char *begin = raw.starts_with('+') ? raw.data() + 1 : raw.data();
    const auto [end, error] = std::from_chars(begin, raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size() || !std::isfinite(value)) {
        out = QString::fromUtf8(raw.data(), qsizetype(raw.size()));
        return;
    }
    const double last = LastSerial - (date1904 ? double(Offset1904) : 0);
    switch (format.kind) {
    case Kind::Date:
    case Kind::Time:
        if (value >= 0 && value < last)
            return assignDate(out, value, format.kind, date1904);
        break;
    case Kind::Elapsed:
        if (value >= 0 && value < last) {
            out.resize(0);
            return appendTime(out, std::llround(value * double(DayMs)) / 1000);
        }
        break;
    case Kind::Percent:
        assignGeneral(out, value * 100);
        out += u'%';
        return;
    case Kind::Digits:
        if (std::abs(value) < 1e15 && value == std::trunc(value))
            return assignDigits(out, value, format.pattern);
        break;
    case Kind::General:
        break;
    }
    assignGeneral(out, value);
}

QString isoDateCell(const QString &text)
{
    if (!QDate::fromString(text.left(10), Qt::ISODate).isValid())
        return text;
    if (text.size() <= 11)
        return text.left(10);
    const QTime time = QTime::fromString(text.mid(11, 8), QStringLiteral("HH:mm:ss"));
    if (!time.isValid() || !QStringView(u"T ").contains(text.at(10)))
        return text;
    return time == QTime(0, 0) ? text.left(10) : text.left(10) + u'T' + text.mid(11, 8);
}

} // namespace couvert
