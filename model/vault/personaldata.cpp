// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/personaldata.h"

namespace couvert {

QList<ColumnDeclaration> declared(
    const char *table, ColumnDeclaration::Content content, std::initializer_list<const char *> columns, const char *reason)
{
    QList<ColumnDeclaration> list;
    for (const char *column : columns)
        list.append({QString::fromLatin1(table), QString::fromLatin1(column), content, QString::fromLatin1(reason)});
    return list;
}

Result<QList<HeldFile>> PersonalDataHolder::files(Database & /*database*/, qint64 /*customerId*/) const
{
    return QList<HeldFile>();
}

} // namespace couvert
