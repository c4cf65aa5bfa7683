// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

namespace couvert {

/// Fictional French customers, for trying and for measuring. The same seed gives the same people on every system, customer by
/// customer: number `index` of a seed does not depend on how many are made. E-mail domains are reserved ones (exemple.fr is not: only
/// example.org, example.com, example.net and .invalid are used), phone numbers come from the ranges that ARCEP keeps for fiction.
class DemoCustomers final
{
public:
    explicit DemoCustomers(quint64 seed, QDate today) : m_seed(seed), m_today(today) { }
    [[nodiscard]] Customer make(qint64 index) const;

private:
    quint64 m_seed;
    QDate m_today;
};

} // namespace couvert
