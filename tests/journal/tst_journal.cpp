// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "model/journal/anchor.h"
#include "model/journal/journal.h"
#include "model/journal/journalsummary.h"
#include "model/journal/unitofwork.h"
#include "model/vault/statement.h"

#include <QTimeZone>

using namespace couvert;

/// The journal cannot be rewritten quietly, even by somebody who can open the file.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestVault>();
        for (int i = 1; i <= 6; ++i)
            record(JournalSubject::customer(i));
        QVERIFY(Journal(*m_file->vault).verify(m_file->vault->database()).has_value());
    }
    void cleanup() { m_file.reset(); }

    void findsEveryFalsification_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("edit of who") << QByteArray("UPDATE journal SET account = 7 WHERE seq = 3");
        QTest::newRow("edit of what") << QByteArray("UPDATE journal SET action = 'exported' WHERE seq = 3");
        QTest::newRow("edit of when") << QByteArray("UPDATE journal SET at = at + 1 WHERE seq = 3");
        QTest::newRow("edit of the last") << QByteArray("UPDATE journal SET subject = 'customer:9' WHERE seq = 6");
        QTest::newRow("cut in the middle") << QByteArray("DELETE FROM journal WHERE seq = 3");
        QTest::newRow("cut at the end") << QByteArray("DELETE FROM journal WHERE seq = 6");
        QTest::newRow("cut at the start") << QByteArray("DELETE FROM journal WHERE seq = 1");
        QTest::newRow("all cut") << QByteArray("DELETE FROM journal");
        QTest::newRow("swap") << QByteArray(
            "UPDATE journal SET seq = 100 WHERE seq = 2; UPDATE journal SET seq = 2 WHERE seq = 3; UPDATE journal SET seq = 3 WHERE seq = 100");
        QTest::newRow("revision put in") << QByteArray("INSERT INTO revision(customer, revision) VALUES(5, 1)");
    }

    void findsEveryFalsification()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(m_file->vault->database().execute(sql.constData()).has_value());
        const Result<> verified = Journal(*m_file->vault).verify(m_file->vault->database());
        QVERIFY(!verified.has_value());
        QVERIFY(verified.error().code == FailureCode::DatabaseDamaged || verified.error().code == FailureCode::RolledBack);
    }

    void findsAnOlderDatabasePutBack()
    {
        settleAnchor(*m_file->vault);
        const QString path = m_file->vault->databasePath();
        m_file->vault.reset();
        QVERIFY(QFile::copy(path, path + QLatin1String(".old")));
        QVERIFY(m_file->reopen());
        record(JournalSubject::customer(7));
        m_file->vault.reset();
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + QLatin1String(".old"), path));
        QVERIFY(m_file->reopen());
        const Result<> verified = Journal(*m_file->vault).verify(m_file->vault->database());
        QVERIFY(!verified.has_value());
        QCOMPARE(verified.error().code, FailureCode::RolledBack);
    }

    void aTornAnchorCostsNothingElse()
    {
        QFile anchor(m_file->vault->folder().filePath(QStringLiteral("anchor")));
        QVERIFY(anchor.open(QIODevice::ReadWrite));
        QVERIFY(anchor.seek(20));
        anchor.write("torn");
        anchor.close();
        QVERIFY(readAnchor(*m_file->vault).has_value());
        QVERIFY(Journal(*m_file->vault).verify(m_file->vault->database()).has_value());
    }

    void anAbandonedUnitLeavesNoEntry()
    {
        const Session session(*m_file->vault, m_file->clock);
        {
            Result<UnitOfWork> unit = UnitOfWork::begin(session);
            QVERIFY(unit.has_value());
            QVERIFY(unit->record(JournalAction::Exported).has_value());
        }
        QCOMPARE(*Journal(*m_file->vault).count(m_file->vault->database()), 6);
    }

    void aUnitInsideAnotherTellsNothingEarly()
    {
        const Session session(*m_file->vault, m_file->clock);
        const qint64 before = readAnchor(*m_file->vault)->sequence;
        {
            Result<UnitOfWork> outer = UnitOfWork::begin(session);
            QVERIFY(outer.has_value());
            record(JournalSubject::customer(7));
            // The outer unit may still be taken back: then the anchor would know of an entry that never was.
            QCOMPARE(readAnchor(*m_file->vault)->sequence, before);
        }
        QVERIFY(Journal(*m_file->vault).verify(m_file->vault->database()).has_value());
        {
            Result<UnitOfWork> outer = UnitOfWork::begin(session);
            QVERIFY(outer.has_value());
            record(JournalSubject::customer(7));
            QVERIFY(outer->commit().has_value());
        }
        QCOMPARE(readAnchor(*m_file->vault)->sequence, before + 1);
    }

    void timeNeverRunsBackwards()
    {
        class EarlierClock final : public Clock
        {
        public:
            QDateTime realNow() const override { return QDateTime(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::utc()).toUTC(); }
        };
        const EarlierClock earlier;
        const Session session(*m_file->vault, earlier);
        Result<UnitOfWork> unit = UnitOfWork::begin(session);
        QVERIFY(unit.has_value());
        QVERIFY(unit->record(JournalAction::Exported).has_value());
        QVERIFY(unit->commit().has_value());
        const Result<QList<JournalEntry>> entries = Journal(*m_file->vault).entries(m_file->vault->database(), {{}, 0, 2});
        QVERIFY(entries.has_value());
        QCOMPARE(entries->size(), 2);
        QVERIFY(entries->at(0).clockWentBack);
        QVERIFY(entries->at(0).at >= entries->at(1).at);
        QCOMPARE(entries->at(0).who, QStringLiteral("Gérante"));
    }

    /// Entries past their time are counted together, and the chain is as provable as before.
    void oldEntriesAreCountedTogether()
    {
        Database &database = m_file->vault->database();
        const LaterClock later;
        const Session session(*m_file->vault, later);
        const QDate today = later.today();
        for (const int months : {0, 1, 5}) {
            const Result<qint64> early = JournalSummary::summarise(session, database, today.addMonths(-months));
            QVERIFY(!early.has_value());
            QCOMPARE(early.error().detail, QStringLiteral("journal_months"));
        }
        QCOMPARE(JournalSummary::countBefore(database, today.addMonths(-6)).value_or(-1), 5); // the newest stays
        QCOMPARE(JournalSummary::summarise(session, database, today.addMonths(-6)).value_or(-1), 5);
        QVERIFY(Journal(*m_file->vault).verify(database).has_value());
        const QList<JournalMonth> months = JournalSummary::months(database).value_or(QList<JournalMonth>());
        QCOMPARE(months.size(), 1);
        QCOMPARE(months.first().action, actionCode(JournalAction::CustomerEdited));
        QCOMPARE(months.first().number, 5);
        QCOMPARE(months.first().month.day(), 1);

        // Once more later, and the file opened anew.
        record(JournalSubject::customer(7));
        QCOMPARE(JournalSummary::summarise(session, database, today.addMonths(-6)).value_or(-1), 1);
        record(JournalSubject::customer(8));
        QVERIFY(m_file->reopen());
        QVERIFY(Journal(*m_file->vault).verify(m_file->vault->database()).has_value());
    }

    void aSummaryHidesNoCut_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("one more entry cut at the start") << QByteArray("DELETE FROM journal WHERE seq = (SELECT min(seq) FROM journal)");
        QTest::newRow("the base forgotten") << QByteArray("DELETE FROM meta WHERE name = 'journal_base'");
        QTest::newRow("the base moved") << QByteArray("UPDATE meta SET value = x'0000000000000007' || substr(value, 9) WHERE name = 'journal_base'");
        QTest::newRow("the entry that tells of it gone") << QByteArray("DELETE FROM journal WHERE action = 'journal.summarised'");
        QTest::newRow("another one edited") << QByteArray("UPDATE journal SET subject = '' WHERE seq = 6");
    }

    void aSummaryHidesNoCut()
    {
        QFETCH(QByteArray, sql);
        const LaterClock later;
        const Session session(*m_file->vault, later);
        QVERIFY(JournalSummary::summarise(session, m_file->vault->database(), later.today().addMonths(-6)).has_value());
        QVERIFY(Journal(*m_file->vault).verify(m_file->vault->database()).has_value());
        QVERIFY(m_file->vault->database().execute(sql.constData()).has_value());
        const Result<> verified = Journal(*m_file->vault).verify(m_file->vault->database());
        QVERIFY(!verified.has_value());
        QVERIFY(verified.error().code == FailureCode::DatabaseDamaged || verified.error().code == FailureCode::RolledBack);
    }

    /// What was done about one person is told with every dossier: all that was done about everybody else is not read for it.
    void aPersonsHistoryIsNotLookedForInAllOthers()
    {
        Result<Statement> plan = Statement::prepare(
            m_file->vault->database(), "EXPLAIN QUERY PLAN SELECT at, action FROM journal WHERE subject = 'customer:1' ORDER BY seq");
        QVERIFY(plan.has_value());
        QVERIFY(plan->step().value_or(false));
        QVERIFY2(plan->text(3).contains(u"journal_subject"), qPrintable(plan->text(3)));
        QVERIFY(!plan->step().value_or(true));
    }

private:
    /// A year later.
    class LaterClock final : public Clock
    {
    public:
        [[nodiscard]] QDate today() const override { return Clock::today().addYears(1); }
        [[nodiscard]] QDateTime realNow() const override { return Clock::realNow().addYears(1); }
    };

    void record(const JournalSubject &subject)
    {
        const Session session(*m_file->vault, m_file->clock);
        Result<UnitOfWork> unit = UnitOfWork::begin(session);
        QVERIFY(unit.has_value());
        QVERIFY(unit->record(JournalAction::CustomerEdited, subject).has_value());
        QVERIFY(unit->commit().has_value());
    }
    std::unique_ptr<TestVault> m_file;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
