// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/restaurantlines.h"

#include "model/vault/settings.h"

#include <QStringList>

namespace couvert {

QString RestaurantLines::contact() const
{
    QStringList ways{email, phone, address};
    ways.removeAll(QString());
    return ways.join(QStringLiteral(", "));
}

Result<RestaurantLines> restaurantLines(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const QJsonObject part = settings->value(QLatin1String("restaurant")).toObject();
    const auto line = [&part](const char *name) { return part.value(QLatin1String(name)).toString().simplified(); };
    const QString town = QStringLiteral("%1 %2").arg(line("postcode"), line("city")).trimmed();
    QStringList address{line("street"), town};
    address.removeAll(QString());
    return RestaurantLines{line("name"), line("responsible"), address.join(QStringLiteral(", ")), line("phone"), line("email"), line("website")};
}

} // namespace couvert
