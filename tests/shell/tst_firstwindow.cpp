// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/couvert/firstwindow.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;

/// Whoever starts the program a second time sees the window that is already open.
class FirstWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondAsksTheFirst();
    void thePlaceIsFreeAfterTheFirst();
    void theProgramItself();
};

void FirstWindowTest::theSecondAsksTheFirst()
{
    const QTemporaryDir folder;
    const FirstWindow first(folder.path());
    QVERIFY(first.isFirst());
    QSignalSpy asked(&first, &FirstWindow::asked);
    const FirstWindow second(folder.path());
    QVERIFY(!second.isFirst());
    second.askFirst();
    QTRY_VERIFY(asked.count() >= 1);
    // And again: asking once does not use it up.
    QTest::qWait(50);
    const qsizetype before = asked.count();
    FirstWindow(folder.path()).askFirst();
    QTRY_VERIFY(asked.count() > before);
}

void FirstWindowTest::thePlaceIsFreeAfterTheFirst()
{
    const QTemporaryDir folder;
    {
        const FirstWindow first(folder.path());
        QVERIFY(first.isFirst());
    }
    const FirstWindow next(folder.path());
    QVERIFY(next.isFirst());
}

void FirstWindowTest::theProgramItself()
{
    const QString program = qEnvironmentVariable("COUVERT_BIN") + QStringLiteral("/couvert");
    const QTemporaryDir folder;
    QProcess first;
    first.start(program, {folder.filePath(QStringLiteral("clients"))});
    QVERIFY(first.waitForStarted());
    // The second ends by itself at once, the first stays.
    const auto secondEnds = [&] {
        QProcess second;
        second.start(program, {folder.filePath(QStringLiteral("clients"))});
        const bool ended = second.waitForFinished(2000) && second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0;
        second.kill();
        second.waitForFinished();
        return ended;
    };
    bool ended = false;
    for (int tries = 0; tries < 30 && !ended; ++tries)
        ended = secondEnds();
    QVERIFY(ended);
    QCOMPARE(first.state(), QProcess::Running);
    // A place left by kill -9 is free.
    first.kill();
    QVERIFY(first.waitForFinished());
    QProcess next;
    next.start(program, {folder.filePath(QStringLiteral("clients"))});
    QVERIFY(next.waitForStarted());
    QVERIFY(!next.waitForFinished(1500));
    next.kill();
    QVERIFY(next.waitForFinished());
}

QTEST_MAIN(FirstWindowTest)
#include "tst_firstwindow.moc"
