// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"
#include "tests/support/testvault.h"

#include "model/vault/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace couvert;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// resources/settings.schema.json says what the program reads and writes.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("COUVERT_SOURCE") + QLatin1String("/resources/settings.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_schema = parsed(file.readAll());
        QVERIFY(!m_schema.isEmpty());
    }

    void theDefaultsFit() { QCOMPARE(JsonSchema(m_schema).misfit(defaultSettings()), QString()); }

    void everyPartOfTheSchemaHasADefault()
    {
        const QJsonObject parts = m_schema.value(QLatin1String("properties")).toObject();
        QCOMPARE(defaultSettings().keys(), parts.keys());
        for (const char *part : {"restaurant", "consent", "requests", "keeping"})
            QCOMPARE(defaultSettings().value(QLatin1String(part)).toObject().keys(),
                parts.value(QLatin1String(part)).toObject().value(QLatin1String("properties")).toObject().keys());
    }

    void aFullDocumentFitsAndComesBackAsItWasWritten()
    {
        QJsonObject full = defaultSettings();
        QJsonObject restaurant = full.value(QLatin1String("restaurant")).toObject();
        for (const QString &key : restaurant.keys())
            restaurant.insert(key, key == QLatin1String("country") ? QStringLiteral("BE") : QLatin1String("é ") + key);
        full.insert(QLatin1String("restaurant"), restaurant);
        full.insert(QLatin1String("language"), QStringLiteral("en"));
        full.insert(QLatin1String("consent"),
            parsed(R"({"phone_months":"6","email_months":"36","sms_months":"","post_months":"","phone_proof_months":"36","calls_in_30_days":"2"})"));
        full.insert(QLatin1String("purposes"), QJsonArray{parsed(R"({"code":"wine_club","name":"Club des vins"})")});
        full.insert(QLatin1String("processors"), QJsonArray{parsed(R"({"name":"Exemple Routage"})")});
        full.insert(QLatin1String("rules"),
            QJsonArray{parsed(R"({"category":"club","name":"Club","months":6,"clock":["visit","collected"],"basis":"contract","at_end":"archive",)"
                              R"("archive_months":60,"reason":"abonnement"})")});
        QCOMPARE(JsonSchema(m_schema).misfit(full), QString());
        TestVault file;
        Result<Transaction> unit = Transaction::begin(file.vault->database());
        QVERIFY(unit.has_value());
        QVERIFY(writeSettings(*unit, full).has_value());
        QVERIFY(unit->commit().has_value());
        const Result<QJsonObject> read = readSettings(file.vault->database());
        QVERIFY(read.has_value());
        QCOMPARE(*read, full);
    }

    void whatTheSchemaRefusesTheFileRefusesToo_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::newRow("unknown part") << QByteArray(R"({"menus":[]})");
        QTest::newRow("part of another type") << QByteArray(R"({"language":["fr"]})");
        QTest::newRow("unknown answer") << QByteArray(R"({"restaurant":{"motto":"x"}})");
        QTest::newRow("answer of another type") << QByteArray(R"({"consent":{"phone_months":12}})");
    }

    void whatTheSchemaRefusesTheFileRefusesToo()
    {
        QFETCH(QByteArray, changes);
        const QJsonObject wrong = parsed(changes);
        QVERIFY(!wrong.isEmpty());
        QJsonObject whole = defaultSettings();
        for (auto part = wrong.begin(); part != wrong.end(); ++part)
            whole.insert(part.key(), part.value());
        QVERIFY(!JsonSchema(m_schema).misfit(whole).isEmpty());
        TestVault file;
        Result<Transaction> unit = Transaction::begin(file.vault->database());
        QVERIFY(unit.has_value());
        const Result<> written = writeSettings(*unit, wrong);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, FailureCode::InvalidValue);
    }

private:
    QJsonObject m_schema;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
