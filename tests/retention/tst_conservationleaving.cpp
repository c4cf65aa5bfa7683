// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/retention/conservationdesk.h"
#include "tests/support/pdfreading.h"

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

using Desk = ConservationDesk;

} // namespace

/// Cards leave the file from the page Conservation: archived, anonymised or erased, never without the word that is typed for them.
class ConservationLeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setTheStage(); }
    void erasesOneWithItsWordByKeyboard();
    void theWordIsTypedForTheseCards();
    void cancelledErasureLeavesEverything();
    void onlyWhatIsDueMayLeave();
    void archivesWhereTheRuleSaysSo();
    void anonymisesIntoFigures();
    void fitsEverywhere();
};

void ConservationLeavingTest::erasesOneWithItsWordByKeyboard()
{
    Desk desk;
    desk.addDue(2);
    const qint64 rosa = desk.addRosa(QDate(2023, 5, 2)); // due for the longest time: first in the list
    desk.show();
    QCOMPARE(desk.cell(0, DueModel::Name), u"Fictive, Rosa"_s);
    QVERIFY(desk.words().contains(u"The rule proposes"_s));
    QVERIFY(tabTo(desk.find<QAbstractButton>(u"reviewErase"_s)));
    desk.key(Qt::Key_Return);
    auto *word = desk.find<QLineEdit>(u"leavingWord"_s);
    QVERIFY(word && word->hasFocus());
    // What goes and what stays, looked up for this very person.
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"What goes:"_s), Patience);
    QVERIFY(desk.words().contains(u"What stays:"_s));
    auto *deed = desk.find<QAbstractButton>(u"leavingDo"_s);
    QVERIFY(deed && !deed->isEnabled());
    desk.type(u"eras"_s);
    QVERIFY2(!deed->isEnabled(), "half a word is none");
    desk.type(u"e"_s);
    QVERIFY(deed->isEnabled());
    pictures(*desk.page, u"leaving-erase"_s);
    QVERIFY(tabTo(deed));
    desk.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"1 card erased"_s), Patience);
    QVERIFY2(desk.message().contains(u"nothing is left"_s), qPrintable(desk.message()));
    QCOMPARE(desk.rows(), 2);
    QCOMPARE(desk.file.number(qPrintable(u"SELECT count(*) FROM customer WHERE id = %1"_s.arg(rosa))), 0);
    QVERIFY2(!desk.find<QAbstractButton>(u"takeBack"_s), "what cannot be taken back does not offer it");
    picture(*desk.page, u"leaving-erased"_s);
    // Its proof names nobody.
    desk.chooser.next = desk.folder.filePath(u"attestation.pdf"_s);
    QVERIFY(desk.press(u"saveCertificate"_s));
    QTRY_VERIFY(desk.message().contains(u"certificate is saved"_s));
    if (!hasTools({u"pdftotext"_s}))
        QSKIP("pdftotext is not here");
    const QString said = wordsOf(desk.folder.filePath(u"attestation.pdf"_s));
    QVERIFY2(!said.isEmpty() && !said.contains(u"Rosa"_s) && !said.contains(u"Fictive"_s), qPrintable(said));
}

void ConservationLeavingTest::theWordIsTypedForTheseCards()
{
    Desk desk;
    desk.addDue(3);
    desk.show();
    QVERIFY(desk.press(u"reviewErase"_s));
    desk.type(u"ERASE"_s);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"leavingDo"_s)->isEnabled());
    // Others are chosen: the word that was typed is not meant for them.
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, desk.table()->visualRect(desk.table()->model()->index(2, 0)).center());
    QVERIFY(!desk.find<QAbstractButton>(u"leavingDo"_s)->isEnabled());
    QVERIFY(desk.press(u"chooseAll"_s));
    QVERIFY(!desk.find<QAbstractButton>(u"leavingDo"_s)->isEnabled());
    QCOMPARE(desk.find<QAbstractButton>(u"leavingDo"_s)->text(), u"Erase 3 cards for good"_s);
    QVERIFY(desk.press(u"leavingCancel"_s));
    QVERIFY(!desk.find<QLineEdit>(u"leavingWord"_s));
    QVERIFY(desk.find<QAbstractButton>(u"reviewErase"_s)->hasFocus());
    QCOMPARE(desk.file.counts().due(), 3);
}

void ConservationLeavingTest::cancelledErasureLeavesEverything()
{
    Desk desk;
    desk.addDue(40);
    desk.show();
    const qint64 revisions = desk.file.number("SELECT sum(revision) FROM customer");
    QVERIFY(desk.press(u"chooseAll"_s));
    QVERIFY(desk.press(u"reviewErase"_s));
    desk.type(u"ERASE"_s);
    QMutexLocker waits(&desk.file.clock.jobs);
    QVERIFY(desk.press(u"leavingDo"_s));
    QVERIFY(desk.pressCancel());
    waits.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.message().isEmpty(), Patience);
    QVERIFY2(desk.message().contains(u"Cancelled"_s), qPrintable(desk.message()));
    QCOMPARE(desk.file.number("SELECT count(*) FROM customer"), 40);
    QCOMPARE(desk.file.number("SELECT count(*) FROM erasure_begun"), 0);
    QCOMPARE(desk.file.number("SELECT sum(revision) FROM customer"), revisions);
    QCOMPARE(desk.file.counts().due(), 40);
}

void ConservationLeavingTest::onlyWhatIsDueMayLeave()
{
    Desk desk;
    desk.addDue(1);
    std::ignore = desk.file.person(Category::Customer, QDate(2023, 12, 10)); // ends in 17 days
    desk.show();
    QVERIFY(desk.find<QAbstractButton>(u"reviewErase"_s));
    QVERIFY(desk.press(u"reviewErase"_s));
    desk.view(DueView::Kind::Within30);
    QCOMPARE(desk.rows(), 2);
    QVERIFY2(!desk.find<QLineEdit>(u"leavingWord"_s), "the question goes with the list that it was asked in");
    QVERIFY(!desk.find<QAbstractButton>(u"reviewErase"_s));
    QVERIFY(desk.find<QAbstractButton>(u"reviewContact"_s));
}

void ConservationLeavingTest::archivesWhereTheRuleSaysSo()
{
    Desk desk;
    desk.addDue(1);
    std::ignore = desk.file.person(Category::Supplier, QDate(2020, 1, 15)); // five years, then five more apart
    desk.show();
    QVERIFY(desk.press(u"chooseAll"_s));
    QVERIFY(desk.press(u"reviewArchive"_s));
    desk.type(u"archive"_s);
    picture(*desk.page, u"leaving-archive"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"1 card archived"_s), Patience);
    QVERIFY2(desk.message().contains(u"no archive"_s), qPrintable(desk.message()));
    QCOMPARE(desk.file.number("SELECT count(*) FROM archive"), 1);
    QCOMPARE(desk.file.number("SELECT count(*) FROM customer"), 1);
    // What is left is a customer's, whose rule has none.
    QVERIFY(!desk.find<QAbstractButton>(u"reviewArchive"_s));
    QVERIFY(desk.find<QAbstractButton>(u"reviewAnonymise"_s));
}

void ConservationLeavingTest::anonymisesIntoFigures()
{
    Desk desk;
    desk.addDue(6);
    desk.show();
    desk.table()->setFocus();
    desk.key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(desk.press(u"reviewAnonymise"_s));
    desk.type(u"anonymise"_s);
    QVERIFY(desk.press(u"leavingDo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"6 cards anonymised"_s), Patience);
    QCOMPARE(desk.file.number("SELECT count(*) FROM customer"), 0);
    QCOMPARE(desk.file.number("SELECT sum(number) FROM statistic"), 6);
    QVERIFY(!desk.table());
}

void ConservationLeavingTest::fitsEverywhere()
{
    Desk desk;
    desk.addDue(3);
    desk.show();
    couvert::fitsEverywhere(*desk.page, u"leaving-verbs"_s);
    // Sentences too are seen whole.
    Theme::instance().setTextPercent(200);
    QTest::qWait(50);
    const QList<QLabel *> labels = desk.page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    Theme::instance().setTextPercent(100);
    QVERIFY(desk.press(u"reviewErase"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"What goes:"_s), Patience);
    couvert::fitsEverywhere(*desk.page, u"leaving-form"_s);
}

QTEST_MAIN(ConservationLeavingTest)
#include "tst_conservationleaving.moc"
