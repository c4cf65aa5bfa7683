// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/mailingexport.h"
#include "model/exchange/oppositionimport.h"
#include "model/exchange/scrub.h"
#include "ui/widgets/runningjob.h"

namespace couvert {

/// The long jobs of the mailing page. Each runs on the thread that calls it, with a connection of its own.
[[nodiscard]] Result<MailingCounts> writeList(const Session &session, const QString &purpose, Channel channel, const QString &path, Pulse &pulse);
[[nodiscard]] Result<ScrubReport> cleanList(
    const Session &session, const QString &path, const QString &outPath, const ScrubOptions &options, Pulse &pulse);
[[nodiscard]] Result<OppositionReport> takeOppositions(
    const Session &session, const QString &path, std::optional<Channel> channel, bool dryRun, Pulse &pulse);

} // namespace couvert
