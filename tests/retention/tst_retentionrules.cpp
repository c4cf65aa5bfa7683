// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/retentionfixture.h"

#include "model/journal/journal.h"
#include "model/retention/rulewriter.h"
#include "model/vault/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace couvert;

namespace {

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// A rule is changed with a reason, is simulated first, stands in the journal without the words of the reason, and does nothing by
/// itself.
class TestRetentionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreThoseOfTheCnil()
    {
        QMap<QString, int> months;
        for (const RetentionRule &rule : defaultRules())
            months.insert(rule.category.code(), rule.months);
        QCOMPARE(months,
            (QMap<QString, int>{{QStringLiteral("customer"), 36}, {QStringLiteral("prospect"), 36}, {QStringLiteral("subscriber"), 36},
                {QStringLiteral("loyalty"), 24}, {QStringLiteral("employee"), 60}, {QStringLiteral("applicant"), 24},
                {QStringLiteral("supplier"), 60}}));
        RetentionFixture fixture;
        QCOMPARE(fixture.rules().all().size(), defaultRules().size());
        for (const RetentionRule &rule : defaultRules()) {
            QCOMPARE(ruleFromJson(ruleToJson(rule)).value_or(RetentionRule()), rule);
            QVERIFY(fixture.rules().rule(rule.category) == rule);
        }
    }

    void aChangeIsSimulatedGivesAReasonAndActsOnNothing()
    {
        RetentionFixture fixture;
        for (int i = 0; i < 37; ++i)
            std::ignore = fixture.person(Category::Customer, QDate(2024, 2, 1).addDays(i));
        const qint64 old = fixture.person(Category::Customer, QDate(2020, 2, 1));
        QCOMPARE(fixture.due(), QList<qint64>{old});
        RetentionRule rule = fixture.rules().rule(Category::Customer);
        rule.months = 24;
        const auto simulated = simulateRule(fixture.database(), fixture.rules(), rule, fixture.clock.day);
        QVERIFY(simulated.has_value() && simulated->has_value());
        QCOMPARE((*simulated)->becomeDue, 37);
        QCOMPARE((*simulated)->stopBeingDue, 0);
        QCOMPARE(fixture.due().size(), 1);

        RuleWriter writer(fixture.session, fixture.database());
        for (const char *reason : {"", "   "}) {
            const Result<Completion> refused = writer.change(rule, QString::fromLatin1(reason));
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, FailureCode::RefusedByRule);
            QCOMPARE(refused.error().detail, QStringLiteral("reason"));
        }
        QCOMPARE(fixture.rules().rule(Category::Customer).months, 36);
        QVERIFY(writer.change(rule, QStringLiteral("motifqzsecret")).has_value());
        QCOMPARE(fixture.rules().rule(Category::Customer).months, 24);
        QCOMPARE(fixture.due().size(), 38);
        QCOMPARE(CustomerReader(fixture.database()).count().value_or(-1), 38);

        const QList<RuleChange> history = RuleWriter::history(fixture.database()).value_or(QList<RuleChange>());
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().reason, QStringLiteral("motifqzsecret"));
        QCOMPARE(history.first().before.value(QLatin1String("months")).toInt(), 36);
        QCOMPARE(history.first().after.value(QLatin1String("months")).toInt(), 24);
        QCOMPARE(fixture.number("SELECT count(*) FROM journal WHERE action = 'rule.changed' AND detail LIKE '%\"months\":24%'"), 1);
        QCOMPARE(fixture.number("SELECT count(*) FROM journal WHERE detail LIKE '%qzsecret%'"), 0);

        rule.months = 60;
        const auto longer = simulateRule(fixture.database(), fixture.rules(), rule, fixture.clock.day);
        QVERIFY(longer.has_value() && longer->has_value());
        QCOMPARE((*longer)->becomeDue, 0);
        QCOMPARE((*longer)->stopBeingDue, 37);
    }

    void aCategoryOfTheFilesOwn()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        RuleWriter writer(fixture.session, fixture.database());
        RetentionRule rule = defaultRules().first();
        rule.category = *Category::fromCode(u"wine_club");
        rule.months = 12;
        const Result<Completion> nameless = writer.change(rule, QStringLiteral("club"));
        QVERIFY(!nameless.has_value());
        Customer card;
        card.lastName = QStringLiteral("Martin");
        card.category = rule.category;
        const Result<qint64> early = CustomerWriter(fixture.session).add(card);
        QVERIFY(!early.has_value());
        QCOMPARE(early.error().detail, QStringLiteral("category"));

        rule.name = QStringLiteral("Club des vins");
        const Result<Completion> made = writer.change(rule, QStringLiteral("adhésion d’un an"));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        const qint64 id = fixture.person(rule.category, QDate(2025, 11, 23));
        QVERIFY(fixture.card(id).category == rule.category);
        QCOMPARE(fixture.due(), QList<qint64>{id});
        QCOMPARE(fixture.keeping(id).rule.name, rule.name);
        const Result<> used = writer.remove(rule.category, QStringLiteral("fini"));
        QVERIFY(!used.has_value());
        QCOMPARE(used.error().detail, QStringLiteral("category_in_use"));
        QVERIFY(!writer.remove(Category::Loyalty, QStringLiteral("fini")).has_value());
        card = fixture.card(id);
        card.category = Category::Customer;
        QVERIFY(CustomerWriter(fixture.session).save(card).has_value());
        QCOMPARE(fixture.due(), QList<qint64>());
        QVERIFY(writer.remove(rule.category, QStringLiteral("fini")).has_value());
        QCOMPARE(fixture.rules().all().size(), 7);
    }

    void theSettingsDocumentHoldsTheRules()
    {
        RetentionFixture fixture;
        const auto put = [&](const QJsonArray &rules) -> Result<> {
            Result<UnitOfWork> unit = UnitOfWork::begin(fixture.session);
            if (!unit)
                return failure(unit);
            const Result<> written = RuleWriter::replaceAll(*unit, rules);
            return written ? unit->commit() : written;
        };
        const QJsonArray wanted{parsed(R"({"category":"customer","months":30,"reason":"nos clients reviennent vite"})"),
            parsed(
                R"({"category":"club","name":"Club","months":6,"clock":["visit","order"],"basis":"contract","at_end":"anonymise","reason":"abonnement"})")};
        const Result<> stored = put(wanted);
        QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().detail));
        QCOMPARE(fixture.rules().rule(Category::Customer).months, 30);
        const RetentionRule club = fixture.rules().rule(*Category::fromCode(u"club"));
        QCOMPARE(club.months, 6);
        QCOMPARE(club.clock.codes(), (QStringList{QStringLiteral("visit"), QStringLiteral("order")}));
        QVERIFY(club.atEnd == AtEnd::Anonymise && club.basis == RuleBasis::Contract);

        // What is read is what can be written back, and that changes nothing.
        const QJsonArray read = readSettings(fixture.database()).value_or(QJsonObject()).value(QLatin1String("rules")).toArray();
        QCOMPARE(read.size(), 2);
        QVERIFY(put(read).has_value());
        QCOMPARE(RuleWriter::history(fixture.database()).value_or(QList<RuleChange>()).size(), 2);

        // Left out: as by default again.
        QVERIFY(put({}).has_value());
        QCOMPARE(fixture.rules().rule(Category::Customer).months, 36);
        QCOMPARE(fixture.rules().all().size(), 7);
    }

    void aRuleThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *json, const char *detail) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(detail);
        };
        row("no reason", R"({"category":"customer","months":30})", "reason");
        row("no category", R"({"months":30,"reason":"r"})", "rules.category");
        row("not a code", R"({"category":"Clients","months":30,"reason":"r"})", "rules.category");
        row("no length", R"({"category":"customer","months":0,"reason":"r"})", "rules.months");
        row("half a month", R"({"category":"customer","months":1.5,"reason":"r"})", "rules.months");
        row("more than a century", R"({"category":"customer","months":1201,"reason":"r"})", "rules.months");
        row("an act that does not count", R"({"category":"customer","clock":["open"],"reason":"r"})", "rules.clock");
        row("no act at all", R"({"category":"customer","clock":[],"reason":"r"})", "rules.clock");
        row("no such ground", R"({"category":"customer","basis":"habit","reason":"r"})", "rules.basis");
        row("no such end", R"({"category":"customer","at_end":"forget","reason":"r"})", "rules.at_end");
        row("an archive without an end", R"({"category":"customer","at_end":"archive","reason":"r"})", "rules.archive_months");
        row("own category without a name", R"({"category":"club","months":6,"reason":"r"})", "rules.name");
        row("an answer nobody knows", R"({"category":"customer","color":"red","reason":"r"})", "rules.unknown");
    }

    void aRuleThatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        RetentionFixture fixture;
        Result<UnitOfWork> unit = UnitOfWork::begin(fixture.session);
        QVERIFY(unit.has_value());
        const Result<> written = RuleWriter::replaceAll(*unit, {parsed(json.constData())});
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().detail, detail);
    }
};

QTEST_GUILESS_MAIN(TestRetentionRules)
#include "tst_retentionrules.moc"
