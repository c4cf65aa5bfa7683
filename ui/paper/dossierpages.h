// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QByteArray>
#include <QJsonObject>

namespace couvert {

/// A dossier (resources/dossier.schema.json) as pages that its reader can read, in the reader's language: who you are for us, how we reach
/// you, your visits, what you agreed to with the very words that you were shown, your requests, what was done with your card; then why we
/// hold it and what you may ask. Every key of the data has its place; one that has no words yet stands under its own name at the end.
/// Unsupported (no font on this system).
[[nodiscard]] Result<QByteArray> dossierPdf(const QJsonObject &document);
/// The very words of those pages, for reading them over on the screen before they go out.
[[nodiscard]] QString dossierText(const QJsonObject &document);

} // namespace couvert
