// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/deadline.h"

#include <QtTest>

using namespace couvert;

namespace {

struct Case {
    const char *name;
    const char *received;
    bool extended;
    int suspendedDays;
    HolidayRegion region;
    const char *due;
};

/// Taken from printed calendars of 2026 to 2032, not from the program.
constexpr Case cases[]{
    {"2026-01-05", "2026-01-05", false, 0, HolidayRegion::Mainland, "2026-02-05"},
    {"2026-01-08, moved from 2026-02-08", "2026-01-08", false, 0, HolidayRegion::Mainland, "2026-02-09"},
    {"2026-01-14, moved from 2026-02-14", "2026-01-14", false, 0, HolidayRegion::Mainland, "2026-02-16"},
    {"2026-01-28, moved from 2026-02-28", "2026-01-28", false, 0, HolidayRegion::Mainland, "2026-03-02"},
    {"2026-01-29, moved from 2026-02-28", "2026-01-29", false, 0, HolidayRegion::Mainland, "2026-03-02"},
    {"2026-01-30, moved from 2026-02-28", "2026-01-30", false, 0, HolidayRegion::Mainland, "2026-03-02"},
    {"2026-01-31, moved from 2026-02-28", "2026-01-31", false, 0, HolidayRegion::Mainland, "2026-03-02"},
    {"2026-02-28, moved from 2026-03-28", "2026-02-28", false, 0, HolidayRegion::Mainland, "2026-03-30"},
    {"2026-03-05, moved from 2026-04-05", "2026-03-05", false, 0, HolidayRegion::Mainland, "2026-04-07"},
    {"2026-03-06, moved from 2026-04-06", "2026-03-06", false, 0, HolidayRegion::Mainland, "2026-04-07"},
    {"2026-03-31", "2026-03-31", false, 0, HolidayRegion::Mainland, "2026-04-30"},
    {"2026-04-01, moved from 2026-05-01", "2026-04-01", false, 0, HolidayRegion::Mainland, "2026-05-04"},
    {"2026-04-08, moved from 2026-05-08", "2026-04-08", false, 0, HolidayRegion::Mainland, "2026-05-11"},
    {"2026-04-14, moved from 2026-05-14", "2026-04-14", false, 0, HolidayRegion::Mainland, "2026-05-15"},
    {"2026-04-25, moved from 2026-05-25", "2026-04-25", false, 0, HolidayRegion::Mainland, "2026-05-26"},
    {"2026-04-30, moved from 2026-05-30", "2026-04-30", false, 0, HolidayRegion::Mainland, "2026-06-01"},
    {"2026-05-31", "2026-05-31", false, 0, HolidayRegion::Mainland, "2026-06-30"},
    {"2026-06-14, moved from 2026-07-14", "2026-06-14", false, 0, HolidayRegion::Mainland, "2026-07-15"},
    {"2026-07-15, moved from 2026-08-15", "2026-07-15", false, 0, HolidayRegion::Mainland, "2026-08-17"},
    {"2026-07-31", "2026-07-31", false, 0, HolidayRegion::Mainland, "2026-08-31"},
    {"2026-08-31", "2026-08-31", false, 0, HolidayRegion::Mainland, "2026-09-30"},
    {"2026-10-01, moved from 2026-11-01", "2026-10-01", false, 0, HolidayRegion::Mainland, "2026-11-02"},
    {"2026-10-11, moved from 2026-11-11", "2026-10-11", false, 0, HolidayRegion::Mainland, "2026-11-12"},
    {"2026-10-31", "2026-10-31", false, 0, HolidayRegion::Mainland, "2026-11-30"},
    {"2026-11-25, moved from 2026-12-25", "2026-11-25", false, 0, HolidayRegion::Mainland, "2026-12-28"},
    {"2026-12-01, moved from 2027-01-01", "2026-12-01", false, 0, HolidayRegion::Mainland, "2027-01-04"},
    {"2026-12-31, moved from 2027-01-31", "2026-12-31", false, 0, HolidayRegion::Mainland, "2027-02-01"},
    {"2027-01-29, moved from 2027-02-28", "2027-01-29", false, 0, HolidayRegion::Mainland, "2027-03-01"},
    {"2027-01-31, moved from 2027-02-28", "2027-01-31", false, 0, HolidayRegion::Mainland, "2027-03-01"},
    {"2027-02-28, moved from 2027-03-28", "2027-02-28", false, 0, HolidayRegion::Mainland, "2027-03-30"},
    {"2027-03-01", "2027-03-01", false, 0, HolidayRegion::Mainland, "2027-04-01"},
    {"2027-04-06, moved from 2027-05-06", "2027-04-06", false, 0, HolidayRegion::Mainland, "2027-05-07"},
    {"2027-04-08, moved from 2027-05-08", "2027-04-08", false, 0, HolidayRegion::Mainland, "2027-05-10"},
    {"2027-04-17, moved from 2027-05-17", "2027-04-17", false, 0, HolidayRegion::Mainland, "2027-05-18"},
    {"2027-06-14, moved from 2027-07-14", "2027-06-14", false, 0, HolidayRegion::Mainland, "2027-07-15"},
    {"2027-07-15, moved from 2027-08-15", "2027-07-15", false, 0, HolidayRegion::Mainland, "2027-08-16"},
    {"2027-09-30, moved from 2027-10-30", "2027-09-30", false, 0, HolidayRegion::Mainland, "2027-11-02"},
    {"2027-11-25, moved from 2027-12-25", "2027-11-25", false, 0, HolidayRegion::Mainland, "2027-12-27"},
    {"2027-12-01, moved from 2028-01-01", "2027-12-01", false, 0, HolidayRegion::Mainland, "2028-01-03"},
    {"2028-01-28", "2028-01-28", false, 0, HolidayRegion::Mainland, "2028-02-28"},
    {"2028-01-29", "2028-01-29", false, 0, HolidayRegion::Mainland, "2028-02-29"},
    {"2028-01-30", "2028-01-30", false, 0, HolidayRegion::Mainland, "2028-02-29"},
    {"2028-01-31", "2028-01-31", false, 0, HolidayRegion::Mainland, "2028-02-29"},
    {"2028-02-29", "2028-02-29", false, 0, HolidayRegion::Mainland, "2028-03-29"},
    {"2028-03-17, moved from 2028-04-17", "2028-03-17", false, 0, HolidayRegion::Mainland, "2028-04-18"},
    {"2028-04-01, moved from 2028-05-01", "2028-04-01", false, 0, HolidayRegion::Mainland, "2028-05-02"},
    {"2028-04-25, moved from 2028-05-25", "2028-04-25", false, 0, HolidayRegion::Mainland, "2028-05-26"},
    {"2028-05-05, moved from 2028-06-05", "2028-05-05", false, 0, HolidayRegion::Mainland, "2028-06-06"},
    {"2028-07-15, moved from 2028-08-15", "2028-07-15", false, 0, HolidayRegion::Mainland, "2028-08-16"},
    {"2028-10-11, moved from 2028-11-11", "2028-10-11", false, 0, HolidayRegion::Mainland, "2028-11-13"},
    {"2028-11-25, moved from 2028-12-25", "2028-11-25", false, 0, HolidayRegion::Mainland, "2028-12-26"},
    {"2028-12-01, moved from 2029-01-01", "2028-12-01", false, 0, HolidayRegion::Mainland, "2029-01-02"},
    {"2029-01-31", "2029-01-31", false, 0, HolidayRegion::Mainland, "2029-02-28"},
    {"2029-02-28", "2029-02-28", false, 0, HolidayRegion::Mainland, "2029-03-28"},
    {"2029-03-02, moved from 2029-04-02", "2029-03-02", false, 0, HolidayRegion::Mainland, "2029-04-03"},
    {"2029-04-10, moved from 2029-05-10", "2029-04-10", false, 0, HolidayRegion::Mainland, "2029-05-11"},
    {"2029-04-21, moved from 2029-05-21", "2029-04-21", false, 0, HolidayRegion::Mainland, "2029-05-22"},
    {"2029-06-14, moved from 2029-07-14", "2029-06-14", false, 0, HolidayRegion::Mainland, "2029-07-16"},
    {"2029-08-31, moved from 2029-09-30", "2029-08-31", false, 0, HolidayRegion::Mainland, "2029-10-01"},
    {"2029-11-25, moved from 2029-12-25", "2029-11-25", false, 0, HolidayRegion::Mainland, "2029-12-26"},
    {"2030-01-31", "2030-01-31", false, 0, HolidayRegion::Mainland, "2030-02-28"},
    {"2030-03-22, moved from 2030-04-22", "2030-03-22", false, 0, HolidayRegion::Mainland, "2030-04-23"},
    {"2030-04-30, moved from 2030-05-30", "2030-04-30", false, 0, HolidayRegion::Mainland, "2030-05-31"},
    {"2030-05-10, moved from 2030-06-10", "2030-05-10", false, 0, HolidayRegion::Mainland, "2030-06-11"},
    {"2030-05-30, moved from 2030-06-30", "2030-05-30", false, 0, HolidayRegion::Mainland, "2030-07-01"},
    {"2030-07-15, moved from 2030-08-15", "2030-07-15", false, 0, HolidayRegion::Mainland, "2030-08-16"},
    {"2030-10-11, moved from 2030-11-11", "2030-10-11", false, 0, HolidayRegion::Mainland, "2030-11-12"},
    {"2030-12-01, moved from 2031-01-01", "2030-12-01", false, 0, HolidayRegion::Mainland, "2031-01-02"},
    {"2031-01-31", "2031-01-31", false, 0, HolidayRegion::Mainland, "2031-02-28"},
    {"2031-03-14, moved from 2031-04-14", "2031-03-14", false, 0, HolidayRegion::Mainland, "2031-04-15"},
    {"2031-04-22, moved from 2031-05-22", "2031-04-22", false, 0, HolidayRegion::Mainland, "2031-05-23"},
    {"2031-05-02, moved from 2031-06-02", "2031-05-02", false, 0, HolidayRegion::Mainland, "2031-06-03"},
    {"2031-06-14, moved from 2031-07-14", "2031-06-14", false, 0, HolidayRegion::Mainland, "2031-07-15"},
    {"2031-10-01, moved from 2031-11-01", "2031-10-01", false, 0, HolidayRegion::Mainland, "2031-11-03"},
    {"2031-12-25, moved from 2032-01-25", "2031-12-25", false, 0, HolidayRegion::Mainland, "2032-01-26"},
    {"2032-01-29, moved from 2032-02-29", "2032-01-29", false, 0, HolidayRegion::Mainland, "2032-03-01"},
    {"2032-01-31, moved from 2032-02-29", "2032-01-31", false, 0, HolidayRegion::Mainland, "2032-03-01"},
    {"2032-02-28, moved from 2032-03-28", "2032-02-28", false, 0, HolidayRegion::Mainland, "2032-03-30"},
    {"2032-02-29, moved from 2032-03-29", "2032-02-29", false, 0, HolidayRegion::Mainland, "2032-03-30"},
    {"2032-04-06, moved from 2032-05-06", "2032-04-06", false, 0, HolidayRegion::Mainland, "2032-05-07"},
    {"2032-04-17, moved from 2032-05-17", "2032-04-17", false, 0, HolidayRegion::Mainland, "2032-05-18"},
    {"2032-05-31", "2032-05-31", false, 0, HolidayRegion::Mainland, "2032-06-30"},
    {"2032-11-25, moved from 2032-12-25", "2032-11-25", false, 0, HolidayRegion::Mainland, "2032-12-27"},
    {"2026-01-31 extended", "2026-01-31", true, 0, HolidayRegion::Mainland, "2026-04-30"},
    {"2026-02-25 extended, moved from 2026-05-25", "2026-02-25", true, 0, HolidayRegion::Mainland, "2026-05-26"},
    {"2026-08-25 extended", "2026-08-25", true, 0, HolidayRegion::Mainland, "2026-11-25"},
    {"2026-08-31 extended", "2026-08-31", true, 0, HolidayRegion::Mainland, "2026-11-30"},
    {"2026-09-25 extended, moved from 2026-12-25", "2026-09-25", true, 0, HolidayRegion::Mainland, "2026-12-28"},
    {"2026-11-30 extended, moved from 2027-02-28", "2026-11-30", true, 0, HolidayRegion::Mainland, "2027-03-01"},
    {"2027-11-29 extended", "2027-11-29", true, 0, HolidayRegion::Mainland, "2028-02-29"},
    {"2028-11-30 extended", "2028-11-30", true, 0, HolidayRegion::Mainland, "2029-02-28"},
    {"2029-01-06 extended", "2029-01-06", true, 0, HolidayRegion::Mainland, "2029-04-06"},
    {"2031-11-30 extended, moved from 2032-02-29", "2031-11-30", true, 0, HolidayRegion::Mainland, "2032-03-01"},
    {"2032-02-14 extended", "2032-02-14", true, 0, HolidayRegion::Mainland, "2032-05-14"},
    {"2026-11-25 extended", "2026-11-25", true, 0, HolidayRegion::Mainland, "2027-02-25"},
    {"2026-03-03", "2026-03-03", false, 0, HolidayRegion::Mainland, "2026-04-03"},
    {"2026-03-03 AlsaceMoselle, moved from 2026-04-03", "2026-03-03", false, 0, HolidayRegion::AlsaceMoselle, "2026-04-07"},
    {"2026-11-26 AlsaceMoselle, moved from 2026-12-26", "2026-11-26", false, 0, HolidayRegion::AlsaceMoselle, "2026-12-28"},
    {"2027-02-26 AlsaceMoselle, moved from 2027-03-26", "2027-02-26", false, 0, HolidayRegion::AlsaceMoselle, "2027-03-30"},
    {"2027-11-26 AlsaceMoselle, moved from 2027-12-26", "2027-11-26", false, 0, HolidayRegion::AlsaceMoselle, "2027-12-27"},
    {"2029-11-26 AlsaceMoselle, moved from 2029-12-26", "2029-11-26", false, 0, HolidayRegion::AlsaceMoselle, "2029-12-27"},
    {"2026-04-27 Guadeloupe, moved from 2026-05-27", "2026-04-27", false, 0, HolidayRegion::Guadeloupe, "2026-05-28"},
    {"2026-04-22 Martinique, moved from 2026-05-22", "2026-04-22", false, 0, HolidayRegion::Martinique, "2026-05-26"},
    {"2026-05-10 Guyane, moved from 2026-06-10", "2026-05-10", false, 0, HolidayRegion::Guyane, "2026-06-11"},
    {"2027-11-20 Reunion, moved from 2027-12-20", "2027-11-20", false, 0, HolidayRegion::Reunion, "2027-12-21"},
    {"2026-03-27 Mayotte, moved from 2026-04-27", "2026-03-27", false, 0, HolidayRegion::Mayotte, "2026-04-28"},
    {"2026-09-09 SaintBarthelemy, moved from 2026-10-09", "2026-09-09", false, 0, HolidayRegion::SaintBarthelemy, "2026-10-12"},
    {"2026-04-28 SaintMartin, moved from 2026-05-28", "2026-04-28", false, 0, HolidayRegion::SaintMartin, "2026-05-29"},
    {"2028-11-20 Reunion, moved from 2028-12-20", "2028-11-20", false, 0, HolidayRegion::Reunion, "2028-12-21"},
    {"2026-01-05 10 days of pause, moved from 2026-02-15", "2026-01-05", false, 10, HolidayRegion::Mainland, "2026-02-16"},
    {"2026-01-31 3 days of pause", "2026-01-31", false, 3, HolidayRegion::Mainland, "2026-03-03"},
    {"2026-03-20 14 days of pause", "2026-03-20", false, 14, HolidayRegion::Mainland, "2026-05-04"},
    {"2028-01-31 1 days of pause", "2028-01-31", false, 1, HolidayRegion::Mainland, "2028-03-01"},
    {"2026-01-31 extended 7 days of pause", "2026-01-31", true, 7, HolidayRegion::Mainland, "2026-05-07"},
};

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

/// The day by which a request has to be answered: art. 12(3) RGPD counted as règlement 1182/71, art. 3.
class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOn_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < std::size(cases); ++i)
            QTest::newRow(cases[i].name) << static_cast<int>(i);
    }

    void endsOn()
    {
        QFETCH(int, number);
        const Case &one = cases[number];
        const Deadline deadline{day(one.received), one.extended, one.suspendedDays};
        QCOMPARE(deadline.due(one.region), day(one.due));
    }

    void anExtensionIsDeclaredInTheFirstMonth()
    {
        const Deadline first{day("2026-01-31"), false, 0};
        QCOMPARE(first.extensionUntil(HolidayRegion::Mainland), day("2026-03-02"));
        const Deadline extended{day("2026-01-31"), true, 0};
        QCOMPARE(extended.extensionUntil(HolidayRegion::Mainland), day("2026-03-02"));
    }

    void easterFallsAsThePrintedCalendarsSay()
    {
        for (const char *sunday : {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13",
                 "2032-03-28", "2033-04-17", "2038-04-25", "1818-03-22", "2285-03-22"})
            QCOMPARE(easterSunday(day(sunday).year()), day(sunday));
    }

    void holidaysAreThoseOfThePlace()
    {
        QVERIFY(isPublicHoliday(day("2026-12-26"), HolidayRegion::AlsaceMoselle));
        QVERIFY(!isPublicHoliday(day("2026-12-26"), HolidayRegion::Mainland));
        QVERIFY(isPublicHoliday(day("2026-05-22"), HolidayRegion::Martinique));
        QVERIFY(!isPublicHoliday(day("2026-05-22"), HolidayRegion::Guadeloupe));
        int inTheYear = 0;
        for (QDate one = day("2026-01-01"); one.year() == 2026; one = one.addDays(1))
            inTheYear += isPublicHoliday(one, HolidayRegion::Mainland) ? 1 : 0;
        QCOMPARE(inTheYear, 11);
    }

    void everyCodeIsReadBack()
    {
        for (const HolidayRegion region :
            {HolidayRegion::Mainland, HolidayRegion::AlsaceMoselle, HolidayRegion::Guadeloupe, HolidayRegion::Martinique, HolidayRegion::Guyane,
                HolidayRegion::Reunion, HolidayRegion::Mayotte, HolidayRegion::SaintBarthelemy, HolidayRegion::SaintMartin})
            QCOMPARE(holidayRegionFromCode(holidayRegionCode(region)), std::optional(region));
        QVERIFY(!holidayRegionFromCode(QStringLiteral("atlantis")));
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
