// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/exchange/consentcells.h"

#include <QStringList>

namespace couvert {

/// What `--set FIELD=VALUE ...` asks for: values of the card, and answers about consent, which are kept as a sheet's would be.
class CardSets final
{
public:
    /// A wrong usage for what is no FIELD=VALUE; InvalidValue names the field.
    [[nodiscard]] static Result<CardSets> apply(Database &database, const QStringList &sets, Customer &customer, QDate today);

    [[nodiscard]] bool touchesCard() const { return m_touchesCard; }
    [[nodiscard]] const QList<ConsentClaim> &claims() const { return m_claims; }

private:
    bool m_touchesCard = false;
    QList<ConsentClaim> m_claims;
};

} // namespace couvert
