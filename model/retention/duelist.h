// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/retentionrules.h"

#include <QMap>

#include <functional>

namespace couvert {

/// A card that has reached the end of its time, or will soon.
struct DueCard {
    qint64 id = 0;
    Category category = Category::Customer; ///< whose rule says so
    QDate lastAct;
    ClockKind kind = ClockKind::Visit;
    QDate keepUntil;       ///< the rule's end, or the end of a hold when that is later
    qint64 daysLeft = 0;   ///< 0 on the last day, negative behind it
    bool wasHeld = false;  ///< it was kept for a reason, and that time is over
    bool noAnswer = false; ///< the person was asked, and did not answer in time

    int lane = 0; ///< for paging: see DueList::page
    qint64 clock = 0;
};

/// How many cards end when. Cards set aside (kept, asked, restricted) stand in none of the first numbers.
struct DueCounts {
    qint64 overdue = 0;  ///< behind their last day
    qint64 lastDay = 0;  ///< on it: due today
    qint64 within30 = 0; ///< from tomorrow to 30 days ahead
    qint64 within90 = 0; ///< from 31 to 90 days ahead
    qint64 later = 0;
    qint64 unknown = 0; ///< nothing tells when the person last came or wrote
    qint64 kept = 0;    ///< held back for a reason, still
    qint64 asked = 0;   ///< waiting for an answer, still
    qint64 restricted = 0;
    QMap<QDate, qint64> months; ///< first day of a month → cards whose last day is in it
    [[nodiscard]] qint64 due() const { return overdue + lastDay; }
};

/// What is due on a day, and what will be. Reads one small index and a table of kept numbers, never the cards: a page, a count, a chart
/// cost the same at a hundred cards and at a million.
///
/// The day is given: an act dated after it does not count before its day. Whether the day can be trusted is asked elsewhere
/// (seenday.h). Any thread, on that thread's connection; make a new one when the file has changed.
class DueList final
{
public:
    DueList(Database &database, RetentionRules rules, QDate today);

    struct Filter {
        int withinDays = 0;               ///< 0: due and overdue; 30, 90: those that end by then too
        std::optional<Category> category; ///< of one rule only
        QDate from;                       ///< last day of keeping not before this one; invalid: all
        QDate to;                         ///< not after this one (within `withinDays` all the same unless it is negative)
    };
    /// In the order of their last days; `after`: the last card of the page before.
    [[nodiscard]] Result<QList<DueCard>> page(const Filter &filter, int limit, const std::optional<DueCard> &after = {});
    /// All of them, in the same order; `take` answers false to stop.
    [[nodiscard]] Result<> forEach(const Filter &filter, const std::function<Result<bool>(const DueCard &)> &take);
    /// How many a filter finds, from kept numbers.
    [[nodiscard]] Result<qint64> count(const Filter &filter);
    /// Ids of cards whose last act is not known, oldest card first.
    [[nodiscard]] Result<QList<qint64>> unknown(int limit, qint64 afterId = 0);
    [[nodiscard]] Result<DueCounts> counts();

    [[nodiscard]] const RetentionRules &rules() const { return m_rules; }
    [[nodiscard]] QDate today() const { return m_today; }

private:
    class Lane;
    [[nodiscard]] Result<> loadApart();
    [[nodiscard]] std::optional<DueCard> cardOf(qint64 id, qint64 clock) const;
    [[nodiscard]] static bool passes(const Filter &filter, const DueCard &card);
    [[nodiscard]] QDate lastDayOf(const Filter &filter) const;
    template <typename Take> [[nodiscard]] Result<> eachCount(Take take);

    Database &m_database;
    RetentionRules m_rules;
    QDate m_today;
    bool m_loaded = false;
    std::vector<DueCard> m_apart; ///< those whose end the index does not tell: holds that are over, acts dated after today
    std::vector<qint64> m_apartUnknown;
};

} // namespace couvert
