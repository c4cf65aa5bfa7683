// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/duelist.h"
#include "model/retention/seenday.h"

namespace couvert {

/// What must be done today, as numbers: everything that the page Aujourd'hui says. Read from kept numbers, under 50 ms at a million
/// customers; on the thread of the window.
struct TodayFacts {
    SeenDay day;                ///< while it is not trusted, cards.due() is not to be proposed for deletion
    DueCounts cards;            ///< due, ahead, unknown, set aside, and the bars by month
    qint64 noAnswer = 0;        ///< of the due ones: asked, and silent
    qint64 consentsLapsing = 0; ///< that lapse within LapsingDays
    qint64 consentsLapsed = 0;  ///< whose time is over: nobody of them is written to
    qint64 requestsOpen = 0;    ///< of customers, not closed yet
    qint64 requestsOverdue = 0; ///< of them past their last day
    QDate requestDue;           ///< the next last day of those whose clock runs; invalid: none
    QDateTime lastBackup;       ///< invalid: never

    static constexpr int LapsingDays = 30;
    [[nodiscard]] static Result<TodayFacts> read(Database &database, const Clock &clock);
    [[nodiscard]] qint64 backupAge() const { return lastBackup.isValid() ? lastBackup.toLocalTime().date().daysTo(day.today) : -1; } ///< days
    [[nodiscard]] qint64 requestDaysLeft() const { return day.today.daysTo(requestDue); }
    /// Bars from this month on: what is overdue stands in the first one.
    [[nodiscard]] QList<qint64> bars(int months) const;
};

} // namespace couvert
