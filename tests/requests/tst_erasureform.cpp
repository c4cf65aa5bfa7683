// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/requests/desk.h"

#include "model/customers/archive.h"
#include "model/requests/draft.h"
#include "tests/support/pages.h"

using namespace couvert;
using namespace Qt::StringLiterals;

/// Erasing, freezing and objecting by keys and clicks.
class ErasureFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().setAppearance(Theme::Appearance::Light); }
    void erasesOnlyAfterTheWord();
    void keepsAnInvoiceApart();
    void anUntypedPaperStopsTheErasure();
};

namespace {

constexpr int Patience = 30000;

qint64 addMarked(const Desk &desk, const QString &mark)
{
    Customer card;
    card.firstName = u"Zoé"_s;
    card.lastName = u"Épo"_s + mark;
    card.emails = {{u"em."_s + mark + u"@example.org"_s, ContactUse::Personal}};
    card.notes = u"note "_s + mark;
    return CustomerWriter(desk.session).add(card).value_or(0);
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

QTEST_MAIN(ErasureFormTest)
#include "tst_erasureform.moc"
