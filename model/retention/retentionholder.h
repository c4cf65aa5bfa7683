// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/personaldata.h"

namespace couvert {

/// Until when a person's card is kept and why, and what was decided about it.
class RetentionHolder final : public PersonalDataHolder
{
public:
    [[nodiscard]] QList<ColumnDeclaration> columns() const override;
    [[nodiscard]] Result<QJsonValue> describe(Database &database, qint64 customerId) const override;
    [[nodiscard]] Result<RemovedRows> erase(Transaction &transaction, qint64 customerId) const override;
};

} // namespace couvert
