// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/callinghours.h"
#include "model/consent/calls.h"
#include "model/consent/consentholder.h"
#include "model/journal/journal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace couvert;

/// Calls as the law allows them since 11 August 2026: when, how often, and what is kept of each attempt.
class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callingHours_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<int>("region");
        const auto row = [](const char *name, QDate day, QTime time, bool allowed, HolidayRegion region = HolidayRegion::Mainland) {
            QTest::newRow(name) << QDateTime(day, time, QTimeZone("Europe/Paris")) << allowed << static_cast<int>(region);
        };
        const QDate wednesday(2026, 11, 25);
        row("before ten", wednesday, QTime(9, 59, 59), false);
        row("ten", wednesday, QTime(10, 0), true);
        row("before one", wednesday, QTime(12, 59, 59), true);
        row("one", wednesday, QTime(13, 0), false);
        row("before two", wednesday, QTime(13, 59, 59), false);
        row("two", wednesday, QTime(14, 0), true);
        row("before eight", wednesday, QTime(19, 59, 59), true);
        row("eight", wednesday, QTime(20, 0), false);
        row("Saturday", QDate(2026, 11, 28), QTime(11, 0), false);
        row("Sunday", QDate(2026, 11, 29), QTime(11, 0), false);
        row("Armistice, a Wednesday", QDate(2026, 11, 11), QTime(11, 0), false);
        row("Christmas, a Friday", QDate(2026, 12, 25), QTime(11, 0), false);
        row("Easter Monday 2027", QDate(2027, 3, 29), QTime(11, 0), false);
        row("Ascension 2027", QDate(2027, 5, 6), QTime(11, 0), false);
        row("the day after", QDate(2027, 5, 7), QTime(11, 0), true);
        row("Good Friday 2027", QDate(2027, 3, 26), QTime(11, 0), true);
        row("Good Friday 2027 in Strasbourg", QDate(2027, 3, 26), QTime(11, 0), false, HolidayRegion::AlsaceMoselle);
        row("in summer time", QDate(2026, 7, 6), QTime(19, 30), true);
        QTest::newRow("nine in London is ten in Paris") << QDateTime(wednesday, QTime(9, 0), QTimeZone("Europe/London")) << true << 0;
        QTest::newRow("UTC in winter") << QDateTime(wednesday, QTime(8, 59), QTimeZone::utc()).toUTC() << false << 0;
    }

    void callingHours()
    {
        QFETCH(QDateTime, at);
        QFETCH(bool, allowed);
        QFETCH(int, region);
        QCOMPARE(isCallingTime(at, static_cast<HolidayRegion>(region)), allowed);
    }

    void fourAttemptsInThirtyDays()
    {
        ConsentFixture file(QDate(2026, 11, 2));
        const qint64 id = file.person(QStringLiteral("Martin"), {}, QStringLiteral("06 39 98 34 01"));
        const qint64 other = file.person(QStringLiteral("Durand"), {}, QStringLiteral("06 39 98 34 02"));
        const QList<QDate> days{QDate(2026, 11, 2), QDate(2026, 11, 9), QDate(2026, 11, 16)};
        for (const QDate day : days) {
            file.move(day);
            const Result<CallCount> count = noteCall(file.session(), id, false);
            QVERIFY(count && count->mayCall() && !count->again.isValid());
        }
        file.move(QDate(2026, 11, 20));
        const Result<CallCount> fourth = noteCall(file.session(), id, true);
        QVERIFY(fourth.has_value());
        QCOMPARE(fourth->attempts, 4);
        QVERIFY(!fourth->mayCall());
        QCOMPARE(fourth->again, QDate(2026, 12, 2));
        QVERIFY(recentCalls(file.database(), other, QDate(2026, 11, 20))->mayCall());
        QVERIFY(!recentCalls(file.database(), id, QDate(2026, 12, 1))->mayCall());
        const Result<CallCount> later = recentCalls(file.database(), id, QDate(2026, 12, 2));
        QVERIFY(later && later->mayCall());
        QCOMPARE(later->attempts, 3);
        // It happened, so it is noted; and the next one has to wait longer.
        const Result<CallCount> fifth = noteCall(file.session(), id, false);
        QVERIFY(fifth.has_value());
        QCOMPARE(fifth->attempts, 5);
        QCOMPARE(fifth->again, QDate(2026, 12, 9));
    }

    void anAttemptBelongsToThePerson()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), {}, QStringLiteral("06 39 98 34 01"));
        QVERIFY(noteCall(file.session(), id, true).has_value());
        const Result<CallCount> nobody = noteCall(file.session(), 4711, true);
        QVERIFY(!nobody && nobody.error().code == FailureCode::NotFound);
        const Result<QList<JournalEntry>> entries = Journal(*file.file.vault).entries(file.database(), {});
        QVERIFY(entries.has_value());
        QCOMPARE(entries->first().action, QStringLiteral("call.made"));
        const Result<QJsonValue> held = ConsentHolder().describe(file.database(), id);
        QVERIFY(held.has_value());
        QCOMPARE(held->toObject().value(QLatin1String("calls")).toArray().size(), 1);
        Result<Transaction> unit = Transaction::begin(file.database());
        QVERIFY(unit.has_value());
        const Result<RemovedRows> removed = ConsentHolder().erase(*unit, id);
        QVERIFY(removed && unit->commit());
        QCOMPARE(removed->value(QStringLiteral("call_attempt")), 1);
        QCOMPARE(file.number("SELECT count(*) FROM call_attempt"), 0);
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
