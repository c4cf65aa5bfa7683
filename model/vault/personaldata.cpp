// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/personaldata.h"

#include "model/vault/statement.h"

#include <QMap>
#include <QSet>

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

Result<> PersonalDataHolder::collect(Database &database, const QByteArray &sql, qint64 customerId, QList<QByteArray> &values)
{
    Result<Statement> select = Statement::prepare(database, std::string_view(sql.constData(), static_cast<std::size_t>(sql.size())));
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return {};
        for (int column = 0; column < select->columns(); ++column) {
            if (!select->isTextOrBlob(column))
                continue;
            if (const QByteArray value = select->blob(column); !value.isEmpty())
                values.append(value);
        }
    }
}

Result<> PersonalDataHolder::change(Database &database, const char *table, const char *sql, qint64 id, RemovedRows &removed)
{
    Result<Statement> change = Statement::prepare(database, sql);
    if (!change)
        return failure(change);
    const Result<qint64> rows = change->bind(1, id).runCounting();
    if (!rows)
        return failure(rows);
    if (*rows > 0)
        removed[QString::fromLatin1(table)] += *rows;
    return {};
}

Result<QList<QByteArray>> PersonalDataHolder::values(Database &database, qint64 customerId) const
{
    // One look at each table that names the customer, whatever number of its columns is personal.
    QMap<QString, QStringList> wanted;
    QSet<QString> named{QStringLiteral("customer")};
    for (const ColumnDeclaration &column : columns()) {
        if (column.column == QLatin1String("customer"))
            named.insert(column.table);
        // The card's own random id stays in the ledger.
        const bool isOwnId = column.table == QLatin1String("customer") && column.column == QLatin1String("uuid");
        if (column.content == ColumnDeclaration::Content::Personal && !isOwnId)
            wanted[column.table].append(QLatin1Char('"') + column.column + QLatin1Char('"'));
    }
    QList<QByteArray> values;
    for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
        if (!named.contains(table.key()))
            continue;
        const QString sql = QStringLiteral("SELECT %1 FROM \"%2\" WHERE %3 = ?")
                                .arg(table.value().join(QLatin1Char(',')), table.key(),
                                    table.key() == QLatin1String("customer") ? QStringLiteral("id") : QStringLiteral("customer"));
        const Result<> collected = collect(database, sql.toUtf8(), customerId, values);
        if (!collected)
            return failure(collected);
    }
    return values;
}

} // namespace couvert
