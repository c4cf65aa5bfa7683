// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/failure.h"

#include <QByteArray>

namespace couvert {

/// A whole card with its visits as bytes, for undo and for cards that wait in memory: what is taken out is what was put in. An empty field is
/// one byte, a text is UTF-8: a card of a usual sheet takes about 170 bytes.
struct CardImage {
    Customer customer;
    QList<Visit> visitList;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<CardImage> fromBytes(QByteArrayView bytes); ///< DatabaseDamaged
};

} // namespace couvert
