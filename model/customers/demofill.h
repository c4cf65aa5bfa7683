// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <functional>

namespace couvert {

/// Fills the file with `count` fictional customers of this seed (DemoCustomers) in one unit. Cancelled when `progress(done, total)`
/// answers false: then nothing was written. Manager only; runs on the thread of `database`.
[[nodiscard]] Result<Completion> fillWithDemo(
    const Session &session, Database &database, qint64 count, quint64 seed, const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace couvert
