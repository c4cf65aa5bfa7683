// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

namespace couvert {

/// Who is acting, in which role, on which file, on which day. Every writer takes one; the role is checked in the model.
class Session final
{
public:
    Session(Vault &vault, const Clock &clock) : m_vault(vault), m_clock(clock), m_account(vault.account()) { }

    [[nodiscard]] Vault &vault() const { return m_vault; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Account &account() const { return m_account; }
    /// RefusedByRole unless the account's role is at least this one.
    [[nodiscard]] Result<> require(Role role) const;

private:
    Vault &m_vault;
    const Clock &m_clock;
    Account m_account;
};

} // namespace couvert
