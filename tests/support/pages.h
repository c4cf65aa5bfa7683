// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

#include <QByteArray>

#include <sqlcipher/sqlite3.h>

namespace couvert {

/// The whole database as its pages read once decrypted: the unused ones and the search index's own among them.
inline QByteArray decryptedPages(const Database &database)
{
    sqlite3_int64 size = 0;
    unsigned char *pages = sqlite3_serialize(database.handle(), "main", &size, 0);
    QByteArray bytes(reinterpret_cast<const char *>(pages), static_cast<qsizetype>(size));
    sqlite3_free(pages);
    return bytes;
}

} // namespace couvert
