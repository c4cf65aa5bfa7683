// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/widgets/barstrip.h"

#include <functional>

namespace couvert {

/// One thing to do today: a line of the page Aujourd'hui with the button that goes there.
struct TodayLine {
    enum class Urgency { Now, Soon };
    QString name; ///< in code: "requests"
    Urgency urgency = Urgency::Soon;
    QString heading;
    QString detail;
    QString action; ///< a verb
    QString page;   ///< where the button goes, and the task it begins there
    QString task;
    bool operator==(const TodayLine &) const = default;
};

/// What a room has to say on that page.
struct TodayNews {
    QList<TodayLine> lines;
    /// A file that holds nobody yet: the sentence and its first step, instead of everything else.
    std::optional<TodayLine> firstStep;

    /// The one strip of bars.
    struct Chart {
        QString title;
        QString aside; ///< small, at the right of the title
        QList<BarStrip::Bar> bars;
        QString page; ///< where a bar goes: the task is `task` and its number from 0 on
        QString task;
    };
    std::optional<Chart> chart;
};

/// Asked whenever the page is read; on the thread of the window, so it reads kept numbers only. Rooms hand theirs over in `app/`.
using TodaySource = std::function<Result<TodayNews>(const Session &session)>;

} // namespace couvert
