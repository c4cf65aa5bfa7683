// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"
#include "tests/support/testvault.h"

#include "model/journal/journal.h"
#include "model/journal/unitofwork.h"

using namespace couvert;

/// What a unit of writing says of its end is what stands in the file, also when the disk failed and the power went right after.
class TestFailedCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::heal(); }

    void saysWhatIsThereAfterAPowerCut_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("write") << static_cast<int>(FaultyVfs::Call::Write);
        QTest::newRow("flush") << static_cast<int>(FaultyVfs::Call::Sync);
        QTest::newRow("truncate") << static_cast<int>(FaultyVfs::Call::Truncate);
    }

    void saysWhatIsThereAfterAPowerCut()
    {
        QFETCH(int, call);
        TestVault file;
        const Session session(*file.vault, file.clock);
        int failures = 0;
        for (int nth = 1; nth < 60; ++nth) {
            const Result<qint64> before = Journal(*file.vault).count(file.vault->database());
            QVERIFY(before.has_value());
            FaultyVfs::failAt(static_cast<FaultyVfs::Call>(call), nth);
            const Result<> outcome = write(session);
            const bool failed = FaultyVfs::hasFailed();
            FaultyVfs::heal();
            failures += failed ? 1 : 0;

            QTemporaryDir elsewhere;
            const Result<qint64> after = entriesOfACopy(file.path(), elsewhere.filePath(QStringLiteral("copy")));
            QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().detail));
            QCOMPARE(*after, *before + (outcome ? 3 : 0));
            if (!failed)
                break;
        }
        QVERIFY2(failures > 0 || call == static_cast<int>(FaultyVfs::Call::Truncate), "no call was made to fail");
        QVERIFY(write(session).has_value());
    }

    void aDiskThatGoesOnFailingIsToldAsSuch()
    {
        TestVault file;
        const Session session(*file.vault, file.clock);
        QVERIFY(write(session).has_value());
        FaultyVfs::failAt(FaultyVfs::Call::Sync, 1, true);
        const Result<> outcome = write(session);
        FaultyVfs::heal();
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, FailureCode::StorageFailed);
        QVERIFY(write(session).has_value());
        QVERIFY(Journal(*file.vault).verify(file.vault->database()).has_value());
    }

private:
    /// Three entries in one unit: several pages, so that half a unit could be seen.
    static Result<> write(const Session &session)
    {
        Result<UnitOfWork> unit = UnitOfWork::begin(session);
        if (!unit)
            return failure(unit);
        for (int i = 0; i < 3; ++i) {
            const Result<qint64> entry = unit->record(
                JournalAction::CustomerEdited, JournalSubject::customer(i), {{QStringLiteral("fields"), QString(3000, QLatin1Char('x'))}});
            if (!entry)
                return failure(entry);
        }
        return unit->commit();
    }

    /// What somebody finds who starts the machine again: the files as they are now, without the memory that the connections share.
    static Result<qint64> entriesOfACopy(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        const QStringList names = QDir(from).entryList(QDir::Files);
        for (const QString &name : names) {
            if (!name.endsWith(QLatin1String("-shm")))
                QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
        }
        const Result<std::unique_ptr<Vault>> vault = Vault::openWithPassword(to, TestVault::password());
        if (!vault)
            return failure(vault);
        return Journal(**vault).count((*vault)->database());
    }
};

QTEST_GUILESS_MAIN(TestFailedCommit)
#include "tst_failedcommit.moc"
