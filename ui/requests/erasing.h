// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/erasure.h"

class QWidget;

namespace couvert {

class FileChooser;

/// What the pages that erase do alike.

/// What would go and what would stay of those cards that may be erased today (of all when none may), and why the others stay; for the request of
/// that number (empty: none). For a worker: on a connection of its own.
[[nodiscard]] Result<ErasurePreview> previewErasure(
    const Session &session, const PersonalDataHolders &holders, const QList<qint64> &ids, const QString &requestNumber = {});
/// Why these stay, one sentence each kind; empty when there are none.
[[nodiscard]] QString refusedWords(const QList<ErasureRefusal> &refused, bool all);

/// Where the person wants the certificate to stand; empty when nowhere. The file may have been locked meanwhile.
[[nodiscard]] QString chooseCertificatePath(QWidget *parent, FileChooser &chooser, QDate today);
/// Writes it there, in the restaurant's name and the language of the program. As writeErasureCertificate().
[[nodiscard]] Result<> writeCertificate(
    const QString &path, const Session &session, const ErasureOutcome &outcome, const QString &requestNumber = {});

} // namespace couvert
