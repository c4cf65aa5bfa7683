// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/statement.h"

#include <QHash>

namespace couvert {

/// Finds the card that a row is about: the same e-mail, else the same phone, else the same name and birthday; among the cards of the
/// file and the rows taken before.
class DuplicateFinder final
{
public:
    [[nodiscard]] static Result<DuplicateFinder> prepare(Database &database);

    /// The id of the card, 0 when there is none.
    [[nodiscard]] Result<qint64> find(const Customer &customer);
    /// Makes a row that was taken known to the rows after it.
    void remember(qint64 id, const Customer &customer);

private:
    DuplicateFinder(Statement email, Statement phone, Statement birthday, bool fileIsEmpty);
    [[nodiscard]] static QString nameKey(const Customer &customer);

    Statement m_email;
    Statement m_phone;
    Statement m_birthday;
    bool m_fileIsEmpty = false;
    QHash<QString, qint64> m_taken;
};

} // namespace couvert
