// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/widgets/page.h"

#include <functional>

namespace couvert {

/// One line of the sidebar and the page behind it. The list is put together in `app/`, so that the window knows no room.
struct PageEntry {
    QString id;          ///< name in code, "clients"
    QString title;       ///< name in the sidebar
    bool manage = false; ///< under the group "Manage"
    std::function<Page *(const Session &session)> make;
};

} // namespace couvert
