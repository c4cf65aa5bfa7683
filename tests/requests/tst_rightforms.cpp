// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/requests/desk.h"

#include "model/consent/mailinglist.h"
#include "model/customers/customerfield.h"
#include "model/requests/draft.h"
#include "model/requests/rectification.h"
#include "ui/requests/exportform.h"

#include <QClipboard>
#include <QDesktopServices>

using namespace couvert;
using namespace Qt::StringLiterals;

/// What carries a right out: each form filled in and sent by keys and clicks.
class RightFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void correctsWithBeforeAndAfter();
    void aWrongValueStaysAndSaysSo();
    void correctionsOutliveALock();
    void showsWhatTheCustomerWouldRead();
    void coversOtherPeople();
    void handsOutALockedFile();
    void writesALetter();
    void aLetterIsOfferedWhereItIsOwed();
    void theRestaurantsOwnModel();
    void savesThePageOfTheRequest();
    void opensTheMailProgram();

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened; ///< what the system would have opened
};

namespace {

Customer cardOf(const Desk &desk, qint64 id)
{
    return CustomerReader(desk.database()).card(id).value_or(Customer());
}

qint64 addHelene(const Desk &desk, const QString &notes = {})
{
    Customer card;
    card.firstName = u"Hélène"_s;
    card.lastName = u"Lefevre"_s;
    card.language = u"fr"_s;
    card.phones = {parsePhone(u"06 12 34 56 78"_s)};
    card.emails = {{u"helene@example.org"_s, ContactUse::Personal}};
    card.addresses = {{u"12 rue des Lilas"_s, u"01000"_s, u"Bourg-en-Bresse"_s, {}, ContactUse::Personal}};
    card.notes = notes;
    return CustomerWriter(desk.session).add(card).value_or(0);
}

} // namespace

void RightFormsTest::initTestCase()
{
    setTheStage();
    QDesktopServices::setUrlHandler(u"file"_s, this, "openUrl");
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "openUrl");
}

void RightFormsTest::correctsWithBeforeAndAfter()
{
    Desk desk;
    const qint64 helene = addHelene(desk);
    const QString number = desk.open(RequestKind::Rectification, helene, QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"step-rectify"_s));
    auto *name = desk.find<QLineEdit>(u"correct-last_name"_s);
    QVERIFY(name);
    QVERIFY2(!desk.find<QAbstractButton>(u"formVerb"_s)->isEnabled(), "nothing is corrected yet");
    name->setFocus();
    name->selectAll();
    desk.type(u"Lefèvre"_s);
    desk.find<QPlainTextEdit>(u"statement"_s)->setFocus();
    desk.type(u"Jamais venue en mars."_s);
    pictures(*desk.page, u"rectify"_s);
    fitsEverywhere(*desk.page, u"rectify"_s);
    QVERIFY(desk.press(u"formVerb"_s));
    QCOMPARE(cardOf(desk, helene).lastName, u"Lefèvre"_s);
    const QList<Rectification> kept = rectificationsOf(desk.database(), helene).value();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().before, u"Lefevre"_s);
    QCOMPARE(kept.last().after, u"Jamais venue en mars."_s);
    pictures(*desk.page, u"rectify-done"_s);
    QVERIFY(desk.press(u"leaveForm"_s));
    QVERIFY(desk.find<QTableView>(u"requests"_s));
    QCOMPARE(RequestReader(desk.database()).events(desk.request(number).id)->last().kind, RequestEventKind::Rectified);
}

void RightFormsTest::aWrongValueStaysAndSaysSo()
{
    Desk desk;
    const qint64 helene = addHelene(desk);
    desk.show();
    desk.page->begin(u"rectify:%1"_s.arg(helene));
    QVERIFY(desk.press(u"allFields"_s));
    auto *birthday = desk.find<QLineEdit>(u"correct-birthday"_s);
    QVERIFY(birthday);
    birthday->setFocus();
    desk.type(u"31/02/1980"_s);
    QVERIFY(desk.press(u"formVerb"_s));
    QVERIFY(birthday->hasFocus());
    QCOMPARE(birthday->text(), u"31/02/1980"_s);
    QVERIFY(rectificationsOf(desk.database(), helene)->isEmpty());
    birthday->selectAll();
    desk.type(u"28/02/1980"_s);
    QVERIFY(desk.press(u"formVerb"_s));
    QCOMPARE(cardOf(desk, helene).birthday, u"1980-02-28"_s);
    // From the card, back to the card.
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QVERIFY(desk.press(u"leaveForm"_s));
    QCOMPARE(asked.first().at(1).toString(), u"card:%1"_s.arg(helene));
}

void RightFormsTest::correctionsOutliveALock()
{
    Desk desk;
    const qint64 helene = addHelene(desk);
    desk.show();
    desk.page->begin(u"rectify:%1"_s.arg(helene));
    auto *city = desk.find<QLineEdit>(u"correct-city"_s);
    city->setFocus();
    city->selectAll();
    desk.type(u"Mâcon"_s);
    QVERIFY(desk.page->lock());
    QVERIFY2(!desk.page->findChild<QLineEdit *>(u"correct-city"_s), "a locked page is empty");
    desk.page.reset();
    desk.show();
    desk.page->begin(u"rectify:%1"_s.arg(helene));
    QCOMPARE(desk.find<QLineEdit>(u"correct-city"_s)->text(), u"Mâcon"_s);
    // Erasing takes the draft with the card.
    QVERIFY(Drafts(desk.session).find(u"rectification"_s, helene)->has_value());
    QVERIFY(desk.press(u"leaveForm"_s));
    QVERIFY(!Drafts(desk.session).find(u"rectification"_s, helene)->has_value());
}

void RightFormsTest::showsWhatTheCustomerWouldRead()
{
    Desk desk;
    const qint64 helene = addHelene(desk, u"Vient avec son amie Odile Fictive. <img src=file:///etc/passwd>"_s);
    const QString number = desk.open(RequestKind::Access, helene, QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"step-export"_s));
    auto *text = desk.find<QPlainTextEdit>(u"dossierText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"Odile Fictive"_s), Patience);
    QVERIFY(text->toPlainText().contains(u"<img src=file"_s));
    QVERIFY(text->toPlainText().contains(u"12 rue des Lilas"_s));
    QVERIFY(text->toPlainText().contains(number));
    QVERIFY2(text->toPlainText().contains(u"CNIL"_s), "what art. 15(1) wants told");
    pictures(*desk.page, u"export"_s);
    fitsEverywhere(*desk.page, u"export"_s);
    // What is inferred or written by the staff stays out of a portability export.
    desk.find<QRadioButton>(u"wantsPortability"_s)->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(!text->toPlainText().contains(u"Odile"_s), Patience);
    QVERIFY(text->toPlainText().contains(u"12 rue des Lilas"_s));
    QTemporaryDir out;
    desk.chooser.next = out.path();
    QVERIFY(desk.press(u"formVerb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QDir(out.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.find<QAbstractButton>(u"formVerb"_s), Patience);
    const QDir made(out.filePath(QDir(out.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()));
    QVERIFY2(!made.dirName().contains(u"Lefevre"_s), "a file name tells nobody");
    for (const char *file : {"dossier.json", "dossier.pdf", "data.csv", "contact.vcf"})
        QVERIFY2(made.exists(QLatin1String(file)), file);
}

void RightFormsTest::coversOtherPeople()
{
    Desk desk;
    QVERIFY(desk.add(u"Odile"_s, u"Fictive"_s));
    const qint64 helene = addHelene(desk, u"Vient avec son amie Odile, table 4."_s);
    desk.show();
    desk.page->begin(u"export:%1"_s.arg(helene));
    auto *text = desk.find<QPlainTextEdit>(u"dossierText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"cover-0"_s), Patience);
    QVERIFY2(!text->extraSelections().isEmpty(), "the name is marked in the text");
    QVERIFY(desk.press(u"cover-0"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!text->toPlainText().contains(u"Odile"_s), Patience);
    // Something that no list found, selected by hand.
    QTextCursor at = text->document()->find(u"table 4"_s);
    QVERIFY(!at.isNull());
    text->setTextCursor(at);
    QVERIFY(desk.press(u"coverSelection"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!text->toPlainText().contains(u"table 4"_s), Patience);
    pictures(*desk.page, u"export-covered"_s);
    QVERIFY(desk.press(u"uncover-1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"table 4"_s), Patience);
    // What was covered is not forgotten by a lock.
    QVERIFY(desk.page->lock());
    desk.page.reset();
    desk.show();
    desk.page->begin(u"export:%1"_s.arg(helene));
    text = desk.find<QPlainTextEdit>(u"dossierText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"table 4"_s), Patience);
    QVERIFY(!text->toPlainText().contains(u"Odile"_s));
}

void RightFormsTest::handsOutALockedFile()
{
    Desk desk;
    const qint64 helene = addHelene(desk);
    const QString number = desk.open(RequestKind::Portability, helene, QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"takeaway:%1:%2"_s.arg(QString::number(helene), number));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"formVerb"_s)->isEnabled(), Patience);
    QVERIFY(desk.find<QRadioButton>(u"wantsPortability"_s)->isChecked());
    desk.find<QCheckBox>(u"lockExport"_s)->setChecked(true);
    QTemporaryDir out;
    desk.chooser.next = out.path();
    QVERIFY(desk.press(u"formVerb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>(u"zipPassword"_s), Patience);
    const QString password = desk.find<QLabel>(u"zipPassword"_s)->text();
    static const QRegularExpression Shape(u"^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$"_s);
    QVERIFY2(Shape.match(password).hasMatch(), qPrintable(password));
    QVERIFY(ExportForm::makePassword() != ExportForm::makePassword());
    const QDir made(out.filePath(QDir(out.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()));
    QCOMPARE(made.entryList(QDir::Files), QStringList{u"dossier.zip"_s});
    pictures(*desk.page, u"export-done"_s);
    fitsEverywhere(*desk.page, u"export-done"_s);
    QVERIFY(desk.press(u"copyPassword"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(desk.press(u"exportLetter"_s));
    QTRY_VERIFY(desk.find<QPlainTextEdit>(u"letterText"_s));
    QVERIFY2(!desk.words().contains(password), "shown once");
}

void RightFormsTest::writesALetter()
{
    Desk desk;
    const qint64 helene = addHelene(desk);
    const QString number = desk.open(RequestKind::Access, helene, QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.press(u"step-letter"_s));
    auto *text = desk.find<QPlainTextEdit>(u"letterText"_s);
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(number) || desk.find<QLineEdit>(u"letterSubject"_s)->text().contains(number));
    pictures(*desk.page, u"letter"_s);
    fitsEverywhere(*desk.page, u"letter"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    desk.type(u" À bientôt chez nous."_s);
    // Another kind, and back: nothing is lost.
    auto *kind = desk.find<QComboBox>(u"letterKind"_s);
    kind->setCurrentIndex(1);
    QVERIFY(!text->toPlainText().contains(u"chez nous"_s));
    kind->setCurrentIndex(0);
    QVERIFY(text->toPlainText().endsWith(u"À bientôt chez nous."_s));
    QVERIFY(desk.page->lock());
    desk.page.reset();
    desk.show();
    desk.page->begin(u"letter:%1:%2:acknowledgement"_s.arg(QString::number(helene), number));
    text = desk.find<QPlainTextEdit>(u"letterText"_s);
    QVERIFY(text->toPlainText().endsWith(u"À bientôt chez nous."_s));
    QTemporaryDir out;
    desk.chooser.next = out.filePath(u"lettre.pdf"_s);
    QVERIFY(desk.press(u"formVerb"_s));
    QFile file(out.filePath(u"lettre.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    QCOMPARE(RequestReader(desk.database()).events(desk.request(number).id)->last().detail, u"acknowledgement"_s);
    QVERIFY(desk.press(u"sentPost"_s));
    QCOMPARE(RequestReader(desk.database()).events(desk.request(number).id)->last().kind, RequestEventKind::Sent);
    QVERIFY2(!Drafts(desk.session).find(u"letter "_s + number, helene)->has_value(), "a letter that went out is no draft");
}

void RightFormsTest::aLetterIsOfferedWhereItIsOwed()
{
    Desk desk;
    const QString number = desk.open(RequestKind::Access, addHelene(desk), QDate(2026, 11, 20));
    QVERIFY(RequestWriter(desk.session).extend(number, u"three hundred e-mails to read"_s));
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QVERIFY(desk.find<QWidget>(u"letterOffer"_s));
    QVERIFY(desk.press(u"offeredLetter"_s));
    QVERIFY2(desk.find<QPlainTextEdit>(u"letterText"_s)->toPlainText().contains(u"three hundred e-mails"_s), "the reason stands in the letter");
    QTemporaryDir out;
    desk.chooser.next = out.filePath(u"lettre.pdf"_s);
    QVERIFY(desk.press(u"formVerb"_s));
    QVERIFY(desk.press(u"leaveForm"_s));
    QVERIFY2(!desk.find<QWidget>(u"letterOffer"_s), "made once, asked for no more");
}

void RightFormsTest::theRestaurantsOwnModel()
{
    Desk desk;
    const QString number = desk.open(RequestKind::Access, addHelene(desk), QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"letter:0:%1:refusal"_s.arg(number));
    QVERIFY(desk.press(u"changeModel"_s));
    auto *model = desk.find<QPlainTextEdit>(u"modelText"_s);
    QVERIFY(model->toPlainText().contains(u"{"_s));
    QTRY_VERIFY2(model->visibleRegion().boundingRect().height() > model->height() / 2, "what was opened is in sight");
    model->setPlainText(u"Objet\n\nUn mot que {personne} ne connaît."_s);
    QVERIFY(desk.press(u"keepModel"_s));
    QVERIFY2(desk.find<QPlainTextEdit>(u"modelText"_s), "a placeholder that nobody knows is refused");
    model->setPlainText(u"Votre demande {request_number}\n\nNous ne pouvons pas. {reason!}"_s);
    pictures(*desk.page, u"letter-model"_s);
    QVERIFY(desk.press(u"keepModel"_s));
    QCOMPARE(desk.find<QLineEdit>(u"letterSubject"_s)->text(), u"Votre demande "_s + number);
    QVERIFY2(desk.find<QWidget>(u"toFill"_s), "the reason is still to be written");
}

void RightFormsTest::savesThePageOfTheRequest()
{
    Desk desk;
    const QString number = desk.open(RequestKind::Access, addHelene(desk), QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"request:"_s + number);
    QTemporaryDir out;
    desk.chooser.next = out.filePath(u"page.pdf"_s);
    QVERIFY(desk.press(u"printTimeline"_s));
    QFile file(out.filePath(u"page.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

void RightFormsTest::opensTheMailProgram()
{
    Desk desk;
    const QString number = desk.open(RequestKind::Access, addHelene(desk), QDate(2026, 11, 20));
    desk.show();
    desk.page->begin(u"letter:0:%1:acknowledgement"_s.arg(number));
    auto *text = desk.find<QPlainTextEdit>(u"letterText"_s);
    text->setPlainText(u"Bonjour & bienvenue\n\nBcc: autre@example.org"_s);
    m_opened.clear();
    QVERIFY(desk.press(u"openMail"_s));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().scheme(), u"mailto"_s);
    QCOMPARE(m_opened.first().path(), u"helene@example.org"_s);
    const QByteArray url = m_opened.first().toEncoded();
    QVERIFY2(!url.contains("&bcc") && url.contains("Bcc%3A%20autre%40example.org"), url.constData());
    QCOMPARE(RequestReader(desk.database()).events(desk.request(number).id)->last().kind, RequestEventKind::Letter);
}

QTEST_MAIN(RightFormsTest)
#include "tst_rightforms.moc"
