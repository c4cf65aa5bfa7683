// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/purpose.h"

#include "model/vault/settings.h"

#include <QJsonArray>

namespace couvert {

const QStringList &usualPurposes()
{
    static const QStringList usual{QStringLiteral("offers"), QStringLiteral("survey"), QStringLiteral("loyalty"), QStringLiteral("diet")};
    return usual;
}

Result<QStringList> knownPurposes(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    QStringList known = usualPurposes();
    const QJsonArray own = settings->value(QLatin1String("purposes")).toArray();
    for (const QJsonValue &purpose : own) {
        const QString code = purpose.isString() ? purpose.toString() : purpose.toObject().value(QLatin1String("code")).toString();
        if (!code.isEmpty() && !known.contains(code))
            known.append(code);
    }
    return known;
}

Result<> requirePurpose(Database &database, const QString &purpose)
{
    const Result<QStringList> known = knownPurposes(database);
    if (!known)
        return failure(known);
    if (!known->contains(purpose))
        return fail(FailureCode::InvalidValue, QStringLiteral("purpose"));
    return {};
}

} // namespace couvert
