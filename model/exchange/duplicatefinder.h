// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/bulkwriter.h"
#include "model/vault/statement.h"

#include <QHash>

#include <vector>

namespace couvert {

/// Finds the card that a row is about: the same e-mail, else the same phone, else the same name and birthday; among the cards of the
/// file and the rows taken before. Into an empty file the indexes are made at the end only: until then a table of 64-bit hashes stands in
/// for them, and every hit is held against the card itself, in the file or where it waits for it.
class DuplicateFinder final
{
public:
    /// `writer`: who writes the rows that are taken; it outlives this. None: no row is taken.
    [[nodiscard]] static Result<DuplicateFinder> prepare(Database &database, const BulkWriter *writer = nullptr);

    /// The ticket of the card with the writer, or its id in a file that was not empty; 0 when there is none.
    [[nodiscard]] Result<qint64> find(const Customer &customer);
    /// Makes a row that was taken known to the rows after it.
    void remember(qint64 ticket, const Customer &customer);
    /// No row is taken any more: what was kept in mind of them is given back.
    void forget() { m_taken = {}; }

private:
    /// What a card is known by.
    struct Key {
        enum class Kind { Email, Phone, Name };
        Kind kind;
        QString value; ///< folded address; digits of the number; folded names
        QString birthday = {};
        bool operator==(const Key &) const = default;
        [[nodiscard]] quint64 hash() const;
    };

    DuplicateFinder(const BulkWriter *writer, bool fileIsEmpty, std::vector<Statement> statements);
    [[nodiscard]] static QList<Key> keysOf(const Customer &customer);
    [[nodiscard]] Result<qint64> findTaken(const Key &key);
    /// The card of this key in the file: this one, or with 0 the first. 0: it has not.
    [[nodiscard]] Result<qint64> ask(const Key &key, qint64 id);

    const BulkWriter *m_writer;
    bool m_fileIsEmpty = false;
    std::vector<Statement> m_statements; ///< one a kind
    QHash<quint64, quint32> m_taken;     ///< hash of a key to the ticket of the first card that has it
};

} // namespace couvert
