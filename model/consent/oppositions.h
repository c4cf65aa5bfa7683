// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/customers/fingerprinttable.h"
#include "model/customers/matchkey.h"
#include "model/journal/unitofwork.h"
#include "model/vault/statement.h"

#include <optional>

namespace couvert {

/// How the address of a channel is fingerprinted.
[[nodiscard]] MatchKey::Kind matchKindOf(Channel channel);
/// The address as it is compared: folded e-mail without the "+…" that a person may add to their own address, number in E.164, folded
/// street and town. Empty when the text is none.
[[nodiscard]] QString comparedAddress(Channel channel, const QString &text);

/// Who asked not to be written to, as keyed fingerprints of addresses: nobody can be read out of them, they outlive cards, erasure and
/// every change of keys (MatchKey).
///
/// Guarantees: an opposition is only ever made later, never taken out; who said yes after it, said so by a new dated act.
class Oppositions final
{
public:
    /// For looking up; with no key made yet nobody is opposed.
    [[nodiscard]] static Result<Oppositions> open(Database &database);
    /// Makes the match key when there is none.
    [[nodiscard]] static Result<Oppositions> openForWriting(UnitOfWork &unit);

    /// Every one on the channel and when it was made, for a list that asks a million times.
    [[nodiscard]] static Result<FingerprintTable> all(Database &database, Channel channel);

    /// True when nobody at all is opposed and the unit is the caller's, in which nobody else adds: nothing need be looked up.
    [[nodiscard]] bool isEmpty() const { return m_none; }
    /// When the address was opposed on the channel, in milliseconds since 1970; nothing when it was not.
    [[nodiscard]] Result<std::optional<qint64>> opposedAt(Channel channel, const QString &compared);
    /// True when it is new or later than what was known. Part of the caller's unit.
    [[nodiscard]] Result<bool> add(Channel channel, const QString &compared, qint64 at, bool imported, qint64 revision);

private:
    Oppositions(MatchKey key, Statement select, Statement insert);

    MatchKey m_key;
    Statement m_select;
    Statement m_insert;
    bool m_none = false;
};

/// Opposes an address in a unit of its own; the cards that have it leave the lists at once. InvalidValue "address". Manager only.
[[nodiscard]] Result<> oppose(const Session &session, Channel channel, const QString &address);

} // namespace couvert
