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
    void storedMomentsComeBack();
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

void TestClock::storedMomentsComeBack()
{
    // Around the hour that comes twice, too.
    for (const char *text :
        {"1969-12-31T23:59:59Z", "2026-07-01T12:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:00:00Z"}) {
        const qint64 stored = QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
        QCOMPARE(utcMoment(stored).toMSecsSinceEpoch(), stored);
        QCOMPARE(utcMoment(stored).toString(Qt::ISODate), QLatin1String(text));
    }
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
