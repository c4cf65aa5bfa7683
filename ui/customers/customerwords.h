// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

namespace couvert {

/// The words of the program's language for the codes of a card.
[[nodiscard]] QString categoryWord(const Category &category); ///< a category of the file's own: its code
[[nodiscard]] QString visitWord(VisitKind kind);
/// What a field of cli.md is called on a form; the name itself for one that has no words.
[[nodiscard]] QString fieldWord(const QString &field);
/// "last visit on 14 July 2025", or that none is known.
[[nodiscard]] QString lastActivityWords(const Customer &customer);
/// A day as the language writes it in a sentence: "14 juillet 2025".
[[nodiscard]] QString dayWords(QDate day);
/// A birthday as people read it: "17 May 1980", "17 May".
[[nodiscard]] QString birthdayWords(const QString &birthday);
[[nodiscard]] QString addressWords(const PostalAddress &address);

} // namespace couvert
