// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/database.h"

namespace couvert {

/// Another card that is probably the same person, and by what.
struct RelatedCard {
    enum class By { Email, Phone, NameAndBirthday };
    qint64 id = 0;
    By by = By::Email;
};

/// Cards that share an e-mail, a number, or the name with a full birthday: a request is offered for all of them together. Each once, by the
/// strongest; a family shares a number, so the person decides. NotFound.
[[nodiscard]] Result<QList<RelatedCard>> relatedCards(Database &database, qint64 customerId);

} // namespace couvert
