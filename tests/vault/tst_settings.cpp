// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "model/vault/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace couvert;

namespace {

/// The first place where a document departs from a schema, empty when it fits: the words of JSON Schema that ours uses.
QString misfit(const QJsonObject &schema, const QJsonValue &value, const QString &at)
{
    const QString type = schema.value(QLatin1String("type")).toString();
    const bool fits = (type == QLatin1String("object") && value.isObject()) || (type == QLatin1String("array") && value.isArray())
        || (type == QLatin1String("string") && value.isString());
    if (!fits)
        return at + QLatin1String(": not of type ") + type;
    if (const QJsonArray allowed = schema.value(QLatin1String("enum")).toArray(); !allowed.isEmpty() && !allowed.contains(value))
        return at + QLatin1String(": not one of the list");
    if (const QString pattern = schema.value(QLatin1String("pattern")).toString();
        !pattern.isEmpty() && !QRegularExpression(pattern).match(value.toString()).hasMatch())
        return at + QLatin1String(": not of the pattern");
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString wrong = misfit(schema.value(QLatin1String("items")).toObject(), items.at(i), at + QStringLiteral("[%1]").arg(i));
        if (!wrong.isEmpty())
            return wrong;
    }
    const QJsonObject object = value.toObject();
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (const QJsonValue required : schema.value(QLatin1String("required")).toArray()) {
        if (!object.contains(required.toString()))
            return at + QLatin1String(": lacks ") + required.toString();
    }
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!properties.contains(entry.key())) {
            if (schema.value(QLatin1String("additionalProperties")).toBool(true))
                continue;
            return at + QLatin1String(": does not know ") + entry.key();
        }
        const QString wrong = misfit(properties.value(entry.key()).toObject(), entry.value(), at + QLatin1Char('.') + entry.key());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

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

    void theDefaultsFit() { QCOMPARE(misfit(m_schema, defaultSettings(), QStringLiteral("$")), QString()); }

    void everyPartOfTheSchemaHasADefault()
    {
        const QJsonObject parts = m_schema.value(QLatin1String("properties")).toObject();
        QCOMPARE(defaultSettings().keys(), parts.keys());
        for (const char *part : {"restaurant", "consent", "requests"})
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
        QCOMPARE(misfit(m_schema, full, QStringLiteral("$")), QString());
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
        QVERIFY(!misfit(m_schema, whole, QStringLiteral("$")).isEmpty());
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
