// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/failure.h"

#include <QByteArray>

namespace couvert {

/// A whole card with its visits as bytes, for undo: what is put back is what was there.
struct CardImage {
    Customer customer;
    QList<Visit> visitList;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<CardImage> fromBytes(const QByteArray &bytes); ///< DatabaseDamaged
};

} // namespace couvert
