// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/retentionfixture.h"

#include "model/customers/undo.h"
#include "model/retention/seenday.h"

#include <algorithm>
#include <numeric>

using namespace couvert;

/// Until which day a card is kept, and from which day on it is due: every odd day of the calendar, and everything that can happen to
/// a card meanwhile.
class TestDueDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_file = std::make_unique<RetentionFixture>(); }
    void cleanupTestCase() { m_file.reset(); }

    /// Last act, months → last day of keeping. The list, the sentence of the card and the count must all turn on that very day.
    void theLastDay_data()
    {
        QTest::addColumn<QDate>("act");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char *act, int months, const char *last) {
            QTest::addRow("%s + %d months", act, months)
                << QDate::fromString(QLatin1String(act), Qt::ISODate) << months << QDate::fromString(QLatin1String(last), Qt::ISODate);
        };
        // The 29th of February, to common years and to leap years.
        row("2024-02-29", 12, "2025-02-28");
        row("2024-02-29", 24, "2026-02-28");
        row("2024-02-29", 36, "2027-02-28");
        row("2024-02-29", 48, "2028-02-29");
        row("2024-02-29", 1, "2024-03-29");
        row("2024-02-29", 6, "2024-08-29");
        row("2023-02-28", 12, "2024-02-28");
        row("2023-02-28", 36, "2026-02-28");
        row("2021-02-28", 36, "2024-02-28");
        row("2023-03-01", 12, "2024-03-01");
        row("2024-03-01", 36, "2027-03-01");
        row("2000-02-29", 36, "2003-02-28");
        row("2096-02-29", 48, "2100-02-28"); // 2100 is no leap year
        // Ends of months.
        row("2023-01-31", 1, "2023-02-28");
        row("2024-01-31", 1, "2024-02-29");
        row("2023-01-30", 1, "2023-02-28");
        row("2023-01-29", 1, "2023-02-28");
        row("2023-01-28", 1, "2023-02-28");
        row("2023-08-31", 1, "2023-09-30");
        row("2023-08-31", 6, "2024-02-29");
        row("2022-08-31", 6, "2023-02-28");
        row("2022-08-29", 6, "2023-02-28");
        row("2023-03-31", 1, "2023-04-30");
        row("2023-05-31", 13, "2024-06-30");
        row("2023-10-31", 4, "2024-02-29");
        row("2023-12-31", 2, "2024-02-29");
        row("2023-12-31", 36, "2026-12-31");
        row("2023-11-30", 3, "2024-02-29");
        row("2023-04-30", 36, "2026-04-30");
        row("2023-07-31", 36, "2026-07-31");
        // Around the turn of a year.
        row("2023-12-01", 1, "2024-01-01");
        row("2023-12-31", 1, "2024-01-31");
        row("2024-01-01", 36, "2027-01-01");
        row("2023-12-31", 12, "2024-12-31");
        // Days on which France moves its clocks: dates know no hours.
        row("2023-03-26", 36, "2026-03-26");
        row("2023-10-29", 36, "2026-10-29");
        row("2023-03-29", 36, "2026-03-29");
        row("2023-10-25", 36, "2026-10-25");
        // Lengths that a rule may have.
        row("2026-11-22", 1, "2026-12-22");
        row("2021-11-23", 60, "2026-11-23");
        row("2016-11-23", 120, "2026-11-23");
        row("1930-06-15", 1200, "2030-06-15");
        row("1999-12-31", 1, "2000-01-31");
        row("1900-03-01", 36, "1903-03-01");
    }

    void theLastDay()
    {
        QFETCH(QDate, act);
        QFETCH(int, months);
        QFETCH(QDate, last);
        RetentionRule rule = defaultRules().first();
        rule.months = months;
        QCOMPARE(rule.keepUntil(act), last);
        // The latest act that is due on a day is the inverse of it, however many days end on the last of a month.
        QVERIFY(rule.latestDue(last) >= act);
        QVERIFY(rule.latestDue(last.addDays(-1)) < act);
        QCOMPARE(rule.keepUntil(rule.latestDue(last)), last);

        // One file for all rows: making one takes longer than all there is to see here.
        RetentionFixture &fixture = *m_file;
        fixture.move(last.addDays(-1));
        const qint64 id = fixture.person(Category::Customer, act);
        const RetentionRules rules = fixture.rules().with(rule);
        for (const int ahead : {-1, 0, 1}) {
            const QDate day = last.addDays(ahead);
            DueList list(fixture.database(), rules, day);
            const Result<QList<DueCard>> page = list.page({}, 10);
            QVERIFY(page.has_value());
            const bool due = ahead >= 0 && day >= act;
            QCOMPARE(page->size(), due ? 1 : 0);
            QCOMPARE(list.count({}).value_or(-1), due ? 1 : 0);
            if (due) {
                QCOMPARE(page->first().id, id);
                QCOMPARE(page->first().keepUntil, last);
                QCOMPARE(page->first().daysLeft, -ahead);
            }
            const Result<Keeping> keeping = Keeping::of(fixture.database(), rules, fixture.card(id), day);
            QVERIFY(keeping.has_value());
            QCOMPARE(keeping->state == Keeping::State::Due, due);
            QCOMPARE(keeping->keepUntil, last);
        }
        QCOMPARE(Undo(fixture.session).undoLatest().value_or(UndoOutcome()).removed, 1);
    }

    /// A later act never ends earlier, and what is due on a day is everything up to one act: each day of eight years, the usual lengths.
    void whatIsDueIsOneRangeOfActs()
    {
        for (const int months : {1, 2, 6, 11, 12, 13, 24, 36, 60}) {
            RetentionRule rule = defaultRules().first();
            rule.months = months;
            for (QDate day(2021, 1, 1); day < QDate(2029, 3, 2); day = day.addDays(1)) {
                QVERIFY(rule.keepUntil(day) <= rule.keepUntil(day.addDays(1)));
                const QDate latest = rule.latestDue(day);
                QVERIFY(rule.keepUntil(latest) <= day);
                QVERIFY(rule.keepUntil(latest.addDays(1)) > day);
            }
        }
    }

    void aContactOnTheLastDayStartsAnew()
    {
        RetentionFixture fixture(QDate(2026, 1, 15));
        const qint64 id = fixture.person(Category::Customer, QDate(2023, 1, 15));
        QCOMPARE(fixture.due(), QList<qint64>{id});
        fixture.comes(id, QDate(2026, 1, 15), VisitKind::Message);
        QCOMPARE(fixture.due(), QList<qint64>());
        QCOMPARE(fixture.keeping(id).keepUntil, QDate(2029, 1, 15));
        QCOMPARE(fixture.keeping(id).kind, ClockKind::Message);
    }

    void eachCategoryHasItsLength_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("last");
        const QDate act(2024, 2, 29);
        for (const RetentionRule &rule : defaultRules())
            QTest::addRow("%s", qPrintable(rule.category.code())) << rule.category.code() << act.addMonths(rule.months);
    }

    void eachCategoryHasItsLength()
    {
        QFETCH(QString, code);
        QFETCH(QDate, last);
        RetentionFixture fixture(last.addDays(-1));
        const qint64 id = fixture.person(*categoryFromCode(code), QDate(2024, 2, 29));
        QCOMPARE(fixture.due(), QList<qint64>());
        QCOMPARE(fixture.due(1), QList<qint64>{id});
        fixture.move(last);
        QCOMPARE(fixture.due(), QList<qint64>{id});
    }

    void anotherCategoryMovesTheEndAtOnce()
    {
        RetentionFixture fixture(QDate(2026, 6, 1));
        const qint64 id = fixture.person(Category::Customer, QDate(2024, 1, 31));
        QCOMPARE(fixture.keeping(id).keepUntil, QDate(2027, 1, 31));
        Customer card = fixture.card(id);
        card.category = Category::Loyalty;
        QVERIFY(CustomerWriter(fixture.session).save(card).has_value());
        QCOMPARE(fixture.keeping(id).keepUntil, QDate(2026, 1, 31));
        QCOMPARE(fixture.due(), QList<qint64>{id});
        QVERIFY(Undo(fixture.session).undoLatest().has_value());
        QCOMPARE(fixture.due(), QList<qint64>());
        QCOMPARE(fixture.keeping(id).keepUntil, QDate(2027, 1, 31));
    }

    void unknownIsListedApartAndNeverDue()
    {
        RetentionFixture fixture;
        const qint64 id = fixture.person(Category::Customer);
        QCOMPARE(fixture.unknown(), QList<qint64>{id});
        fixture.move(QDate(2099, 1, 1));
        QCOMPARE(fixture.due(36500), QList<qint64>());
        QCOMPARE(fixture.unknown(), QList<qint64>{id});
        QVERIFY(fixture.keeping(id).state == Keeping::State::Unknown);
        QCOMPARE(fixture.counts().unknown, 1);
        fixture.comes(id, QDate(2098, 12, 1), VisitKind::Order);
        QCOMPARE(fixture.unknown(), QList<qint64>());
        QCOMPARE(fixture.keeping(id).keepUntil, QDate(2101, 12, 1));
    }

    /// Of a prospect the time runs from the day their data was collected; of a customer that day tells nothing.
    void aProspectCountsFromTheCollection()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        Customer card;
        card.lastName = QStringLiteral("Durand");
        card.createdOn = QDate(2023, 11, 23);
        card.category = Category::Prospect;
        const qint64 prospect = CustomerWriter(fixture.session).add(card).value_or(0);
        card.category = Category::Customer;
        const qint64 customer = CustomerWriter(fixture.session).add(card).value_or(0);
        QCOMPARE(fixture.due(), QList<qint64>{prospect});
        QVERIFY(fixture.keeping(prospect).kind == ClockKind::Collected);
        QCOMPARE(fixture.unknown(), QList<qint64>{customer});
        fixture.comes(prospect, QDate(2024, 5, 1), VisitKind::Click);
        QCOMPARE(fixture.due(), QList<qint64>());
        QCOMPARE(fixture.keeping(prospect).keepUntil, QDate(2027, 5, 1));
    }

    /// A visit dated after today does not count before its day; from that day on it does.
    void aVisitToComeDoesNotCountBeforeItsDay_data()
    {
        QTest::addColumn<QDate>("earlier");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("due");
        QTest::addColumn<bool>("unknown");
        const QDate old(2022, 5, 1);
        QTest::newRow("long before, an old visit is due") << old << QDate(2026, 11, 1) << true << false;
        QTest::newRow("the eve, still due") << old << QDate(2026, 12, 23) << true << false;
        QTest::newRow("the day itself, it counts") << old << QDate(2026, 12, 24) << false << false;
        QTest::newRow("the day after") << old << QDate(2026, 12, 25) << false << false;
        QTest::newRow("its own last day") << old << QDate(2029, 12, 24) << true << false;
        QTest::newRow("nothing else known, before") << QDate() << QDate(2026, 11, 1) << false << true;
        QTest::newRow("nothing else known, on the day") << QDate() << QDate(2026, 12, 24) << false << false;
        QTest::newRow("a recent visit, before") << QDate(2026, 10, 1) << QDate(2026, 11, 1) << false << false;
    }

    void aVisitToComeDoesNotCountBeforeItsDay()
    {
        QFETCH(QDate, earlier);
        QFETCH(QDate, today);
        QFETCH(bool, due);
        QFETCH(bool, unknown);
        RetentionFixture fixture(QDate(2026, 12, 24));
        const qint64 id = fixture.person();
        if (earlier.isValid())
            fixture.comes(id, earlier);
        // Written on that day; then the computer's clock is put right.
        fixture.comes(id, QDate(2026, 12, 24), VisitKind::Booking);
        fixture.move(today);
        QCOMPARE(fixture.due(), due ? QList<qint64>{id} : QList<qint64>());
        QCOMPARE(fixture.unknown(), unknown ? QList<qint64>{id} : QList<qint64>());
        QCOMPARE(fixture.counts().due(), due ? 1 : 0);
        QCOMPARE(fixture.counts().unknown, unknown ? 1 : 0);
        const Keeping::State state = fixture.keeping(id).state;
        QCOMPARE(state == Keeping::State::Due, due);
        QCOMPARE(state == Keeping::State::Unknown, unknown);
        // A day that is to come is refused where acts are written.
        QVERIFY(!CustomerWriter(fixture.session).addVisit(id, VisitKind::Visit, today.addDays(1)).has_value());
    }

    void aFrozenCardIsNotProposed()
    {
        RetentionFixture fixture;
        const qint64 id = fixture.person(Category::Customer, QDate(2020, 1, 1));
        Customer card = fixture.card(id);
        card.restricted = true;
        card.notes = QStringLiteral("gel demandé");
        QVERIFY(CustomerWriter(fixture.session).save(card).has_value());
        QCOMPARE(fixture.due(), QList<qint64>());
        QCOMPARE(fixture.counts().due(), 0);
        QCOMPARE(fixture.counts().restricted, 1);
        QVERIFY(fixture.keeping(id).state == Keeping::State::Restricted);
    }

    /// The day is doubted when it goes back or jumps; a told day is taken as it is and teaches nothing.
    void theComputersDay_data()
    {
        QTest::addColumn<QDate>("seen");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QDate>("seenAfterwards");
        const QDate seen(2026, 11, 23);
        QTest::newRow("never open before") << QDate() << seen << true << seen;
        QTest::newRow("the same day") << seen << seen << true << seen;
        QTest::newRow("the next day") << seen << seen.addDays(1) << true << seen.addDays(1);
        QTest::newRow("35 days later") << seen << seen.addDays(35) << true << seen.addDays(35);
        QTest::newRow("36 days later") << seen << seen.addDays(36) << false << seen;
        QTest::newRow("closed for 14 months") << seen << seen.addMonths(14) << false << seen;
        QTest::newRow("two years ahead") << seen << seen.addYears(2) << false << seen;
        QTest::newRow("one day back") << seen << seen.addDays(-1) << false << seen;
        QTest::newRow("two years back") << seen << seen.addYears(-2) << false << seen;
        QTest::newRow("a dead battery") << seen << QDate(2000, 1, 1) << false << seen;
    }

    void theComputersDay()
    {
        QFETCH(QDate, seen);
        QFETCH(QDate, today);
        QFETCH(bool, trusted);
        QFETCH(QDate, seenAfterwards);
        RetentionFixture fixture;
        if (seen.isValid()) {
            fixture.move(seen);
            QVERIFY(noteDay(fixture.session, fixture.database()).has_value());
        }
        fixture.move(today);
        const auto state = [&] { return SeenDay::read(fixture.database(), fixture.clock).value_or(SeenDay()); };
        QCOMPARE(state().isTrusted(), trusted);
        QCOMPARE(SeenDay::require(fixture.database(), fixture.clock).has_value(), trusted);
        QVERIFY(noteDay(fixture.session, fixture.database()).has_value());
        QCOMPARE(state().isTrusted(), trusted);
        QCOMPARE(state().seen, seenAfterwards);

        const DayClock told(today);
        QVERIFY(SeenDay::require(fixture.database(), told).has_value());
        const Session toldSession(*fixture.file.vault, told);
        QVERIFY(noteDay(toldSession, fixture.database()).has_value());
        QVERIFY(confirmDay(toldSession, fixture.database()).has_value());
        QCOMPARE(state().seen, seenAfterwards);

        QVERIFY(confirmDay(fixture.session, fixture.database()).has_value());
        QVERIFY(state().isTrusted());
        QCOMPARE(state().seen, today);
    }

    void theListIsInOrderAndPagesLoseNobody()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        QMap<qint64, QDate> ends;
        for (int i = 0; i < 60; ++i) {
            const Category category = knownCategories[static_cast<std::size_t>(i) % knownCategories.size()];
            const QDate act = QDate(2019, 1, 29).addDays(i / 3 * 41);
            const qint64 id = fixture.person(category, act);
            ends.insert(id, fixture.rules().rule(category).keepUntil(act));
        }
        for (const int within : {0, 30, 90, 400}) {
            QList<qint64> expected;
            for (auto it = ends.cbegin(); it != ends.cend(); ++it) {
                if (it.value() <= fixture.clock.day.addDays(within))
                    expected.append(it.key());
            }
            QVERIFY(expected.size() > 3);
            const QList<qint64> whole = fixture.due(within);
            QVERIFY(std::is_sorted(whole.cbegin(), whole.cend(), [&](qint64 a, qint64 b) { return ends.value(a) < ends.value(b); }));
            QList<qint64> sorted = whole;
            std::sort(sorted.begin(), sorted.end());
            QCOMPARE(sorted, expected);
            for (const int page : {1, 2, 7})
                QCOMPARE(fixture.due(within, page), whole);
        }
        const DueCounts counts = fixture.counts();
        QCOMPARE(std::accumulate(counts.months.cbegin(), counts.months.cend(), qint64{0}), 60);
        QCOMPARE(counts.overdue + counts.lastDay + counts.within30 + counts.within90 + counts.later, 60);
        QCOMPARE(counts.due(), fixture.due().size());
        QCOMPARE(counts.due() + counts.within30 + counts.within90, fixture.due(90).size());
        DueList list(fixture.database(), fixture.rules(), fixture.clock.day);
        DueList::Filter month;
        month.withinDays = -1;
        qint64 found = 0;
        for (auto it = counts.months.cbegin(); it != counts.months.cend(); ++it) {
            month.from = it.key();
            month.to = it.key().addMonths(1).addDays(-1);
            QCOMPARE(list.count(month).value_or(-1), it.value());
            QCOMPARE(list.page(month, 1000).value_or(QList<DueCard>()).size(), it.value());
            found += it.value();
        }
        QCOMPARE(found, 60);
    }

private:
    std::unique_ptr<RetentionFixture> m_file;
};

QTEST_GUILESS_MAIN(TestDueDates)
#include "tst_duedates.moc"
