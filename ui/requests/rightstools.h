// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/erasureform.h"
#include "ui/requests/exportform.h"

namespace couvert {

/// What the forms need from rooms that this one does not know; `app/` hands it over.
struct RightsTools {
    ExportForm::Collect collect;
    ErasureForm::Holders holders;
    /// Up to this size every page is searched before the certificate; beyond, those that were touched, and the rest while one goes on.
    qint64 searchedAtOnce = 256LL * 1024 * 1024;
};

} // namespace couvert
