// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalentry.h"
#include "model/vault/vault.h"

#include <functional>

namespace couvert {

/// Reads the journal and proves it whole. Entries are chained by keyed BLAKE2b; the chain's head is also kept outside the database
/// (file `anchor` in the folder and a copy in the configuration folder), so that a cut, an edit, a swap and an older database are found.
class Journal final
{
public:
    explicit Journal(Vault &vault) : m_vault(vault) { }

    struct Filter {
        QDate since;       ///< local day; invalid: all
        qint64 before = 0; ///< entries with a smaller number only (paging); 0: from the newest
        int limit = 100;
        QDate until = {}; ///< last local day; invalid: all
    };
    /// Newest first.
    [[nodiscard]] Result<QList<JournalEntry>> entries(Database &database, const Filter &filter) const;
    [[nodiscard]] Result<qint64> count(Database &database) const; ///< kept, not counted: the last number

    /// Walks the whole chain and holds it against the anchor. RolledBack (older than the anchor, or cut) or DatabaseDamaged (edited,
    /// swapped), with the first bad entry's number in `detail`.
    [[nodiscard]] Result<> verify(Database &database) const;

private:
    Vault &m_vault;
};

} // namespace couvert
