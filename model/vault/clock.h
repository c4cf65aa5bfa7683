// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace couvert {

/// The moment that is stored as milliseconds since 1970, in UTC.
[[nodiscard]] inline QDateTime utcMoment(qint64 milliseconds)
{
    // Not by way of the local time, of which an hour comes twice in autumn; Qt::UTC as an argument ends with Qt 6.
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()).toUTC();
}

/// The day and the hour that rules count with. One object is handed down from the program's start; tests hand their own.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDate today() const;                      ///< local day, or the day the program was told to take as today
    [[nodiscard]] virtual QDateTime now() const;                    ///< that day at the current hour, with its offset
    [[nodiscard]] bool isTold() const { return m_day.has_value(); } ///< the day was told (`--on`): it says nothing about the computer's clock
    [[nodiscard]] virtual QDateTime realNow() const;                ///< the system's clock, whatever day was told; for the journal

protected:
    std::optional<QDate> m_day;
};

/// Takes a given day as today (`--on`).
class DayClock final : public Clock
{
public:
    explicit DayClock(QDate day) { m_day = day; }
};

} // namespace couvert
