// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/keytable.h"
#include "model/vault/statement.h"

#include <optional>

namespace couvert {

/// Fingerprints (MatchKey) with a number beside each, read once: a list that asks a million times does not ask the file for each. The whole
/// fingerprint is compared.
class FingerprintTable final
{
public:
    /// Rows of a fingerprint and a number, from a statement that is bound and at its beginning.
    [[nodiscard]] static Result<FingerprintTable> read(Statement select);

    [[nodiscard]] bool isEmpty() const { return m_table.isEmpty(); }
    [[nodiscard]] std::optional<qint64> find(QByteArrayView fingerprint) const;

private:
    struct Entry {
        quint64 key;
        quint64 rest;
        qint64 number;
    };
    KeyTable<Entry> m_table;
};

} // namespace couvert
