// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journalholder.h"

namespace couvert {

QList<ColumnDeclaration> JournalHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    return declared("journal", Technical, {"seq", "at", "clock_back", "action", "subject", "detail", "hash"},
               "who did what to which id: codes, ids and counts, never a value")
        + declared("journal", Staff, {"account"}, "the number of the account that acted")
        + declared("revision", Technical, {"customer", "revision"}, "the last revision of an id, which tells nothing once the card is gone");
}

Result<QJsonValue> JournalHolder::describe(Database & /*database*/, qint64 /*customerId*/) const
{
    return QJsonValue();
}

Result<RemovedRows> JournalHolder::erase(Transaction & /*transaction*/, qint64 /*customerId*/) const
{
    return RemovedRows();
}

} // namespace couvert
