// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/workingdays.h"

#include "model/vault/settings.h"

#include <algorithm>
#include <iterator>

namespace couvert {

namespace {

struct Region {
    HolidayRegion region;
    const char *code;
    int month; ///< of the holiday of its own; 0: none with a fixed day
    int day;
};

constexpr Region regions[]{{HolidayRegion::Mainland, "mainland", 0, 0}, {HolidayRegion::AlsaceMoselle, "alsace_moselle", 12, 26},
    {HolidayRegion::Guadeloupe, "guadeloupe", 5, 27}, {HolidayRegion::Martinique, "martinique", 5, 22}, {HolidayRegion::Guyane, "guyane", 6, 10},
    {HolidayRegion::Reunion, "reunion", 12, 20}, {HolidayRegion::Mayotte, "mayotte", 4, 27},
    {HolidayRegion::SaintBarthelemy, "saint_barthelemy", 10, 9}, {HolidayRegion::SaintMartin, "saint_martin", 5, 28}};

const Region &entryOf(HolidayRegion region)
{
    return *std::find_if(std::begin(regions), std::end(regions), [region](const Region &entry) { return entry.region == region; });
}

} // namespace

QString holidayRegionCode(HolidayRegion region)
{
    return QString::fromLatin1(entryOf(region).code);
}

std::optional<HolidayRegion> holidayRegionFromCode(const QString &code)
{
    for (const Region &entry : regions) {
        if (code == QLatin1String(entry.code))
            return entry.region;
    }
    return {};
}

QDate easterSunday(int year)
{
    // The anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

bool isPublicHoliday(QDate day, HolidayRegion region)
{
    struct Fixed {
        int month;
        int day;
    };
    constexpr Fixed everywhere[]{{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}};
    const auto falls = [&](int month, int number) { return day.month() == month && day.day() == number; };
    if (std::any_of(std::begin(everywhere), std::end(everywhere), [&](const Fixed &holiday) { return falls(holiday.month, holiday.day); }))
        return true;
    constexpr qint64 goodFriday = -2;
    constexpr qint64 easterMonday = 1;
    constexpr qint64 ascension = 39;
    constexpr qint64 whitMonday = 50;
    const qint64 afterEaster = easterSunday(day.year()).daysTo(day);
    if (afterEaster == easterMonday || afterEaster == ascension || afterEaster == whitMonday)
        return true;
    if (region == HolidayRegion::AlsaceMoselle && afterEaster == goodFriday)
        return true;
    const Region &own = entryOf(region);
    return falls(own.month, own.day);
}

bool isWorkingDay(QDate day, HolidayRegion region)
{
    return day.dayOfWeek() < Qt::Saturday && !isPublicHoliday(day, region);
}

QDate workingDayFrom(QDate day, HolidayRegion region)
{
    while (day.isValid() && !isWorkingDay(day, region))
        day = day.addDays(1);
    return day;
}

Result<HolidayRegion> holidayRegion(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const QString code = settings->value(QLatin1String("requests")).toObject().value(QLatin1String("holidays")).toString();
    return holidayRegionFromCode(code).value_or(HolidayRegion::Mainland);
}

} // namespace couvert
