// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <QDate>
#include <QList>

namespace couvert {

/// An attempt to call somebody for marketing; one that nobody answered counts as well (Code de la consommation, D223-9).
struct CallAttempt {
    QDateTime at;
    bool answered = false;
};

/// What the last 30 days allow.
struct CallCount {
    int attempts = 0;
    int allowed = 0; ///< the file's setting; 4 by default
    QDate again;     ///< the first day on which one more is allowed, when none is today
    [[nodiscard]] bool mayCall() const { return attempts < allowed; }
};

/// Newest first.
[[nodiscard]] Result<QList<CallAttempt>> callAttempts(Database &database, qint64 customerId);
[[nodiscard]] Result<CallCount> recentCalls(Database &database, qint64 customerId, QDate today);
/// Notes an attempt that was made just now, in a unit of its own. It happened, so it is noted however many there were. NotFound. Manager
/// only.
[[nodiscard]] Result<CallCount> noteCall(const Session &session, qint64 customerId, bool answered);

} // namespace couvert
