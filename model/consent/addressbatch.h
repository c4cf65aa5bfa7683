// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/journal/session.h"

#include <QStringList>

namespace couvert {

/// Some addresses of a list, to be pasted into the Bcc line of a mail.
struct AddressBatch {
    QStringList addresses;
    qint64 last = 0; ///< the customer to go on after; 0: there are no more
};

/// The next addresses of the list after the customer `after`, at most `size`. They leave the file: the batch is told to the journal and to
/// each person as any list is, before it is answered. InvalidValue: purpose, channel (e-mail only). Manager only.
[[nodiscard]] Result<AddressBatch> takeAddresses(const Session &session, const QString &purpose, qint64 after, int size);

} // namespace couvert
