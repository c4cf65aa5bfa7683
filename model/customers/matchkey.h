// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/secretbytes.h"
#include "model/vault/transaction.h"

namespace couvert {

/// Keyed fingerprints of what a person is known by: nobody can be read out of them, and they outlive cards, erasure and every change of the
/// file's keys, because the match key is a key of its own that stays in the file.
///
/// With no key made yet every fingerprint is empty and matches nothing.
class MatchKey final
{
public:
    static constexpr std::size_t FingerprintSize = 16;
    enum class Kind : char { Email = 'e', Phone = 'p', Address = 'a', Person = 'n' };

    [[nodiscard]] static Result<MatchKey> open(Database &database);
    /// Makes the key when there is none.
    [[nodiscard]] static Result<MatchKey> openForWriting(Transaction &transaction);

    [[nodiscard]] bool isEmpty() const { return m_key.isEmpty(); }
    /// `compared`: folded e-mail, number in E.164, folded street and town. Empty for an empty text.
    [[nodiscard]] QByteArray fingerprint(Kind kind, const QString &compared) const;
    /// Of every e-mail and valid number, and of the name with a full birthday.
    [[nodiscard]] QList<QByteArray> fingerprintsOf(const Customer &customer) const;

private:
    explicit MatchKey(SecretBytes key) : m_key(std::move(key)) { }
    SecretBytes m_key;
};

} // namespace couvert
