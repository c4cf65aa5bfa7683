// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace couvert {

/// The promise of the first screen.
[[nodiscard]] QString promise();
/// What is said of a chosen folder that holds no customer file.
[[nodiscard]] QString noFileThere();

} // namespace couvert
