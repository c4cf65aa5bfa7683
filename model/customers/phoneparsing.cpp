// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/contactparsing.h"
#include "model/customers/textfolding.h"

#include <QRegularExpression>

#include <array>
#include <atomic>

#include <phonenumbers/phonenumberutil.h>

namespace couvert {

namespace {

using Util = i18n::phonenumbers::PhoneNumberUtil;
using Number = i18n::phonenumbers::PhoneNumber;

constexpr qsizetype LongestCell = 400;
constexpr qsizetype FrenchDigits = 9;

std::string latin(const QString &text)
{
    return text.toStdString();
}

QString e164Of(const Number &number)
{
    std::string out;
    Util::GetInstance()->Format(number, Util::E164, &out);
    return QString::fromStdString(out);
}

QString askLibrary(const QString &dialled, const QString &region)
{
    Number number;
    const Util *util = Util::GetInstance();
    if (util->Parse(latin(dialled), latin(region), &number) != Util::NO_PARSING_ERROR || !util->IsValidNumber(number))
        return {};
    return e164Of(number);
}

/// What is dialled: everything before the first digit and after the first letter is somebody's remark.
QString dialledPart(const QString &typed)
{
    static const QRegularExpression scientific(QStringLiteral(R"(^\s*[+-]?\d+(?:[.,]\d*)?\s*[eE]\s*\+?\d+\s*$)"));
    static const QRegularExpression sheetFloat(QStringLiteral(R"(^\s*(\d+)[.,]0+\s*$)"));
    if (typed.contains(u'e', Qt::CaseInsensitive) && scientific.match(typed).hasMatch())
        return {};
    QString text = typed;
    if (typed.count(u'.') + typed.count(u',') == 1) {
        if (const auto match = sheetFloat.match(text); match.hasMatch() && match.capturedLength(1) >= FrenchDigits)
            text = match.captured(1);
    }
    QString out;
    bool anyDigit = false;
    for (const QChar c : std::as_const(text)) {
        if (c.isDigit() && c.category() == QChar::Number_DecimalDigit) {
            out += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
            anyDigit = true;
        } else if (c == u'+' || c == QChar(0xFF0B)) {
            if (anyDigit)
                break;
            out = QStringLiteral("+");
        } else if (c.isLetter() || c == u'#' || c == u';' || c == u'*') {
            if (anyDigit)
                break;
            out.clear();
        }
    }
    return out;
}

/// What the library said of all numbers that begin alike, asked once.
bool isKnownValid(std::atomic<quint8> &answer, const QString &dialled)
{
    quint8 state = answer.load(std::memory_order_relaxed);
    if (state == 0) {
        state = askLibrary(dialled, QStringLiteral("FR")).isEmpty() ? 1 : 2;
        answer.store(state, std::memory_order_relaxed);
    }
    return state == 2;
}

/// French numbers whose first four digits are alike are all valid or none is, but for those in 8.
bool isFrench(const QString &significant)
{
    static std::array<std::atomic<quint8>, 10000> known{};
    if (significant.size() != FrenchDigits || significant.at(0) == u'0')
        return false;
    if (significant.startsWith(QLatin1StringView("63998"))) // kept for fiction: nobody has it, and trials want it to be a number
        return true;
    const QString dialled = QStringLiteral("+33") + significant;
    if (significant.at(0) == u'8')
        return !askLibrary(dialled, QStringLiteral("FR")).isEmpty();
    return isKnownValid(known[significant.first(4).toUInt()], dialled);
}

/// Overseas France dials ten digits as the mainland does, and has country codes of its own. Six digits tell whether a number is valid.
QString overseas(const QString &significant)
{
    struct Prefix {
        QLatin1StringView first;
        QLatin1StringView code;
    };
    static constexpr std::array prefixes{Prefix{QLatin1StringView("590"), QLatin1StringView("+590")},
        Prefix{QLatin1StringView("690"), QLatin1StringView("+590")}, Prefix{QLatin1StringView("691"), QLatin1StringView("+590")},
        Prefix{QLatin1StringView("594"), QLatin1StringView("+594")}, Prefix{QLatin1StringView("694"), QLatin1StringView("+594")},
        Prefix{QLatin1StringView("596"), QLatin1StringView("+596")}, Prefix{QLatin1StringView("696"), QLatin1StringView("+596")},
        Prefix{QLatin1StringView("697"), QLatin1StringView("+596")}, Prefix{QLatin1StringView("262"), QLatin1StringView("+262")},
        Prefix{QLatin1StringView("263"), QLatin1StringView("+262")}, Prefix{QLatin1StringView("269"), QLatin1StringView("+262")},
        Prefix{QLatin1StringView("639"), QLatin1StringView("+262")}, Prefix{QLatin1StringView("692"), QLatin1StringView("+262")},
        Prefix{QLatin1StringView("693"), QLatin1StringView("+262")}};
    static std::array<std::array<std::atomic<quint8>, 1000>, prefixes.size()> known{};
    if (significant.size() != FrenchDigits)
        return {};
    for (std::size_t i = 0; i < prefixes.size(); ++i) {
        if (!significant.startsWith(prefixes[i].first))
            continue;
        const QString number = prefixes[i].code + significant;
        return isKnownValid(known[i][QStringView(significant).sliced(3, 3).toUInt()], number) ? number : QString();
    }
    return {};
}

/// The nine digits after the 0 or after +33, when the text is dialled in the French way.
QString frenchDigits(const QString &dialled)
{
    QString digits = dialled;
    bool international = digits.startsWith(u'+');
    if (international)
        digits.remove(0, 1);
    else if (digits.startsWith(QLatin1StringView("00")) && digits.size() > FrenchDigits + 1) {
        digits.remove(0, 2);
        international = true;
    }
    const bool coded = digits.startsWith(QLatin1StringView("33")) && digits.size() > FrenchDigits + 1;
    if (coded)
        digits.remove(0, 2);
    else if (international)
        return {};
    if (digits.size() == FrenchDigits + 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() == FrenchDigits && !digits.startsWith(u'0') ? digits : QString();
}

QString frenchE164(const QString &significant, bool coded)
{
    if (!coded) {
        if (const QString there = overseas(significant); !there.isEmpty())
            return there;
    }
    if (isFrench(significant))
        return QStringLiteral("+33") + significant;
    return coded ? overseas(significant) : QString();
}

QString e164(const QString &typed, const QString &region)
{
    const QString dialled = dialledPart(typed);
    if (dialled.size() < 4 || dialled.size() > 20)
        return {};
    const bool home = region == QLatin1StringView("FR");
    if (home) {
        const QString significant = frenchDigits(dialled);
        if (!significant.isEmpty()) {
            const bool coded = dialled.startsWith(u'+') || dialled.startsWith(QLatin1StringView("00"));
            if (const QString number = frenchE164(significant, coded); !number.isEmpty())
                return number;
        }
    }
    QString answer = askLibrary(dialled, region);
    if (answer.isEmpty() && dialled.startsWith(QLatin1StringView("00")))
        answer = askLibrary(u'+' + dialled.sliced(2), region);
    return answer;
}

bool standsAlone(const QString &text)
{
    return !e164(text, QStringLiteral("FR")).isEmpty();
}

bool splitNumbers(const QString &text, QStringList &out);

/// Splits at the first border where the left side is a number and the rest is one or more numbers.
bool splitAt(const QRegularExpression &border, const QString &text, QStringList &out)
{
    for (auto it = border.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString left = text.first(match.capturedStart());
        QStringList rest;
        if (!standsAlone(left) || !splitNumbers(text.sliced(match.capturedEnd()), rest))
            continue;
        out.append(left.trimmed());
        out.append(rest);
        return true;
    }
    return false;
}

bool splitNumbers(const QString &text, QStringList &out)
{
    static const QRegularExpression sign(QStringLiteral(R"(\s*(?:[/,;|&\t\n\r]|\s-\s|\b(?:ou|et|or|and)\b)\s*)"));
    static const QRegularExpression blank(QStringLiteral(R"((?<=[\d)])\s+)"));
    if (splitAt(sign, text, out))
        return true;
    // A blank stands inside most numbers: it separates only where the whole is none.
    if (standsAlone(text)) {
        out.append(text.trimmed());
        return true;
    }
    return splitAt(blank, text, out);
}

/// Digits with single dots, blanks or dashes between: nothing parts one number from another here.
bool isOneRun(QStringView text)
{
    if (text.startsWith(u'+'))
        text = text.sliced(1);
    bool apart = true;
    for (const QChar c : text) {
        const bool between = c == u' ' || c == u'-' || c == u'.';
        if (between ? apart : c < u'0' || c > u'9')
            return false;
        apart = between;
    }
    return true;
}

} // namespace

PhoneNumber parsePhone(const QString &typed, const QString &region)
{
    PhoneNumber phone;
    phone.typed = typed.trimmed();
    if (phone.typed.size() <= LongestCell)
        phone.e164 = e164(phone.typed, region);
    return phone;
}

QString formatPhone(const PhoneNumber &phone, const QString &region)
{
    if (phone.e164.isEmpty())
        return phone.typed;
    const bool home = region == QLatin1StringView("FR");
    if (home && phone.e164.size() == 12 && phone.e164.startsWith(QLatin1StringView("+33")) && phone.e164.at(3) != u'8') {
        QString out;
        out.reserve(14);
        out += u'0';
        for (qsizetype i = 3; i < phone.e164.size(); ++i) {
            if (i % 2 == 0)
                out += u' ';
            out += phone.e164.at(i);
        }
        return out;
    }
    Number number;
    const Util *util = Util::GetInstance();
    if (util->Parse(latin(phone.e164), latin(region), &number) != Util::NO_PARSING_ERROR)
        return phone.typed;
    std::string itsRegion;
    util->GetRegionCodeForNumber(number, &itsRegion);
    const int code = number.country_code();
    const bool frenchOverseas = home && (code == 262 || code == 590 || code == 594 || code == 596);
    std::string out;
    util->Format(number, itsRegion == latin(region) || frenchOverseas ? Util::NATIONAL : Util::INTERNATIONAL, &out);
    return QString::fromStdString(out);
}

QStringList phoneDigits(const PhoneNumber &phone)
{
    if (phone.e164.isEmpty()) {
        const QString digits = digitsOf(phone.typed);
        return digits.isEmpty() ? QStringList() : QStringList{digits};
    }
    const QString international = phone.e164.sliced(1);
    if (phone.e164.size() == 12 && phone.e164.startsWith(QLatin1StringView("+33")))
        return {u'0' + phone.e164.sliced(3), international};
    Number number;
    const Util *util = Util::GetInstance();
    if (util->Parse(latin(phone.e164), "ZZ", &number) != Util::NO_PARSING_ERROR)
        return {international};
    std::string national;
    util->Format(number, Util::NATIONAL, &national);
    const QString digits = digitsOf(QString::fromStdString(national));
    return digits == international ? QStringList{international} : QStringList{digits, international};
}

QStringList splitPhones(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    QStringList out;
    if (isOneRun(text) && standsAlone(text))
        return {text};
    if (text.size() <= LongestCell && splitNumbers(text, out))
        return out;
    // Numbers of the house or of abroad that are no valid numbers still stand alone between semicolons and line ends.
    static const QRegularExpression strong(QStringLiteral(R"([;|\n\r]+)"));
    const QStringList parts = text.split(strong, Qt::SkipEmptyParts);
    out.clear();
    for (const QString &part : parts) {
        if (digitsOf(part).size() < 4)
            return {text};
        out.append(part.trimmed());
    }
    return out.isEmpty() ? QStringList{text} : out;
}

} // namespace couvert
