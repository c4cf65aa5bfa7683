// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/dossierfiles.h"

namespace couvert {

/// All that every room holds about the person, with how long the card is kept, before anything is written: for the preview and the pages.
/// As collectDossier().
[[nodiscard]] Result<Dossier> wholeDossier(const Session &session, Database &database, qint64 customerId, DossierOptions options);

/// The one click for both programs: collects, makes the pages in the customer's language and writes the files. As collectDossier(),
/// dossierPdf() and writeDossier(); needs a QGuiApplication.
[[nodiscard]] Result<QStringList> exportDossier(const Session &session, Database &database, qint64 customerId, const DossierOptions &options,
    const QString &folder, const std::optional<QString> &zipPassword = {});

} // namespace couvert
