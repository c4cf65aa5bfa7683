// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

#include <QFile>

namespace couvert {

/// Reads the pages of the database as they lie on the disk, decrypted, those in no use among them: what somebody who has the key could read
/// out of the file. SQLite itself shows only what is in use; SQLCipher's layout (version 4: IV and MAC at the end of each page, the salt at the
/// start of the first) is read without it. What still stands in the write-ahead log is not seen: it is emptied first.
class PageReader final
{
public:
    static constexpr qint64 PageSize = 4096;

    /// DatabaseDamaged when the first page cannot be read with the file's key.
    [[nodiscard]] static Result<PageReader> open(const Vault &vault);

    [[nodiscard]] qint64 count() const { return m_file->size() / PageSize; }
    /// A page by its number, from 1 on. StorageFailed.
    [[nodiscard]] Result<QByteArray> page(qint64 number);

private:
    PageReader(std::unique_ptr<QFile> file, SecretBytes key) : m_file(std::move(file)), m_key(std::move(key)) { }
    std::unique_ptr<QFile> m_file;
    SecretBytes m_key;
};

} // namespace couvert
