// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace couvert {

/// How the number in a cell reads. The value is kept whole: a format decides whether it is a date or a time, a percentage, or digits
/// with a fixed length or grouping ("00000" for postcodes, "0# ## ## ## ##" for phones); decimals are neither added nor taken away.
struct NumberFormat {
    enum class Kind { General, Date, Time, Elapsed, Percent, Digits };
    Kind kind = Kind::General;
    QString pattern; ///< of Digits
};

/// From the code as it stands in the file ("dd/mm/yyyy", "0.00%", "[h]:mm" …).
[[nodiscard]] NumberFormat parseNumberFormat(QStringView code);
/// The formats that a file may use by number alone.
[[nodiscard]] NumberFormat builtinNumberFormat(int id);

/// The number as text, from its digits in the file; what is no number is answered as it is.
void assignNumber(QString &out, std::string_view raw, const NumberFormat &format, bool date1904);
/// A date cell that holds ISO text: without fractions, zone and a time of midnight. What is no date is answered as it is.
[[nodiscard]] QString isoDateCell(const QString &text);

} // namespace couvert
