// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/mailinglist.h"
#include "model/journal/session.h"

#include <functional>

namespace couvert {

/// Writes the list of a purpose on a channel for a mailing platform, each line with the day of the consent and the version of its wording.
/// Who stood on it is kept with the person (art. 15 and 19 RGPD), the export is in the journal; when any of it fails there is no file and
/// nothing was kept; so it is when `progress` answers false. InvalidValue: purpose, out. Manager only.
[[nodiscard]] Result<MailingCounts> exportMailing(const Session &session, Database &database, const QString &purpose, Channel channel,
    const QString &path, const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace couvert
