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
};

} // namespace couvert
