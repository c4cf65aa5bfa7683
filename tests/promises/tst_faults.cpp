// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/promises/promise.h"
#include "tests/support/folders.h"

#include <QRandomGenerator>

#include <cerrno>

using namespace couvert;
using namespace couvert::test;

namespace {

const QByteArray otherPassword = "Une autre table, pour 6 cette fois !\n";

struct Work {
    const char *name;
    QStringList arguments;
    QByteArray input = passwordLine();
};

struct Fault {
    const char *name;
    int error;
    bool lasts; ///< a full disk stays full, a bad moment passes
};

const QList<Fault> faults{
    {"disk full", ENOSPC, true}, {"one write error", EIO, false}, {"write errors", EIO, true}, {"one full moment", ENOSPC, false}};

/// What tells two states of a file apart: every card with its revision and name.
QStringList contentOf(const FileState &state)
{
    QStringList content;
    for (const Customer &card : state.cards)
        content.append(QStringLiteral("%1 %2 %3").arg(card.id).arg(card.revision).arg(card.displayName()));
    return content;
}

} // namespace

/// Full disks and write errors at every step of a work: it is done or it says that it is not, and then everything is as it was.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TestVault made;
        made.vault.reset();
        QVERIFY(m_place.isValid());
        QVERIFY(QDir().mkpath(backups()));
        QFile sheet(m_place.filePath(QStringLiteral("clients.csv")));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("Nom;Prénom;Téléphone;Ville\r\n");
        for (int i = 0; i < 400; ++i)
            sheet.write("Essai" + QByteArray::number(i) + ";Paule;06 39 98 " + QByteArray::number(1000 + i).insert(2, ' ') + ";Quimper\r\n");
        sheet.close();
        QCOMPARE(Program(made.path()).run({QStringLiteral("demo"), QStringLiteral("--customers"), QStringLiteral("40")}), 0);
        QVERIFY(copyFolder(made.path(), pristine()));
        m_before = contentOf(stateOf(pristine()));
        QCOMPARE(m_before.size(), 40);
    }

    void init()
    {
        m_faultFolder.clear();
        m_foldersOnly = false;
    }

    void doneOrNotAtAll_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < works().size(); ++i)
            QTest::newRow(works().at(i).name) << i;
    }

    void doneOrNotAtAll()
    {
        QFETCH(int, number);
        const Work work = works().at(number);
        restore();
        const int changes = countChanges(work);
        QVERIFY2(changes > 3, "the work writes, and its writes are seen");
        const QStringList after = contentOf(stateOf(file(), passwordAfter(work)));

        QRandomGenerator random(20261124);
        int runs = 0;
        int refused = 0;
        for (const Fault &fault : faults) {
            const QList<int> places = placesOf(changes, random);
            for (const int place : places) {
                restore();
                const int status = runWith(work, fault, place);
                runs += 1;
                const QString where =
                    QStringLiteral("%1, change %2 of %3, status %4").arg(QLatin1String(fault.name)).arg(place).arg(changes).arg(status);
                QVERIFY2(status == 0 || status == 1, qPrintable(where));
                if (work.arguments.first() == QLatin1String("erase"))
                    QVERIFY2(isErasedWholeOrNotAtAll(file()), qPrintable(where));
                const bool done = status == 0;
                refused += done ? 0 : 1;
                FileState state = stateOf(file(), done ? passwordAfter(work) : passwordLine());
                // On a disk that fails for good, what was refused can stand there whole: nothing could take it back. Another password
                // leaves the cards as they are: it stands when the old one no longer opens them.
                const bool changesCards = passwordAfter(work) == passwordLine();
                const bool standsWhole = !done && fault.error == EIO && fault.lasts && (!state.opens || (changesCards && contentOf(state) == after));
                if (standsWhole)
                    state = stateOf(file(), passwordAfter(work));
                QVERIFY2(state.opens && state.damage.isEmpty(), qPrintable(where + QLatin1Char(' ') + state.damage));
                QVERIFY2(contentOf(state) == (done || standsWhole ? after : m_before), qPrintable(where));
                if (work.input != passwordLine() && !done && !standsWhole)
                    QVERIFY2(!stateOf(file(), otherPassword).opens, qPrintable(where));
                if (work.arguments.first() == QLatin1String("backup") && !done)
                    QVERIFY2(QDir(backups()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), qPrintable(where));
            }
        }
        QVERIFY2(refused > 0, "a fault is told");
        tellPromise(QStringLiteral("full disks and write errors during: ") + QLatin1String(work.name),
            QStringLiteral("%1 faults, %2 refused and everything as before, %3 done in spite of it").arg(runs).arg(refused).arg(runs - refused));
    }

    /// The new keys stand, and only the folder that holds them is not flushed: one such moment does not make two passwords of one.
    void aFolderIsNotFlushed()
    {
        const Work work = works().at(4);
        QCOMPARE(work.name, "changing the password");
        m_foldersOnly = true;
        restore();
        const int flushes = countChanges(work);
        QVERIFY(flushes >= 2);
        for (int place = 1; place <= flushes; ++place) {
            restore();
            const int status = runWith(work, {"one write error", EIO, false}, place);
            const QString where = QStringLiteral("flush %1 of %2, status %3").arg(place).arg(flushes).arg(status);
            QVERIFY2(stateOf(file(), status == 0 ? otherPassword : passwordLine()).opens, qPrintable(where));
            QVERIFY2(!stateOf(file(), status == 0 ? passwordLine() : otherPassword).opens, qPrintable(where));
        }
    }

    /// The copy is whole on another disk, and the customer file's own disk is too full to say so in the journal.
    void aCopyThatCannotBeRecordedDoesNotStay()
    {
        const Work work = works().at(5);
        QCOMPARE(work.name, "backup");
        restore();
        m_faultFolder = file();
        const int changes = countChanges(work);
        int refused = 0;
        for (int place = 1; place <= changes; place += longOrShort(1, 7)) {
            restore();
            const bool done = runWith(work, {"disk full", ENOSPC, true}, place) == 0;
            const QStringList left = QDir(backups()).entryList(
                {QStringLiteral("*.couvert-backup"), QStringLiteral(".couvert-*")}, QDir::Files | QDir::Dirs | QDir::Hidden);
            QVERIFY2(left.size() == (done ? 1 : 0), qPrintable(QStringLiteral("change %1 of %2: %3").arg(place).arg(changes).arg(left.join(u' '))));
            refused += done ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void noFileMayGrow()
    {
#ifdef Q_OS_LINUX
        // The system's own limit, without anything loaded before the program.
        restore();
        const QString shell = QStringLiteral("trap '' XFSZ; ulimit -f 64; exec \"$@\"");
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
            QStringList{QStringLiteral("-c"), shell, QStringLiteral("sh"), qEnvironmentVariable("COUVERT_BIN") + QLatin1String("/couvert-cli"),
                QStringLiteral("--file"), file(), QStringLiteral("import"), m_place.filePath(QStringLiteral("clients.csv"))});
        QVERIFY(process.waitForStarted());
        process.write(passwordLine());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        const FileState state = stateOf(file());
        QVERIFY2(state.opens && state.damage.isEmpty(), qPrintable(state.damage));
        QCOMPARE(contentOf(state), m_before);
#else
        QSKIP("needs a limit on the size of files");
#endif
    }

private:
    [[nodiscard]] QString pristine() const { return m_place.filePath(QStringLiteral("pristine")); }
    [[nodiscard]] QString root() const { return m_place.filePath(QStringLiteral("faulty")); }
    [[nodiscard]] QString file() const { return root() + QLatin1String("/vault"); }
    [[nodiscard]] QString backups() const { return root() + QLatin1String("/backups"); }

    [[nodiscard]] QList<Work> works() const
    {
        const QString sheet = m_place.filePath(QStringLiteral("clients.csv"));
        return {{"import", {QStringLiteral("import"), sheet}},
            {"adding", {QStringLiteral("add"), QStringLiteral("--set"), QStringLiteral("last_name=Essai")}},
            {"erasing", {QStringLiteral("erase"), QStringLiteral("7")}},
            {"editing", {QStringLiteral("rectify"), QStringLiteral("7"), QStringLiteral("--set"), QStringLiteral("last_name=Essai")}},
            {"changing the password", {QStringLiteral("password")}, passwordLine() + otherPassword},
            {"backup", {QStringLiteral("backup"), QStringLiteral("--to"), backups()}}};
    }

    static QByteArray passwordAfter(const Work &work) { return work.input == passwordLine() ? passwordLine() : otherPassword; }

    void restore() const
    {
        QDir(root()).removeRecursively();
        QVERIFY(QDir().mkpath(backups()));
        QVERIFY(copyFolder(pristine(), file()));
    }

    /// Every change in the long version; in the short one the first, the last and a few between.
    static QList<int> placesOf(int changes, QRandomGenerator &random)
    {
        QList<int> places;
        const int most = longOrShort(60, 1);
        if (changes <= most) {
            for (int place = 1; place <= changes; ++place)
                places.append(place);
            return places;
        }
        for (int i = 0; i < most; ++i)
            places.append(1 + static_cast<int>(random.bounded(changes)));
        return places;
    }

    [[nodiscard]] QProcessEnvironment faultyEnvironment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), qEnvironmentVariable("COUVERT_BIN") + QLatin1String("/../tests/faultywrites.so"));
        environment.insert(QStringLiteral("COUVERT_FAULT_FOLDER"), m_faultFolder.isEmpty() ? root() : m_faultFolder);
        if (m_foldersOnly)
            environment.insert(QStringLiteral("COUVERT_FAULT_FOLDERS"), QStringLiteral("1"));
        return environment;
    }

    int countChanges(const Work &work) const
    {
        const QString count = m_place.filePath(QStringLiteral("count"));
        Program program(file());
        program.environment = faultyEnvironment();
        program.environment.insert(QStringLiteral("COUVERT_FAULT_COUNT"), count);
        QFile file(count);
        if (program.run(work.arguments, work.input) != 0 || !file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().trimmed().toInt();
    }

    int runWith(const Work &work, const Fault &fault, int place) const
    {
        Program program(file());
        program.environment = faultyEnvironment();
        program.environment.insert(QStringLiteral("COUVERT_FAULT_AT"), QString::number(place));
        program.environment.insert(QStringLiteral("COUVERT_FAULT_ERROR"), QString::number(fault.error));
        if (fault.lasts)
            program.environment.insert(QStringLiteral("COUVERT_FAULT_LASTS"), QStringLiteral("1"));
        return program.run(work.arguments, work.input);
    }

    QTemporaryDir m_place;
    QStringList m_before;
    QString m_faultFolder; ///< where faults strike; empty: everywhere
    bool m_foldersOnly = false;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
