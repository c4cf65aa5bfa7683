// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exchangeholder.h"

namespace couvert {

QList<ColumnDeclaration> ExchangeHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    return declared("import_batch", Technical, {"id", "at", "format", "source", "undone", "revision"},
               "about the import as a whole: its kind, its day and the name the manager gave to where it came from")
        + declared("import_batch", Staff, {"account"}, "the number of the account that imported");
}

Result<QJsonValue> ExchangeHolder::describe(Database & /*database*/, qint64 /*customerId*/) const
{
    return QJsonValue();
}

Result<RemovedRows> ExchangeHolder::erase(Transaction & /*transaction*/, qint64 /*customerId*/) const
{
    return RemovedRows();
}

} // namespace couvert
