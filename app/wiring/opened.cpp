// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/opened.h"

#include "model/customers/searchindex.h"
#include "model/requests/erasure.h"

namespace couvert {

Result<> settleOpened(const Session &session)
{
    Database &database = session.vault().database();
    const Result<int> ended = endErasures(session, database);
    return ended ? SearchIndex::renew(database) : Result<>(failure(ended));
}

} // namespace couvert
