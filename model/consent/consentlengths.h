// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/vault/database.h"

#include <QDate>

namespace couvert {

/// How long a yes counts, by channel: the file's settings, part "consent". Calls: a year at most since 11 August 2026 (Code de la
/// consommation, L223-1 and R223-1) whatever the setting says, not renewed by itself.
class ConsentLengths final
{
public:
    [[nodiscard]] static Result<ConsentLengths> read(Database &database);
    /// The first day on which a yes of `given` counts no more; invalid when it counts until it is taken back.
    [[nodiscard]] QDate until(Channel channel, QDate given) const;
    [[nodiscard]] int months(Channel channel) const { return m_months[static_cast<std::size_t>(channel)]; } ///< 0: no end
    [[nodiscard]] int proofMonthsOfCalls() const { return m_proofMonths; }
    [[nodiscard]] int callsInThirtyDays() const { return m_calls; }

private:
    std::array<int, allChannels.size()> m_months{};
    int m_proofMonths = 0;
    int m_calls = 0;
};

} // namespace couvert
