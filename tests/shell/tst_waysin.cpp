// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/windowdriver.h"
#include "tests/support/testvault.h"
#include "ui/widgets/language.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSet>

using namespace couvert;

/// What stands between a person and the customers: five different answers of a file that does not open, a sheet dropped on the window, and
/// a keyboard that reaches everything and is caught nowhere.
class WaysInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fiveAnswers();
    void aSheetDroppedOnTheWindow();
    void theKeyboardGoesRound_data();
    void theKeyboardGoesRound();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> show(const QString &folder);
    void unlock(const WindowDriver &hand, const QString &password);
    QString answerOf(const QString &folder, const QString &password);
    Clock m_clock;
    const QString m_password = QStringLiteral("Une table pour 4, s'il vous plait !");
};

void WaysInTest::initTestCase()
{
    QVERIFY(initialiseCrypto());
    installLanguage(*qApp, QStringLiteral("fr"));
}

std::unique_ptr<MainWindow> WaysInTest::show(const QString &folder)
{
    std::unique_ptr<MainWindow> window = makeWindow(folder, m_clock);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not become active");
    return window;
}

void WaysInTest::unlock(const WindowDriver &hand, const QString &password)
{
    hand.type(password);
    hand.press(Qt::Key_Return);
}

/// What the unlock page says after the password.
QString WaysInTest::answerOf(const QString &folder, const QString &password)
{
    const std::unique_ptr<MainWindow> window = show(folder);
    const WindowDriver hand(*window);
    const QString before = hand.words();
    // The tests' files are not at the usual place: which one asks is said.
    if (!before.contains(QDir(folder).absolutePath()))
        qFatal("the place of the file is not said");
    unlock(hand, password);
    const bool answered = QTest::qWaitFor(
        [&] { return window->isOpen() || (hand.words() != before && hand.find<QAbstractButton>(QStringLiteral("open"))->isEnabled()); }, 20000);
    if (!answered || window->isOpen())
        return {};
    QStringList fresh = hand.words().split(QLatin1Char('\n'));
    for (const QString &line : before.split(QLatin1Char('\n')))
        fresh.removeOne(line);
    return fresh.join(QLatin1Char(' '));
}

void WaysInTest::fiveAnswers()
{
    const auto overwrite = [](const QString &path, qint64 at, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    QStringList answers;
    {
        TestVault file;
        file.vault.reset();
        answers.append(answerOf(file.path(), QStringLiteral("pas le bon")));
    }
    {
        TestVault file;
        file.vault.reset();
        for (const char *keys : {"/keys.a", "/keys.b"})
            overwrite(file.path() + QLatin1String(keys), 0, QByteArray(64, 'x'));
        // The copy in the configuration folder is damaged too: else it repairs them.
        QDirIterator copies(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/keys"), QDir::Files);
        while (copies.hasNext())
            overwrite(copies.next(), 0, QByteArray(64, 'x'));
        answers.append(answerOf(file.path(), m_password));
    }
    {
        TestVault file;
        const QString database = file.vault->databasePath();
        file.vault.reset();
        overwrite(database, 0, QByteArray(4096, 'x'));
        answers.append(answerOf(file.path(), m_password));
    }
    {
        TestVault file;
        QVERIFY(file.vault->database().execute("PRAGMA user_version = 9999").has_value());
        file.vault.reset();
        answers.append(answerOf(file.path(), m_password));
    }
    {
        const TestVault file;
        answers.append(answerOf(file.path(), m_password));
    }
    QCOMPARE(answers.size(), 5);
    for (const QString &answer : answers)
        QVERIFY2(!answer.isEmpty(), qPrintable(answers.join(QStringLiteral(" | "))));
    QCOMPARE(QSet<QString>(answers.cbegin(), answers.cend()).size(), 5);
    QVERIFY2(answers.at(0).contains(QStringLiteral("mot de passe")), qPrintable(answers.at(0)));
    for (int other = 1; other < 5; ++other)
        QVERIFY2(!answers.at(other).contains(QStringLiteral("n’ouvre pas")), "only a wrong password is called one");
}

void WaysInTest::aSheetDroppedOnTheWindow()
{
    TestVault file;
    file.vault.reset();
    const std::unique_ptr<MainWindow> window = show(file.path());
    const WindowDriver hand(*window);
    QMimeData sheet;
    sheet.setUrls({QUrl::fromLocalFile(qEnvironmentVariable("COUVERT_SOURCE") + QStringLiteral("/resources/sample/clients-exemple.csv"))});
    const QPoint middle = window->rect().center();
    const auto enters = [&] {
        QDragEnterEvent enter(middle, Qt::CopyAction, &sheet, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        return enter.isAccepted();
    };
    QVERIFY2(!enters(), "a locked window takes nothing");
    unlock(hand, m_password);
    QTRY_VERIFY_WITH_TIMEOUT(window->isOpen(), 20000);
    QVERIFY(enters());
    QDropEvent drop(middle, Qt::CopyAction, &sheet, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(
        hand.find<QAbstractButton>(QStringLiteral("import")) && hand.find<QAbstractButton>(QStringLiteral("import"))->isEnabled(), 20000);
    // The primary button by its key, wherever the focus is.
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QAbstractButton>(QStringLiteral("undoImport")), 20000);
}

void WaysInTest::theKeyboardGoesRound_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"clients", "requests", "mailings", "import", "security"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void WaysInTest::theKeyboardGoesRound()
{
    QFETCH(QString, page);
    TestVault file;
    file.vault.reset();
    const std::unique_ptr<MainWindow> window = show(file.path());
    const WindowDriver hand(*window);
    unlock(hand, m_password);
    QTRY_VERIFY_WITH_TIMEOUT(window->isOpen(), 20000);
    window->goTo(page);
    QTest::qWait(50);
    QSet<QWidget *> wanted;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            wanted.insert(widget);
    }
    QVERIFY(wanted.size() > 3);
    QSet<QWidget *> reached;
    for (qsizetype step = 0; step < 2 * wanted.size(); ++step) {
        hand.press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget(), "the focus is lost");
        reached.insert(QApplication::focusWidget());
    }
    QStringList missed;
    for (QWidget *widget : wanted) {
        if (!reached.contains(widget))
            missed.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName() + QLatin1Char(' ')
                + widget->accessibleName());
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
}

QTEST_MAIN(WaysInTest)
#include "tst_waysin.moc"
