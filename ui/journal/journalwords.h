// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalentry.h"

namespace couvert {

/// An entry of the journal in the words of the person.
[[nodiscard]] QString actionWords(const QString &action);   ///< "customer.edited" → "Changed a card"
[[nodiscard]] QString subjectWords(const QString &subject); ///< "customer:42" → "card no. 42"
[[nodiscard]] QString whenWords(const JournalEntry &entry); ///< local day and time; says when the clock had been put back

/// "24 novembre 2026 à 15:04", in local time.
[[nodiscard]] QString momentWords(const QDateTime &moment);

} // namespace couvert
