// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/consent/wording.h"
#include "ui/paper/restaurantlines.h"

namespace couvert {

/// What a paper form asks: texts as they stand in the file, each with its number and a box for each way of writing.
struct ConsentFormPlan {
    QStringList purposes;
    QList<Channel> channels;
    QString language = QStringLiteral("fr"); ///< "fr" or "en"
};

struct ConsentFormSheet {
    struct Block {
        QString title;
        Wording wording;
        QList<Channel> channels; ///< empty: one box that says "I agree", as for allergies
    };
    RestaurantLines restaurant;
    QList<Block> blocks;
    QString language;
    int phoneMonths = 12; ///< how long a yes to calls counts
    int proofMonths = 36; ///< how long its proof is kept

    [[nodiscard]] QString number() const; ///< "OFFERS-FR-1 + LOYALTY-FR-1"
};

/// With the newest text of each purpose in the language. NotFound "wording": a purpose has none; InvalidValue: none, or an unknown one.
[[nodiscard]] Result<ConsentFormSheet> consentFormFor(Database &database, const ConsentFormPlan &plan);

/// The form on which somebody says yes on paper: who asks, what for in the exact numbered words, one unticked box for each purpose and each
/// way, how to take it back; the sentence of art. L223-2 of the Code de la consommation where a phone number is asked, the five
/// indications of R223-1 where calls can be ticked; a parent's line for those under 15. Whole or absent, for its owner only.
/// Unsupported (no font on this system), StorageFull, StorageFailed.
[[nodiscard]] Result<> writeConsentForm(const QString &pdfPath, const ConsentFormSheet &sheet);

} // namespace couvert
