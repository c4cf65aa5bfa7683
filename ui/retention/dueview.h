// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/duelist.h"
#include "model/retention/setaside.h"

namespace couvert {

/// Which cards the page Conservation lists, and where they come from: by key, page after page, or all of them for a job.
struct DueView {
    enum class Kind { Due, Within30, Within90, Month, Unknown, NoYes, Kept, Asked, Frozen };
    Kind kind = Kind::Due;
    int month = 0;                    ///< Month: how many months ahead of this one
    std::optional<Category> category; ///< of one rule only; where cards have an end
    bool operator==(const DueView &) const = default;

    [[nodiscard]] bool hasEnds() const { return kind <= Kind::Month; }
    [[nodiscard]] bool isAside() const { return kind >= Kind::Kept; }
    [[nodiscard]] DueList::Filter filter(QDate today) const;
    [[nodiscard]] AsideCard::Kind asideKind() const;

    /// How many it lists, from kept numbers.
    [[nodiscard]] Result<qint64> count(Database &database, DueList &list, const DueCounts &counts) const;
    /// The ids of all of them, or of the first `limit` when it is not 0. Nothing when `goesOn` answers false.
    [[nodiscard]] Result<std::optional<QList<qint64>>> ids(Database &database, QDate today, qint64 limit, const std::function<bool()> &goesOn) const;
};

} // namespace couvert
