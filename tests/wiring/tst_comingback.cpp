// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/holders.h"
#include "model/consent/consentclaims.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/requests/erasure.h"
#include "tests/support/pagesupport.h"
#include "tests/support/testvault.h"
#include "ui/customers/cardeditor.h"
#include "ui/customers/clientspage.h"
#include "ui/exchange/importpage.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 25);
const QDate ErasedOn(2026, 11, 20);

/// A file that forgot Zoé a few days ago.
struct Desk {
    TestVault file;
    DayClock clock{Today};
    Session session{*file.vault, clock};
    ChosenFiles chooser;
    QTemporaryDir folder;
    std::unique_ptr<Page> page;

    Desk()
    {
        const DayClock then(ErasedOn);
        const Session past(*file.vault, then);
        const Result<qint64> zoe = CustomerWriter(past).add(card());
        const PersonalDataHolders holders = personalDataHolders();
        if (!zoe || !Erasure(past, database(), holders).erase({*zoe}, {}))
            qFatal("nobody was erased");
    }
    [[nodiscard]] static Customer card()
    {
        Customer card;
        card.firstName = u"Zoé"_s;
        card.lastName = u"Partie"_s;
        card.emails = {{u"zoe@example.org"_s, ContactUse::Personal}};
        card.phones = {parsePhone(u"06 39 98 77 31"_s)};
        return card;
    }
    void show(std::unique_ptr<Page> shown)
    {
        page = std::move(shown);
        bringToFront(*page);
    }
    [[nodiscard]] Database &database() const { return file.vault->database(); }
    [[nodiscard]] qint64 cards() const { return CustomerReader(database()).count().value_or(-1); }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const { return shownIn<Widget>(*page, name); }
    [[nodiscard]] bool press(const QString &name) const
    {
        QAbstractButton *button = buttonSoonIn(*page, name);
        if (button)
            button->click();
        return button != nullptr;
    }
    /// Takes a sheet in, of which one line is new; true once the report shows somebody who was erased.
    [[nodiscard]] bool importSheet(const QByteArray &rows)
    {
        QFile sheet(folder.filePath(u"clients.csv"_s));
        if (!sheet.open(QIODevice::WriteOnly) || sheet.write(rows) != rows.size())
            return false;
        sheet.close();
        show(std::make_unique<ImportPage>(session, chooser));
        page->takeFiles({sheet.fileName()});
        const auto ready = [this] {
            const auto *button = find<QAbstractButton>(u"import"_s);
            return button && button->isEnabled() && button->text().contains(u'1');
        };
        return QTest::qWaitFor(ready, Patience) && press(u"import"_s)
            && QTest::qWaitFor([this] { return find<QAbstractButton>(u"returned-0"_s) != nullptr; }, Patience);
    }
    /// Types into a line and leaves it by Tab.
    static void fill(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
};

} // namespace

/// Somebody who was erased comes back by an act of their own only: the windows ask for its day, and take no old one.
class ComingBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installLanguage(*qApp, qEnvironmentVariable("COUVERT_PICTURES_IN", u"en"_s));
        Theme::instance().setAppearance(Theme::Appearance::Light);
    }
    void byANewCard();
    void byAnImport();
    void takenBackImportsAskNoMore();
};

void ComingBackTest::byANewCard()
{
    Desk desk;
    auto clients = std::make_unique<ClientsPage>(desk.session, CardView::Sections());
    desk.show(std::move(clients));
    desk.page->createNew();
    QTRY_VERIFY(desk.find<QLineEdit>(u"first_name"_s));
    Desk::fill(desk.find<QLineEdit>(u"first_name"_s), u"Zoé"_s);
    QCOMPARE(desk.cards(), 1);
    QVERIFY(!desk.find<QWidget>(u"erasedNotice"_s));
    const auto *editor = desk.page->findChild<CardEditor *>();
    const auto line = [editor](const QString &field) { return qobject_cast<QLineEdit *>(editor->control(field)); };
    Desk::fill(line(u"phone"_s), u"0639987731"_s);
    QTRY_VERIFY2(desk.find<QWidget>(u"erasedNotice"_s), "the page says who it is and asks");
    Desk::fill(line(u"email"_s), u"zoe@example.org"_s);
    pictures(*desk.page, u"card-erased"_s);
    desk.page->setFolded(true);
    desk.page->resize(475, 600);
    QTest::qWait(50);
    picture(*desk.page, u"card-erased-narrow"_s);
    nothingCutOff(*desk.page, u"card-erased narrow"_s);
    desk.page->setFolded(false);
    desk.page->resize(1158, 768);
    const qint64 id = CustomerReader(desk.database()).page(std::numeric_limits<qint64>::min(), 1)->first().id;
    QVERIFY(CustomerReader(desk.database()).card(id)->phones.isEmpty());
    // What was typed stays while something else is stored.
    Desk::fill(desk.find<QLineEdit>(u"city"_s), u"Mâcon"_s);
    QCOMPARE(line(u"phone"_s)->text(), u"0639987731"_s);
    // A visit before the erasure brings nobody back.
    desk.find<QDateEdit>(u"newActOn"_s)->setDate(ErasedOn.addDays(-1));
    QVERIFY(desk.press(u"takeBackIn"_s));
    QVERIFY(desk.find<NoticeLabel>(u"erasedNotice"_s));
    QVERIFY(desk.find<NoticeLabel>(u"erasedNotice"_s)->text().contains(u"before the erasure"_s));
    QVERIFY(CustomerReader(desk.database()).card(id)->phones.isEmpty());
    desk.find<QDateEdit>(u"newActOn"_s)->setDate(Today);
    QVERIFY(desk.press(u"takeBackIn"_s));
    QVERIFY(!desk.find<QWidget>(u"erasedNotice"_s));
    const Customer zoe = CustomerReader(desk.database()).card(id).value();
    QCOMPARE(zoe.phones.size(), 1);
    QCOMPARE(zoe.emails.size(), 1);
    QCOMPARE(zoe.addresses.constFirst().city, u"Mâcon"_s);
    // Back for good: the next change asks nothing.
    Desk::fill(line(u"email"_s), u"zoe.partie@example.org"_s);
    QVERIFY(!desk.find<QWidget>(u"erasedNotice"_s));
}

void ComingBackTest::byAnImport()
{
    Desk desk;
    QVERIFY(desk.importSheet("Nom;Prénom;Mail;Accord mail\r\nPartie;Zoé;zoe@example.org;non\r\nRestée;Rosa;rosa@example.org;oui\r\n"));
    QCOMPARE(desk.cards(), 1);
    pictures(*desk.page, u"import-erased"_s);
    fitsEverywhere(*desk.page, u"import-erased"_s);
    desk.find<QDateEdit>(u"returnedOn-0"_s)->setDate(ErasedOn.addDays(-1));
    QVERIFY(desk.press(u"returned-0"_s));
    QCOMPARE(desk.cards(), 1);
    desk.find<QDateEdit>(u"returnedOn-0"_s)->setDate(ErasedOn.addDays(2));
    QVERIFY(desk.press(u"returned-0"_s));
    QCOMPARE(desk.cards(), 2);
    QVERIFY(!desk.find<QAbstractButton>(u"returned-0"_s));
    // The person is back, and so is the no of the sheet.
    qint64 id = 0;
    const Result<QList<CustomerRow>> rows = CustomerReader(desk.database()).page(std::numeric_limits<qint64>::min(), 10);
    QVERIFY(rows);
    for (const CustomerRow &card : *rows) {
        if (card.lastName == u"Partie"_s)
            id = card.id;
    }
    QVERIFY(id != 0);
    const QList<ConsentClaim> claims = readClaims(desk.database(), id).value();
    QCOMPARE(claims.size(), 1);
    QVERIFY(!claims.first().yes);
    // The import is taken back without the person, who came by themselves.
    QVERIFY(desk.press(u"undoImport"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.cards(), 1, Patience);
    QCOMPARE(CustomerReader(desk.database()).card(id)->lastName, u"Partie"_s);
}

void ComingBackTest::takenBackImportsAskNoMore()
{
    Desk desk;
    QVERIFY(desk.importSheet("Nom;Mail\r\nPartie;zoe@example.org\r\nRestée;rosa@example.org\r\n"));
    QVERIFY(desk.press(u"undoImport"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page->findChild<QAbstractButton *>(u"returned-0"_s), Patience);
    QCOMPARE(desk.cards(), 0);
    // And a lock leaves no name on the page.
    QVERIFY(desk.page->lock());
    for (const QLabel *label : desk.page->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Partie"_s), qPrintable(label->text()));
}

QTEST_MAIN(ComingBackTest)
#include "tst_comingback.moc"
