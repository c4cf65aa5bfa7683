// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace couvert;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWithTheSystem();
    void tellsTheDayItWasGiven_data();
    void tellsTheDayItWasGiven();
};

void TestClock::runsWithTheSystem()
{
    const Clock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.now();
    const QDateTime real = clock.realNow();
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QVERIFY(before <= now && now <= after);
    QVERIFY(before <= real && real <= after);
    QCOMPARE(now.timeSpec(), Qt::OffsetFromUTC);
    QCOMPARE(now.offsetFromUtc(), QDateTime::currentDateTime().offsetFromUtc());
    QVERIFY(clock.today() == before.toLocalTime().date() || clock.today() == after.toLocalTime().date());
}

void TestClock::tellsTheDayItWasGiven_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("winter") << QDate(2026, 1, 15) << 1;
    QTest::newRow("summer") << QDate(2026, 7, 14) << 2;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << 1;
    QTest::newRow("past") << QDate(2001, 6, 1) << 2;
    QTest::newRow("far") << QDate(2060, 12, 31) << 1;
}

void TestClock::tellsTheDayItWasGiven()
{
    QFETCH(const QDate, day);
    QFETCH(const int, hours);
    if (!QTimeZone("Europe/Paris").isValid())
        QSKIP("the system has no time zones");
    const DayClock clock(day);
    QCOMPARE(clock.today(), day);
    QCOMPARE(clock.now().date(), day);
    QCOMPARE(clock.now().timeSpec(), Qt::OffsetFromUTC);
    QCOMPARE(clock.now().offsetFromUtc(), hours * 3600);
    // What happened is written down with the system's clock, whatever day was told.
    QVERIFY(qAbs(clock.realNow().secsTo(QDateTime::currentDateTimeUtc())) < 3600);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
