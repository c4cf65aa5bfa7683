// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

namespace couvert {

/// The detail of the failure of a page that had to forget a half-filled form when the window locked.
inline constexpr QLatin1String NotKept("not_kept");

/// A failure in plain words of the program's language: what happened, what was kept, what to do.
struct FailureWords {
    QString happened;
    QString kept;
    QString advice;
};

[[nodiscard]] FailureWords failureWords(const Failure &failure);
/// The same as one text, for a place with a single label.
[[nodiscard]] QString failureText(const Failure &failure);

} // namespace couvert
