// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/oppositions.h"

namespace couvert {

/// Why somebody who said yes is still not written to. The numbers are those of consent_state.block.
enum class Block { None = 0, Opposed = 1, Restricted = 2, NoAddress = 3 };

/// Looks at one card: restricted, without an address on the channel, or opposed since the yes of `at`. One opposed address of several
/// is enough: it is the person who does not want it.
class Reachability final
{
public:
    [[nodiscard]] static Result<Reachability> open(Database &database);
    [[nodiscard]] Result<Block> look(qint64 customer, Channel channel, qint64 at);
    /// When any address of the card was last opposed on the channel; nothing when none was.
    [[nodiscard]] Result<std::optional<qint64>> lastOpposition(qint64 customer, Channel channel, bool *anyAddress = nullptr);

private:
    Reachability(Oppositions oppositions, Statement restricted, Statement emails, Statement phones, Statement addresses);
    Oppositions m_oppositions;
    Statement m_restricted;
    Statement m_emails;
    Statement m_phones;
    Statement m_addresses;
};

/// Marks the yes of everybody who has the address, to be looked at again.
[[nodiscard]] Result<> lookAgain(Database &database, Channel channel, const QString &compared);
/// Looks at every yes that waits for it. Part of the caller's unit.
[[nodiscard]] Result<> settleReach(Transaction &transaction);
/// The same in a unit of its own; nothing is written when nobody waits. Busy while another job writes.
[[nodiscard]] Result<> settleReach(Database &database);

} // namespace couvert
