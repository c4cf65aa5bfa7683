// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/isoday.h"

namespace couvert {

QString isoDay(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 0 || year > 9999)
        return date.toString(Qt::ISODate);
    QString text(10, u'-');
    const auto put = [&text](qsizetype last, int digits, int number) {
        for (; digits > 0; --digits, number /= 10)
            text[last--] = QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    put(3, 4, year);
    put(6, 2, month);
    put(9, 2, day);
    return text;
}

QJsonValue jsonDay(QDate day)
{
    return day.isValid() ? QJsonValue(isoDay(day)) : QJsonValue();
}

} // namespace couvert
