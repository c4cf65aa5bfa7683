// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

#include <QByteArray>

#include <optional>

namespace couvert {

/// The head of the journal, kept outside the database: what an older, cut or exchanged database cannot know.
///
/// File `anchor` in the folder: two fixed places written in turn, each with a MAC under the Journal subkey, so that a torn write
/// costs one commit of freshness and no more. It is written after each commit and flushed when the file is closed; a copy goes to
/// the configuration folder then.
struct Anchor {
    qint64 sequence = 0;
    QByteArray head;   ///< 32 bytes: hash of that entry
    QByteArray digest; ///< 16 bytes: RevisionDigest after it
};

/// The newest anchor that any copy holds; nothing when none is sound.
[[nodiscard]] std::optional<Anchor> readAnchor(Vault &vault);
/// Best effort by design: an anchor that cannot be written is older, never wrong.
void writeAnchor(Vault &vault, const Anchor &anchor);
/// Flushes the anchor and copies it to the configuration folder.
void settleAnchor(Vault &vault);

} // namespace couvert
