// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/consentwriter.h"
#include "model/customers/demofill.h"
#include "model/customers/undo.h"
#include "model/exchange/importer.h"
#include "model/exchange/mailingexport.h"
#include "model/retention/rulewriter.h"
#include "tests/support/retentionfixture.h"

#include <QFile>
#include <QRandomGenerator>

using namespace couvert;

/// Only the person's acts move the clock. Whatever else is written in whatever order, the clock stands; and the kept numbers are those
/// of the cards.
class TestClockStands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTechnicalWriteEverMovesTheClock_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void noTechnicalWriteEverMovesTheClock()
    {
        QFETCH(quint32, seed);
        RetentionFixture fixture;
        QRandomGenerator random(seed);
        // What each person did last, as this test knows it: nothing in the file is asked for it.
        QMap<qint64, QDate> acts;
        for (int i = 0; i < 12; ++i) {
            const QDate act = i % 4 == 0 ? QDate() : fixture.clock.day.addDays(-static_cast<qint64>(random.bounded(1500)));
            acts.insert(fixture.person(knownCategories[random.bounded(7U)], act), act);
        }
        for (int step = 0; step < 60; ++step) {
            const qint64 id = acts.keys().at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(acts.size()))));
            const quint32 what = random.bounded(10U);
            if (what == 9) {
                // The one thing that may: an act, at any day up to today.
                const QDate day = fixture.clock.day.addDays(-static_cast<qint64>(random.bounded(1500)));
                fixture.comes(id, day, static_cast<VisitKind>(random.bounded(6U)));
                acts[id] = acts.value(id).isValid() ? std::max(acts.value(id), day) : day;
            } else {
                technical(fixture, id, what, step);
            }
            fixture.move(fixture.clock.day.addDays(random.bounded(3U)));
            for (auto it = acts.cbegin(); it != acts.cend(); ++it) {
                const Customer card = fixture.card(it.key());
                // Of some categories the day of collection counts, where nothing later is known; the cards were all made on one day.
                const Keeping keeping = fixture.keeping(it.key());
                if (keeping.kind == ClockKind::Collected && keeping.lastAct.isValid()) {
                    QCOMPARE(keeping.lastAct, QDate(2026, 11, 23));
                    QVERIFY(!it.value().isValid() || it.value() < keeping.lastAct);
                } else {
                    QCOMPARE(keeping.lastAct, it.value());
                }
                const ClockMark mark =
                    ClockMark::fromNumber(fixture.number(qPrintable(QStringLiteral("SELECT clock FROM customer WHERE id = %1").arg(card.id))));
                QCOMPARE(mark.day, keeping.lastAct);
                QCOMPARE(mark.category, keeping.rule.number);
            }
            QCOMPARE(differences(fixture), 0);
        }
    }

    void theKeptNumbersAreThoseOfTheCards()
    {
        RetentionFixture fixture;
        QVERIFY(fillWithDemo(fixture.session, fixture.database(), 3000, 1).has_value());
        QCOMPARE(differences(fixture), 0);
        QVERIFY(fillWithDemo(fixture.session, fixture.database(), 500, 2).has_value());
        QCOMPARE(differences(fixture), 0);
        DueList list(fixture.database(), fixture.rules(), fixture.clock.day);
        // Counted by hand, from the days on the cards.
        QCOMPARE(list.count({}).value_or(-1),
            fixture.number("SELECT count(*) FROM customer WHERE (category IN ('customer', 'subscriber') AND last_activity <= '2023-11-23')"
                           " OR (category = 'loyalty' AND last_activity <= '2024-11-23')"
                           " OR (category IN ('prospect', 'subscriber') AND max(created_on, coalesce(last_activity, created_on)) <= '2023-11-23'"
                           " AND (category = 'prospect' OR last_activity IS NULL))"));
        QCOMPARE(fixture.due(0, 100).size(), list.count({}).value_or(-1));
    }

    /// What a sheet says without a day is not known, and is never the day of the import.
    void anImportWithoutADayIsUnknown()
    {
        RetentionFixture fixture;
        import(fixture, "Nom;Prénom;E-mail\r\nMartin;Zoé;zoe@example.org\r\n");
        QCOMPARE(fixture.unknown().size(), 1);
        QCOMPARE(fixture.due(36500).size(), 0);
        // A later sheet that knows a day tells it; a third without one changes nothing.
        import(fixture, "Nom;Prénom;E-mail;Dernière visite\r\nMartin;Zoé;zoe@example.org;12/03/2021\r\n");
        QCOMPARE(fixture.unknown().size(), 0);
        QCOMPARE(fixture.due().size(), 1);
        const QDate end = fixture.keeping(fixture.due().first()).keepUntil;
        QCOMPARE(end, QDate(2024, 3, 12));
        import(fixture, "Nom;Prénom;E-mail;Ville\r\nMartin;Zoé;zoe@example.org;Lyon\r\n");
        QCOMPARE(fixture.keeping(fixture.due().first()).keepUntil, end);
    }

    /// A rule that names fewer acts sees only those; whoever did only the others becomes unknown. And back again.
    void aRuleCountsOnlyTheActsItNames()
    {
        RetentionFixture fixture;
        const qint64 ordered = fixture.person();
        fixture.comes(ordered, QDate(2022, 1, 10), VisitKind::Order);
        fixture.comes(ordered, QDate(2025, 1, 10), VisitKind::Click);
        const qint64 clicked = fixture.person();
        fixture.comes(clicked, QDate(2025, 1, 10), VisitKind::Click);
        QCOMPARE(fixture.due(), QList<qint64>());
        RetentionRule rule = fixture.rules().rule(Category::Customer);
        rule.clock = ClockKinds().with(ClockKind::Order).with(ClockKind::Visit);
        const auto simulated = simulateRule(fixture.database(), fixture.rules(), rule, fixture.clock.day);
        QVERIFY(simulated.has_value() && simulated->has_value());
        QCOMPARE((*simulated)->becomeDue, 1);
        QCOMPARE((*simulated)->becomeUnknown, 1);
        QVERIFY(RuleWriter(fixture.session, fixture.database()).change(rule, QStringLiteral("un clic n’est pas une visite")).has_value());
        QCOMPARE(fixture.due(), QList<qint64>{ordered});
        QCOMPARE(fixture.unknown(), QList<qint64>{clicked});
        QCOMPARE(differences(fixture), 0);
        // Acts written from now on are seen with the same eyes, and so is what is taken back.
        fixture.comes(ordered, QDate(2026, 1, 10), VisitKind::Login);
        QCOMPARE(fixture.due(), QList<qint64>{ordered});
        fixture.comes(ordered, QDate(2024, 1, 10), VisitKind::Order);
        QCOMPARE(fixture.due(), QList<qint64>());
        QVERIFY(Undo(fixture.session).undoLatest().has_value());
        QCOMPARE(fixture.due(), QList<qint64>{ordered});
        rule.clock = ClockKinds::acts();
        QVERIFY(RuleWriter(fixture.session, fixture.database()).change(rule, QStringLiteral("retour")).has_value());
        QCOMPARE(fixture.due(), QList<qint64>());
        QCOMPARE(fixture.unknown(), QList<qint64>());
        QCOMPARE(differences(fixture), 0);
    }

private:
    /// Clocks whose kept number is not that of the cards.
    static qint64 differences(RetentionFixture &fixture)
    {
        return fixture.number("SELECT count(*) FROM (SELECT clock, count(*) n FROM customer GROUP BY clock) c"
                              " FULL JOIN (SELECT clock, number FROM clock_count WHERE number > 0) k ON k.clock = c.clock WHERE c.n IS NOT k.number");
    }

    static void import(RetentionFixture &fixture, const char *sheet)
    {
        const QString path = fixture.file.path() + QLatin1String(".csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(sheet);
        file.close();
        ImportOptions options;
        options.duplicates = DuplicatePolicy::Update;
        const Result<ImportReport> report = importSheet(fixture.session, fixture.database(), path, options);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QFile::remove(path);
    }

    /// Something that staff or the program does, and the person does not.
    static void technical(RetentionFixture &fixture, qint64 id, quint32 what, int step)
    {
        Customer card = fixture.card(id);
        const CustomerWriter writer(fixture.session);
        if (what <= 2) {
            card.notes = QStringLiteral("note %1").arg(step);
            card.addresses = {{QStringLiteral("rue %1").arg(step), {}, QStringLiteral("Lyon"), {}, ContactUse::Personal}};
            if (what == 1)
                card.lastName += QLatin1Char('x');
            QVERIFY(CustomerWriter(writer).save(card).has_value());
        } else if (what == 3) {
            QVERIFY(CustomerWriter(writer).recordView(id).has_value());
        } else if (what == 4) {
            ConsentForm form;
            form.customerId = id;
            form.purpose = QStringLiteral("offers");
            form.channel = Channel::Post;
            QVERIFY(ConsentWriter(fixture.session).record(form).has_value());
        } else if (what == 5) {
            const QString list = fixture.file.path() + QLatin1String(".list.csv");
            QVERIFY(exportMailing(fixture.session, fixture.database(), QStringLiteral("offers"), Channel::Post, list).has_value());
            QVERIFY(QFile::remove(list));
        } else if (what == 6) {
            // An edit that is taken back.
            card.preferences = QStringLiteral("terrasse %1").arg(step);
            QVERIFY(CustomerWriter(writer).save(card).has_value());
            QVERIFY(Undo(fixture.session).undoLatest().has_value());
        } else if (what == 7) {
            const QByteArray sheet = "Nom;Téléphone\r\n" + card.lastName.toUtf8() + ";06 39 98 " + QByteArray::number(10 + step % 80) + " 10\r\n";
            import(fixture, sheet.constData());
        } else {
            // A sheet by itself, then taken back whole.
            const QByteArray sheet = "Nom;E-mail\r\nInvité;i" + QByteArray::number(step) + "@example.org\r\n";
            import(fixture, sheet.constData());
            QVERIFY(undoImport(fixture.session, fixture.database(), fixture.number("SELECT max(id) FROM import_batch")).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestClockStands)
#include "tst_clockstands.moc"
