// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/secretbytes.h"

#include <QStringList>

#include <array>

namespace couvert {

/// The printed way in: 160 random bits as 8 groups of 4 Crockford base32 characters and one check character.
///
/// Guarantees: a wrong character, two neighbours swapped, or two groups swapped are found in the group where they stand, while it
/// is typed (check over GF(32) with the group's index). Case, blanks, hyphens, and O/0, I/L/1 do not matter.
class RecoveryCode final
{
public:
    static constexpr int GroupCount = 8;
    static constexpr int GroupLength = 5;

    [[nodiscard]] static RecoveryCode generate();
    /// WrongRecoveryCode, with the number (1 to 8) of the first wrong group in `detail`, or "length".
    [[nodiscard]] static Result<RecoveryCode> parse(const QString &typed);
    /// Whether `typed` is a sound group at this place (0 to 7), without knowing the code.
    [[nodiscard]] static bool groupIsSound(const QString &typed, int index);
    /// The group as it is compared: upper case, O, I and L resolved, blanks and hyphens dropped.
    [[nodiscard]] static QString normaliseGroup(const QString &typed);

    [[nodiscard]] QStringList groups() const;                              ///< the 8 groups, for the sheet and for typing back
    [[nodiscard]] QString text() const;                                    ///< groups joined by hyphens
    [[nodiscard]] const SecretBytes &entropy() const { return m_entropy; } ///< 20 bytes
    [[nodiscard]] RecoveryCode clone() const;

private:
    explicit RecoveryCode(SecretBytes entropy);
    SecretBytes m_entropy;
};

} // namespace couvert
