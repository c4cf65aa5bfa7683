// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/clock.h"

#include <QTimeZone>

namespace couvert {

QDate Clock::today() const
{
    return m_day.value_or(QDate::currentDate());
}

QDateTime Clock::now() const
{
    if (!m_day)
        return realNow();
    const QTimeZone paris("Europe/Paris");
    if (!paris.isValid()) {
        const QDateTime local(*m_day, QTime::currentTime());
        return local.toOffsetFromUtc(local.offsetFromUtc());
    }
    const QDateTime told(*m_day, QDateTime::currentDateTimeUtc().toTimeZone(paris).time(), paris);
    return told.toOffsetFromUtc(told.offsetFromUtc());
}

QDateTime Clock::realNow() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

} // namespace couvert
