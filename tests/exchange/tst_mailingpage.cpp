// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/mailingpeople.h"
#include "model/consent/oppositions.h"
#include "model/consent/purpose.h"
#include "model/consent/wording.h"
#include "model/journal/journal.h"
#include "tests/support/consentfixture.h"
#include "tests/support/pagesupport.h"
#include "ui/consent/consentwords.h"
#include "ui/exchange/mailingpage.h"
#include "ui/journal/section.h"
#include "ui/journal/sectionrow.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"

using namespace couvert;

namespace {

/// Answers the files that the test wants chosen, in their order.
class FilesInOrder final : public FileChooser
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return take(); }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return take(); }
    QString folder(QWidget *, const QString &) override { return take(); }
    QStringList next;

private:
    QString take() { return next.isEmpty() ? QString() : next.takeFirst(); }
};

/// A manager's window with the page in it, on 25 November 2026, a Wednesday.
struct MailingDesk {
    ConsentFixture file{QDate(2026, 11, 25)};
    FilesInOrder chooser;
    QTemporaryDir folder;
    std::unique_ptr<MailingPage> page;

    void show()
    {
        page = std::make_unique<MailingPage>(file.session(), chooser);
        bringToFront(*page);
    }
    [[nodiscard]] SectionRow *row(const char *name) const { return page->findChild<SectionRow *>(QLatin1String(name)); }
    void open(const char *name) const { QTest::mouseClick(row(name)->button(), Qt::LeftButton); }
    [[nodiscard]] QString message(const char *name) const
    {
        const QList<MessageStrip *> strips = row(name)->section()->findChildren<MessageStrip *>();
        for (const MessageStrip *strip : strips) {
            if (strip->isVisible())
                return strip->text();
        }
        return {};
    }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const { return shownIn<Widget>(*page, name); }
    void press(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        // A box takes clicks on itself and its words, not on the empty space behind them.
        const bool box = qobject_cast<QCheckBox *>(button) != nullptr;
        QTest::mouseClick(button, Qt::LeftButton, {}, box ? QPoint(12, button->height() / 2) : button->rect().center());
    }
    void choose(const QString &box, const QString &data) const
    {
        auto *combo = find<QComboBox>(box);
        QVERIFY2(combo != nullptr, qPrintable(box));
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(combo->view()->isVisible());
        QTest::keyClick(combo->view(), Qt::Key_Home);
        while (combo->view()->currentIndex().data(Qt::UserRole).toString() != data && combo->view()->currentIndex().row() + 1 < combo->count())
            QTest::keyClick(combo->view(), Qt::Key_Down);
        QTest::keyClick(combo->view(), Qt::Key_Return);
        QCOMPARE(combo->currentData().toString(), data);
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(path(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile in(path(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] QString lastAct()
    {
        const Result<QList<JournalEntry>> entries = Journal(*file.file.vault).entries(file.database(), {});
        return entries && !entries->isEmpty() ? entries->first().action : QString();
    }
};

QString place(MailingPlace place)
{
    return QStringLiteral("place%1").arg(static_cast<int>(place));
}

} // namespace

class MailingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installLanguage(*qApp, QStringLiteral("en"));
        Theme::instance().setAppearance(Theme::Appearance::Light);
    }
    void numbersOpenThePeople();
    void exportsForAPlatform();
    void copiesForBccByBatches();
    void callsAreCountedBesideTheList();
    void cleansAnOutsideList();
    void takesInUnsubscribesAfterCounting();
    void addsAndChecksAnOpposition();
    void showsWhatIsAboutToLapse();
    void savesThePaperForm();
    void recordsAStackByKeyboard();
    void aChildNeedsAParentInAStack();
    void aNewTextIsANewVersion();
    void addsAPurpose();
    void lockingSaysWhatWasLost();
    void theRestaurantIsAskedFor();
    void worksByKeyboardAlone();
};

void MailingPageTest::numbersOpenThePeople()
{
    MailingDesk desk;
    for (int i = 0; i < 3; ++i)
        desk.file.say(desk.file.person(QStringLiteral("Oui%1").arg(i), QStringLiteral("oui%1@example.org").arg(i)), ConsentAction::Given);
    const qint64 no = desk.file.person(QStringLiteral("Non"), QStringLiteral("non@example.org"));
    desk.file.say(no, ConsentAction::Refused);
    std::ignore = desk.file.person(QStringLiteral("Jamais"), QStringLiteral("jamais@example.org"));
    desk.show();
    desk.open("list");
    QTRY_VERIFY(desk.find<QPushButton>(place(MailingPlace::Included)));
    QCOMPARE(desk.find<QPushButton>(place(MailingPlace::Included))->text(), QStringLiteral("3"));
    QCOMPARE(desk.find<QPushButton>(place(MailingPlace::Refused))->text(), QStringLiteral("1"));
    QCOMPARE(desk.find<QPushButton>(place(MailingPlace::NoConsent))->text(), QStringLiteral("1"));
    QVERIFY2(!desk.find<QPushButton>(place(MailingPlace::Opposed)), "a reason that holds for nobody is not there");
    pictures(*desk.page, QStringLiteral("mailing-list"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-list"));
    desk.press(place(MailingPlace::Refused));
    auto *people = desk.find<QTableView>(QStringLiteral("people"));
    QVERIFY(people && people->hasFocus());
    QCOMPARE(people->model()->rowCount(), 1);
    QCOMPARE(people->model()->index(0, 0).data().toString(), QStringLiteral("Non"));
    QCOMPARE(people->model()->index(0, 1).data().toString(), QStringLiteral("non@example.org"));
    QVERIFY(people->model()->index(0, 2).data().toString().startsWith(QStringLiteral("Refused on")));
    pictures(*desk.page, QStringLiteral("mailing-people"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-people"));
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTest::keyClick(people, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().value(0).toString(), QStringLiteral("clients"));
    QCOMPARE(asked.first().value(1).toString(), QStringLiteral("card:%1").arg(no));
    desk.choose(QStringLiteral("channel"), QStringLiteral("sms"));
    QCOMPARE(desk.find<QPushButton>(place(MailingPlace::Included))->text(), QStringLiteral("0"));
    QVERIFY(!desk.find<QPushButton>(QStringLiteral("exportList"))->isEnabled());
    QVERIFY(desk.page->lock());
    QCOMPARE(people->model()->rowCount(), 0);
}

void MailingPageTest::exportsForAPlatform()
{
    MailingDesk desk;
    desk.file.say(desk.file.person(QStringLiteral("Oui"), QStringLiteral("oui@example.org")), ConsentAction::Given, moment(2026, 3, 1));
    desk.show();
    desk.open("list");
    desk.chooser.next = {desk.path(QStringLiteral("liste.doc"))};
    desk.press(QStringLiteral("exportList"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message("list").contains(QStringLiteral(".csv, .xlsx or .ods")), Patience);
    for (const QString &name : {QStringLiteral("liste.csv"), QStringLiteral("liste.xlsx")}) {
        desk.chooser.next = {desk.path(name)};
        desk.press(QStringLiteral("exportList"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("list").contains(QStringLiteral("1 person")), Patience);
        QVERIFY(QFile::exists(desk.path(name)));
        QCOMPARE(desk.lastAct(), QStringLiteral("mailing.exported"));
    }
    QVERIFY(desk.read(QStringLiteral("liste.csv")).contains("oui@example.org;;Oui;;;;2026-03-01;1"));
    QCOMPARE(desk.file.number("SELECT count(*) FROM mailing_recipient"), 2);
    bool guarded = false;
    const QList<NoticeLabel *> notices = desk.page->findChildren<NoticeLabel *>();
    for (const NoticeLabel *notice : notices)
        guarded = guarded || (notice->isVisible() && notice->text().contains(QStringLiteral("To or Cc")));
    QVERIFY(guarded);
}

void MailingPageTest::copiesForBccByBatches()
{
    MailingDesk desk;
    for (int i = 0; i < 3; ++i)
        desk.file.say(desk.file.person(QStringLiteral("Oui%1").arg(i), QStringLiteral("oui%1@example.org").arg(i)), ConsentAction::Given);
    desk.show();
    desk.open("list");
    auto *size = desk.find<QSpinBox>(QStringLiteral("batchSize"));
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("2"));
    QTest::keyClick(size, Qt::Key_Return);
    desk.press(QStringLiteral("copyBatch"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("oui0@example.org, oui1@example.org"));
    QVERIFY(desk.message("list").contains(QStringLiteral("Batch 1")));
    desk.press(QStringLiteral("copyBatch"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("oui2@example.org"));
    QVERIFY(desk.message("list").contains(QStringLiteral("the last one")));
    QCOMPARE(desk.file.number("SELECT count(*) FROM mailing_recipient"), 3);
    desk.choose(QStringLiteral("channel"), QStringLiteral("post"));
    QVERIFY2(!desk.find<QPushButton>(QStringLiteral("copyBatch")), "a letter has no Bcc line");
}

void MailingPageTest::callsAreCountedBesideTheList()
{
    MailingDesk desk;
    const qint64 id = desk.file.person(QStringLiteral("Oui"), {}, QStringLiteral("06 39 98 34 01"));
    desk.file.say(id, ConsentAction::Given, moment(2026, 9, 1), Channel::Phone);
    desk.show();
    desk.open("list");
    desk.choose(QStringLiteral("channel"), QStringLiteral("phone"));
    desk.press(place(MailingPlace::Included));
    QVERIFY(desk.find<QLabel>(QStringLiteral("callAttempts"))->text().startsWith(QStringLiteral("0 attempts of 4")));
    for (int i = 0; i < 4; ++i)
        desk.press(i == 0 ? QStringLiteral("callAnswered") : QStringLiteral("callUnanswered"));
    const QString words = desk.find<QLabel>(QStringLiteral("callAttempts"))->text();
    QVERIFY2(
        words.startsWith(QStringLiteral("4 attempts of 4")) && words.contains(QStringLiteral("No more before 25 December 2026")), qPrintable(words));
    pictures(*desk.page, QStringLiteral("mailing-calls"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-calls"));
    QCOMPARE(desk.file.number("SELECT count(*) FROM call_attempt"), 4);
    desk.press(QStringLiteral("callNoMore"));
    QCOMPARE(desk.file.status(id, Channel::Phone), QStringLiteral("withdrawn"));
    QCOMPARE(desk.find<QPushButton>(place(MailingPlace::Included))->text(), QStringLiteral("0"));
}

void MailingPageTest::cleansAnOutsideList()
{
    MailingDesk desk;
    desk.file.say(desk.file.person(QStringLiteral("Oui"), QStringLiteral("oui@example.org")), ConsentAction::Given);
    desk.file.say(desk.file.person(QStringLiteral("Non"), QStringLiteral("non@example.org")), ConsentAction::Refused);
    QVERIFY(oppose(desk.file.session(), Channel::Email, QStringLiteral("oppose@example.org")).has_value());
    desk.write(QStringLiteral("dehors.csv"),
        "email;ville\r\noui@example.org;Lyon\r\nNON@example.org;Paris\r\noppose@example.org;Nice\r\ninconnu@example.org;Brest\r\n");
    desk.show();
    desk.open("clean");
    pictures(*desk.page, QStringLiteral("mailing-clean"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-clean"));
    desk.press(QStringLiteral("keepUnknown"));
    desk.chooser.next = {desk.path(QStringLiteral("dehors.csv")), desk.path(QStringLiteral("dehors.csv"))};
    desk.press(QStringLiteral("cleanList"));
    QVERIFY2(desk.message("clean").contains(QStringLiteral("name of its own")), "the list itself is never written over");
    desk.chooser.next = {desk.path(QStringLiteral("dehors.csv")), desk.path(QStringLiteral("propre.csv"))};
    desk.press(QStringLiteral("cleanList"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message("clean").contains(QStringLiteral("2 lines of 4 kept")), Patience);
    QVERIFY(desk.message("clean").contains(QStringLiteral("Objected: 1 line")));
    QVERIFY(desk.message("clean").contains(QStringLiteral("Without a yes: 1 line")));
    const QByteArray clean = desk.read(QStringLiteral("propre.csv"));
    QVERIFY(clean.contains("oui@example.org;Lyon") && clean.contains("inconnu@example.org;Brest"));
    QVERIFY(!clean.contains("NON@") && !clean.contains("oppose@"));
    QCOMPARE(desk.lastAct(), QStringLiteral("list.scrubbed"));
    desk.write(QStringLiteral("sans.csv"), "ville;plat\r\nLyon;quenelle\r\n");
    desk.chooser.next = {desk.path(QStringLiteral("sans.csv")), desk.path(QStringLiteral("rien.csv"))};
    desk.press(QStringLiteral("cleanList"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message("clean").contains(QStringLiteral("No column")), Patience);
    QVERIFY(!QFile::exists(desk.path(QStringLiteral("rien.csv"))));
}

void MailingPageTest::takesInUnsubscribesAfterCounting()
{
    MailingDesk desk;
    const qint64 id = desk.file.person(QStringLiteral("Oui"), QStringLiteral("oui@example.org"));
    desk.file.say(id, ConsentAction::Given, moment(2026, 3, 1));
    desk.write(QStringLiteral("brevo.csv"),
        "EMAIL;LASTNAME;EMAIL_BLACKLISTED\r\noui@example.org;Oui;Yes\r\nautre@example.org;Autre;No\r\ntiers@example.org;Tiers;Yes\r\n");
    desk.show();
    desk.open("unsubscribed");
    desk.chooser.next = {desk.path(QStringLiteral("brevo.csv"))};
    desk.press(QStringLiteral("chooseUnsubscribed"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QPushButton>(QStringLiteral("takeUnsubscribed")), Patience);
    QCOMPARE(desk.file.number("SELECT count(*) FROM opposition"), 0);
    QCOMPARE(desk.file.status(id), QStringLiteral("given"));
    pictures(*desk.page, QStringLiteral("mailing-unsubscribed"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-unsubscribed"));
    desk.press(QStringLiteral("takeUnsubscribed"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.message("unsubscribed").contains(QStringLiteral("2 objections")), Patience);
    QCOMPARE(desk.file.number("SELECT count(*) FROM opposition"), 2);
    desk.open("list");
    QCOMPARE(desk.find<QPushButton>(place(MailingPlace::Included))->text(), QStringLiteral("0"));
    QCOMPARE(desk.find<QPushButton>(place(MailingPlace::Opposed))->text(), QStringLiteral("1"));
}

void MailingPageTest::addsAndChecksAnOpposition()
{
    MailingDesk desk;
    desk.show();
    desk.open("opposed");
    auto *address = desk.find<QLineEdit>(QStringLiteral("opposedAddress"));
    QVERIFY(address->hasFocus());
    QTest::keyClicks(address, QStringLiteral("pas une adresse"));
    desk.press(QStringLiteral("addOpposition"));
    QCOMPARE(address->property("invalid").toString(), QStringLiteral("true"));
    QCOMPARE(desk.file.number("SELECT count(*) FROM opposition"), 0);
    address->clear();
    QTest::keyClicks(address, QStringLiteral("Durand@Example.org"));
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(desk.message("opposed").contains(QStringLiteral("Not on the opposition list")));
    desk.press(QStringLiteral("addOpposition"));
    QVERIFY(address->text().isEmpty());
    QTest::keyClicks(address, QStringLiteral(" durand@example.ORG "));
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(desk.message("opposed").contains(QStringLiteral("On the list since")));
    pictures(*desk.page, QStringLiteral("mailing-opposed"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-opposed"));
}

void MailingPageTest::showsWhatIsAboutToLapse()
{
    MailingDesk desk;
    desk.file.move(QDate(2025, 12, 10));
    const qint64 soon = desk.file.person(QStringLiteral("Bientôt"), {}, QStringLiteral("06 39 98 34 01"));
    desk.file.say(soon, ConsentAction::Given, {}, Channel::Phone);
    desk.file.move(QDate(2026, 2, 1));
    desk.file.say(desk.file.person(QStringLiteral("Plus tard"), {}, QStringLiteral("06 39 98 34 02")), ConsentAction::Given, {}, Channel::Phone);
    desk.file.move(QDate(2026, 11, 25));
    desk.show();
    QSignalSpy attention(desk.page.get(), &Page::attentionChanged);
    desk.page->activated();
    QCOMPARE(attention.last().value(0).toInt(), 1);
    desk.open("lapsing");
    auto *people = desk.find<QTableView>(QStringLiteral("people"));
    QCOMPARE(people->model()->rowCount(), 1);
    QCOMPARE(people->model()->index(0, 0).data().toString(), QStringLiteral("Bientôt"));
    QVERIFY(people->model()->index(0, 2).data().toString().contains(QStringLiteral("15 days")));
    QCOMPARE(desk.find<QLabel>(QStringLiteral("renewWording"))->text(), shippedWordings().first().text);
    pictures(*desk.page, QStringLiteral("mailing-lapsing"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-lapsing"));
    desk.choose(QStringLiteral("lapsingWithin"), QStringLiteral("90"));
    QCOMPARE(people->model()->rowCount(), 2);
}

void MailingPageTest::savesThePaperForm()
{
    MailingDesk desk;
    desk.show();
    desk.open("form");
    pictures(*desk.page, QStringLiteral("mailing-form"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-form"));
    desk.press(QStringLiteral("form-offers"));
    desk.press(QStringLiteral("saveForm"));
    QVERIFY2(desk.message("form").contains(QStringLiteral("at least one purpose")), qPrintable(desk.message("form")));
    desk.press(QStringLiteral("form-offers"));
    desk.press(QStringLiteral("form-phone"));
    desk.chooser.next = {desk.path(QStringLiteral("formulaire.pdf"))};
    desk.press(QStringLiteral("saveForm"));
    QVERIFY(desk.read(QStringLiteral("formulaire.pdf")).startsWith("%PDF-"));
    QCOMPARE(desk.lastAct(), QStringLiteral("printed"));
}

void MailingPageTest::recordsAStackByKeyboard()
{
    MailingDesk desk;
    const qint64 first = desk.file.person(QStringLiteral("Abélard"), QStringLiteral("a@example.org"), QStringLiteral("06 39 98 34 01"));
    const qint64 second = desk.file.person(QStringLiteral("Zazie"), QStringLiteral("z@example.org"));
    desk.write(QStringLiteral("scan.pdf"), "%PDF-1.4 fiction");
    desk.show();
    desk.open("stack");
    auto *number = desk.find<QLineEdit>(QStringLiteral("stackNumber"));
    QVERIFY(number->hasFocus());
    QTest::keyClicks(number, QStringLiteral("offers-fr-9"));
    QCOMPARE(number->property("invalid").toString(), QStringLiteral("true"));
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("offers fr 1 + survey fr 1"));
    QCOMPARE(number->property("invalid").toString(), QStringLiteral("false"));
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_VERIFY(desk.find<QLineEdit>(QStringLiteral("search")));
    auto *search = desk.find<QLineEdit>(QStringLiteral("search"));
    QTRY_VERIFY(search->hasFocus());
    // Enter at once, before the answer is there: never the person whom the rows still show from before.
    const auto find = [&](const QString &name) {
        QTest::keyClicks(search, name);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QCheckBox>(QStringLiteral("tick-offers-email")), Patience);
    };
    find(QStringLiteral("abel"));
    auto *email = desk.find<QCheckBox>(QStringLiteral("tick-offers-email"));
    QVERIFY(email && email->hasFocus());
    QTest::keyClick(email, Qt::Key_Return);
    QVERIFY2(desk.message("stack").contains(QStringLiteral("Nothing is ticked")), "an empty form is no answer");
    QTest::keyClick(email, Qt::Key_Space);
    QTest::keyClick(desk.page.get(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    desk.chooser.next = {desk.path(QStringLiteral("scan.pdf"))};
    desk.press(QStringLiteral("stackScan"));
    pictures(*desk.page, QStringLiteral("mailing-stack"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-stack"));
    email->setFocus();
    QTest::keyClick(email, Qt::Key_Return);
    QVERIFY2(desk.message("stack").contains(QStringLiteral("2 answers recorded")), qPrintable(desk.message("stack")));
    QVERIFY(search->hasFocus());
    QCOMPARE(desk.file.status(first), QStringLiteral("given"));
    QCOMPARE(desk.file.status(first, Channel::Sms), QStringLiteral("given"));
    QCOMPARE(desk.file.status(first, Channel::Phone), QStringLiteral("none"));
    QCOMPARE(desk.file.number("SELECT count(*) FROM evidence"), 1);
    QCOMPARE(desk.file.number("SELECT count(*) FROM consent_event WHERE evidence IS NOT NULL AND how = 'paper' AND wording = 1"), 2);

    find(QStringLiteral("zaz"));
    QVERIFY2(!desk.find<QCheckBox>(QStringLiteral("tick-offers-email"))->isChecked(), "the next form begins empty");
    QTest::keyClick(desk.find<QCheckBox>(QStringLiteral("tick-offers-email")), Qt::Key_Space);
    desk.press(QStringLiteral("emptyIsNo"));
    desk.press(QStringLiteral("stackRecord"));
    QCOMPARE(desk.file.status(second), QStringLiteral("given"));
    QCOMPARE(desk.file.status(second, Channel::Sms), QStringLiteral("refused"));
    QCOMPARE(desk.file.number("SELECT count(*) FROM consent_event WHERE action = 'refused'"), 7);
    QVERIFY(desk.message("stack").contains(QStringLiteral("2 forms")));
}

void MailingPageTest::aChildNeedsAParentInAStack()
{
    MailingDesk desk;
    const qint64 id = desk.file.person(QStringLiteral("Enfant"), QStringLiteral("e@example.org"));
    QVERIFY(desk.file.database().execute("UPDATE customer SET birthday = '2014-05-02'").has_value());
    desk.show();
    desk.open("stack");
    QTest::keyClick(desk.find<QLineEdit>(QStringLiteral("stackNumber")), Qt::Key_Return);
    auto *search = desk.find<QLineEdit>(QStringLiteral("search"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    auto *guardian = desk.find<QLineEdit>(QStringLiteral("stackGuardian"));
    QVERIFY2(guardian, "it says so before anything is recorded");
    auto *email = desk.find<QCheckBox>(QStringLiteral("tick-offers-email"));
    QTest::keyClick(email, Qt::Key_Space);
    QTest::keyClick(email, Qt::Key_Return);
    QCOMPARE(desk.file.status(id), QStringLiteral("none"));
    QVERIFY(guardian->hasFocus());
    QVERIFY2(email->isChecked(), "what was ticked is still there");
    QTest::keyClicks(guardian, QStringLiteral("Sa grand-tante"));
    QTest::keyClick(guardian, Qt::Key_Return);
    QCOMPARE(desk.file.status(id), QStringLiteral("given"));
}

void MailingPageTest::aNewTextIsANewVersion()
{
    MailingDesk desk;
    desk.show();
    desk.open("wordings");
    desk.choose(QStringLiteral("wordingPurpose"), QStringLiteral("survey"));
    desk.choose(QStringLiteral("wordingLanguage"), QStringLiteral("en"));
    const QString old = desk.find<QLabel>(QStringLiteral("wordingText"))->text();
    pictures(*desk.page, QStringLiteral("mailing-wordings"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-wordings"));
    desk.press(QStringLiteral("beginWording"));
    auto *text = desk.find<QPlainTextEdit>(QStringLiteral("newWording"));
    QVERIFY(text->hasFocus());
    QCOMPARE(text->toPlainText(), old);
    desk.press(QStringLiteral("keepWording"));
    QCOMPARE(desk.file.number("SELECT count(*) FROM wording"), 0);
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("May we ask you how it was?"));
    pictures(*desk.page, QStringLiteral("mailing-wordings-new"));
    fitsEverywhere(*desk.page, QStringLiteral("mailing-wordings-new"));
    desk.press(QStringLiteral("keepWording"));
    QVERIFY(desk.message("wordings").contains(QStringLiteral("SURVEY-EN-2")));
    QCOMPARE(desk.find<QLabel>(QStringLiteral("wordingText"))->text(), QStringLiteral("May we ask you how it was?"));
    auto *version = desk.find<QComboBox>(QStringLiteral("wordingVersion"));
    QCOMPARE(version->count(), 2);
    QTest::keyClick(version, Qt::Key_End);
    QCOMPARE(desk.find<QLabel>(QStringLiteral("wordingText"))->text(), old);
}

void MailingPageTest::addsAPurpose()
{
    MailingDesk desk;
    desk.show();
    desk.open("wordings");
    auto *name = desk.find<QLineEdit>(QStringLiteral("newPurpose"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Jazz nights"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(desk.find<QPlainTextEdit>(QStringLiteral("newWording"))->hasFocus());
    QTest::keyClicks(desk.find<QPlainTextEdit>(QStringLiteral("newWording")), QStringLiteral("Yes to jazz."));
    desk.press(QStringLiteral("keepWording"));
    QVERIFY(desk.message("wordings").contains(QStringLiteral("JAZZ_NIGHTS-FR-1")));
    desk.open("list");
    desk.choose(QStringLiteral("purpose"), QStringLiteral("jazz_nights"));
    QCOMPARE(desk.find<QComboBox>(QStringLiteral("purpose"))->currentText(), QStringLiteral("Jazz nights"));
}

void MailingPageTest::lockingSaysWhatWasLost()
{
    MailingDesk desk;
    desk.show();
    QVERIFY(desk.page->lock());
    desk.open("opposed");
    QTest::keyClicks(desk.find<QLineEdit>(QStringLiteral("opposedAddress")), QStringLiteral("durand@example.org"));
    const Result<> lost = desk.page->lock();
    QVERIFY(!lost && lost.error().detail == QLatin1String("not_kept"));
    QCOMPARE(desk.file.number("SELECT count(*) FROM opposition"), 0);
    const QList<QLineEdit *> lines = desk.page->findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        QVERIFY2(!line->text().contains(QStringLiteral("durand")), "a locked page holds nobody");
}

void MailingPageTest::theRestaurantIsAskedFor()
{
    MailingDesk desk;
    desk.show();
    desk.open("form");
    desk.chooser.next = {desk.path(QStringLiteral("formulaire.pdf"))};
    desk.press(QStringLiteral("saveForm"));
    QVERIFY(desk.message("form").contains(QStringLiteral("names no restaurant yet")));
}

void MailingPageTest::worksByKeyboardAlone()
{
    MailingDesk desk;
    desk.file.say(desk.file.person(QStringLiteral("Oui"), QStringLiteral("oui@example.org")), ConsentAction::Given);
    desk.show();
    QVERIFY(desk.row("list")->button()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(desk.find<QComboBox>(QStringLiteral("purpose"))->hasFocus());
    QVERIFY(tabTo(desk.find<QPushButton>(place(MailingPlace::Included))));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(desk.find<QTableView>(QStringLiteral("people"))->hasFocus());
    // Out of the table again: no trap.
    QVERIFY(tabTo(desk.find<QPushButton>(QStringLiteral("exportList"))));
    QVERIFY(tabTo(desk.row("wordings")->button()));
    const QList<QWidget *> widgets = desk.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool operated = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTableView *>(widget);
        if (operated && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(MailingPageTest)
#include "tst_mailingpage.moc"
