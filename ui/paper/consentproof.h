// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "ui/paper/restaurantlines.h"

namespace couvert {

/// What is kept of one consent, as the person may have it (Code de la consommation, R223-2; RGPD, art. 7(1)).
struct ConsentProof {
    RestaurantLines restaurant;
    QString person;
    QString purpose; ///< in the words of the document
    ConsentEvent event;
    QString wordingText;   ///< exactly what was shown; empty: nothing was
    QString wordingNumber; ///< "OFFERS-FR-1"
    QString evidenceKind;  ///< "pdf", "jpeg" …; empty: none is kept
    QDateTime takenBack;   ///< when it was withdrawn or declined since; invalid: it was not
    QDate keptUntil;       ///< calls: the end of the time for which the proof is kept
    QString language = QStringLiteral("fr");
};

/// Of an event of the person. NotFound.
[[nodiscard]] Result<ConsentProof> consentProofFor(Database &database, qint64 customerId, qint64 eventId, const QString &language);

/// One page that tells what was agreed to: by whom, for what and how, on which day and hour, in which exact words, who recorded it, until
/// when it counts. Whole or absent, for its owner only. Unsupported (no font on this system), StorageFull, StorageFailed.
[[nodiscard]] Result<> writeConsentProof(const QString &pdfPath, const ConsentProof &proof);

} // namespace couvert
