// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace couvert {

/// How a password for the customer file stands against CNIL délibération 2022-100 (the 80-bit tier: the file can be copied, so no
/// lock-out protects it) and against a dictionary-aware estimate where one is built in.
struct PasswordStrength {
    enum class Level { Empty, Weak, Fair, Strong };
    enum class Advice { None, TooShort, AddKinds, Common, LongerOrPhrase };

    Level level = Level::Empty;
    Advice advice = Advice::None;
    double bits = 0;       ///< estimate, for the meter only
    bool accepted = false; ///< one of the CNIL classes is met and it is no known common password
};

/// Classes: 12 characters of 4 kinds; 14 of upper, lower and digit; a phrase of 7 words. Thread-safe.
[[nodiscard]] PasswordStrength rate(const QString &password);

} // namespace couvert
