// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentclaims.h"

namespace couvert {

/// What the cells of one person say about consent (consent_email, ..., consent_date, unsubscribed), read as claims: never a consent by
/// themselves.
class ConsentCells final
{
public:
    explicit ConsentCells(QDate today) : m_today(today) { }

    [[nodiscard]] static bool isField(const QString &name);
    /// InvalidValue names the field when the text cannot be understood; nothing is claimed then. An empty text says nothing.
    [[nodiscard]] Result<> take(const QString &field, const QString &text);
    /// All of it; a claim that brings no day of its own has the one of consent_date. Who took their address off a list does not come back
    /// by another column.
    [[nodiscard]] QList<ConsentClaim> claims() const;
    /// That the person wants no mail, where a cell said so.
    [[nodiscard]] const std::optional<ConsentClaim> &unsubscribed() const { return m_unsubscribed; }

private:
    QDate m_today;
    QDate m_day;
    QList<ConsentClaim> m_claims;
    std::optional<ConsentClaim> m_unsubscribed;
};

} // namespace couvert
