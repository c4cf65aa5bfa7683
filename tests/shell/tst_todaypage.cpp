// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/windowdriver.h"

#include "model/backup/backup.h"
#include "model/consent/consentwriter.h"
#include "model/customers/contactparsing.h"
#include "model/requests/requestwriter.h"
#include "model/retention/seenday.h"
#include "tests/support/manypeople.h"
#include "tests/support/pagesupport.h"
#include "tests/support/retentionfixture.h"
#include "ui/shell/navbutton.h"
#include "ui/widgets/language.h"

#include <QTimeZone>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

/// A restaurant's window on Monday, 23 November 2026, opened with the password.
struct Restaurant {
    RetentionFixture file;
    QTemporaryDir copies;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<WindowDriver> hand;

    void backUp()
    {
        const Result<BackupFile> made = makeBackup(file.session, file.database(), copies.path());
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    }
    void ask(QDate received)
    {
        RequestForm form;
        form.kind = RequestKind::Access;
        form.received = received;
        form.person = u"Rosa Fictive"_s;
        QVERIFY(RequestWriter(file.session).open(form));
    }
    void open()
    {
        file.file.vault.reset();
        window = makeWindow(file.file.path(), file.clock);
        hand = std::make_unique<WindowDriver>(*window);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        hand->type(u"Une table pour 4, s'il vous plait !"_s);
        hand->press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window->isOpen(), 20000);
        QTRY_VERIFY(page()->isVisible());
    }
    [[nodiscard]] Page *page() const { return window->page(u"today"_s); }
    [[nodiscard]] QString count(const QString &id) const { return hand->find<NavButton>(u"nav-"_s + id)->accessibleName(); }
};

} // namespace

/// Aujourd'hui in the real window: what must be done, in plain words, and each line goes where it says.
class TodayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        installLanguage(*qApp, u"en"_s);
        Theme::instance().setAppearance(Theme::Appearance::Light);
    }
    void anEmptyFileOffersTheFirstStep();
    void aQuietDaySaysSo();
    void everyLineGoesWhereItSays();
    void followsTheDayAndWhatIsDone();
    void aLapsingConsentIsAskedAgain();
    void theNewDayComesAtItsHour();
    void aDateInDoubtComesFirst();
    void theSearchIsOneKeyAway();
};

void TodayPageTest::anEmptyFileOffersTheFirstStep()
{
    Restaurant restaurant;
    restaurant.open();
    QVERIFY2(restaurant.hand->words().contains(u"Monday 23 November"_s), qPrintable(restaurant.hand->words()));
    auto *step = restaurant.hand->find<QAbstractButton>(u"firstStep"_s);
    QVERIFY(step && step->hasFocus());
    pictures(*restaurant.window, u"today-empty"_s);
    restaurant.hand->press(Qt::Key_Return);
    QTRY_VERIFY(restaurant.window->page(u"import"_s)->isVisible());
}

void TodayPageTest::aQuietDaySaysSo()
{
    Restaurant restaurant;
    std::ignore = restaurant.file.person(Category::Customer, QDate(2026, 11, 20));
    restaurant.backUp();
    restaurant.open();
    QVERIFY2(restaurant.hand->words().contains(u"Nothing to do today"_s), qPrintable(restaurant.hand->words()));
    QCOMPARE(restaurant.count(u"today"_s), u"Today"_s);
    pictures(*restaurant.window, u"today-quiet"_s);
}

void TodayPageTest::everyLineGoesWhereItSays()
{
    Restaurant restaurant;
    QList<QDate> lastVisits;
    for (int i = 0; i < 12; ++i)
        lastVisits.append(QDate(2023, 11, 10).addDays(i));
    for (int i = 0; i < 300; ++i)
        lastVisits.append(QDate(2023, 12, 1).addDays(i + i % 7 * 20));
    addPeople(restaurant.file.session, lastVisits);
    for (int i = 0; i < 3; ++i)
        std::ignore = restaurant.file.person(Category::Customer);
    restaurant.ask(QDate(2026, 10, 27));
    restaurant.open();
    QTRY_VERIFY2(restaurant.hand->words().contains(u"4 things to do"_s), qPrintable(restaurant.hand->words()));
    QCOMPARE(restaurant.count(u"today"_s), u"Today, 4 to look at"_s);
    QTRY_COMPARE(restaurant.count(u"retention"_s), u"Retention, 12 to look at"_s);
    pictures(*restaurant.window, u"today"_s);
    couvert::fitsEverywhere(*restaurant.page(), u"today"_s);

    struct Way {
        QString button;
        QString page;
        QString shows;
    };
    const QList<Way> ways{{u"do-request-2026-0001"_s, u"requests"_s, u"2026-0001"_s}, {u"do-due"_s, u"retention"_s, u"12 cards"_s},
        {u"do-unknown"_s, u"retention"_s, u"3 cards"_s}, {u"do-backup"_s, u"security"_s, u"encrypted file"_s}};
    for (const Way &way : ways) {
        restaurant.window->goTo(u"today"_s);
        QVERIFY2(restaurant.hand->click(way.button), qPrintable(way.button));
        QTRY_VERIFY2(restaurant.window->page(way.page)->isVisible(), qPrintable(way.button));
        QTRY_VERIFY2(restaurant.hand->words().contains(way.shows), qPrintable(way.button + u'\n' + restaurant.hand->words()));
    }
    // A bar goes to the cards of its month.
    restaurant.window->goTo(u"today"_s);
    QVERIFY(restaurant.hand->click(u"bar-2"_s));
    QTRY_VERIFY(restaurant.hand->find<QComboBox>(u"dueView"_s));
    QVERIFY(restaurant.hand->find<QComboBox>(u"dueView"_s)->currentText().contains(u"January 2027"_s));
}

void TodayPageTest::followsTheDayAndWhatIsDone()
{
    Restaurant restaurant;
    std::ignore = restaurant.file.person(Category::Customer, QDate(2023, 11, 24)); // due tomorrow
    restaurant.backUp();
    restaurant.open();
    QVERIFY(!restaurant.hand->find<QAbstractButton>(u"do-due"_s));
    QVERIFY(restaurant.hand->find<QAbstractButton>(u"do-ahead"_s));
    // Midnight, with the window open.
    restaurant.file.move(QDate(2026, 11, 24));
    restaurant.window->passTime();
    QTRY_VERIFY(restaurant.hand->find<QAbstractButton>(u"do-due"_s));
    QVERIFY(restaurant.hand->words().contains(u"Tuesday 24 November"_s));
    // What is decided elsewhere is gone from here at once.
    QVERIFY(restaurant.hand->click(u"do-due"_s));
    QTRY_VERIFY(restaurant.hand->find<QAbstractButton>(u"reviewKeep"_s));
    QVERIFY(restaurant.hand->click(u"reviewKeep"_s));
    restaurant.hand->type(u"Litige"_s);
    QVERIFY(restaurant.hand->click(u"reviewDo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(restaurant.count(u"today"_s), u"Today"_s, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(restaurant.count(u"retention"_s), u"Retention"_s, 20000);
}

void TodayPageTest::aLapsingConsentIsAskedAgain()
{
    Restaurant restaurant;
    Customer card;
    card.lastName = u"Fictive"_s;
    card.phones = {parsePhone(u"06 12 34 56 78"_s)};
    card.lastVisit = QDate(2026, 11, 20);
    card.lastActivity = card.lastVisit;
    card.lastActivityKind = VisitKind::Visit;
    ConsentForm form;
    form.customerId = CustomerWriter(restaurant.file.session).add(card).value_or(0);
    form.purpose = u"offers"_s;
    form.channel = Channel::Phone;
    form.at = QDateTime(QDate(2025, 12, 10), QTime(12, 0), QTimeZone::utc()).toUTC(); // calls are agreed to for a year
    QVERIFY(ConsentWriter(restaurant.file.session).record(form));
    restaurant.backUp();
    restaurant.open();
    QTRY_VERIFY2(restaurant.hand->words().contains(u"1 consent lapses within 30 days"_s), qPrintable(restaurant.hand->words()));
    QVERIFY(restaurant.hand->click(u"do-consents"_s));
    QTRY_VERIFY(restaurant.window->page(u"mailings"_s)->isVisible());
    QTRY_VERIFY2(restaurant.hand->find<QWidget>(u"lapsingWithin"_s), "the list of those whose yes lapses is open");
}

void TodayPageTest::theNewDayComesAtItsHour()
{
    Restaurant restaurant;
    std::ignore = restaurant.file.person(Category::Customer, QDate(2023, 11, 24)); // due tomorrow
    restaurant.backUp();
    restaurant.file.clock.time = QTime(20, 0);
    restaurant.open();
    // Past midnight, the last guests are still there.
    restaurant.file.move(QDate(2026, 11, 24));
    restaurant.file.clock.time = QTime(0, 30);
    restaurant.window->passTime();
    QVERIFY(restaurant.hand->words().contains(u"Monday 23 November"_s));
    QVERIFY(!restaurant.hand->find<QAbstractButton>(u"do-due"_s));
    restaurant.file.clock.time = QTime(12, 0);
    restaurant.window->passTime();
    QTRY_VERIFY(restaurant.hand->find<QAbstractButton>(u"do-due"_s));
    QVERIFY(restaurant.hand->words().contains(u"Tuesday 24 November"_s));
    QCOMPARE(restaurant.count(u"today"_s), u"Today, 1 to look at"_s);
    // Another hour is remembered.
    auto *hour = restaurant.hand->find<QComboBox>(u"reminderHour"_s);
    QCOMPARE(hour->currentData().toInt(), 9);
    hour->setFocus();
    restaurant.hand->press(Qt::Key_Down);
    QCOMPARE(QSettings().value(u"reminderHour"_s).toInt(), 10);
    QSettings().remove(u"reminderHour"_s);
}

void TodayPageTest::aDateInDoubtComesFirst()
{
    Restaurant restaurant;
    std::ignore = restaurant.file.person(Category::Customer, QDate(2023, 11, 1));
    QVERIFY(noteDay(restaurant.file.session, restaurant.file.database()));
    restaurant.file.move(QDate(2027, 11, 23));
    restaurant.open();
    QVERIFY(!restaurant.hand->find<QAbstractButton>(u"do-due"_s));
    picture(*restaurant.window, u"today-doubt"_s);
    QVERIFY(restaurant.hand->click(u"do-date"_s));
    QTRY_VERIFY(restaurant.hand->find<QAbstractButton>(u"confirmDate"_s));
    QVERIFY(restaurant.hand->click(u"confirmDate"_s));
    restaurant.window->goTo(u"today"_s);
    QTRY_VERIFY(restaurant.hand->find<QAbstractButton>(u"do-due"_s));
}

void TodayPageTest::theSearchIsOneKeyAway()
{
    Restaurant restaurant;
    std::ignore = restaurant.file.person(Category::Customer, QDate(2026, 11, 20));
    restaurant.open();
    restaurant.hand->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
}

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
