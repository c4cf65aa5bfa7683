// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/contactparsing.h"
#include "model/customers/textfolding.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

namespace couvert {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using DialledNumber = i18n::phonenumbers::PhoneNumber;

/// Ranges that ARCEP keeps for works of fiction (décision 2018-0881). libphonenumber calls them unassigned; examples, trainings and
/// demo data live on them, and they must be found and compared as any number.
bool isFictional(const QString &digits)
{
    static const QStringList ranges{QStringLiteral("19900"), QStringLiteral("26191"), QStringLiteral("35301"), QStringLiteral("46571"),
        QStringLiteral("53649"), QStringLiteral("63998")};
    return digits.size() == 9 && ranges.contains(digits.left(5));
}

/// The number as libphonenumber reads it, when it is a valid one.
bool readNumber(const QString &text, const QString &region, DialledNumber &number)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    return util.ParseAndKeepRawInput(text.toStdString(), region.toStdString(), &number) == PhoneNumberUtil::NO_PARSING_ERROR
        && (util.IsValidNumber(number) || (number.country_code() == 33 && isFictional(QString::number(number.national_number()))));
}

bool isFrench(const QString &e164)
{
    return e164.startsWith(QLatin1String("+33")) && e164.size() == 12;
}

} // namespace

PhoneNumber parsePhone(const QString &typed, const QString &region)
{
    PhoneNumber phone{typed.trimmed(), {}, ContactUse::Personal};
    // A sheet's "3,3612E+10" has lost digits: it is no number any more.
    static const QRegularExpression rounded(QStringLiteral("[0-9][eE]\\+?[0-9]"));
    if (phone.typed.contains(rounded) || phone.typed.size() > 64)
        return phone;
    QString text = phone.typed;
    static const QRegularExpression floatTail(QStringLiteral("^[0-9]+[.,]0$"));
    if (text.contains(floatTail))
        text.chop(2);
    DialledNumber number;
    bool valid = readNumber(text, region, number);
    const QString digits = digitsOf(text);
    // A sheet keeps numbers as numbers: nine digits have lost their zero, eleven with 33 their plus.
    if (!valid && region == QLatin1String("FR") && digits.size() == 9 && !digits.startsWith(QLatin1Char('0')))
        valid = readNumber(QLatin1Char('0') + digits, region, number);
    if (!valid && digits.size() >= 10 && !digits.startsWith(QLatin1Char('0')))
        valid = readNumber(QLatin1Char('+') + digits, region, number);
    if (!valid)
        return phone;
    std::string e164;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &e164);
    phone.e164 = QString::fromStdString(e164);
    return phone;
}

QString formatPhone(const PhoneNumber &phone, const QString &region)
{
    if (phone.e164.isEmpty())
        return phone.typed;
    if (region == QLatin1String("FR") && isFrench(phone.e164)) {
        QString text = QLatin1Char('0') + phone.e164.mid(3, 1);
        for (qsizetype i = 4; i < 12; i += 2)
            text += QLatin1Char(' ') + phone.e164.mid(i, 2);
        return text;
    }
    DialledNumber number;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(phone.e164.toStdString(), region.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return phone.typed;
    std::string code;
    util.GetRegionCodeForNumber(number, &code);
    std::string text;
    util.Format(number, code == region.toStdString() ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QStringList phoneDigits(const PhoneNumber &phone)
{
    if (phone.e164.isEmpty()) {
        const QString digits = digitsOf(phone.typed);
        return digits.isEmpty() ? QStringList() : QStringList{digits};
    }
    const QString international = phone.e164.mid(1);
    if (isFrench(phone.e164))
        return {QLatin1Char('0') + phone.e164.mid(3), international};
    DialledNumber number;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(phone.e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {international};
    std::string national;
    util.Format(number, PhoneNumberUtil::NATIONAL, &national);
    return {digitsOf(QString::fromStdString(national)), international};
}

QStringList splitPhones(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[;,|\\n]|\\s/\\s|\\s(?:ou|et|or)\\s|/(?=\\s*[0+])"));
    QStringList found;
    const QStringList pieces = cell.split(separators, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (digitsOf(piece).size() < 4)
            return {cell.trimmed()};
        found.append(piece.trimmed());
    }
    return found;
}

} // namespace couvert
