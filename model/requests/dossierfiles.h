// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/dossier.h"

#include <QStringList>

namespace couvert {

/// The dossier as a table for a spreadsheet in French: section, number, field, value; one line for each thing that is held.
[[nodiscard]] QByteArray dossierTable(const QJsonObject &document);

/// Writes the dossier into a folder, which is made when it is not there: dossier.json, dossier.pdf (given, as pages are made elsewhere),
/// data.csv, contact.vcf and the attachments; with a password all of them in one dossier.zip, AES-256, and nothing beside it. Answers the
/// paths. The export is in the journal and kept with the person as handed out.
///
/// Guarantees: all files stand at the end or none of them, for their owner only; their names tell nothing of the person. AlreadyExists
/// "output" when one of them stands there: two persons' files never mix in one folder. InvalidValue "zip password" for an empty one.
/// Manager only.
[[nodiscard]] Result<QStringList> writeDossier(const Session &session, Database &database, const Dossier &dossier, const QByteArray &pdf,
    const QString &folder, const std::optional<QString> &zipPassword = {});

} // namespace couvert
