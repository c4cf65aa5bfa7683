// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace couvert {

/// Whether a file system of this name (as QStorageInfo tells it) is reached over a network, where locks and flushes cannot be
/// trusted. Unknown names count as local.
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);

} // namespace couvert
