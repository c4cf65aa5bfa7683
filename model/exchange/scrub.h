// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/journal/session.h"
#include "model/vault/database.h"

#include <functional>

namespace couvert {

struct ScrubOptions {
    QString sheet; ///< null: every visible one with addresses
    Channel channel = Channel::Email;
    QString purpose = QStringLiteral("offers");
    bool keepUnknown = false; ///< keeps people that the file does not know
};

/// rowsRead = kept + removedOpposed + removedErased + removedNoConsent, blank rows not counted.
struct ScrubReport {
    Completion completion = Completion::Done;
    qint64 rowsRead = 0;
    qint64 kept = 0;
    qint64 removedOpposed = 0;
    qint64 removedErased = 0;
    qint64 removedNoConsent = 0;
    QStringList sheetsLeftOut; ///< names: hidden, without addresses, or more than a .csv can hold
};

/// Copies an outside list without those who may not be written to: opposed, erased, or known and without a yes that counts today. The columns of
/// the others are as they were, as text; nobody is added to the customer file. A workbook keeps its sheets of addresses, each cleaned; what
/// else it holds is left out, for nobody can tell whom it is about. InputUnreadable "no_address_column". Manager only.
[[nodiscard]] Result<ScrubReport> scrubList(const Session &session, Database &database, const QString &path, const QString &outPath,
    const ScrubOptions &options, const std::function<bool(double fraction)> &progress = {});

} // namespace couvert
