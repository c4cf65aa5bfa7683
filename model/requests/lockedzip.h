// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/personaldata.h"

namespace couvert {

/// The files in one zip archive, each encrypted with AES-256 (WinZip's AE-2) under the password; their names can be read without it.
/// InvalidValue "zip password" for an empty one; Unsupported when this libzip cannot encrypt. Made in memory: nothing of it touches a
/// disk unencrypted.
[[nodiscard]] Result<QByteArray> lockedZip(const QList<HeldFile> &files, const QString &password);

} // namespace couvert
