// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/customers/keytable.h"
#include "model/vault/database.h"

#include <span>

namespace couvert {

/// Which customers have an address, for a list that asks a million times: the addresses are read once in the order of their table, where
/// asking for each would jump about the file. 20 bytes an address. E-mails are kept as numbers of 64 bits: two share one by chance once
/// in ten million files of a million customers.
class KnownAddresses final
{
public:
    struct Entry {
        quint64 key;
        qint64 customer;
    };

    /// Of e-mail, SMS or phone.
    [[nodiscard]] static Result<KnownAddresses> read(Database &database, Channel channel);
    /// Those who have the address, as it is compared.
    [[nodiscard]] std::span<const Entry> find(const QString &compared) const;

private:
    [[nodiscard]] quint64 keyOf(const QString &compared) const;

    bool m_numbers = false;
    size_t m_seed = 0;
    KeyTable<Entry> m_table;
};

} // namespace couvert
