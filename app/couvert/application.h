// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/clock.h"

#include <QString>

#include <memory>

namespace couvert {

class MainWindow;

/// The window with all its rooms: the one place that knows them all. `clock` outlives it.
[[nodiscard]] std::unique_ptr<MainWindow> makeWindow(const QString &folder, const Clock &clock);

} // namespace couvert
