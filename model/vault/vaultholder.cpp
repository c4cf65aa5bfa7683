// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/vaultholder.h"

namespace couvert {

QList<ColumnDeclaration> VaultHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    return declared("meta", Technical, {"name", "value"}, "facts about the file itself: keys of the program, counts, digests")
        + declared("account", Technical, {"id", "role", "created_at"}, "numbers and codes of accounts")
        + declared("account", Staff, {"name"}, "the name under which somebody works with the program")
        + declared("setting", Technical, {"name"}, "names of parts of the settings")
        + declared("backup_place", Staff, {"path"}, "a folder of whoever makes the backups")
        + declared("backup_place", Technical, {"first_at", "last_at"}, "when a backup went there")
        + declared("setting", Staff, {"value"}, "the restaurant's own answers, its manager's name among them");
}

Result<QJsonValue> VaultHolder::describe(Database & /*database*/, qint64 /*customerId*/) const
{
    return QJsonValue();
}

Result<RemovedRows> VaultHolder::erase(Transaction & /*transaction*/, qint64 /*customerId*/) const
{
    return RemovedRows();
}

} // namespace couvert
