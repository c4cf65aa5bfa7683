// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/session.h"

namespace couvert {

Result<> Session::require(Role role) const
{
    if (role == Role::Manager && m_account.role != Role::Manager)
        return fail(FailureCode::RefusedByRole);
    return {};
}

} // namespace couvert
