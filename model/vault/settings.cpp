// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/settings.h"

#include "model/vault/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace couvert {

QJsonObject defaultSettings()
{
    QJsonObject restaurant;
    for (const char *name :
        {"name", "legal_form", "siret", "vat", "street", "postcode", "city", "country", "phone", "email", "website", "responsible"})
        restaurant.insert(QLatin1String(name), QString());
    restaurant.insert(QLatin1String("country"), QStringLiteral("FR"));
    // Code de la consommation, L223-1 and R223-1 to R223-3 as they stand since 11 August 2026: one year at most, proof for three.
    const QJsonObject consent{{QStringLiteral("phone_months"), QStringLiteral("12")}, {QStringLiteral("email_months"), QString()},
        {QStringLiteral("sms_months"), QString()}, {QStringLiteral("post_months"), QString()},
        {QStringLiteral("phone_proof_months"), QStringLiteral("36")}, {QStringLiteral("calls_in_30_days"), QStringLiteral("4")}};
    // RGPD art. 12(3); the proof that a request was answered: five years (Code civil, 2224).
    const QJsonObject requests{{QStringLiteral("holidays"), QStringLiteral("mainland")}, {QStringLiteral("proof_months"), QStringLiteral("60")},
        {QStringLiteral("ledger_months"), QStringLiteral("36")}};
    // Lengths of what the program itself keeps; CNIL: opposition list three years at least, journal six to twelve months.
    const QJsonObject keeping{{QStringLiteral("opposition_months"), QStringLiteral("36")}, {QStringLiteral("journal_months"), QStringLiteral("12")},
        {QStringLiteral("export_months"), QStringLiteral("36")}, {QStringLiteral("call_months"), QStringLiteral("36")},
        {QStringLiteral("diet_days"), QStringLiteral("1")}};
    return {{QStringLiteral("restaurant"), restaurant}, {QStringLiteral("language"), QStringLiteral("fr")}, {QStringLiteral("consent"), consent},
        {QStringLiteral("requests"), requests}, {QStringLiteral("keeping"), keeping}, {QStringLiteral("processors"), QJsonArray()},
        {QStringLiteral("cookies"), QJsonArray()}, {QStringLiteral("purposes"), QJsonArray()}, {QStringLiteral("rules"), QJsonArray()}};
}

Result<QJsonObject> readSettings(Database &database)
{
    Result<Statement> select = Statement::prepare(database, "SELECT name, value FROM setting");
    if (!select)
        return failure(select);
    QJsonObject settings = defaultSettings();
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return settings;
        const QJsonDocument stored = QJsonDocument::fromJson(select->text(1).toUtf8());
        settings.insert(select->text(0), stored.array().at(0));
    }
}

Result<> writeSettings(Transaction &transaction, const QJsonObject &changes)
{
    const Result<QJsonObject> current = readSettings(transaction.database());
    if (!current)
        return failure(current);
    Result<Statement> upsert = Statement::prepare(
        transaction.database(), "INSERT INTO setting(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    if (!upsert)
        return failure(upsert);
    for (auto part = changes.constBegin(); part != changes.constEnd(); ++part) {
        const QJsonValue before = current->value(part.key());
        if (before.isUndefined() || before.type() != part.value().type())
            return fail(FailureCode::InvalidValue, part.key());
        QJsonValue after = part.value();
        if (after.isObject()) {
            QJsonObject merged = before.toObject();
            const QJsonObject given = after.toObject();
            for (auto entry = given.constBegin(); entry != given.constEnd(); ++entry) {
                if (!merged.contains(entry.key()) || !entry.value().isString())
                    return fail(FailureCode::InvalidValue, part.key() + QLatin1Char('.') + entry.key());
                merged.insert(entry.key(), entry.value());
            }
            after = merged;
        }
        // Inside an array, because a document of its own may not be a bare text.
        const QByteArray json = QJsonDocument(QJsonArray{after}).toJson(QJsonDocument::Compact);
        const Result<> done = upsert->bind(1, part.key()).bindUtf8(2, json.toStdString()).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace couvert
