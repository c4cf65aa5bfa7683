// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/contactparsing.h"
#include "model/customers/isoday.h"
#include "model/customers/textfolding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace couvert {

namespace {

constexpr int EarliestYear = 1850;
constexpr int YearNotTold = 1604; ///< what address books write in its place
constexpr int LatestYear = 2150;
constexpr int LeapYear = 2000; ///< has a 29 February, for days without a year
constexpr int OldestPerson = 130;

int monthNamed(const QString &word)
{
    static const QHash<QString, int> months = [] {
        // Per month: full names and usual short forms, folded; French first, English after.
        static constexpr std::array<const char *, 12> names{"janvier janv jan january", "fevrier fevr fev february feb", "mars mar march",
            "avril avr april apr", "mai may", "juin june jun", "juillet juil jul july", "aout aou august aug", "septembre sept sep september",
            "octobre oct october", "novembre nov november", "decembre dec december"};
        QHash<QString, int> all;
        int month = 0;
        for (const char *line : names) {
            ++month;
            for (const QString &name : QString::fromLatin1(line).split(u' '))
                all.insert(name, month);
        }
        return all;
    }();
    return months.value(word, 0);
}

bool isWeekday(const QString &word)
{
    static const QStringList days = QStringLiteral("lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim monday tuesday "
                                                   "wednesday thursday friday saturday sunday mon tue wed thu fri sat sun")
                                        .split(u' ');
    return days.contains(word);
}

/// A day whose year may be missing (0) or have two digits.
struct Parts {
    int day = 0;
    int month = 0;
    int year = 0;
    bool shortYear = false;
};

bool setYear(Parts &parts, const QString &digits)
{
    if (digits.size() != 2 && digits.size() != 4)
        return false;
    parts.year = digits.toInt();
    parts.shortYear = digits.size() == 2;
    return parts.shortYear || ((parts.year >= EarliestYear || parts.year == YearNotTold) && parts.year <= LatestYear);
}

int dayNumber(QString word)
{
    for (const char *ending : {"er", "st", "nd", "rd", "th"}) {
        if (word.size() > 2 && word.endsWith(QLatin1StringView(ending))) {
            word.chop(2);
            break;
        }
    }
    bool ok = false;
    const int day = word.toInt(&ok);
    return ok && word.size() <= 2 && day >= 1 && day <= 31 ? day : 0;
}

std::optional<Parts> inWords(const QString &text)
{
    QStringList words = foldedWords(text);
    words.removeIf([](const QString &word) {
        return word == QLatin1StringView("le") || word == QLatin1StringView("the") || word == QLatin1StringView("of")
            || word == QLatin1StringView("de");
    });
    if (words.size() > 2 && isWeekday(words.first()))
        words.removeFirst();
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    Parts parts;
    const bool monthFirst = monthNamed(words.at(0)) != 0;
    parts.month = monthNamed(words.at(monthFirst ? 0 : 1));
    parts.day = dayNumber(words.at(monthFirst ? 1 : 0));
    if (parts.month == 0 || parts.day == 0 || (words.size() == 3 && !setYear(parts, words.at(2))))
        return std::nullopt;
    return parts;
}

/// A time of day after the date says nothing about the day: it goes.
QString withoutTime(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral(R"((?:(?:\s+|\s*,\s*)(?:à\s+|a\s+|at\s+)?|(?<=\d)[Tt])\d{1,2}\s?[:hH]\s?(?:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?)"
                       R"(\s*(?:[aApP]\.?[mM]\.?)?\s*(?:[zZ]|UTC|[+-]\d{2}:?\d{2})?$)"));
    QString day = text;
    if (text.contains(u':') || text.contains(u'h', Qt::CaseInsensitive))
        day.remove(time);
    return day;
}

/// The number that a run of ASCII digits tells, -1 when anything else stands there.
int numberAt(QStringView text, qsizetype from, qsizetype size)
{
    int number = 0;
    for (const QChar c : text.sliced(from, size)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = 10 * number + (c.unicode() - u'0');
    }
    return number;
}

/// "17/05/1980" and "1980-05-17", as nearly every cell has it: what the forms below would answer, without asking them.
std::optional<Parts> atOnce(const QString &text)
{
    if (text.size() != 10)
        return std::nullopt;
    const bool yearFirst = !text.at(4).isDigit();
    const QChar sign = text.at(yearFirst ? 4 : 2);
    if ((sign != u'-' && sign != u'/' && sign != u'.') || text.at(yearFirst ? 7 : 5) != sign)
        return std::nullopt;
    Parts parts;
    parts.day = numberAt(text, yearFirst ? 8 : 0, 2);
    parts.month = numberAt(text, yearFirst ? 5 : 3, 2);
    parts.year = numberAt(text, yearFirst ? 0 : 6, 4);
    const bool known = parts.day >= 0 && parts.month >= 0 && parts.year >= EarliestYear && parts.year <= LatestYear;
    return known ? std::optional(parts) : std::nullopt;
}

bool mayHoldNumbers(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isNumber() || c.isSurrogate(); });
}

std::optional<Parts> read(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$)"));
    static const QRegularExpression compact(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})(?:\s?([-/.])\s?|\s)(\d{1,2})(?:(?:\s?\2\s?)(\d{4}|\d{2}))?$)"));
    static const QRegularExpression spaced(QStringLiteral(R"(^(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})$)"));
    static const QRegularExpression noYear(QStringLiteral(R"(^--(\d{2})-?(\d{2})$)"));

    if (text.isEmpty() || text.size() > 64 || !mayHoldNumbers(text))
        return std::nullopt;
    if (const std::optional<Parts> parts = atOnce(text))
        return parts;
    const QString day = withoutTime(text.simplified());
    Parts parts;
    for (const QRegularExpression *form : {&yearFirst, &compact}) {
        if (const auto match = form->match(day); match.hasMatch()) {
            const bool separated = form == &yearFirst;
            parts.month = match.captured(separated ? 3 : 2).toInt();
            parts.day = match.captured(separated ? 4 : 3).toInt();
            return setYear(parts, match.captured(1)) ? std::optional(parts) : std::nullopt;
        }
    }
    if (const auto match = spaced.match(day); match.hasMatch()) {
        parts.day = match.captured(1).toInt();
        parts.month = match.captured(2).toInt();
        return setYear(parts, match.captured(3)) ? std::optional(parts) : std::nullopt;
    }
    if (const auto match = dayFirst.match(day); match.hasMatch()) {
        parts.day = match.captured(1).toInt();
        parts.month = match.captured(3).toInt();
        if (!match.captured(4).isEmpty() && !setYear(parts, match.captured(4)))
            return std::nullopt;
        return parts;
    }
    if (const auto match = noYear.match(day); match.hasMatch()) {
        parts.month = match.captured(1).toInt();
        parts.day = match.captured(2).toInt();
        return parts;
    }
    return inWords(day);
}

/// A short year is the last one that does not pass `latest`.
QDate resolve(const Parts &parts, QDate latest)
{
    if (!parts.shortYear)
        return QDate(parts.year, parts.month, parts.day);
    const int century = latest.year() / 100 * 100;
    for (const int year : {century + 100 + parts.year, century + parts.year, century - 100 + parts.year}) {
        const QDate day(year, parts.month, parts.day);
        if (day.isValid() ? day <= latest : year <= latest.year())
            return day;
    }
    return {};
}

} // namespace

QDate parseDay(const QString &text, QDate today)
{
    const std::optional<Parts> parts = read(text.trimmed());
    if (!parts || (parts->year == 0 && !parts->shortYear) || parts->year == YearNotTold)
        return {};
    return resolve(*parts, today.addYears(1));
}

QString parseBirthday(const QString &text, QDate today)
{
    static const QString withoutYear = QStringLiteral("--MM-dd");
    const std::optional<Parts> parts = read(text.trimmed());
    if (!parts)
        return {};
    if ((parts->year == 0 && !parts->shortYear) || parts->year == YearNotTold) {
        const QDate day(LeapYear, parts->month, parts->day);
        return day.isValid() ? day.toString(withoutYear) : QString();
    }
    const QDate day = resolve(*parts, today);
    if (!day.isValid() || day > today || day < today.addYears(-OldestPerson))
        return {};
    return isoDay(day);
}

} // namespace couvert
