// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/retentionfixture.h"

#include "model/customers/archive.h"
#include "model/journal/journal.h"
#include "model/journal/journalsummary.h"
#include "model/requests/draft.h"
#include "model/requests/requestwriter.h"
#include "model/retention/dailykeeping.h"
#include "model/retention/ownclocks.h"
#include "model/retention/seenday.h"

using namespace couvert;
using namespace Qt::StringLiterals;

/// What reached an end that nobody moves goes by itself, once a day, and never on a day that may be wrong.
class TestDailyKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RetentionFixture>(start);
        fill();
        QVERIFY(noteDay(m_fixture->session, m_fixture->database()).has_value());
    }
    void cleanup() { m_fixture.reset(); }

    /// Each thing stands on its last day and is gone on the next; the rest stays.
    void everythingGoesAfterItsLastDay_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QDate>("last");
        QTest::newRow("draft") << u"drafts"_s << start.addDays(30);
        QTest::newRow("archived invoice") << u"archive"_s << start.addDays(45);
        QTest::newRow("journal") << u"journal"_s << start.addMonths(12);
        QTest::newRow("attempt to call") << u"calls"_s << start.addMonths(36);
        QTest::newRow("line of the ledger") << u"ledger"_s << start.addMonths(36);
        QTest::newRow("proof of a consent to calls") << u"proofs"_s << start.addMonths(36);
        QTest::newRow("closed request") << u"requests"_s << start.addMonths(60);
    }
    void everythingGoesAfterItsLastDay()
    {
        QFETCH(const QString, clock);
        QFETCH(const QDate, last);
        const std::optional<OwnClock> own = ownClockFromCode(clock);
        QVERIFY(own.has_value());
        comeEachMonthUntil(last);
        const OwnClocks clocks(m_fixture->session, m_fixture->database());
        QVERIFY(keepDaily(m_fixture->session, m_fixture->database()).has_value());
        const qint64 before = clocks.read(*own)->held;
        QVERIFY(before > 0);
        QCOMPARE(clocks.read(*own)->ended, 0);
        m_fixture->move(last.addDays(1));
        QVERIFY(clocks.read(*own)->ended > 0);
        const Result<std::optional<qint64>> removed = keepDaily(m_fixture->session, m_fixture->database());
        QVERIFY2(removed.has_value(), removed ? "" : qPrintable(removed.error().detail));
        QVERIFY(removed->has_value());
        QCOMPARE(clocks.read(*own)->ended, 0);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM customer"), 1);
        QVERIFY(Journal(*m_fixture->file.vault).verify(m_fixture->database()).has_value());
        // What was removed is told; a second time on the same day there is nothing to do.
        QVERIFY(m_fixture->number("SELECT count(*) FROM journal WHERE action IN ('ended.removed', 'ledger.pruned', 'archive.removed',"
                                  " 'journal.summarised')")
            > 0);
        QVERIFY(!keepDaily(m_fixture->session, m_fixture->database())->has_value());
    }

    void nothingGoesWhileTheDateIsInDoubt_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("far ahead") << QDate(2099, 1, 1);
        QTest::newRow("before the last day seen") << start.addDays(-1);
    }
    void nothingGoesWhileTheDateIsInDoubt()
    {
        QFETCH(const QDate, today);
        const qint64 rows = all();
        m_fixture->move(today);
        QVERIFY(noteDay(m_fixture->session, m_fixture->database()).has_value());
        const Result<std::optional<qint64>> removed = keepDaily(m_fixture->session, m_fixture->database());
        QVERIFY(removed.has_value());
        QVERIFY(!removed->has_value());
        QCOMPARE(all(), rows);
        // Confirmed by a person, the same day counts.
        QVERIFY(confirmDay(m_fixture->session, m_fixture->database()).has_value());
        QVERIFY(keepDaily(m_fixture->session, m_fixture->database())->has_value());
        QCOMPARE(all() < rows, today > start);
    }

    void aDayThatWasToldRemovesNothing()
    {
        const qint64 rows = all();
        const DayClock told(QDate(2099, 1, 1));
        const Session session(*m_fixture->file.vault, told);
        QVERIFY(!keepDaily(session, m_fixture->database())->has_value());
        QCOMPARE(all(), rows);
    }

private:
    inline static const QDate start{2026, 11, 23};

    /// One thing of each kind, made on the first day.
    void fill()
    {
        RetentionFixture &file = *m_fixture;
        const qint64 id = file.person(Category::Customer, start);
        QVERIFY(Archive(file.session).keep(id, ArchiveDuty::Invoice, u"F-2026-18"_s, start.addDays(45)).has_value());
        RequestForm form;
        form.received = start;
        form.customerId = id;
        form.asked = u"tout"_s;
        const Result<Request> request = RequestWriter(file.session).open(form);
        QVERIFY(request.has_value());
        QVERIFY(RequestWriter(file.session).close(request->number, RequestOutcome::Done, {}).has_value());
        QVERIFY(Drafts(file.session).keep(u"request"_s, 0, {{u"person"_s, u"X"_s}}).has_value());
        const QByteArray at = QByteArray::number(file.clock.now().toMSecsSinceEpoch());
        const QByteArray until = start.addMonths(36).toString(Qt::ISODate).toUtf8();
        const QByteArray sql = "INSERT INTO call_attempt(customer, at, answered, account, revision) VALUES(" + QByteArray::number(id) + ", " + at
            + ", 0, 1, 1); INSERT INTO erased(uuid, at, day, until, account, revision) VALUES(zeroblob(16), " + at + ", '2026-11-23', '" + until
            + "', 1, 1); INSERT INTO consent_proof(customer, fingerprint, purpose, action, at, how, until, revision) VALUES(zeroblob(16), zeroblob(16),"
              " 'offers', 'given', "
            + at + ", 'paper', '" + until + "', 1)";
        QVERIFY(file.database().execute(sql.constData()).has_value());
    }
    /// The program is opened now and then, so that no day surprises it.
    void comeEachMonthUntil(QDate day)
    {
        for (QDate next = start.addDays(30); next < day; next = next.addDays(30)) {
            m_fixture->move(next);
            QVERIFY(noteDay(m_fixture->session, m_fixture->database()).has_value());
        }
        m_fixture->move(day);
        QVERIFY(noteDay(m_fixture->session, m_fixture->database()).has_value());
    }
    qint64 all()
    {
        return m_fixture->number("SELECT (SELECT count(*) FROM archive) + (SELECT count(*) FROM draft) + (SELECT count(*) FROM call_attempt)"
                                 " + (SELECT count(*) FROM erased) + (SELECT count(*) FROM consent_proof) + (SELECT count(asked) FROM request)");
    }
    std::unique_ptr<RetentionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestDailyKeeping)
#include "tst_dailykeeping.moc"
