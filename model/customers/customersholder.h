// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/personaldata.h"

namespace couvert {

/// Cards, their contact details, visits, search index and undo images; what is kept apart of a card, which outlives it.
class CustomersHolder final : public PersonalDataHolder
{
public:
    [[nodiscard]] QList<ColumnDeclaration> columns() const override;
    [[nodiscard]] Result<QJsonValue> describe(Database &database, qint64 customerId) const override;
    [[nodiscard]] Result<RemovedRows> erase(Transaction &transaction, qint64 customerId) const override;
    [[nodiscard]] Result<QList<QByteArray>> values(Database &database, qint64 customerId) const override;
};

} // namespace couvert
