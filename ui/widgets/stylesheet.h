// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace couvert {

class Theme;

/// The one style sheet of the program, made from the tokens and sizes of the theme.
[[nodiscard]] QString makeStyleSheet(const Theme &theme);

} // namespace couvert
