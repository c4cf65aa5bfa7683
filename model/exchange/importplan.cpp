// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importplan.h"

#include "model/customers/customerfield.h"

#include <QSet>

namespace couvert {

ImportPlan ImportPlan::fromGuess(const SheetGuess &guess)
{
    ImportPlan plan;
    if (guess.headerRow)
        plan.headerRow = *guess.headerRow + 1;
    for (const ColumnGuess &column : guess.columns) {
        if (!column.field.isEmpty())
            plan.fields.insert(column.index, column.field);
    }
    return plan;
}

Result<ImportPlan> ImportPlan::fromJson(const QJsonObject &json)
{
    ImportPlan plan;
    const QJsonValue sheet = json.value(QLatin1String("sheet"));
    if (sheet.isString() && !sheet.toString().isEmpty())
        plan.sheet = sheet.toString();
    const QJsonValue header = json.value(QLatin1String("header_row"));
    if (header.isDouble() && header.toInteger() > 0)
        plan.headerRow = header.toInteger();
    else if (!header.isNull() && !header.isUndefined() && !header.isDouble())
        return fail(FailureCode::InvalidValue, QStringLiteral("header_row"));
    plan.headerUnsaid = header.isUndefined();
    const QJsonObject columns = json.value(QLatin1String("columns")).toObject();
    QSet<QString> taken;
    for (auto column = columns.constBegin(); column != columns.constEnd(); ++column) {
        bool number = false;
        const int index = column.key().toInt(&number);
        if (!number || index < 0)
            return fail(FailureCode::InvalidValue, QStringLiteral("columns"));
        if (column.value().isNull())
            continue;
        const QString field = column.value().toString();
        if (!isCustomerField(field) || taken.contains(field))
            return fail(FailureCode::InvalidValue, QStringLiteral("columns.%1").arg(index));
        taken.insert(field);
        plan.fields.insert(index, field);
    }
    return plan;
}

QJsonObject ImportPlan::toJson() const
{
    QJsonObject columns;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        columns.insert(QString::number(field.key()), field.value());
    return {{QStringLiteral("sheet"), sheet}, {QStringLiteral("header_row"), headerRow ? QJsonValue(*headerRow) : QJsonValue()},
        {QStringLiteral("columns"), columns}};
}

} // namespace couvert
