// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QByteArrayView>

namespace couvert {

/// Puts UTF-8 into `cell`, in the memory that it has; bytes that are no UTF-8 become U+FFFD. InputTooLarge("cell") above Excel's limit.
[[nodiscard]] Result<> assignCell(QString &cell, QByteArrayView utf8);

} // namespace couvert
