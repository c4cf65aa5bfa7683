// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/saidon.h"

#include <QTimeZone>

namespace couvert {

QDateTime saidOn(QDate day, bool yes, const QDateTime &now)
{
    const QTimeZone paris("Europe/Paris");
    const QDateTime first = paris.isValid() ? day.startOfDay(paris) : day.startOfDay();
    if (yes)
        return first;
    const QDateTime last = paris.isValid() ? day.endOfDay(paris) : day.endOfDay();
    return first <= now && last > now ? now : last;
}

QDateTime saidAt(QDate day, QTime hour)
{
    const QTimeZone paris("Europe/Paris");
    return paris.isValid() ? QDateTime(day, hour, paris) : QDateTime(day, hour);
}

} // namespace couvert
