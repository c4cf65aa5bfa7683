// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/requests/desk.h"

#include "model/consent/consentreader.h"
#include "model/consent/consentwriter.h"
#include "model/customers/archive.h"
#include "model/requests/draft.h"
#include "model/requests/restriction.h"
#include "model/retention/review.h"
#include "model/vault/backupplaces.h"
#include "tests/support/pages.h"
#include "ui/customers/customerwords.h"
#include "ui/paper/erasurecertificate.h"
#include "ui/widgets/notice.h"

using namespace couvert;
using namespace Qt::StringLiterals;

/// Erasing, freezing and objecting by keys and clicks.
class ErasureFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setTheStage(); }
    void erasesOnlyAfterTheWord();
    void keepsAnInvoiceApart();
    void takesTheOtherCardsOfAPersonAlong();
    void anUntypedPaperStopsTheErasure();
    void whatIsKeptForAReasonIsSaidBeforeAnythingIsTyped();
    void aFrozenCardGoesForItsOwnRequestOnly();
    void theWholeFileIsSearchedWhileOneGoesOn();
    void backupsAreNamedOnlyWhereThereAreSome();
    void freezesAndReleases();
    void objects();
};

namespace {

qint64 addMarked(const Desk &desk, const QString &mark)
{
    Customer card;
    card.firstName = u"Zoé"_s;
    card.lastName = u"Épo"_s + mark;
    card.emails = {{u"em."_s + mark + u"@example.org"_s, ContactUse::Personal}};
    card.notes = u"note "_s + mark;
    return CustomerWriter(desk.session).add(card).value_or(0);
}

ConsentForm yes(qint64 customer, Channel channel)
{
    ConsentForm form;
    form.customerId = customer;
    form.purpose = u"offers"_s;
    form.channel = channel;
    form.action = ConsentAction::Given;
    form.how = ConsentHow::Paper;
    return form;
}

bool putBackupPlace(const Desk &desk, const QString &path)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(desk.session);
    return unit && unit->record(JournalAction::SettingsChanged) && rememberBackupPlace(unit->transaction(), path, desk.clock.now()) && unit->commit();
}

bool keep(const Desk &desk, qint64 customer, const QString &reason)
{
    ReviewOrder order;
    order.reason = reason;
    const Result<ReviewOutcome> kept = review(desk.session, desk.database(), {}, order, {customer});
    return kept && kept->done == 1;
}

} // namespace

void ErasureFormTest::erasesOnlyAfterTheWord()
{
    Desk desk;
    const qint64 id = addMarked(desk, u"Qzxvoj"_s);
    QVERIFY(desk.add(u"Rosa"_s, u"Fictive"_s));
    const QString number = desk.open(RequestKind::Erasure, id, QDate(2026, 11, 20), u"Effacez Qzxvoj"_s);
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"step-erase"_s));
    auto *verb = desk.find<QAbstractButton>(u"formVerb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<QWidget *>(u"whatGoes"_s), Patience);
    pictures(*desk.page, u"erase"_s);
    fitsEverywhere(*desk.page, u"erase"_s);
    QVERIFY(!verb->isEnabled());
    auto *word = desk.find<QLineEdit>(u"confirmWord"_s);
    word->setFocus();
    desk.type(u"oui"_s);
    QVERIFY2(!verb->isEnabled(), "a yes is not enough");
    word->clear();
    desk.type(word->property("word").toString().toLower());
    QVERIFY(verb->isEnabled());
    QVERIFY(desk.press(u"formVerb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"saveCertificate"_s), Patience);
    QCOMPARE(CustomerReader(desk.database()).card(id).error().code, FailureCode::NotFound);
    QVERIFY2(!decryptedPages(desk.database()).contains("Qzxvoj"), "nothing of the person in any page");
    pictures(*desk.page, u"erase-done"_s);
    fitsEverywhere(*desk.page, u"erase-done"_s);
    QTemporaryDir out;
    desk.chooser.next = out.filePath(u"certificat.pdf"_s);
    QVERIFY(desk.press(u"saveCertificate"_s));
    QFile file(out.filePath(u"certificat.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    // The letter says what is kept.
    QVERIFY(desk.press(u"erasureLetter"_s));
    QTRY_VERIFY(desk.find<QPlainTextEdit>(u"letterText"_s));
    QVERIFY(desk.find<QLineEdit>(u"letterSubject"_s)->text().contains(number)
        || desk.find<QPlainTextEdit>(u"letterText"_s)->toPlainText().contains(number));
    pictures(*desk.page, u"erase-letter"_s);
    QVERIFY(desk.press(u"leaveForm"_s));
    QVERIFY2(!desk.words().contains(u"Qzxvoj"_s), "the page shows nobody who was erased");
}

void ErasureFormTest::keepsAnInvoiceApart()
{
    Desk desk;
    const qint64 id = addMarked(desk, u"Facturée"_s);
    const QUuid uuid = CustomerReader(desk.database()).card(id)->uuid;
    desk.show();
    desk.page->begin(u"erase:%1"_s.arg(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<QWidget *>(u"whatGoes"_s), Patience);
    QVERIFY(desk.press(u"addToArchive"_s));
    QVERIFY(desk.find<QPlainTextEdit>(u"archiveContent"_s)->hasFocus());
    desk.type(u"F-2026-118, 84,00 EUR"_s);
    QCOMPARE(desk.find<QDateEdit>(u"archiveUntil"_s)->date(), QDate(2036, 12, 31));
    QVERIFY(desk.press(u"keepApart"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"F-2026-118"_s), Patience);
    QCOMPARE(Archive::entriesOf(desk.database(), uuid)->size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLineEdit>(u"confirmWord"_s), Patience);
    auto *word = desk.find<QLineEdit>(u"confirmWord"_s);
    word->setText(word->property("word").toString());
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"formVerb"_s)->isEnabled(), Patience);
    QVERIFY(desk.press(u"formVerb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"saveCertificate"_s), Patience);
    QCOMPARE(Archive::entriesOf(desk.database(), uuid)->size(), 1);
}

void ErasureFormTest::takesTheOtherCardsOfAPersonAlong()
{
    Desk desk;
    const qint64 one = desk.add(u"Zoé"_s, u"Première"_s, u"06 12 34 56 78"_s);
    const qint64 two = desk.add(u"Z."_s, u"Deuxième"_s, u"+33 6 12 34 56 78"_s);
    const qint64 child = desk.add(u"Enfant"_s, u"Deuxième"_s, u"0612345678"_s);
    desk.show();
    desk.page->begin(u"erase:%1"_s.arg(one));
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<QWidget *>(u"whatGoes"_s), Patience);
    auto *box = desk.find<QCheckBox>(u"related-%1"_s.arg(two));
    QVERIFY(box && desk.find<QCheckBox>(u"related-%1"_s.arg(child)));
    QVERIFY2(!box->isChecked(), "a family shares a number: the person decides");
    box->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<QWidget *>(u"whatGoes"_s), Patience);
    auto *word = desk.find<QLineEdit>(u"confirmWord"_s);
    word->setText(word->property("word").toString());
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"formVerb"_s)->isEnabled(), Patience);
    QVERIFY(desk.press(u"formVerb"_s));
    QVERIFY2(!box->isEnabled(), "another choice would end what is under way");
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"saveCertificate"_s), Patience);
    QVERIFY(!CustomerReader(desk.database()).card(one) && !CustomerReader(desk.database()).card(two));
    QVERIFY(CustomerReader(desk.database()).card(child));
}

void ErasureFormTest::anUntypedPaperStopsTheErasure()
{
    Desk desk;
    const qint64 id = addMarked(desk, u"Presque"_s);
    desk.show();
    desk.page->begin(u"erase:%1"_s.arg(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<QWidget *>(u"whatGoes"_s), Patience);
    QVERIFY(desk.press(u"addToArchive"_s));
    desk.type(u"F-1"_s);
    auto *word = desk.find<QLineEdit>(u"confirmWord"_s);
    word->setText(word->property("word").toString());
    QVERIFY(desk.press(u"formVerb"_s));
    QVERIFY(CustomerReader(desk.database()).card(id));
    // And a lock keeps what was typed.
    QVERIFY(desk.page->lock());
    desk.page.reset();
    desk.show();
    desk.page->begin(u"erase:%1"_s.arg(id));
    QCOMPARE(desk.find<QPlainTextEdit>(u"archiveContent"_s)->toPlainText(), u"F-1"_s);
}

void ErasureFormTest::whatIsKeptForAReasonIsSaidBeforeAnythingIsTyped()
{
    Desk desk;
    const qint64 id = desk.add(u"Zoé"_s, u"Tenue"_s, u"06 12 34 56 78"_s);
    const qint64 other = desk.add(u"Z."_s, u"Tenue"_s, u"0612345678"_s);
    QVERIFY(keep(desk, id, u"Litige avec un assureur"_s));
    desk.show();
    desk.page->begin(u"erase:%1"_s.arg(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(u"refused"_s), Patience);
    QVERIFY(desk.words().contains(u"Litige avec un assureur"_s));
    pictures(*desk.page, u"erase-kept"_s);
    fitsEverywhere(*desk.page, u"erase-kept"_s);
    auto *verb = desk.find<QAbstractButton>(u"formVerb"_s);
    desk.find<QLineEdit>(u"confirmWord"_s)->setText(desk.find<QLineEdit>(u"confirmWord"_s)->property("word").toString());
    QVERIFY2(!verb->isEnabled(), "the word does not lift a reason");
    // One of two stays: the other may go, and only what it holds is counted.
    desk.find<QCheckBox>(u"related-%1"_s.arg(other))->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), Patience);
    // What is put into a layout is shown by the next turn of the event loop.
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"Not all of them"_s), Patience);
    const auto [cards, number] = removedWords({{u"customer"_s, 1}}, chosenLanguage()).first();
    QVERIFY2(desk.words().contains(u"%1: %2"_s.arg(cards).arg(number)), qPrintable(desk.words()));
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QVERIFY(desk.press(u"showKept"_s));
    QCOMPARE(asked.first().at(1).toString(), u"kept"_s);
}

void ErasureFormTest::aFrozenCardGoesForItsOwnRequestOnly()
{
    Desk desk;
    const qint64 id = addMarked(desk, u"Figée"_s);
    QVERIFY(restrictCard(desk.session, desk.database(), id, u"Exactitude contestée"_s, {}));
    const QString number = desk.open(RequestKind::Erasure, id, QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"erase:%1"_s.arg(id));
    auto *request = desk.find<QComboBox>(u"forRequest"_s);
    QCOMPARE(request->currentData().toString(), number);
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<QWidget *>(u"whatGoes"_s), Patience);
    QVERIFY(!desk.find<QWidget>(u"refused"_s));
    // Of one's own accord it stays.
    request->setFocus();
    QTest::keyClick(request, Qt::Key_Up);
    QCOMPARE(request->currentData().toString(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(u"refused"_s), Patience);
}

void ErasureFormTest::theWholeFileIsSearchedWhileOneGoesOn()
{
    Desk desk;
    const qint64 id = addMarked(desk, u"Plustard"_s);
    const qint64 other = addMarked(desk, u"Toujours"_s);
    desk.searchedAtOnce = 0;
    desk.show();
    desk.page->begin(u"erase:%1"_s.arg(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<QWidget *>(u"whatGoes"_s), Patience);
    desk.find<QLineEdit>(u"confirmWord"_s)->setText(desk.find<QLineEdit>(u"confirmWord"_s)->property("word").toString());
    QVERIFY(desk.press(u"formVerb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"saveCertificate"_s), Patience);
    // Another right is carried out meanwhile: the search goes on, and says what came of it there.
    desk.page->begin(u"rectify:%1"_s.arg(other));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(u"fileSearched"_s), Patience);
    QVERIFY(desk.find<QLineEdit>(u"correct-last_name"_s));
    auto *strip = desk.page->findChild<NoticeLabel *>(u"fileSearched"_s);
    QVERIFY2(strip->text().contains(u"nothing of the person is left"_s), qPrintable(strip->text()));
    QVERIFY(desk.press(u"hideFileSearch"_s));
    QVERIFY(!desk.find<QWidget>(u"fileSearched"_s));
}

void ErasureFormTest::backupsAreNamedOnlyWhereThereAreSome()
{
    Desk desk;
    const qint64 id = addMarked(desk, u"Sanscopie"_s);
    desk.show();
    desk.page->begin(u"erase:%1"_s.arg(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"No backup holds the person."_s), Patience);
    QVERIFY(desk.press(u"leaveForm"_s));
    QTemporaryDir place;
    QVERIFY(putBackupPlace(desk, place.path()));
    desk.page->begin(u"erase:%1"_s.arg(id));
    const QString until = dayWords(QDate(2026, 11, 25).addMonths(longestBackupMonths));
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"Backups hold the person until %1"_s.arg(until)), Patience);
    // A disk that is not there.
    QVERIFY(desk.press(u"leaveForm"_s));
    place.remove();
    desk.page->begin(u"erase:%1"_s.arg(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"cannot be reached"_s), Patience);
}

void ErasureFormTest::freezesAndReleases()
{
    Desk desk;
    const qint64 id = addMarked(desk, u"Gelée"_s);
    const QString number = desk.open(RequestKind::Restriction, id, QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"step-restrict"_s));
    QVERIFY(desk.press(u"formVerb"_s)); // without a reason
    QVERIFY(!CustomerReader(desk.database()).card(id)->restricted);
    desk.find<QPlainTextEdit>(u"freezeReason"_s)->setFocus();
    desk.type(u"L'adresse est contestée"_s);
    pictures(*desk.page, u"freeze"_s);
    fitsEverywhere(*desk.page, u"freeze"_s);
    QVERIFY(desk.press(u"formVerb"_s));
    QVERIFY(CustomerReader(desk.database()).card(id)->restricted);
    QVERIFY(desk.press(u"leaveForm"_s));
    desk.page->begin(u"restrict:%1"_s.arg(id));
    QVERIFY(desk.words().contains(u"contestée"_s));
    desk.find<QPlainTextEdit>(u"freezeReason"_s)->setFocus();
    desk.type(u"Vérifiée"_s);
    pictures(*desk.page, u"release"_s);
    QVERIFY(desk.press(u"formVerb"_s));
    QVERIFY2(CustomerReader(desk.database()).card(id)->restricted, "the person must be told before");
    QVERIFY(desk.words().contains(u"must be told"_s));
    desk.find<QCheckBox>(u"wasTold"_s)->setChecked(true);
    QVERIFY(desk.press(u"formVerb"_s));
    QVERIFY(!CustomerReader(desk.database()).card(id)->restricted);
}

void ErasureFormTest::objects()
{
    Desk desk;
    const qint64 id = addMarked(desk, u"Opposée"_s);
    QVERIFY(ConsentWriter(desk.session).record(yes(id, Channel::Email)));
    const QString number = desk.open(RequestKind::Objection, id, QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"step-object"_s));
    pictures(*desk.page, u"object"_s);
    fitsEverywhere(*desk.page, u"object"_s);
    QVERIFY(desk.press(u"formVerb"_s));
    const QList<ConsentState> states = ConsentReader(desk.database()).states(id, QDate(2026, 11, 25)).value();
    for (const ConsentState &state : states)
        QVERIFY(state.status != ConsentStatus::Given);
    QCOMPARE(RequestReader(desk.database()).events(desk.request(number).id)->last().kind, RequestEventKind::Objected);
}

QTEST_MAIN(ErasureFormTest)
#include "tst_erasureform.moc"
