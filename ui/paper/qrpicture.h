// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QByteArray>
#include <QPainterPath>

namespace couvert {

/// `text` as a QR code of error correction level Q (a quarter of it may be soiled), as one shape of `side` × `side` with the quiet zone
/// of four modules inside. InvalidValue when it is longer than a QR code can be.
[[nodiscard]] Result<QPainterPath> qrPicture(const QByteArray &text, qreal side);

} // namespace couvert
