// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"

namespace couvert {

/// Takes in a row that an import left out, because of something new that the person did on `actOn`: a card of its own, with what the row
/// said about consent, which taking the import back leaves. A person who is there by now stays as they are. Answers the id. RefusedByRule
/// "erased" for a day before the erasure or after today. Manager only.
[[nodiscard]] Result<qint64> takeReturning(const Session &session, Database &database, qint64 batch, const ErasedRow &row, QDate actOn);

} // namespace couvert
