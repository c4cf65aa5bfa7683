// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cellshape.h"

#include "model/customers/textfolding.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace couvert {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.indexOf(u'.', at) < at + 2)
        return false;
    // "Name <a@b.fr>" and "a@b.fr; c@d.fr" are e-mail too; a sentence with an address in it is not.
    return text.count(u' ') <= 4 && text.size() <= 200 && !text.startsWith(u'@');
}

bool isDate(QStringView text)
{
    std::array<int, 3> parts{};
    std::array<int, 3> lengths{};
    size_t part = 0;
    QChar separator;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c)) {
            if (++lengths[part] > 4)
                return false;
            parts[part] = parts[part] * 10 + c.digitValue();
        } else if (part < 2 && lengths[part] > 0 && QStringView(u"/-.").contains(c) && (separator.isNull() || c == separator)) {
            separator = c;
            ++part;
        } else {
            break;
        }
    }
    const bool timeFollows = i < text.size() && (text[i] == u'T' || text[i] == u' ') && i + 1 < text.size() && isDigit(text[i + 1]);
    if (part != 2 || lengths[2] == 0 || (i < text.size() && !timeFollows))
        return false;
    if (lengths[0] == 4)
        return QDate::isValid(parts[0], parts[1], parts[2]);
    const int year = lengths[2] == 2 ? 2000 + parts[2] : parts[2];
    return lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 2 || lengths[2] == 4)
        && (QDate::isValid(year, parts[1], parts[0]) || QDate::isValid(year, parts[0], parts[1]));
}

bool isPhone(QStringView text)
{
    int digits = 0;
    int dots = 0;
    int separators = 0;
    for (const QChar c : text) {
        if (isDigit(c))
            ++digits;
        else if (QStringView(u" .-/()+\u00A0\u202F").contains(c))
            dots += c == u'.' ? 1 : 0, ++separators;
        else
            return false;
    }
    if (digits < 8 || digits > 15)
        return false;
    if (dots == 3 && separators == 3)
        return false; // an internet address
    const bool opensLikeOne = text.startsWith(u'+') || text.startsWith(u'0') || text.startsWith(u'(');
    const bool lostZero = digits == 9 && separators == 0 && !text.startsWith(u'0');
    const bool lostPlus = text.startsWith(u"33") && digits == 11;
    const bool grouped = separators >= 2 && dots != 1;
    return (opensLikeOne && (digits >= 9 || separators > 0)) || lostZero || lostPlus || grouped;
}

bool isNumber(QStringView text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (isDigit(c))
            ++digits;
        else if (!QStringView(u"-+., %\u20AC\u00A0\u202F").contains(c))
            return false;
    }
    return digits > 0;
}

bool isOneOf(const QString &folded, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, QStringView(folded)) != words.end();
}

} // namespace

CellShape cellShape(const QString &cell)
{
    const QStringView text = QStringView(cell).trimmed();
    if (text.isEmpty())
        return CellShape::Empty;
    if (isEmail(text))
        return CellShape::Email;
    if (isDate(text))
        return CellShape::Date;
    if (text.size() == 5 && std::ranges::all_of(text, isDigit) && text.first(2) != u"00")
        return CellShape::Postcode;
    if (isPhone(text))
        return CellShape::Phone;
    if (text.size() <= 12) {
        const QString word = folded(text);
        if (isOneOf(word, {u"m", u"mr", u"mme", u"mlle", u"monsieur", u"madame", u"mademoiselle", u"mrs", u"ms", u"miss", u"m et mme"}))
            return CellShape::Civility;
        if (isOneOf(word,
                {u"o", u"n", u"oui", u"non", u"y", u"yes", u"no", u"x", u"0", u"1", u"true", u"false", u"vrai", u"faux", u"subscribed",
                    u"unsubscribed"}))
            return CellShape::YesNo;
    }
    return isNumber(text) ? CellShape::Number : CellShape::Text;
}

} // namespace couvert
