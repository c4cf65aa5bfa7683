// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/contactparsing.h"

#include "model/customers/textfolding.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace couvert {

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (at < 1 || at > 64 || text.size() > 254)
        return false;
    const QString local = text.left(at);
    static const QRegularExpression dotAtom(QStringLiteral("^[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression quoted(QStringLiteral("^\"(?:[^\"\\\\\\r\\n]|\\\\[^\\r\\n])*\"$"));
    if (!dotAtom.match(local).hasMatch() && !quoted.match(local).hasMatch())
        return false;
    static const QRegularExpression domain(
        QStringLiteral("^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+(?:\\p{L}[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return domain.match(text.mid(at + 1)).hasMatch();
}

QString parseEmail(const QString &text)
{
    QString address = text.trimmed();
    const qsizetype open = address.lastIndexOf(QLatin1Char('<'));
    const qsizetype close = address.lastIndexOf(QLatin1Char('>'));
    if (open >= 0 && close > open)
        address = address.mid(open + 1, close - open - 1).trimmed();
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address = address.mid(7);
    return isEmailAddress(address) ? address : QString();
}

QStringList splitEmails(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[;,|/\\n]|\\s+"));
    QStringList found;
    const QStringList pieces = cell.split(separators, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (parseEmail(piece).isEmpty())
            return {cell.trimmed()};
        found.append(piece.trimmed());
    }
    return found;
}

namespace {

/// 1 to 12 for a month's French or English name or its usual short form; 0 for anything else.
int monthOf(const QString &name)
{
    static const std::array<QStringList, 12> months{
        {{QStringLiteral("janvier"), QStringLiteral("january"), QStringLiteral("janv"), QStringLiteral("jan")},
            {QStringLiteral("fevrier"), QStringLiteral("february"), QStringLiteral("fevr"), QStringLiteral("fev"), QStringLiteral("feb")},
            {QStringLiteral("mars"), QStringLiteral("march"), QStringLiteral("mar")},
            {QStringLiteral("avril"), QStringLiteral("april"), QStringLiteral("avr"), QStringLiteral("apr")},
            {QStringLiteral("mai"), QStringLiteral("may")}, {QStringLiteral("juin"), QStringLiteral("june"), QStringLiteral("jun")},
            {QStringLiteral("juillet"), QStringLiteral("july"), QStringLiteral("juil"), QStringLiteral("jul")},
            {QStringLiteral("aout"), QStringLiteral("august"), QStringLiteral("aug")},
            {QStringLiteral("septembre"), QStringLiteral("september"), QStringLiteral("sept"), QStringLiteral("sep")},
            {QStringLiteral("octobre"), QStringLiteral("october"), QStringLiteral("oct")},
            {QStringLiteral("novembre"), QStringLiteral("november"), QStringLiteral("nov")},
            {QStringLiteral("decembre"), QStringLiteral("december"), QStringLiteral("dec")}}};
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i].contains(name))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// Two-digit years: this century unless that would lie more than a year ahead.
int fullYear(const QString &text, QDate today)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    const int century = today.year() / 100 * 100;
    return century + year > today.year() + 1 ? century - 100 + year : century + year;
}

QDate plausible(int year, int month, int day)
{
    return year >= 1850 && year <= 2200 ? QDate(year, month, day) : QDate();
}

} // namespace

QDate parseDay(const QString &text, QDate today)
{
    const QString trimmed = text.trimmed();
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?$"));
    QRegularExpressionMatch match = iso.match(trimmed);
    if (match.hasMatch())
        return plausible(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})$"));
    match = yearFirst.match(trimmed);
    if (match.hasMatch())
        return plausible(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})(?:\\s+(?:à\\s+)?\\d{1,2}[:hH].*)?$"));
    match = dayFirst.match(trimmed);
    if (match.hasMatch())
        return plausible(fullYear(match.captured(3), today), match.captured(2).toInt(), match.captured(1).toInt());
    const QStringList words = foldedWords(trimmed);
    if (words.size() < 3)
        return {};
    // "mardi 14 juillet 2025", "1er mai 2024", "July 14, 2025"
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        static const QRegularExpression dayWord(QStringLiteral("^(\\d{1,2})(?:er|e|st|nd|rd|th)?$"));
        const QRegularExpressionMatch first = dayWord.match(words.at(i));
        const QRegularExpressionMatch second = dayWord.match(words.at(i + 1));
        static const QRegularExpression year(QStringLiteral("^(?:\\d{4}|\\d{2})$"));
        if (!year.match(words.at(i + 2)).hasMatch() || i > 1 || i + 3 < words.size())
            continue;
        if (first.hasMatch() && monthOf(words.at(i + 1)) != 0)
            return plausible(fullYear(words.at(i + 2), today), monthOf(words.at(i + 1)), first.captured(1).toInt());
        if (second.hasMatch() && monthOf(words.at(i)) != 0)
            return plausible(fullYear(words.at(i + 2), today), monthOf(words.at(i)), second.captured(1).toInt());
    }
    return {};
}

QString parseBirthday(const QString &text, QDate today)
{
    const QString trimmed = text.trimmed();
    // A birthday lies in the past: "12/05/27" in 2026 is somebody born in 1927.
    QDate day = parseDay(trimmed, today);
    static const QRegularExpression shortYear(QStringLiteral("[/. -]\\d{2}$"));
    if (day.isValid() && day > today && trimmed.contains(shortYear))
        day = QDate(day.year() - 100, day.month(), day.day());
    if (day.isValid())
        return day <= today ? day.toString(Qt::ISODate) : QString();
    static const QRegularExpression dayAndMonth(QStringLiteral("^(?:--)?(\\d{1,2})[/. -](\\d{1,2})$"));
    const QRegularExpressionMatch match = dayAndMonth.match(trimmed);
    int dayNumber = 0;
    int month = 0;
    if (match.hasMatch()) {
        const bool isoOrder = trimmed.startsWith(QLatin1String("--"));
        dayNumber = match.captured(isoOrder ? 2 : 1).toInt();
        month = match.captured(isoOrder ? 1 : 2).toInt();
    } else {
        const QStringList words = foldedWords(trimmed);
        if (words.size() != 2)
            return {};
        month = monthOf(words.at(1)) != 0 ? monthOf(words.at(1)) : monthOf(words.at(0));
        dayNumber = (monthOf(words.at(1)) != 0 ? words.at(0) : words.at(1)).toInt();
    }
    // A leap year, so that 29 February is a day.
    if (!QDate::isValid(2000, month, dayNumber))
        return {};
    return QStringLiteral("--%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(dayNumber, 2, 10, QLatin1Char('0'));
}

} // namespace couvert
