// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

#include <QByteArrayList>

#include <optional>

namespace couvert {

/// Beginnings of words that the index keeps a list of cards for; of a longer one it merges the lists of all words before the first card.
inline constexpr qsizetype LongestIndexedPrefix = 8;

/// The words of cards (names, towns, tags, e-mail addresses) that begin with `start`, in rising order; nothing when there are more than
/// `most`. Each costs one look into the index, however many cards have it. On the thread of `database`.
[[nodiscard]] Result<std::optional<QByteArrayList>> indexedTerms(Database &database, const QByteArray &start, qsizetype most);

} // namespace couvert
