// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/personaldata.h"

namespace couvert {

/// What this room holds: requests with their timelines, corrections with before and after, restrictions; and the ledger of erasures, which
/// outlives the person as keyed fingerprints.
class RequestsHolder final : public PersonalDataHolder
{
public:
    [[nodiscard]] QList<ColumnDeclaration> columns() const override;
    [[nodiscard]] Result<QJsonValue> describe(Database &database, qint64 customerId) const override;
    /// A request stays as number, kind and days, which prove for five years that it was answered; whatever was written in it goes.
    [[nodiscard]] Result<RemovedRows> erase(Transaction &transaction, qint64 customerId) const override;
    [[nodiscard]] Result<QList<QByteArray>> values(Database &database, qint64 customerId) const override;
};

} // namespace couvert
