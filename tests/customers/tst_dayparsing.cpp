// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/contactparsing.h"
#include "model/customers/isoday.h"

#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;

class TestDayParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void everyDayOfAYear();
    void birthdays_data();
    void birthdays();
    void writtenDays();

private:
    const QDate m_today{2026, 11, 24};
};

void TestDayParsing::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const char *expected) { QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(expected); };
    row(u"2025-07-14"_s, "2025-07-14");
    row(u"2025-7-4"_s, "2025-07-04");
    row(u"2025/07/14"_s, "2025-07-14");
    row(u"2025.07.14"_s, "2025-07-14");
    row(u"20250714"_s, "2025-07-14");
    row(u"2025-07-14T10:30:00"_s, "2025-07-14");
    row(u"2025-07-14T10:30:00Z"_s, "2025-07-14");
    row(u"2025-07-14T23:30:00+02:00"_s, "2025-07-14");
    row(u"2025-07-14 00:00:00"_s, "2025-07-14");
    row(u"2025-07-14 10:30:00.123"_s, "2025-07-14");
    row(u"2025-07-14 10:30:00 UTC"_s, "2025-07-14");
    row(u"14/07/2025"_s, "2025-07-14");
    row(u"1/7/2025"_s, "2025-07-01");
    row(u"14-07-2025"_s, "2025-07-14");
    row(u"14.07.2025"_s, "2025-07-14");
    row(u"14 07 2025"_s, "2025-07-14");
    row(u"14 / 07 / 2025"_s, "2025-07-14");
    row(u" 14/07/2025 "_s, "2025-07-14");
    row(u"14\u00A0juillet\u00A02025"_s, "2025-07-14");
    row(u"14/07/2025 10:30"_s, "2025-07-14");
    row(u"14/07/2025 10h30"_s, "2025-07-14");
    row(u"14/07/2025 à 10:30"_s, "2025-07-14");
    row(u"14-07-2025 19:05:12"_s, "2025-07-14");
    row(u"14/07/2025 7:05 PM"_s, "2025-07-14");
    row(u"14/07/25"_s, "2025-07-14");
    row(u"14.07.99"_s, "1999-07-14");
    row(u"14/07/00"_s, "2000-07-14");
    row(u"01/12/26"_s, "2026-12-01");
    row(u"24/11/27"_s, "2027-11-24");
    row(u"25/11/27"_s, "1927-11-25");
    row(u"01/01/68"_s, "1968-01-01");
    row(u"29/02/24"_s, "2024-02-29");
    row(u"29/02/2024"_s, "2024-02-29");
    row(u"29/02/2000"_s, "2000-02-29");
    row(u"07/08/2025"_s, "2025-08-07");
    row(u"14 juillet 2025"_s, "2025-07-14");
    row(u"1er mai 2024"_s, "2024-05-01");
    row(u"1ᵉʳ mai 2024"_s, "2024-05-01");
    row(u"le 14 juillet 2025"_s, "2025-07-14");
    row(u"lundi 14 juillet 2025"_s, "2025-07-14");
    row(u"Mardi 3 août 2021"_s, "2021-08-03");
    row(u"15 AOUT 2023"_s, "2023-08-15");
    row(u"3 févr. 2022"_s, "2022-02-03");
    row(u"31 déc. 2020"_s, "2020-12-31");
    row(u"14-juil-25"_s, "2025-07-14");
    row(u"14 juil. 2025 à 19h30"_s, "2025-07-14");
    row(u"mer. 5 mars 2025"_s, "2025-03-05");
    row(u"July 14, 2025"_s, "2025-07-14");
    row(u"July 14th, 2025"_s, "2025-07-14");
    row(u"14 July 2025"_s, "2025-07-14");
    row(u"Jul 4 2025"_s, "2025-07-04");
    row(u"4-Jul-2025"_s, "2025-07-04");
    row(u"1st of May 2024"_s, "2024-05-01");
    row(u"Monday, July 14, 2025"_s, "2025-07-14");
    row(u"Feb 29, 2024"_s, "2024-02-29");
    row(u"٢٠٢٥-٠٧-١٤"_s, "");
    row(u"31/02/2025"_s, "");
    row(u"29/02/2023"_s, "");
    row(u"29/02/1900"_s, "");
    row(u"31/04/2025"_s, "");
    row(u"00/07/2025"_s, "");
    row(u"14/00/2025"_s, "");
    row(u"0000-00-00"_s, "");
    row(u"07/14/2025"_s, "");
    row(u"14/07"_s, "");
    row(u"14 juillet"_s, "");
    row(u"juillet 2025"_s, "");
    row(u"2025"_s, "");
    row(u"14/07/205"_s, "");
    row(u"14/07/20255"_s, "");
    row(u"14/07-2025"_s, "");
    row(u"45123"_s, "");
    row(u"45123.5"_s, "");
    row(u"06 12 34 56 78"_s, "");
    row(u"20251399"_s, "");
    row(u"0025-07-14"_s, "");
    row(u"14/07/1604"_s, "");
    row(u"40 juillet 2025"_s, "");
    row(u"14 juillembre 2025"_s, "");
    row(u"hier"_s, "");
    row(u"N/A"_s, "");
    row(u"-"_s, "");
    row(u""_s, "");
}

void TestDayParsing::days()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(parseDay(text, m_today).toString(Qt::ISODate), expected);
}

void TestDayParsing::everyDayOfAYear()
{
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        for (const QString &format : {u"dd/MM/yyyy"_s, u"d.M.yy"_s, u"yyyy-MM-dd"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"dddd d MMMM yyyy"_s})
            QCOMPARE(parseDay(french.toString(day, format), m_today), day);
        for (const QString &format : {u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s, u"dddd, MMMM d, yyyy"_s, u"d-MMM-yy"_s})
            QCOMPARE(parseDay(english.toString(day, format), m_today), day);
    }
}

void TestDayParsing::birthdays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const char *expected) { QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(expected); };
    row(u"17/05/1980"_s, "1980-05-17");
    row(u"1980-05-17"_s, "1980-05-17");
    row(u"17 mai 1980"_s, "1980-05-17");
    row(u"17/05/80"_s, "1980-05-17");
    row(u"17/05/26"_s, "2026-05-17");
    row(u"24/11/26"_s, "2026-11-24");
    row(u"25/11/26"_s, "1926-11-25");
    row(u"19800517"_s, "1980-05-17");
    row(u"17/05"_s, "--05-17");
    row(u"17.05"_s, "--05-17");
    row(u"17 mai"_s, "--05-17");
    row(u"1er mai"_s, "--05-01");
    row(u"May 17"_s, "--05-17");
    row(u"--05-17"_s, "--05-17");
    row(u"--0517"_s, "--05-17");
    row(u"29/02"_s, "--02-29");
    row(u"1604-05-17"_s, "--05-17");
    row(u"30/02"_s, "");
    row(u"05/80"_s, "");
    row(u"17/05/2027"_s, "");
    row(u"25/11/2026"_s, "");
    row(u"17/05/1880"_s, "");
    row(u"29/02/1981"_s, "");
    row(u"29371"_s, "");
    row(u"46 ans"_s, "");
    row(u""_s, "");
}

void TestDayParsing::birthdays()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(parseBirthday(text, m_today), expected);
    if (!expected.isEmpty())
        QCOMPARE(parseBirthday(expected, m_today), expected);
}

void TestDayParsing::writtenDays()
{
    QCOMPARE(isoDay({}), QString());
    for (QDate day(0001, 1, 1); day.isValid() && day.year() < 10050; day = day.addDays(97))
        QCOMPARE(isoDay(day), day.toString(Qt::ISODate));
}

QTEST_APPLESS_MAIN(TestDayParsing)
#include "tst_dayparsing.moc"
