// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/erasure.h"

class QWidget;

namespace couvert {

class FileChooser;

/// What the pages that erase do alike.

/// As Erasure::preview(), for a worker: on a connection of its own.
[[nodiscard]] Result<ErasurePreview> previewErasure(
    const Session &session, const PersonalDataHolders &holders, const QList<qint64> &ids, const QString &requestNumber = {});
/// Why these stay, a sentence each; `all`: nobody else was asked for.
[[nodiscard]] QString refusedWords(const QList<ErasureRefusal> &refused, bool all);

/// Where the person wants the certificate to stand; empty when nowhere. The file may have been locked meanwhile.
[[nodiscard]] QString chooseCertificatePath(QWidget *parent, FileChooser &chooser, QDate today);
/// Writes it there, in the restaurant's name and the language of the program. As writeErasureCertificate().
[[nodiscard]] Result<> writeCertificate(
    const QString &path, const Session &session, const ErasureOutcome &outcome, const QString &requestNumber = {});

} // namespace couvert
