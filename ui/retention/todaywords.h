// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/todaynews.h"

namespace couvert {

/// What the file says on the page Aujourd'hui: the date in doubt, requests near their last day, cards to be reviewed, cards without a
/// known last act, consents about to lapse, the backup; the bars of the cards that reach their end. From kept numbers alone.
[[nodiscard]] Result<TodayNews> todayNews(const Session &session);

} // namespace couvert
