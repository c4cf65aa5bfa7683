// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/transaction.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <initializer_list>
#include <memory>
#include <vector>

namespace couvert {

/// One column of the schema, declared once by the room that owns it.
struct ColumnDeclaration {
    enum class Content {
        Technical, ///< ids, revisions, dates of the program, codes: tells nobody anything about a person
        Personal,  ///< about a customer: collected for access, erased with the person
        Staff,     ///< about someone who works with the program
        Kept,      ///< about a customer, kept apart for a legal duty to a stated end: collected for access, outlives the card
        Keyed,     ///< a keyed fingerprint that outlives the person, on a stated basis and to a stated end
        Index      ///< derived from personal columns (search index): erased with them, not shown
    };
    QString table;
    QString column;
    Content content = Content::Technical;
    QString reason; ///< why it is no personal data of a customer, or why it outlives one; empty for Personal and Index
};

/// Several columns of one table with the same answer.
[[nodiscard]] QList<ColumnDeclaration> declared(
    const char *table, ColumnDeclaration::Content content, std::initializer_list<const char *> columns, const char *reason = "");

/// Something held about a person that is a file of its own. The name tells its kind and its number, nothing of the person.
struct HeldFile {
    QString name; ///< "evidence-12.pdf"
    QByteArray bytes;
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
    /// All that this room holds about the customer, as the person may read it (art. 15 RGPD): an object, or null for a room that holds
    /// nothing. The rooms share one list of keys, which resources/dossier.schema.json writes down.
    [[nodiscard]] virtual Result<QJsonValue> describe(Database &database, qint64 customerId) const = 0;
    /// The files among it, which describe() names. A room without files has none to tell of.
    [[nodiscard]] virtual Result<QList<HeldFile>> files(Database &database, qint64 customerId) const;
    /// Removes it, indexes and undo images included; a person who is not there is no failure. Part of the caller's unit. The caller asks
    /// the rooms from the highest floor down, and tells the journal and the revisions (a negative one) itself.
    [[nodiscard]] virtual Result<RemovedRows> erase(Transaction &transaction, qint64 customerId) const = 0;
    /// What a page would tell the person by, as it is stored: searched for after an erasure. By itself every text of the personal columns of
    /// the tables that name the customer; a room that holds more (in images, in files, by way of another table) adds it.
    [[nodiscard]] virtual Result<QList<QByteArray>> values(Database &database, qint64 customerId) const;

protected:
    /// The texts and blobs of all columns of a query about one customer, which is bound to it.
    [[nodiscard]] static Result<> collect(Database &database, const QByteArray &sql, qint64 customerId, QList<QByteArray> &values);
    /// Runs a change with RETURNING that is bound to one id, and adds the rows to those of the table.
    [[nodiscard]] static Result<> change(Database &database, const char *table, const char *sql, qint64 id, RemovedRows &removed);
};

/// From the lowest floor up, as `app/` hands them over.
using PersonalDataHolders = std::vector<std::unique_ptr<PersonalDataHolder>>;

} // namespace couvert
