// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/mask.h"
#include "model/vault/personaldata.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace couvert {

/// Everything that is held (art. 15 RGPD), or what the person gave or did, to take elsewhere (art. 20).
enum class DossierKind { Access, Portability };
[[nodiscard]] QString dossierKindCode(DossierKind kind); ///< "access", "portability"

/// What only rooms above this one know, handed in by `app/`.
struct DossierOptions {
    DossierKind kind = DossierKind::Access;
    QList<Mask> masks;
    QString requestNumber; ///< of the request that it answers, whose timeline tells of it; empty: none
    int keptMonths = 0;    ///< after the last act of the person; 0: no rule
    QDate keptUntil;       ///< invalid: not known
    /// The register's answer to art. 15(1); without it, what settings and the card tell.
    std::optional<QJsonObject> information;
};

/// What a person gets to read, before it is a file. Its document has the shape of resources/dossier.schema.json.
struct Dossier {
    qint64 customerId = 0;
    qint64 requestId = 0; ///< 0: it answers none
    DossierKind kind = DossierKind::Access;
    QString language; ///< "fr" or "en": the customer's, as far as documents exist in it
    QJsonObject document;
    QList<HeldFile> files; ///< evidence and other attachments
};

/// Asks every room what it holds about the person and puts it together. Nothing is written. NotFound; RefusedByRule "other_person" when the request
/// is somebody else's; InvalidValue "mask" when a mask covers nothing: what somebody meant to hide must not go out unnoticed; Internal when two rooms
/// use the same key. Manager only.
[[nodiscard]] Result<Dossier> collectDossier(
    const Session &session, Database &database, const PersonalDataHolders &holders, qint64 customerId, const DossierOptions &options);

/// The language of a document for this person: theirs when documents exist in it, English for any other, the restaurant's when none is
/// known.
[[nodiscard]] QString documentLanguage(const QString &customerLanguage, const QJsonObject &settings);

} // namespace couvert
