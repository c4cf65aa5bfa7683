// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/journal/session.h"
#include "model/vault/database.h"

#include <functional>

namespace couvert {

struct OppositionReport {
    Completion completion = Completion::Done;
    qint64 rowsRead = 0; ///< blank rows not counted
    qint64 added = 0;    ///< addresses newly opposed
    qint64 already = 0;
};

/// Takes in unsubscribes and bounces from a file of a mailing platform: everybody in it, or those its own column ("EMAIL_BLACKLISTED")
/// tells, on every visible sheet. Without a channel, e-mail and what the file itself says of SMS, else the phone numbers. One unit; a dry run
/// writes nothing, nor does one that `progress` stopped.
/// InputUnreadable "no_address_column"; RefusedByRule "list_of_subscribers", "about_another_channel". Manager only.
[[nodiscard]] Result<OppositionReport> importOppositions(const Session &session, Database &database, const QString &path,
    std::optional<Channel> channel = {}, bool dryRun = false, const std::function<bool(double fraction)> &progress = {});

} // namespace couvert
