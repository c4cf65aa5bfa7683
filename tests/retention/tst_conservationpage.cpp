// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/retention/conservationdesk.h"
#include "tests/support/pdfreading.h"

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

using Desk = ConservationDesk;

} // namespace

/// The page Conservation as the manager uses it: what is due, and what is decided about it.
class ConservationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setTheStage(); }
    void aQuietFileSaysSo();
    void keepsOneWithAReasonByKeyboard();
    void choosesAllOfAList();
    void cancelledMeansUntouched();
    void spreadsManyOverDays();
    void aBarListsItsMonth();
    void asksPeopleAndExportsTheList();
    void lettersForThoseAskedByPost();
    void aDateInDoubtProposesNothing();
    void aReasonBeingTypedIsNotLostSilently();
    void fitsEverywhere();
};

void ConservationPageTest::aQuietFileSaysSo()
{
    Desk desk;
    std::ignore = desk.file.person(Category::Customer, QDate(2026, 11, 1));
    desk.show();
    QVERIFY(!desk.table());
    QVERIFY2(desk.words().contains(u"No card has reached the end of its time"_s), qPrintable(desk.words()));
    pictures(*desk.page, u"conservation-quiet"_s);
}

void ConservationPageTest::keepsOneWithAReasonByKeyboard()
{
    Desk desk;
    desk.addDue(3);
    desk.show();
    QSignalSpy attention(desk.page.get(), &Page::attentionChanged);
    QCOMPARE(desk.rows(), 3);
    const qint64 first = static_cast<DueModel *>(desk.table()->model())->idAt(0);
    QVERIFY(desk.table()->hasFocus());
    QVERIFY(tabTo(desk.find<QAbstractButton>(u"reviewKeep"_s)));
    desk.key(Qt::Key_Return);
    auto *reason = desk.find<QComboBox>(u"reviewReason"_s);
    QVERIFY(reason && reason->hasFocus());
    auto *deed = desk.find<QAbstractButton>(u"reviewDo"_s);
    QVERIFY2(!deed->isEnabled(), "without a reason nothing is kept");
    desk.type(u"Litige sur une facture"_s);
    QVERIFY(deed->isEnabled());
    picture(*desk.page, u"conservation-keep"_s);
    QVERIFY(tabTo(deed));
    desk.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, Patience);
    const Keeping keeping = desk.file.keeping(first);
    QCOMPARE(keeping.state, Keeping::State::Held);
    QCOMPARE(keeping.hold->reason, u"Litige sur une facture"_s);
    QCOMPARE(keeping.hold->until, QDate(2027, 11, 23));
    QCOMPARE(attention.last().first().toInt(), 2);
    // Where it stands meanwhile, and back again.
    desk.view(DueView::Kind::Kept);
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.cell(0, DueModel::LastAct), u"Litige sur une facture"_s);
    desk.page->undo();
    QTRY_COMPARE_WITH_TIMEOUT(desk.holds(), 0, Patience);
    QTRY_VERIFY(desk.message().contains(u"Taken back"_s));
    QCOMPARE(desk.file.keeping(first).state, Keeping::State::Due);
}

void ConservationPageTest::choosesAllOfAList()
{
    Desk desk;
    desk.addDue(150); // more than a page of the list
    std::ignore = desk.file.person(Category::Prospect, QDate(2020, 1, 1));
    desk.show();
    QVERIFY2(desk.rows() < 150, "the list is read by pages");
    QVERIFY(desk.press(u"chooseAll"_s));
    QVERIFY2(desk.words().contains(u"151 cards chosen"_s), qPrintable(desk.words()));
    // One click in the list, and it is that card alone again.
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, desk.table()->visualRect(desk.table()->model()->index(2, 0)).center());
    QVERIFY(!desk.words().contains(u"cards chosen"_s));
    auto *categories = desk.find<QComboBox>(u"dueCategory"_s);
    categories->setCurrentIndex(categories->findData(u"customer"_s));
    desk.table()->setFocus();
    desk.key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY2(desk.words().contains(u"150 cards chosen"_s), qPrintable(desk.words()));
    QVERIFY(desk.press(u"reviewKeep"_s));
    desk.type(u"Soirée à venir"_s);
    QVERIFY(desk.press(u"reviewDo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.holds(), 150, Patience);
    QTRY_VERIFY2(desk.message().contains(u"150 cards kept until"_s), qPrintable(desk.message()));
    picture(*desk.page, u"conservation-kept"_s);
    QVERIFY(desk.press(u"takeBack"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.holds(), 0, Patience);
}

void ConservationPageTest::cancelledMeansUntouched()
{
    Desk desk;
    desk.addDue(600);
    desk.show();
    const qint64 entries = desk.file.number("SELECT count(*) FROM journal");
    QVERIFY(desk.press(u"chooseAll"_s));
    QVERIFY(desk.press(u"reviewKeep"_s));
    desk.type(u"Essai"_s);
    QMutexLocker waits(&desk.file.clock.jobs);
    QVERIFY(desk.press(u"reviewDo"_s));
    QVERIFY(desk.pressCancel());
    waits.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.message().isEmpty(), Patience);
    QVERIFY2(desk.message().contains(u"Cancelled"_s), qPrintable(desk.message()));
    QCOMPARE(desk.holds(), 0);
    QCOMPARE(desk.file.number("SELECT count(*) FROM journal"), entries);
    QVERIFY2(desk.find<QComboBox>(u"reviewReason"_s)->currentText() == u"Essai"_s, "what was typed is still there");
}

void ConservationPageTest::spreadsManyOverDays()
{
    Desk desk;
    desk.addDue(120);
    desk.show();
    QSignalSpy attention(desk.page.get(), &Page::attentionChanged);
    auto *days = desk.find<QSpinBox>(u"spreadDays"_s);
    QVERIFY(days);
    days->setFocus();
    days->selectAll();
    desk.type(u"4"_s);
    QVERIFY(tabTo(desk.find<QAbstractButton>(u"spread"_s)));
    desk.key(Qt::Key_Return);
    QVERIFY2(desk.words().contains(u"Spread over 4 days"_s), qPrintable(desk.words()));
    QCOMPARE(attention.last().first().toInt(), 30);
    QVERIFY(desk.press(u"takeShare"_s));
    QVERIFY2(desk.words().contains(u"30 cards chosen"_s), qPrintable(desk.words()));
    picture(*desk.page, u"conservation-share"_s);
    QVERIFY(desk.press(u"reviewKeep"_s));
    desk.type(u"Part du jour"_s);
    QVERIFY(desk.press(u"reviewDo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.holds(), 30, Patience);
    // The thirty that had been over for the longest time.
    const QString newest = QDate(2023, 11, 23).addDays(-91).toString(Qt::ISODate);
    QCOMPARE(
        desk.file.number(qPrintable(u"SELECT count(*) FROM hold h JOIN customer c ON c.id = h.customer WHERE c.last_activity <= '%1'"_s.arg(newest))),
        30);
    QTRY_VERIFY(desk.words().contains(u"Today’s share is done"_s));
    QCOMPARE(attention.last().first().toInt(), 0);
    QCOMPARE(desk.rows(), 64); // all that is due can always be seen
    QVERIFY(desk.press(u"endSpread"_s));
    QCOMPARE(attention.last().first().toInt(), 90);
}

void ConservationPageTest::aBarListsItsMonth()
{
    Desk desk;
    desk.addDue(2);
    std::ignore = desk.file.person(Category::Customer, QDate(2024, 2, 10)); // ends in February 2027
    std::ignore = desk.file.person(Category::Customer, QDate(2024, 2, 20));
    desk.show();
    auto *bar = desk.find<QAbstractButton>(u"bar-3"_s);
    QVERIFY(bar);
    QVERIFY2(bar->accessibleName().contains(u"2027: 2"_s), qPrintable(bar->accessibleName()));
    QTest::mouseClick(bar, Qt::LeftButton);
    QCOMPARE(desk.rows(), 2);
    QVERIFY(desk.find<QComboBox>(u"dueView"_s)->currentText().contains(u"2027"_s));
    picture(*desk.page, u"conservation-month"_s);
    // From bar to bar with the keys; the first one holds what is behind.
    desk.find<QAbstractButton>(u"bar-3"_s)->setFocus();
    desk.key(Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"bar-0"_s);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.rows(), 2);
    QVERIFY(desk.cell(0, DueModel::Left).contains(u"late"_s));
    QVERIFY(desk.press(u"bar-0"_s));
    QCOMPARE(desk.find<QComboBox>(u"dueView"_s)->currentData().toInt(), static_cast<int>(DueView::Kind::Due));
}

void ConservationPageTest::asksPeopleAndExportsTheList()
{
    Desk desk;
    desk.addDue(1); // without an address
    const qint64 rosa = desk.addRosa(QDate(2023, 5, 2));
    desk.show();
    QVERIFY(desk.press(u"chooseAll"_s));
    QVERIFY(desk.press(u"reviewContact"_s));
    picture(*desk.page, u"conservation-ask"_s);
    QVERIFY(desk.press(u"reviewDo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"1 person to be asked"_s), Patience);
    QVERIFY2(desk.message().contains(u"no address"_s), qPrintable(desk.message()));
    QCOMPARE(desk.file.keeping(rosa).state, Keeping::State::Asked);

    desk.page->begin(u"rounds"_s);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"exportRound-email"_s));
    QVERIFY(!desk.find<QAbstractButton>(u"exportRound-post"_s));
    picture(*desk.page, u"conservation-rounds"_s);
    desk.chooser.next = desk.folder.filePath(u"liste.csv"_s);
    QVERIFY(desk.press(u"exportRound-email"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"1 person on the list"_s), Patience);
    QFile list(desk.folder.filePath(u"liste.csv"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray text = list.readAll();
    QVERIFY2(text.contains("rosa.fictive@example.org") && text.contains("2026-12-23"), text.constData());
    QCOMPARE(desk.file.number("SELECT count(*) FROM mailing_recipient"), 1);
    QCOMPARE(desk.file.number("SELECT count(*) FROM journal WHERE detail LIKE '%rosa%'"), 0);

    // They answer.
    QVERIFY(desk.press(u"leaveDurations"_s));
    desk.view(DueView::Kind::Asked);
    QCOMPARE(desk.rows(), 1);
    QVERIFY(desk.press(u"answerYes"_s));
    QCOMPARE(desk.file.keeping(rosa).state, Keeping::State::Kept);
    QCOMPARE(desk.file.keeping(rosa).lastAct, QDate(2026, 11, 23));
}

void ConservationPageTest::lettersForThoseAskedByPost()
{
    Desk desk;
    const qint64 ada = desk.addPost(u"Ada"_s, QDate(2023, 5, 2));
    std::ignore = desk.addPost(u"Blaise"_s, QDate(2023, 5, 3));
    desk.show();
    QVERIFY(desk.press(u"chooseAll"_s));
    QVERIFY(desk.press(u"reviewContact"_s));
    QVERIFY(desk.press(u"reviewDo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"2 people to be asked"_s), Patience);
    desk.page->begin(u"rounds"_s);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"roundLetters"_s));
    const QString path = desk.folder.filePath(u"lettres.pdf"_s);
    desk.chooser.next = path;
    QVERIFY(desk.press(u"roundLetters"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"2 letters ready"_s), Patience);
    QCOMPARE(desk.file.number("SELECT count(*) FROM journal WHERE detail LIKE '%Ada%' OR detail LIKE '%Fictive%'"), 0);
    if (hasTools({u"pdftotext"_s, u"pdfinfo"_s})) {
        QCOMPARE(pagesOf(path), 2);
        const QString said = wordsOf(path);
        QVERIFY2(said.contains(u"Ada Fictive"_s) && said.contains(u"Blaise Fictive"_s) && said.contains(u"3 rue des Essais"_s), qPrintable(said));
        QVERIFY2(said.contains(u"23 décembre 2026"_s), qPrintable(said));              // in the restaurant's language
        QVERIFY2(said.count(QRegularExpression(u"1 ?/ ?1"_s)) == 2, qPrintable(said)); // each letter has pages of its own
    }

    // One says no, the other nothing: both stand in one list, and may be erased from there.
    QVERIFY(desk.press(u"leaveDurations"_s));
    desk.view(DueView::Kind::Asked);
    QCOMPARE(static_cast<DueModel *>(desk.table()->model())->idAt(0), ada);
    QVERIFY(desk.press(u"answerNo"_s));
    desk.file.move(QDate(2026, 12, 24));
    desk.page->activated();
    desk.view(DueView::Kind::NoYes);
    QCOMPARE(desk.rows(), 2);
    picture(*desk.page, u"conservation-no-yes"_s);
    QVERIFY2(!desk.find<QAbstractButton>(u"reviewContact"_s), "nobody is asked twice");
    QVERIFY(desk.find<QAbstractButton>(u"reviewErase"_s));
}

void ConservationPageTest::aDateInDoubtProposesNothing()
{
    Desk desk;
    desk.addDue(2);
    QVERIFY(noteDay(desk.file.session, desk.file.database()));
    desk.file.move(QDate(2031, 1, 1)); // the battery of the clock died
    desk.show();
    QVERIFY(!desk.table());
    QVERIFY2(desk.words().contains(u"The date of this computer looks wrong"_s), qPrintable(desk.words()));
    picture(*desk.page, u"conservation-doubt"_s);
    desk.page->begin(u"date"_s);
    QVERIFY(desk.find<QAbstractButton>(u"confirmDate"_s)->hasFocus());
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.table());
    QCOMPARE(desk.rows(), 2);
}

void ConservationPageTest::aReasonBeingTypedIsNotLostSilently()
{
    Desk desk;
    desk.addDue(1);
    desk.show();
    QVERIFY(desk.press(u"reviewKeep"_s));
    desk.type(u"Litige"_s);
    const Result<> locked = desk.page->lock();
    QVERIFY2(!locked, "the window says that it could not be kept");
    QVERIFY2(!desk.words().contains(u"Fictif"_s), "a locked page shows nobody");
    QVERIFY(desk.page->lock());
}

void ConservationPageTest::fitsEverywhere()
{
    Desk desk;
    desk.addDue(80);
    std::ignore = desk.addRosa(QDate(2023, 12, 24));
    desk.show();
    pictures(*desk.page, u"conservation"_s);
    couvert::fitsEverywhere(*desk.page, u"conservation"_s);
    // Narrow: the decision in front of the list, and back.
    desk.page->setFolded(true);
    desk.page->resize(475, 600);
    QVERIFY(desk.press(u"decide"_s));
    QVERIFY(!desk.table());
    QVERIFY(desk.press(u"reviewKeep"_s));
    settled(*desk.page);
    picture(*desk.page, u"conservation-narrow-keep"_s);
    nothingCutOff(*desk.page, u"conservation form narrow"_s);
    QVERIFY(desk.press(u"reviewCancel"_s));
    desk.page->find();
    QVERIFY(desk.table());
}

QTEST_MAIN(ConservationPageTest)
#include "tst_conservationpage.moc"
