// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/daywords.h"

#include "ui/customers/customerwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace couvert {

namespace {

struct DayTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::DayWords)
};

} // namespace

QString doubtWords(const SeenDay &day)
{
    const QString today = dayWords(day.today);
    const QString seen = dayWords(day.seen);
    if (day.state == SeenDay::State::WentBack)
        return DayTexts::tr("It says %1, but this file was already open on %2.").arg(today, seen);
    return DayTexts::tr("It says %1, %Ln day(s) after this file was last open, on %2.", nullptr, static_cast<int>(day.seen.daysTo(day.today)))
        .arg(today, seen);
}

QString lengthWords(int months)
{
    return months % 12 == 0 ? DayTexts::tr("%Ln year(s)", nullptr, months / 12) : DayTexts::tr("%Ln month(s)", nullptr, months);
}

QList<BarStrip::Bar> monthBars(const QList<qint64> &numbers, QDate today)
{
    const QLocale locale;
    QList<BarStrip::Bar> bars;
    QDate month(today.year(), today.month(), 1);
    for (const qint64 number : numbers) {
        bars.append(
            {locale.standaloneMonthName(month.month(), QLocale::ShortFormat), locale.standaloneMonthName(month.month(), QLocale::NarrowFormat),
                locale.toString(month, QStringLiteral("MMMM yyyy")), number, bars.isEmpty() && number > 0});
        month = month.addMonths(1);
    }
    return bars;
}

} // namespace couvert
