// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace couvert {

/// What a column header says, in French and English, as people and the programs of the trade write it.
struct HeaderMeaning {
    QString field; ///< of cli.md; "" when nothing is known
    double confidence = 0;
};

[[nodiscard]] HeaderMeaning headerMeaning(const QString &header);
/// Whether a header tells nothing ("Colonne1", "Column 3", "F2", ""): the content has to speak.
[[nodiscard]] bool isMuteHeader(const QString &header);
/// Whether the column is of a kind that looks like another by its content and is none (fax, pager, SIRET …).
[[nodiscard]] bool isLookalikeHeader(const QString &header);

} // namespace couvert
