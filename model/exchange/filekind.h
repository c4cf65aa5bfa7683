// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

namespace couvert {

/// What a file is by its content; its name only breaks ties.
enum class FileKind { Text, Archive };

/// InputUnreadable for an empty file and for one that claims by its name to be a workbook and is none; InputEncrypted for an office
/// document with a password; InputUnknown for kinds that are recognised and not read here, named in the detail: "kind:xls",
/// "kind:vcard", "kind:html", "kind:xml", "kind:fods", "kind:binary".
[[nodiscard]] Result<FileKind> detectKind(const QString &path);

} // namespace couvert
