// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/widgets/runningjob.h"

#include <optional>

namespace couvert {

/// What checking the customer file found. Each part holds its failure when it is not sound.
struct FileVerification {
    bool cancelled = false;
    std::optional<Failure> pages;
    std::optional<Failure> journal;
    std::optional<Failure> index;
    [[nodiscard]] bool isSound() const { return !pages && !journal && !index; }
};

/// The whole check, on the calling thread with a connection of its own; `pulse` counts its steps and stops it within one. Told to the
/// journal when it was done to its end.
[[nodiscard]] Result<FileVerification> verifyFile(const Session &session, Pulse &pulse);

} // namespace couvert
