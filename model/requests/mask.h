// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/personaldata.h"

#include <QJsonArray>
#include <QJsonObject>

namespace couvert {

/// Something in a dossier that does not leave the house, because it is about somebody else (art. 15(4) RGPD).
struct Mask {
    QString field;  ///< a key of the dossier's data ("notes", "guardian"), or "attachments" with the file's name as text; empty: everywhere
    QString text;   ///< the span, whatever its case; empty: the whole field
    QString reason; ///< "third_party", "trade_secret", "security", or words for the reader
};

/// What stands in the place of what was masked, of one length whatever it hides.
inline constexpr QStringView MaskedText = u"█████";

/// Covers the masks in the data and takes masked files out: in every place where the text stands, earlier states of the card included.
/// Answers {"field", "reason", "places"} of each. InvalidValue "mask" when one covers nothing.
[[nodiscard]] Result<QJsonArray> applyMasks(QJsonObject &data, QList<HeldFile> &files, const QList<Mask> &masks);

} // namespace couvert
