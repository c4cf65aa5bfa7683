// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace couvert {

/// Holds a document against a JSON Schema: the words of it that ours use.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &schema) : m_whole(schema) { }

    /// The first place where the document departs from the schema, empty when it fits.
    [[nodiscard]] QString misfit(const QJsonValue &value) const { return misfit(m_whole, value, QStringLiteral("$")); }

private:
    static bool isOf(const QString &type, const QJsonValue &value)
    {
        if (type == QLatin1String("integer"))
            return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
        return (type == QLatin1String("object") && value.isObject()) || (type == QLatin1String("array") && value.isArray())
            || (type == QLatin1String("string") && value.isString()) || (type == QLatin1String("boolean") && value.isBool())
            || (type == QLatin1String("null") && value.isNull());
    }
    static bool isOfOne(const QJsonValue &types, const QJsonValue &value)
    {
        if (types.isString())
            return isOf(types.toString(), value);
        bool fits = false;
        for (const QJsonValue type : types.toArray())
            fits = fits || isOf(type.toString(), value);
        return fits;
    }

    [[nodiscard]] QString misfit(const QJsonObject &given, const QJsonValue &value, const QString &at) const
    {
        const QString reference = given.value(QLatin1String("$ref")).toString();
        const QJsonObject schema =
            reference.isEmpty() ? given : m_whole.value(QLatin1String("$defs")).toObject().value(reference.section(QLatin1Char('/'), -1)).toObject();
        if (!isOfOne(schema.value(QLatin1String("type")), value))
            return at + QLatin1String(": not of its type");
        if (const QJsonArray allowed = schema.value(QLatin1String("enum")).toArray(); !allowed.isEmpty() && !allowed.contains(value))
            return at + QLatin1String(": not one of the list");
        if (value.isDouble()
            && (value.toDouble() < schema.value(QLatin1String("minimum")).toDouble(value.toDouble())
                || value.toDouble() > schema.value(QLatin1String("maximum")).toDouble(value.toDouble())))
            return at + QLatin1String(": out of range");
        if (const QString pattern = schema.value(QLatin1String("pattern")).toString();
            !pattern.isEmpty() && value.isString() && !QRegularExpression(pattern).match(value.toString()).hasMatch())
            return at + QLatin1String(": not of the pattern");
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString wrong = misfit(schema.value(QLatin1String("items")).toObject(), items.at(i), at + QStringLiteral("[%1]").arg(i));
            if (!wrong.isEmpty())
                return wrong;
        }
        const QJsonObject object = value.toObject();
        for (const QJsonValue required : schema.value(QLatin1String("required")).toArray()) {
            if (!object.contains(required.toString()))
                return at + QLatin1String(": lacks ") + required.toString();
        }
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const bool known = properties.contains(entry.key());
            if (!known && !others.isObject()) {
                if (others.toBool(true))
                    continue;
                return at + QLatin1String(": does not know ") + entry.key();
            }
            const QString wrong =
                misfit(known ? properties.value(entry.key()).toObject() : others.toObject(), entry.value(), at + QLatin1Char('.') + entry.key());
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    QJsonObject m_whole;
};

} // namespace couvert
