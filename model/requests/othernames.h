// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

#include <QJsonObject>
#include <QList>

namespace couvert {

/// A name in a text that may be somebody else's.
struct NameFound {
    QString field;
    QString text;
    bool knownCustomer = false; ///< another card bears it as its first or last name
};

/// Looks through the free texts for names of other people: words of other cards' names, and capitalised words after a title or a word of
/// kinship. A help for the eye that reads the dossier before it goes out, never a proof that nothing is left.
[[nodiscard]] Result<QList<NameFound>> findOtherNames(Database &database, qint64 customerId, const QJsonObject &data);

} // namespace couvert
