// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

namespace couvert {

/// A size of 100 % in pixels, grown with the text as the sidebar does: for signs that stand beside words.
[[nodiscard]] inline int scaled(int pixels, const Theme &theme = Theme::instance())
{
    return pixels * theme.sidebarWidth() / Theme::SidebarWidth;
}

} // namespace couvert
