// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/requests/desk.h"

#include "model/requests/draft.h"
#include "ui/requests/requestlistmodel.h"
#include "ui/requests/requestwords.h"

using namespace couvert;
using namespace Qt::StringLiterals;

/// The page Demandes as the manager uses it: recording, checking, pausing, extending, closing, and never losing what was typed.
class RequestsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().setAppearance(Theme::Appearance::Light); }
    void anEmptyPageOffersTheFirstStep();
    void recordsARequestByKeyboard();
    void theDayToAnswerIsShownWhileTyping();
    void aStackBecomesSeveralRequests();
    void somebodyTheFileDoesNotKnow();
    void whatWasTypedOutlivesALock();
    void identityPauseExtensionAndClosing();
    void anExtensionTooLateSaysSo();
    void lateOnesStandFirst();
    void fitsEverywhere();
};

void RequestsPageTest::anEmptyPageOffersTheFirstStep()
{
    Desk desk;
    desk.show();
    pictures(*desk.page, u"requests-empty"_s);
    couvert::fitsEverywhere(*desk.page, u"requests-empty"_s);
    QVERIFY2(!desk.find<QAbstractButton>(u"newRequest"_s), "one primary button a page");
    QVERIFY(desk.press(u"firstStep"_s));
    QVERIFY(desk.find<QComboBox>(u"requestKind"_s)->hasFocus());
    QVERIFY2(!desk.find<QAbstractButton>(u"newRequest"_s), "one primary button a page");
}

void RequestsPageTest::recordsARequestByKeyboard()
{
    Desk desk;
    const qint64 helene = desk.add(u"Hélène"_s, u"Lefèvre"_s, u"06 12 34 56 78"_s);
    QVERIFY(desk.add(u"Luc"_s, u"Lefort"_s) && desk.add(u"Rosa"_s, u"Fictive"_s));
    desk.show();
    QSignalSpy attention(desk.page.get(), &Page::attentionChanged);
    desk.page->createNew();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // rectification
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // erasure
    QVERIFY(tabTo(desk.find<QLineEdit>(u"person"_s)));
    desk.type(u"LEFEVRE 3456"_s);
    QTRY_VERIFY(desk.find<QListWidget>(u"personAnswers"_s) && desk.find<QListWidget>(u"personAnswers"_s)->count() == 1);
    desk.key(Qt::Key_Return);
    QVERIFY(tabTo(desk.find<QPlainTextEdit>(u"asked"_s)));
    desk.type(u"Effacez tout, merci."_s);
    pictures(*desk.page, u"requests-form"_s);
    couvert::fitsEverywhere(*desk.page, u"requests-form"_s);
    QVERIFY(tabTo(desk.find<QAbstractButton>(u"recordRequest"_s)));
    desk.key(Qt::Key_Return);
    const Request stored = desk.request(u"2026-0001"_s);
    QCOMPARE(stored.kind, RequestKind::Erasure);
    QCOMPARE(stored.customerId, helene);
    QCOMPARE(stored.received(), QDate(2026, 11, 25));
    QCOMPARE(stored.due, QDate(2026, 12, 28)); // the 25th is Christmas, then a Saturday and a Sunday
    QCOMPARE(stored.asked, u"Effacez tout, merci."_s);
    QVERIFY(!stored.channel.isEmpty());
    QCOMPARE(attention.last().first().toInt(), 1);
    QVERIFY(desk.words().contains(u"2026-0001"_s));
    QVERIFY(!Drafts(desk.session).find(u"request"_s, 0)->has_value());
}

void RequestsPageTest::theDayToAnswerIsShownWhileTyping()
{
    Desk desk;
    desk.show();
    desk.page->createNew();
    auto *received = desk.find<QDateEdit>(u"receivedOn"_s);
    QCOMPARE(received->date(), QDate(2026, 11, 25));
    QVERIFY(desk.words().contains(weekdayWords(QDate(2026, 12, 28))));
    received->setDate(QDate(2026, 10, 31));
    QVERIFY2(desk.words().contains(weekdayWords(QDate(2026, 11, 30))), "31 October plus a month");
    received->setDate(QDate(2026, 11, 26));
    QVERIFY2(received->date() <= QDate(2026, 11, 25), "a day that has not come cannot be chosen");
}

void RequestsPageTest::aStackBecomesSeveralRequests()
{
    Desk desk;
    const qint64 one = desk.add(u"Rosa"_s, u"Fictive"_s);
    const qint64 two = desk.add(u"Luc"_s, u"Fictif"_s);
    desk.show();
    desk.page->createNew();
    desk.find<QLineEdit>(u"person"_s)->setFocus();
    desk.type(u"fict"_s);
    QTRY_VERIFY(desk.find<QListWidget>(u"personAnswers"_s) && desk.find<QListWidget>(u"personAnswers"_s)->count() == 2);
    desk.key(Qt::Key_Return);
    desk.type(u"fict"_s);
    QTRY_VERIFY(desk.find<QListWidget>(u"personAnswers"_s) && desk.find<QListWidget>(u"personAnswers"_s)->count() == 1);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.press(u"recordRequest"_s));
    const QList<Request> open = RequestReader(desk.database()).open().value();
    QCOMPARE(open.size(), 2);
    QCOMPARE((QSet<qint64>{open[0].customerId, open[1].customerId}), (QSet<qint64>{one, two}));
}

void RequestsPageTest::somebodyTheFileDoesNotKnow()
{
    Desk desk;
    const qint64 rosa = desk.add(u"Rosa"_s, u"Fictive"_s);
    desk.show();
    desk.page->createNew();
    QVERIFY(desk.press(u"recordRequest"_s));
    QVERIFY2(RequestReader(desk.database()).open()->isEmpty(), "nobody asked yet");
    QVERIFY(desk.press(u"otherPeople"_s));
    desk.type(u"Maître Dupont"_s);
    QVERIFY(desk.press(u"recordRequest"_s));
    QCOMPARE(desk.request(u"2026-0001"_s).person, u"Maître Dupont"_s);
    QVERIFY(desk.words().contains(u"Maître Dupont"_s));
    // The card is found later.
    desk.find<QLineEdit>(u"person"_s)->setFocus();
    desk.type(u"rosa"_s);
    QTRY_VERIFY(desk.find<QListWidget>(u"personAnswers"_s) && desk.find<QListWidget>(u"personAnswers"_s)->count() == 1);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.request(u"2026-0001"_s).customerId, rosa);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"seeCard"_s));
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QVERIFY(desk.press(u"seeCard"_s));
    QCOMPARE(asked.first().at(1).toString(), u"card:%1"_s.arg(rosa));
}

void RequestsPageTest::whatWasTypedOutlivesALock()
{
    Desk desk;
    const qint64 rosa = desk.add(u"Rosa"_s, u"Fictive"_s);
    desk.show();
    desk.page->createNew();
    desk.find<QPlainTextEdit>(u"asked"_s)->setFocus();
    desk.type(u"Ma copie, s'il vous plaît"_s);
    desk.find<QDateEdit>(u"receivedOn"_s)->setDate(QDate(2026, 11, 20));
    QVERIFY(desk.page->lock());
    QVERIFY2(!desk.page->findChild<QPlainTextEdit *>(u"asked"_s)->toPlainText().contains(u"copie"_s), "a locked page is empty");
    desk.page.reset();
    desk.show();
    QVERIFY(desk.find<QPlainTextEdit>(u"asked"_s));
    QCOMPARE(desk.find<QPlainTextEdit>(u"asked"_s)->toPlainText(), u"Ma copie, s'il vous plaît"_s);
    QCOMPARE(desk.find<QDateEdit>(u"receivedOn"_s)->date(), QDate(2026, 11, 20));
    // A crash: nobody tells the page, and the draft is there all the same.
    desk.find<QPlainTextEdit>(u"asked"_s)->setFocus();
    desk.type(u"!"_s);
    QTRY_VERIFY(Drafts(desk.session).find(u"request"_s, 0).value().value_or(QJsonObject()).value("asked"_L1).toString().startsWith(u'!'));
    QVERIFY(desk.press(u"cancelRequest"_s));
    QVERIFY(!Drafts(desk.session).find(u"request"_s, 0)->has_value());
    // A reason that was being written waits with its request.
    const QString number = desk.open(RequestKind::Access, rosa, QDate(2026, 11, 20));
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"pauseRequest"_s));
    desk.find<QPlainTextEdit>(u"answerText"_s)->setFocus();
    desk.type(u"Autre adresse"_s);
    QVERIFY(desk.page->lock());
    desk.page.reset();
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"pauseRequest"_s));
    QCOMPARE(desk.find<QPlainTextEdit>(u"answerText"_s)->toPlainText(), u"Autre adresse"_s);
}

void RequestsPageTest::identityPauseExtensionAndClosing()
{
    Desk desk;
    const QString number = desk.open(RequestKind::Access, desk.add(u"Hélène"_s, u"Lefèvre"_s), QDate(2026, 11, 3), u"Je voudrais tout voir."_s);
    desk.show();
    QVERIFY(desk.find<QTableView>(u"requests"_s)->hasFocus());
    QTRY_COMPARE(desk.find<QTableView>(u"requests"_s)->selectionModel()->selectedRows().size(), 1);
    desk.key(Qt::Key_Return);
    pictures(*desk.page, u"requests-detail"_s);
    QVERIFY(desk.press(u"checkIdentity"_s));
    desk.find<QComboBox>(u"answerChoice"_s)->setCurrentIndex(1);
    pictures(*desk.page, u"requests-identity"_s);
    couvert::fitsEverywhere(*desk.page, u"requests-identity"_s);
    QVERIFY(desk.press(u"carryOut"_s));
    QCOMPARE(desk.request(number).identity, std::optional(IdentityCheck::InPerson));
    QVERIFY(desk.find<QLabel>(u"identityState"_s)->text().contains(u"Gérante"_s));

    QVERIFY(desk.press(u"pauseRequest"_s));
    QVERIFY(desk.press(u"carryOut"_s)); // without a reason
    QCOMPARE(desk.request(number).state, RequestState::Open);
    desk.find<QPlainTextEdit>(u"answerText"_s)->setFocus();
    desk.type(u"Two people bear this name"_s);
    QVERIFY(desk.press(u"carryOut"_s));
    QCOMPARE(desk.request(number).state, RequestState::Paused);
    QVERIFY(desk.press(u"pauseRequest"_s));
    QCOMPARE(desk.request(number).state, RequestState::Open);

    QVERIFY(desk.press(u"extendRequest"_s));
    QVERIFY(desk.words().contains(weekdayWords(QDate(2027, 2, 3))));
    desk.find<QPlainTextEdit>(u"answerText"_s)->setFocus();
    desk.type(u"Many notes"_s);
    QVERIFY(desk.press(u"carryOut"_s));
    QCOMPARE(desk.request(number).due, QDate(2027, 2, 3));
    QVERIFY(!desk.find<QAbstractButton>(u"extendRequest"_s));

    QVERIFY(desk.press(u"closeRequest"_s));
    desk.find<QComboBox>(u"answerChoice"_s)->setCurrentIndex(2);
    QVERIFY(desk.press(u"carryOut"_s)); // a refusal without reasons
    QCOMPARE(desk.request(number).state, RequestState::Open);
    desk.find<QPlainTextEdit>(u"answerText"_s)->setFocus();
    desk.type(u"Somebody else’s data"_s);
    QVERIFY(desk.press(u"carryOut"_s));
    QCOMPARE(desk.request(number).outcome, std::optional(RequestOutcome::Refused));
    QCOMPARE(RequestReader(desk.database()).events(desk.request(number).id)->size(), 6);
    // Closed ones on demand.
    auto *table = desk.page->findChild<QTableView *>(u"requests"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::mouseClick(desk.find<QCheckBox>(u"withClosed"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(table->model()->rowCount(), 1);
    pictures(*desk.page, u"requests-closed"_s);
}

void RequestsPageTest::anExtensionTooLateSaysSo()
{
    Desk desk;
    const QString number = desk.open(RequestKind::Access, 0, QDate(2026, 10, 2));
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"extendRequest"_s));
    desk.find<QPlainTextEdit>(u"answerText"_s)->setFocus();
    desk.type(u"x"_s);
    QVERIFY(desk.press(u"carryOut"_s));
    QVERIFY(!desk.request(number).deadline.extended);
    QVERIFY2(desk.find<QPlainTextEdit>(u"answerText"_s), "the question stays and says why");
    QVERIFY(desk.words().contains(requestRefusalWords({FailureCode::RefusedByRule, u"too_late"_s})));
}

void RequestsPageTest::lateOnesStandFirst()
{
    Desk desk;
    const QString late = desk.open(RequestKind::Erasure, desk.add(u"Luc"_s, u"Lefort"_s), QDate(2026, 10, 20));
    const QString soon = desk.open(RequestKind::Access, desk.add(u"Hélène"_s, u"Lefèvre"_s), QDate(2026, 10, 27));
    const QString calm = desk.open(RequestKind::Rectification, desk.add(u"Amandine"_s, u"Fictive-de-la-Très-Longue-Allée"_s), QDate(2026, 11, 24));
    const QString still = desk.open(RequestKind::Portability, 0, QDate(2026, 10, 1));
    QVERIFY(RequestWriter(desk.session).pause(still, u"who?"_s));
    desk.show();
    const auto *model = desk.find<QTableView>(u"requests"_s)->model();
    QStringList numbers;
    QList<int> states;
    for (int row = 0; row < model->rowCount(); ++row) {
        numbers.append(model->index(row, RequestListModel::Number).data().toString());
        states.append(model->index(row, RequestListModel::Due).data(RequestListModel::StateRole).toInt());
        QVERIFY2(!model->index(row, RequestListModel::Due).data().toString().isEmpty(), "colour never speaks alone");
    }
    QCOMPARE(numbers, (QStringList{late, soon, calm, still}));
    QCOMPARE(states,
        (QList<int>{static_cast<int>(Pill::State::Danger), static_cast<int>(Pill::State::Warn), static_cast<int>(Pill::State::Good),
            static_cast<int>(Pill::State::Neutral)}));
    pictures(*desk.page, u"requests-list"_s);
    couvert::fitsEverywhere(*desk.page, u"requests-list"_s);
}

void RequestsPageTest::fitsEverywhere()
{
    Desk desk;
    const QString number = desk.open(RequestKind::Access, desk.add(u"Hélène"_s, u"Lefèvre"_s), QDate(2026, 10, 27),
        u"<b>Je veux</b> <img src=\"file:///etc/passwd\"> tout voir."_s);
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY2(desk.words().contains(u"<img"_s), "text of a customer is text");
    couvert::fitsEverywhere(*desk.page, u"requests-detail"_s);
}

QTEST_MAIN(RequestsPageTest)
#include "tst_requestspage.moc"
