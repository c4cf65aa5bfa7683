// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

#include <QDate>
#include <QList>

#include <optional>

namespace couvert {

/// A card that stands apart from what is due: kept for a reason, asked and waiting, or frozen at the person's request.
struct AsideCard {
    enum class Kind { Kept, Asked, Restricted };
    qint64 id = 0;
    QDate until;    ///< the last day of it; invalid for a frozen card: no end is known
    QString reason; ///< why it is kept
};

/// A page of them on that day, those that end first before the others; `after`: the last card of the page before. By key, so that every
/// page costs the same. Any thread, on that thread's connection.
[[nodiscard]] Result<QList<AsideCard>> readSetAside(
    Database &database, AsideCard::Kind kind, QDate today, int limit, const std::optional<AsideCard> &after = {});

} // namespace couvert
