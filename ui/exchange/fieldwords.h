// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace couvert {

/// The fields of a sheet and the remarks of an import in the words of the person.
[[nodiscard]] QString fieldWords(const QString &field); ///< "last_name" → "Last name"
/// A remark or a reject by its code, with how many lines it is about: a whole sentence.
[[nodiscard]] QString remarkWords(const QString &code, qint64 count);

} // namespace couvert
