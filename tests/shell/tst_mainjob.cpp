// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/windowdriver.h"

#include "model/journal/journal.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QPlainTextEdit>

using namespace couvert;

/// The main job on the real window: make the file, find somebody, correct a card, take it back, lock, come back.
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstStartToSearch();
    void editAndUndo();
    void newCustomerBesideASearch();
    void newCustomer();
    void copyAsCells();
    void consentOnTheCard();
    void withdrawalFromTheList();
    void aListLeadsToTheCard();
    void lockKeepsWhatWasTyped();
    void wrongPassword();
    void cleanupTestCase();

private:
    const QString m_password = QStringLiteral("Quatre couverts, une bougie et 12 roses !");
    QTemporaryDir m_dir;
    Clock m_clock;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_hand;
};

void MainJobTest::initTestCase()
{
    QVERIFY(initialiseCrypto());
    m_window = makeWindow(m_dir.filePath(QStringLiteral("clients")), m_clock);
    m_hand = std::make_unique<WindowDriver>(*m_window);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainJobTest::firstStartToSearch()
{
    QVERIFY(m_hand->makeFile(QStringLiteral("Gérante"), m_password));
    QVERIFY(m_hand->click(QStringLiteral("chooseDemo")));
    QTRY_VERIFY(m_window->isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->rows() && m_hand->rows()->rowCount() > 100, 20000);
    auto *search = m_hand->find<QLineEdit>(QStringLiteral("search"));
    QVERIFY(search);
    QTRY_COMPARE(QApplication::focusWidget(), search);
    // Somebody by the first letters of the name, in capitals and without accents.
    const QString name = m_hand->rows()->index(20, CustomerListModel::Name).data().toString();
    m_hand->type(name.section(QLatin1Char(','), 0, 0).toUpper());
    QTRY_VERIFY(m_hand->rows()->query() == search->text());
    QVERIFY(m_hand->rows()->rowCount() > 0);
    QVERIFY(m_hand->rows()->rowCount() < 60);
    bool found = false;
    for (int row = 0; row < m_hand->rows()->rowCount(); ++row) {
        found = found || m_hand->rows()->index(row, CustomerListModel::Name).data().toString() == name;
        QVERIFY(!m_hand->rows()->index(row, 0).data(CustomerListModel::HighlightsRole).value<CustomerListModel::Highlights>().isEmpty());
    }
    QVERIFY(found);
    QTRY_VERIFY(m_hand->clients()->currentCustomer() != 0);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Couvert"));
}

void MainJobTest::editAndUndo()
{
    m_hand->press(Qt::Key_Return); // into the card
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("editCard"));
    m_hand->press(Qt::Key_Return);
    auto *city = m_hand->find<QLineEdit>(QStringLiteral("city"));
    QVERIFY(city);
    const QString before = city->text();
    city->setFocus();
    city->selectAll();
    m_hand->type(QStringLiteral("L'Haÿ-les-Roses"));
    m_hand->press(Qt::Key_Tab); // leaving the field stores it
    const qint64 id = m_hand->clients()->currentCustomer();
    QVERIFY(id != 0);
    QTRY_COMPARE(m_hand->rows()->index(m_hand->rows()->rowOf(id), CustomerListModel::City).data().toString(), QStringLiteral("L'Haÿ-les-Roses"));
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_hand->find<QLineEdit>(QStringLiteral("city"))->text(), before);
    QVERIFY(m_hand->click(QStringLiteral("doneEditing")));
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("editCard")));
}

/// What was searched for before is no reason to turn to somebody else while a new card is typed.
void MainJobTest::newCustomerBesideASearch()
{
    QVERIFY(m_hand->rows()->rowCount() > 0 && !m_hand->find<QLineEdit>(QStringLiteral("search"))->text().isEmpty());
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    auto *first = m_hand->find<QLineEdit>(QStringLiteral("first_name"));
    first->setFocus();
    m_hand->type(QStringLiteral("Gwenaïk"));
    m_hand->press(Qt::Key_Tab); // stored: the list is read again, and answers in its own time
    auto *last = m_hand->find<QLineEdit>(QStringLiteral("last_name"));
    last->setFocus();
    m_hand->type(QStringLiteral("Nouv"));
    QTest::qWait(400);
    QVERIFY2(last->isVisible() && last->hasFocus(), "the card stays under the hand");
    m_hand->type(QStringLiteral("elle-Fictive"));
    QVERIFY(m_hand->click(QStringLiteral("doneEditing")));
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    m_hand->type(QStringLiteral("gwenaik"));
    QTRY_COMPARE(m_hand->rows()->query(), QStringLiteral("gwenaik"));
    QCOMPARE(m_hand->rows()->rowCount(), 1);
    QCOMPARE(m_hand->rows()->index(0, 0).data().toString(), QStringLiteral("Nouvelle-Fictive, Gwenaïk"));

    // A search that nobody answered finds the new card once it is made.
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    m_hand->type(QStringLiteral("autre fictif"));
    QTRY_COMPARE(m_hand->rows()->query(), QStringLiteral("autre fictif"));
    QCOMPARE(m_hand->rows()->rowCount(), 0);
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    m_hand->find<QLineEdit>(QStringLiteral("last_name"))->setFocus();
    m_hand->type(QStringLiteral("Autre-Fictif"));
    QVERIFY(m_hand->click(QStringLiteral("doneEditing")));
    QTRY_COMPARE(m_hand->rows()->rowCount(), 1);
    QCOMPARE(m_hand->rows()->index(0, 0).data().toString(), QStringLiteral("Autre-Fictif"));
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
}

void MainJobTest::newCustomer()
{
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    auto *last = m_hand->find<QLineEdit>(QStringLiteral("last_name"));
    QVERIFY(last);
    last->setFocus();
    m_hand->type(QStringLiteral("D'Été-Fictif"));
    m_hand->press(Qt::Key_Tab);
    auto *birthday = m_hand->find<QLineEdit>(QStringLiteral("birthday"));
    birthday->setFocus();
    m_hand->type(QStringLiteral("31/02/1980"));
    m_hand->press(Qt::Key_Tab);
    QVERIFY2(birthday->property("invalid").toString() == QLatin1String("true"), "a day that does not exist is refused beside its field");
    QCOMPARE(birthday->text(), QStringLiteral("31/02/1980")); // and stays there
    birthday->setFocus();
    birthday->selectAll();
    m_hand->type(QStringLiteral("29/02/1980"));
    QVERIFY(m_hand->click(QStringLiteral("doneEditing")));
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    m_hand->type(QStringLiteral("ete fictif"));
    QTRY_COMPARE(m_hand->rows()->index(0, 0).data().toString(), QStringLiteral("D'Été-Fictif"));
    QCOMPARE(m_hand->rows()->rowCount(), 1);
}

void MainJobTest::copyAsCells()
{
    auto *table = m_hand->find<QTableView>(QStringLiteral("customers"));
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().section(QLatin1Char('\t'), 0, 0), QStringLiteral("D'Été-Fictif"));
}

void MainJobTest::consentOnTheCard()
{
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("ask-offers-email")));
    // From the head of the card down: what is asked of the person comes before what erases the card.
    m_hand->find<QAbstractButton>(QStringLiteral("editCard"))->setFocus();
    QStringList round;
    while (!round.contains(QStringLiteral("consentHistory")) && round.size() < 30) {
        m_hand->press(Qt::Key_Tab);
        round.append(QApplication::focusWidget()->objectName());
    }
    QVERIFY2(round.contains(QStringLiteral("ask-offers-email")) && round.contains(QStringLiteral("ask-offers-phone")),
        qPrintable(round.join(QLatin1Char(' '))));
    m_hand->find<QAbstractButton>(QStringLiteral("ask-offers-email"))->setFocus();
    m_hand->press(Qt::Key_Return);
    // Yes, on paper, today, the newest words: all there already.
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("consentYes")));
    QVERIFY(m_hand->find<QAbstractButton>(QStringLiteral("consentYes"))->hasFocus());
    QVERIFY(m_hand->click(QStringLiteral("recordConsent")));
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("withdraw-offers-email")));
    QVERIFY(m_hand->click(QStringLiteral("withdraw-offers-email")));
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("ask-offers-email")));
    // A yes of before the withdrawal turns nothing back.
    QVERIFY(m_hand->click(QStringLiteral("ask-offers-email")));
    auto *day = m_hand->find<QDateEdit>(QStringLiteral("consentDay"));
    QVERIFY(day);
    day->setDate(m_clock.today().addDays(-3));
    QVERIFY(m_hand->click(QStringLiteral("recordConsent")));
    QVERIFY(m_hand->find<QAbstractButton>(QStringLiteral("recordConsent")));
    QVERIFY(!m_hand->find<QAbstractButton>(QStringLiteral("withdraw-offers-email")));
}

void MainJobTest::withdrawalFromTheList()
{
    const auto say = [this](const QString &name) {
        QTRY_VERIFY(m_hand->find<QAbstractButton>(name));
        QVERIFY(m_hand->click(name));
    };
    say(QStringLiteral("ask-offers-sms"));
    say(QStringLiteral("recordConsent"));
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("withdraw-offers-sms")));
    auto *table = m_hand->find<QTableView>(QStringLiteral("customers"));
    const QPoint place = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table->viewport(), &asked);
    auto *withdrawal = m_window->findChild<QAction *>(QStringLiteral("withdrawAll"));
    QVERIFY(withdrawal);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("ask-offers-sms")));
    QVERIFY(!m_hand->find<QAbstractButton>(QStringLiteral("withdraw-offers-sms")));
}

void MainJobTest::aListLeadsToTheCard()
{
    const qint64 before = m_hand->clients()->currentCustomer();
    m_window->goTo(QStringLiteral("mailings"), QStringLiteral("list"));
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("place1"))); // never asked
    QVERIFY(m_hand->click(QStringLiteral("place1")));
    auto *people = m_hand->find<QTableView>(QStringLiteral("people"));
    QVERIFY(people && people->hasFocus());
    const QString name = people->model()->index(2, 0).data().toString();
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
    QTRY_VERIFY(m_hand->clients()->isVisible());
    QTRY_VERIFY(m_hand->clients()->currentCustomer() != before);
    QTRY_VERIFY(m_hand->words().contains(name.section(QLatin1Char(','), 0, 0)));
    // Back to where the next steps expect to be.
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    m_hand->type(QStringLiteral("ete fictif"));
    QTRY_COMPARE(m_hand->clients()->currentCustomer(), before);
}

void MainJobTest::lockKeepsWhatWasTyped()
{
    QTRY_VERIFY(m_hand->find<QAbstractButton>(QStringLiteral("editCard")));
    QVERIFY(m_hand->click(QStringLiteral("editCard")));
    auto *notes = m_hand->find<QPlainTextEdit>(QStringLiteral("notes"));
    QVERIFY(notes);
    notes->setFocus();
    m_hand->type(QStringLiteral("Aime la table ronde"));
    m_hand->press(Qt::Key_L, Qt::ControlModifier); // still in the field
    QTRY_VERIFY(!m_window->isOpen());
    QVERIFY2(!m_hand->words().contains(QStringLiteral("Fictif")), "a locked window shows nobody");
    QVERIFY2(QApplication::clipboard()->text().isEmpty(), "what was copied goes with the key");
    auto *password = m_hand->find<QWidget>(QStringLiteral("password"));
    QVERIFY(password);
    QTRY_VERIFY(QApplication::focusWidget() && password->isAncestorOf(QApplication::focusWidget()));
    m_hand->type(m_password);
    m_hand->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), 20000);
    QTRY_VERIFY(m_window->page(QStringLiteral("today"))->isVisible());
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->find<QLineEdit>(QStringLiteral("search")));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("search"));
    m_hand->type(QStringLiteral("ete fictif"));
    QTRY_VERIFY(m_hand->words().contains(QStringLiteral("Aime la table ronde")));
}

void MainJobTest::wrongPassword()
{
    m_window->lockNow();
    m_hand->type(QStringLiteral("pas le bon"));
    m_hand->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->find<QAbstractButton>(QStringLiteral("open"))->isEnabled(), 20000);
    QVERIFY(!m_window->isOpen());
    QVERIFY(m_hand->words().contains(QStringLiteral("password")) || m_hand->words().contains(QStringLiteral("mot de passe")));
}

void MainJobTest::cleanupTestCase()
{
    m_window.reset();
}

QTEST_MAIN(MainJobTest)
#include "tst_mainjob.moc"
