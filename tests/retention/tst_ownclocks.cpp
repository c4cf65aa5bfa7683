// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/retentionfixture.h"

#include "model/consent/consentwriter.h"
#include "model/consent/oppositions.h"
#include "model/journal/journal.h"
#include "model/requests/rectification.h"
#include "model/retention/dietdata.h"
#include "model/retention/ownclocks.h"
#include "model/retention/seenday.h"
#include "model/retention/todayfacts.h"
#include "model/vault/settings.h"

using namespace couvert;

/// The program applies to itself what it asks of the manager.
class TestOwnClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Allergies go after the meal, unless the person said that they may stay; before it, and of a frozen card, they do not.
    void allergiesGoAfterTheMeal_data()
    {
        QTest::addColumn<QDate>("visit");
        QTest::addColumn<bool>("consent");
        QTest::addColumn<bool>("booked");
        QTest::addColumn<bool>("goes");
        const QDate today(2026, 11, 23);
        QTest::newRow("eaten yesterday") << today.addDays(-1) << false << false << true;
        QTest::newRow("eaten today") << today << false << false << false;
        QTest::newRow("eaten long ago, with consent") << today.addYears(-1) << true << false << false;
        QTest::newRow("eaten long ago, a meal to come") << today.addYears(-1) << false << true << false;
        QTest::newRow("no meal known") << QDate() << false << false << false;
    }

    void allergiesGoAfterTheMeal()
    {
        QFETCH(QDate, visit);
        QFETCH(bool, consent);
        QFETCH(bool, booked);
        QFETCH(bool, goes);
        RetentionFixture fixture(QDate(2026, 11, 23));
        const qint64 id = fixture.person(Category::Customer, visit);
        Customer card = fixture.card(id);
        card.allergies = QStringLiteral("Arachide");
        QVERIFY(CustomerWriter(fixture.session).save(card).has_value());
        if (consent) {
            ConsentForm form;
            form.customerId = id;
            form.purpose = QStringLiteral("diet");
            form.channel = Channel::Email;
            form.at = fixture.clock.now().addDays(-1);
            const Result<RecordedConsent> given = ConsentWriter(fixture.session).record(form);
            QVERIFY2(given.has_value(), given ? "" : qPrintable(given.error().detail));
        }
        if (booked) {
            // Written on the day the meal is planned for; then the clock is put right.
            fixture.move(QDate(2026, 12, 24));
            fixture.comes(id, QDate(2026, 12, 24), VisitKind::Booking);
            fixture.move(QDate(2026, 11, 23));
        }
        const QDate end = fixture.keeping(id).keepUntil;
        const OwnClocks clocks(fixture.session, fixture.database());
        const Result<OwnClockState> state = clocks.read(OwnClock::Diet);
        QVERIFY(state.has_value());
        QCOMPARE(state->held, 1);
        QCOMPARE(state->ended, goes ? 1 : 0);
        const Result<std::optional<qint64>> removed = clocks.removeEnded(OwnClock::Diet);
        QVERIFY(removed.has_value());
        QCOMPARE(removed->value_or(-1), goes ? 1 : 0);
        QCOMPARE(fixture.card(id).allergies.isEmpty(), goes);
        QCOMPARE(fixture.keeping(id).keepUntil, end);
        QVERIFY(Journal(*fixture.file.vault).verify(fixture.database()).has_value());
    }

    /// Neither what was corrected nor what could be taken back keeps them longer.
    void allergiesGoFromTheHistoryToo()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        const qint64 id = fixture.person(Category::Customer, QDate(2026, 11, 22));
        for (const QString &allergy : {QStringLiteral("Zyxwarachide"), QStringLiteral("Zyxwgluten")}) {
            Customer card = fixture.card(id);
            card.allergies = allergy;
            card.notes = QStringLiteral("table 4");
            QVERIFY(rectify(fixture.session, fixture.database(), card, {}).has_value());
        }
        const auto told = [&] {
            return fixture.number(
                "SELECT count(*) FROM rectification WHERE instr(coalesce(before, ''), 'Zyxw') OR instr(coalesce(after, ''), 'Zyxw')");
        };
        QCOMPARE(told(), 2);
        QVERIFY(fixture.number("SELECT count(*) FROM undo_image") > 0);
        QCOMPARE(OwnClocks(fixture.session, fixture.database()).removeEnded(OwnClock::Diet).value_or(std::nullopt).value_or(-1), 1);
        QCOMPARE(told(), 0);
        QCOMPARE(fixture.number("SELECT count(*) FROM undo_image"), 0);
        // That it was corrected, and everything else that was, stays.
        QCOMPARE(fixture.number("SELECT count(*) FROM rectification WHERE field = 'allergies'"), 2);
        QCOMPARE(fixture.number("SELECT count(*) FROM rectification WHERE after = 'table 4'"), 1);
        // Whoever has an allergy taken off the card does not find it in the history.
        Customer card = fixture.card(id);
        card.allergies = QStringLiteral("Zyxwlait");
        QVERIFY(rectify(fixture.session, fixture.database(), card, {}).has_value());
        card = fixture.card(id);
        card.allergies.clear();
        QVERIFY(rectify(fixture.session, fixture.database(), card, {}).has_value());
        QCOMPARE(told(), 0);
    }

    void objectionsStayThreeYearsAtLeast()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        QVERIFY(oppose(fixture.session, Channel::Email, QStringLiteral("non@example.org")).has_value());
        const OwnClocks clocks(fixture.session, fixture.database());
        // However short somebody makes it.
        Result<Transaction> unit = Transaction::begin(fixture.database());
        QVERIFY(unit.has_value());
        QVERIFY(
            writeSettings(*unit, {{QStringLiteral("keeping"), QJsonObject{{QStringLiteral("opposition_months"), QStringLiteral("1")}}}}).has_value());
        QVERIFY(unit->commit().has_value());
        for (const int months : {1, 35, 36}) {
            fixture.move(QDate(2026, 11, 23).addMonths(months));
            QCOMPARE(clocks.read(OwnClock::Oppositions).value_or(OwnClockState()).ended, 0);
        }
        fixture.move(QDate(2026, 11, 24).addMonths(36));
        QCOMPARE(clocks.read(OwnClock::Oppositions).value_or(OwnClockState()).ended, 1);
        QCOMPARE(clocks.removeEnded(OwnClock::Oppositions).value_or(std::nullopt).value_or(-1), 1);
        QCOMPARE(clocks.read(OwnClock::Oppositions).value_or(OwnClockState()).held, 0);
    }

    void consentsAboutToLapseAreTold()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        for (const int days : {10, 30, 31, 400}) {
            const qint64 id = fixture.person();
            ConsentForm form;
            form.customerId = id;
            form.purpose = QStringLiteral("offers");
            form.channel = Channel::Post;
            form.until = QDate(2026, 11, 23).addDays(days);
            const Result<RecordedConsent> given = ConsentWriter(fixture.session).record(form);
            QVERIFY2(given.has_value(), given ? "" : qPrintable(given.error().detail));
        }
        const auto facts = [&] { return TodayFacts::read(fixture.database(), fixture.clock).value_or(TodayFacts()); };
        QCOMPARE(facts().consentsLapsing, 2);
        QCOMPARE(facts().consentsLapsed, 0);
        QCOMPARE(facts().cards.unknown, 4);
        QCOMPARE(facts().backupAge(), -1);
        fixture.move(QDate(2026, 12, 24));
        QCOMPARE(facts().consentsLapsed, 3);
        QCOMPARE(OwnClocks(fixture.session, fixture.database()).read(OwnClock::Consents).value_or(OwnClockState()).held, 4);
    }

    void allAreReadAndNothingIsRemovedWhileTheDateIsInDoubt()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        QVERIFY(noteDay(fixture.session, fixture.database()).has_value());
        const OwnClocks clocks(fixture.session, fixture.database());
        const Result<QList<OwnClockState>> states = clocks.read();
        QVERIFY2(states.has_value(), states ? "" : qPrintable(states.error().detail));
        QCOMPARE(states->size(), static_cast<qsizetype>(allOwnClocks.size()));
        for (const OwnClock clock : allOwnClocks)
            QVERIFY(ownClockFromCode(ownClockCode(clock)) == clock);
        fixture.move(QDate(2030, 1, 1));
        for (const OwnClock clock : allOwnClocks) {
            const Result<std::optional<qint64>> removed = clocks.removeEnded(clock);
            QVERIFY(!removed.has_value());
            QCOMPARE(removed.error().detail, QStringLiteral("date_not_confirmed"));
        }
    }

    void barsBeginWithThisMonth()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        for (const QDate act :
            {QDate(2019, 1, 1), QDate(2023, 11, 1), QDate(2023, 11, 30), QDate(2023, 12, 1), QDate(2024, 10, 31), QDate(2024, 11, 1)})
            std::ignore = fixture.person(Category::Customer, act);
        const TodayFacts facts = TodayFacts::read(fixture.database(), fixture.clock).value_or(TodayFacts());
        QCOMPARE(facts.bars(12), (QList<qint64>{3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}));
        QCOMPARE(facts.cards.due(), 2);
        QCOMPARE(facts.requestsOpen, 0);
        QVERIFY(!facts.requestDue.isValid());
    }
};

QTEST_GUILESS_MAIN(TestOwnClocks)
#include "tst_ownclocks.moc"
