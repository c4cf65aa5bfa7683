// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/retentionfixture.h"

#include "model/journal/journal.h"
#include "model/retention/spread.h"

using namespace couvert;

/// A large review dealt out over days: each day has a share that one person can do, and nothing is forgotten at the end.
class TestSpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDaysShareIsWhatWasNotDoneBefore_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<qint64>("share");
        QTest::newRow("first day") << 0 << qint64{100} << qint64{25};
        QTest::newRow("first day, half of it done") << 0 << qint64{90} << qint64{15};
        QTest::newRow("first day, all of it done") << 0 << qint64{75} << qint64{0};
        QTest::newRow("more than it done") << 0 << qint64{10} << qint64{0};
        QTest::newRow("second day, after the first") << 1 << qint64{75} << qint64{25};
        QTest::newRow("second day, the first left over") << 1 << qint64{100} << qint64{50};
        QTest::newRow("third day, new ones came due") << 2 << qint64{60} << qint64{35};
        QTest::newRow("last day") << 3 << qint64{40} << qint64{40};
        QTest::newRow("long after it") << 400 << qint64{7} << qint64{7};
        QTest::newRow("the clock went back") << -5 << qint64{100} << qint64{25};
        QTest::newRow("nothing due") << 2 << qint64{0} << qint64{0};
    }
    void aDaysShareIsWhatWasNotDoneBefore()
    {
        QFETCH(const int, day);
        QFETCH(const qint64, due);
        QFETCH(const qint64, share);
        const ReviewSpread spread{QDate(2026, 11, 23), 4, 100};
        QCOMPARE(spread.share(QDate(2026, 11, 23).addDays(day), due), share);
    }

    void numbersThatDoNotDivideLeaveNothing()
    {
        const ReviewSpread spread{QDate(2026, 11, 23), 7, 100};
        qint64 due = 100;
        for (int day = 0; day < 7; ++day) {
            const qint64 share = spread.share(spread.first.addDays(day), due);
            QVERIFY(share == 14 || share == 15);
            due -= share;
        }
        QCOMPARE(due, 0);
    }

    void itIsBegunAndEndedByTheManager()
    {
        RetentionFixture fixture(QDate(2026, 11, 23));
        QVERIFY(!ReviewSpread::read(fixture.database()).value());
        for (const int days : {0, 1, 366})
            QCOMPARE(ReviewSpread::begin(fixture.session, fixture.database(), days, 100).error().detail, QStringLiteral("days"));
        QCOMPARE(ReviewSpread::begin(fixture.session, fixture.database(), 10, 0).error().detail, QStringLiteral("days"));
        QVERIFY(!ReviewSpread::read(fixture.database()).value());
        QVERIFY(ReviewSpread::begin(fixture.session, fixture.database(), 10, 5000).has_value());
        const std::optional<ReviewSpread> begun = ReviewSpread::read(fixture.database()).value();
        QVERIFY(begun.has_value());
        QCOMPARE(begun->first, QDate(2026, 11, 23));
        QCOMPARE(begun->days, 10);
        QCOMPARE(begun->cards, 5000);
        QVERIFY(ReviewSpread::end(fixture.session, fixture.database()).has_value());
        QVERIFY(!ReviewSpread::read(fixture.database()).value());
        QCOMPARE(fixture.number("SELECT count(*) FROM journal WHERE action = 'review.spread'"), 2);
        QVERIFY(Journal(*fixture.file.vault).verify(fixture.database()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
