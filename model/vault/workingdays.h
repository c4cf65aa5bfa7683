// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

#include <QDate>
#include <QString>

#include <optional>

namespace couvert {

/// Where the restaurant is, as far as public holidays go.
enum class HolidayRegion { Mainland, AlsaceMoselle, Guadeloupe, Martinique, Guyane, Reunion, Mayotte, SaintBarthelemy, SaintMartin };
[[nodiscard]] QString holidayRegionCode(HolidayRegion region); ///< "mainland", "alsace_moselle" …
[[nodiscard]] std::optional<HolidayRegion> holidayRegionFromCode(const QString &code);
/// Of the settings (part "requests", entry "holidays"); the mainland's when they name none.
[[nodiscard]] Result<HolidayRegion> holidayRegion(Database &database);

/// Easter of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);
/// French public holidays (Code du travail, L3133-1), Good Friday and 26 December in Alsace-Moselle (L3134-13), the day of the abolition of
/// slavery overseas (L3422-2).
[[nodiscard]] bool isPublicHoliday(QDate day, HolidayRegion region);
/// Neither Saturday, Sunday nor public holiday.
[[nodiscard]] bool isWorkingDay(QDate day, HolidayRegion region);
/// The day itself, or the next working day (règlement 1182/71, art. 3(4)).
[[nodiscard]] QDate workingDayFrom(QDate day, HolidayRegion region);

} // namespace couvert
