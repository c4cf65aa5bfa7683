// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/transaction.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace couvert {

/// One column of the schema, declared once by the room that owns it.
struct ColumnDeclaration {
    enum class Content {
        Technical, ///< ids, revisions, dates of the program, codes: tells nobody anything about a person
        Personal,  ///< about a customer: collected for access, erased with the person
        Staff,     ///< about someone who works with the program
        Index      ///< derived from personal columns (search index): erased with them, not shown
    };
    QString table;
    QString column;
    Content content = Content::Technical;
};

/// How many rows of which table an erasure removed.
using RemovedRows = QMap<QString, qint64>;

/// What one room holds about persons: declares it, describes it, erases it. Erasure, access, retention and the backup check reach
/// every room through this interface; `app/` hands the list over. A test fails on a schema column that no holder declares.
class PersonalDataHolder
{
public:
    virtual ~PersonalDataHolder() = default;

    [[nodiscard]] virtual QList<ColumnDeclaration> columns() const = 0;
    /// All that this room holds about the customer, as the person may read it (art. 15 RGPD).
    [[nodiscard]] virtual Result<QJsonValue> describe(Database &database, qint64 customerId) const = 0;
    /// Removes it, indexes and undo images included. Part of the caller's unit.
    [[nodiscard]] virtual Result<RemovedRows> erase(Transaction &transaction, qint64 customerId) const = 0;
};

} // namespace couvert
