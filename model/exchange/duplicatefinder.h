// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/statement.h"

#include <QHash>

namespace couvert {

/// Finds the card that a row is about: the same e-mail, else the same phone, else the same name and birthday; among the cards of the
/// file and the rows taken before, which stand in the file already. Into an empty file the indexes are made at the end only: until then
/// a table of 64-bit hashes stands in for them, and every hit is held against the card itself.
class DuplicateFinder final
{
public:
    [[nodiscard]] static Result<DuplicateFinder> prepare(Database &database);

    /// The id of the card, 0 when there is none.
    [[nodiscard]] Result<qint64> find(const Customer &customer);
    /// Makes a row that was taken known to the rows after it.
    void remember(qint64 id, const Customer &customer);

private:
    DuplicateFinder(Database &database, Statement email, Statement phone, Statement birthday, bool fileIsEmpty);
    [[nodiscard]] Result<qint64> findStored(const Customer &customer);
    [[nodiscard]] Result<qint64> findTaken(const Customer &customer) const;

    Database &m_database;
    Statement m_email;
    Statement m_phone;
    Statement m_birthday;
    bool m_fileIsEmpty = false;
    QHash<quint64, quint32> m_taken; ///< hash of a key to the id of the first card that has it
};

} // namespace couvert
