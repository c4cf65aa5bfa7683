// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/traces.h"
#include "model/vault/personaldata.h"
#include "model/vault/vault.h"

#include <functional>

namespace couvert {

/// What a search for an erased person found.
struct Residue {
    Completion completion = Completion::Done;
    qint64 pages = 0; ///< searched
    int found = 0;    ///< values of the person that stand somewhere and that nobody else's record explains
};

/// The numbers of the pages that stand in the write-ahead log: what was written since it was last emptied. Its frame headers are plain.
[[nodiscard]] Result<std::vector<quint32>> pagesInLog(const QString &databasePath);

/// What stands in the file and beside it without anybody: the words of its structure, its place on the disk.
[[nodiscard]] Result<QByteArray> wordsOfTheFile(const Vault &vault, Database &database);

/// Searches decrypted pages as they lie on the disk: those named, or the whole database (unused pages and the index's own among them) when
/// `pages` is empty. A value that another record holds too (a town, a family name) is no residue. The log must have been emptied.
[[nodiscard]] Result<Residue> searchPages(const Vault &vault, Database &database, const PersonalDataHolders &holders, const Traces &traces,
    const std::vector<quint32> &pages, const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// Searches what the program keeps beside the database: keys, anchor, ledger, its settings, whatever lies in its own folders; and the
/// write-ahead log, which must be empty.
[[nodiscard]] Result<Residue> searchSideFiles(const Vault &vault, Database &database, const PersonalDataHolders &holders, const Traces &traces);

} // namespace couvert
