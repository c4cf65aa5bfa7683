// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/wording.h"
#include "model/customers/customerreader.h"
#include "model/journal/journal.h"
#include "tests/support/consentfixture.h"
#include "tests/support/pagesupport.h"
#include "ui/consent/consentsection.h"
#include "ui/widgets/notice.h"

using namespace couvert;

namespace {

/// The consents of one card, in a window of their own.
struct Desk {
    ConsentFixture file{QDate(2026, 11, 25)};
    ChosenFiles chooser;
    QTemporaryDir folder;
    qint64 id = file.person(QStringLiteral("Exemple"), QStringLiteral("exemple@example.org"), QStringLiteral("06 39 98 34 01"));
    QWidget window;
    std::unique_ptr<ConsentSection> section = std::make_unique<ConsentSection>(file.session(), chooser);

    Desk()
    {
        setLook(&window, "look", QStringLiteral("card"));
        auto *column = new QVBoxLayout(&window);
        column->addWidget(section.get());
        column->addStretch(1);
        QObject::connect(section.get(), &CardSection::written, &window, [this] { show(); });
        show();
        window.resize(560, 760);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
    }
    ~Desk() { section.reset(); }
    void show() { section->show(CustomerReader(file.database()).card(id).value_or(Customer())); }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const { return shownIn<Widget>(*section, name); }
    void press(const QString &name) const
    {
        QTRY_VERIFY2(find<QAbstractButton>(name) != nullptr, qPrintable(name));
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        const QList<QLabel *> labels = section->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] ConsentEvent last()
    {
        const Result<QList<ConsentEvent>> history = ConsentReader(file.database()).history(id);
        return history && !history->isEmpty() ? history->last() : ConsentEvent();
    }
};

} // namespace

class ConsentCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().setAppearance(Theme::Appearance::Light); }
    void fiveSecondsForAPaper();
    void theNumberOnThePaperChoosesItsText();
    void aRefusalIsNotTheSameAsNotAsked();
    void theHourCanBeNoted();
    void similarProductsAskTheirConditions();
    void aChildShowsTheParent();
    void theScanMustBeWhatItSays();
    void allergiesHaveTheirEnd();
    void whatLapsesIsRenewed();
    void theHistoryGivesTheProofs();
    void lockingSaysWhatWasLost();
};

void ConsentCardTest::fiveSecondsForAPaper()
{
    Desk desk;
    QVERIFY(desk.words().contains(QStringLiteral("Not asked")));
    pictures(desk.window, QStringLiteral("card-consents"));
    desk.press(QStringLiteral("ask-offers-email"));
    QVERIFY(desk.find<QAbstractButton>(QStringLiteral("consentYes"))->hasFocus());
    QVERIFY(desk.find<QAbstractButton>(QStringLiteral("consentYes"))->isChecked());
    pictures(desk.window, QStringLiteral("card-consent-form"));
    QVERIFY(tabTo(desk.find<QAbstractButton>(QStringLiteral("recordConsent"))));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(desk.find<QAbstractButton>(QStringLiteral("withdraw-offers-email")));
    const ConsentEvent said = desk.last();
    QCOMPARE(said.how, ConsentHow::Paper);
    QCOMPARE(said.language, QStringLiteral("fr"));
    QCOMPARE(said.wording, 1);
    desk.press(QStringLiteral("withdraw-offers-email"));
    QTRY_VERIFY(desk.find<QAbstractButton>(QStringLiteral("ask-offers-email")));
    QCOMPARE(desk.file.status(desk.id), QStringLiteral("withdrawn"));
}

void ConsentCardTest::theNumberOnThePaperChoosesItsText()
{
    Desk desk;
    QVERIFY(addWording(desk.file.session(), QStringLiteral("offers"), QStringLiteral("fr"), QStringLiteral("Texte neuf.")).has_value());
    desk.press(QStringLiteral("ask-offers-email"));
    QVERIFY2(desk.words().contains(QStringLiteral("Texte neuf.")), "the newest is there already");
    auto *number = desk.find<QLineEdit>(QStringLiteral("formNumber"));
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("survey fr 1"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(number->property("invalid").toString(), QStringLiteral("true"));
    QCOMPARE(desk.file.status(desk.id), QStringLiteral("none"));
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("offers-en-1"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(desk.last().language, QStringLiteral("en"));
    QCOMPARE(desk.last().wording, 1);
}

void ConsentCardTest::aRefusalIsNotTheSameAsNotAsked()
{
    Desk desk;
    desk.press(QStringLiteral("ask-offers-sms"));
    desk.press(QStringLiteral("consentNo"));
    desk.press(QStringLiteral("recordConsent"));
    QTRY_VERIFY(desk.words().contains(QStringLiteral("Refused on")));
    QCOMPARE(desk.file.status(desk.id, Channel::Sms), QStringLiteral("refused"));
    QCOMPARE(desk.file.status(desk.id), QStringLiteral("none"));
}

void ConsentCardTest::theHourCanBeNoted()
{
    Desk desk;
    desk.press(QStringLiteral("ask-offers-phone"));
    desk.find<QDateEdit>(QStringLiteral("consentDay"))->setDate(QDate(2026, 11, 20));
    auto *hour = desk.find<QTimeEdit>(QStringLiteral("consentHour"));
    QCOMPARE(hour->time(), QTime(0, 0));
    hour->setTime(QTime(18, 30));
    desk.press(QStringLiteral("recordConsent"));
    QTRY_COMPARE(desk.file.status(desk.id, Channel::Phone), QStringLiteral("given"));
    QCOMPARE(desk.last().at.time(), QTime(18, 30));
    QCOMPARE(desk.last().until, QDate(2027, 11, 20));
}

void ConsentCardTest::similarProductsAskTheirConditions()
{
    Desk desk;
    desk.press(QStringLiteral("ask-offers-phone"));
    QVERIFY2(!desk.find<QRadioButton>(QStringLiteral("consentSimilar")), "calls need a yes");
    desk.press(QStringLiteral("ask-offers-email"));
    QVERIFY2(!desk.find<QRadioButton>(QStringLiteral("consentSimilar"))->isChecked(), "never a default");
    desk.press(QStringLiteral("consentSimilar"));
    pictures(desk.window, QStringLiteral("card-similar"));
    desk.press(QStringLiteral("similarAtSale"));
    desk.press(QStringLiteral("similarOnly"));
    desk.press(QStringLiteral("recordConsent"));
    QVERIFY(desk.words().contains(QStringLiteral("all three conditions")));
    QCOMPARE(desk.file.status(desk.id), QStringLiteral("none"));
    desk.press(QStringLiteral("similarObject"));
    desk.press(QStringLiteral("recordConsent"));
    QTRY_COMPARE(desk.file.status(desk.id), QStringLiteral("given"));
    QCOMPARE(desk.last().basis, ConsentBasis::SoftOptIn);
}

void ConsentCardTest::aChildShowsTheParent()
{
    Desk desk;
    QVERIFY(desk.file.database().execute("UPDATE customer SET birthday = '2014-05-02'").has_value());
    desk.show();
    desk.press(QStringLiteral("ask-offers-email"));
    auto *guardian = desk.find<QLineEdit>(QStringLiteral("guardian"));
    QVERIFY(guardian);
    desk.press(QStringLiteral("recordConsent"));
    QCOMPARE(desk.file.status(desk.id), QStringLiteral("none"));
    QVERIFY(guardian->hasFocus());
    QTest::keyClicks(guardian, QStringLiteral("Son oncle"));
    QTest::keyClick(guardian, Qt::Key_Return);
    QCOMPARE(desk.last().guardian, QStringLiteral("Son oncle"));
}

void ConsentCardTest::theScanMustBeWhatItSays()
{
    Desk desk;
    const auto write = [&desk](const QString &name, const QByteArray &bytes) {
        QFile out(desk.folder.filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    };
    write(QStringLiteral("faux.pdf"), "MZ nothing of the kind");
    write(QStringLiteral("vrai.pdf"), "%PDF-1.4 fiction");
    desk.press(QStringLiteral("ask-offers-email"));
    desk.chooser.next = desk.folder.filePath(QStringLiteral("faux.pdf"));
    desk.press(QStringLiteral("joinEvidence"));
    QVERIFY(desk.words().contains(QStringLiteral("be what its name says")));
    desk.chooser.next = desk.folder.filePath(QStringLiteral("vrai.pdf"));
    desk.press(QStringLiteral("joinEvidence"));
    QCOMPARE(desk.find<QPushButton>(QStringLiteral("joinEvidence"))->text(), QStringLiteral("Scan joined"));
    desk.press(QStringLiteral("recordConsent"));
    QTRY_VERIFY(desk.last().evidence > 0);
}

void ConsentCardTest::allergiesHaveTheirEnd()
{
    Desk desk;
    Customer card = *CustomerReader(desk.file.database()).card(desk.id);
    card.allergies = QStringLiteral("arachide");
    QVERIFY(CustomerWriter(desk.file.session()).save(card).has_value());
    desk.show();
    QTRY_VERIFY2(desk.words().contains(QStringLiteral("Allergies and diet")), "a card with allergies says what allows them");
    desk.press(QStringLiteral("ask-diet"));
    auto *until = desk.find<QDateEdit>(QStringLiteral("consentUntil"));
    QVERIFY(until);
    until->setDate(QDate(2026, 12, 24));
    desk.press(QStringLiteral("recordConsent"));
    QTRY_COMPARE(desk.last().until, QDate(2026, 12, 25));
    desk.press(QStringLiteral("withdraw-diet"));
    QTRY_VERIFY(CustomerReader(desk.file.database()).card(desk.id)->allergies.isEmpty());
    QVERIFY(desk.words().contains(QStringLiteral("allergies were erased")));
}

void ConsentCardTest::whatLapsesIsRenewed()
{
    Desk desk;
    desk.file.say(desk.id, ConsentAction::Given, moment(2025, 12, 5), Channel::Phone);
    desk.show();
    QTRY_VERIFY(desk.words().contains(QStringLiteral("Expires in 10")));
    QVERIFY(desk.find<QAbstractButton>(QStringLiteral("withdraw-offers-phone")));
    desk.press(QStringLiteral("ask-offers-phone"));
    desk.press(QStringLiteral("recordConsent"));
    QTRY_COMPARE(desk.last().until, QDate(2027, 11, 25));
}

void ConsentCardTest::theHistoryGivesTheProofs()
{
    Desk desk;
    ConsentForm form;
    form.customerId = desk.id;
    form.purpose = QStringLiteral("offers");
    form.evidence = Evidence{QStringLiteral("eml"), "From: a@example.org\nDate: today\n\nYes."};
    const Result<RecordedConsent> given = ConsentWriter(desk.file.session()).record(form);
    QVERIFY(given.has_value());
    desk.show();
    desk.press(QStringLiteral("consentHistory"));
    QVERIFY(desk.words().contains(QStringLiteral("OFFERS-FR-1")));
    QVERIFY(desk.words().contains(QStringLiteral("recorded by Gérante")));
    pictures(desk.window, QStringLiteral("card-history"));
    desk.chooser.next = desk.folder.filePath(QStringLiteral("preuve.pdf"));
    desk.press(QStringLiteral("proof-%1").arg(given->event));
    QFile proof(desk.folder.filePath(QStringLiteral("preuve.pdf")));
    QVERIFY(proof.open(QIODevice::ReadOnly) && proof.readAll().startsWith("%PDF-"));
    desk.chooser.next = desk.folder.filePath(QStringLiteral("mail.eml"));
    desk.press(QStringLiteral("scan-%1").arg(given->event));
    QFile mail(desk.folder.filePath(QStringLiteral("mail.eml")));
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QCOMPARE(mail.readAll(), form.evidence->bytes);
    const Result<QList<JournalEntry>> entries = Journal(*desk.file.file.vault).entries(desk.file.database(), {});
    QVERIFY(entries.has_value());
    QCOMPARE(entries->at(0).action, QStringLiteral("exported"));
    QCOMPARE(entries->at(1).action, QStringLiteral("printed"));
    desk.section->clear();
    QVERIFY(!desk.words().contains(QStringLiteral("Gérante")));
}

void ConsentCardTest::lockingSaysWhatWasLost()
{
    Desk desk;
    QVERIFY(desk.section->lock());
    desk.press(QStringLiteral("ask-offers-email"));
    QVERIFY2(desk.section->lock(), "nothing was filled in yet");
    desk.press(QStringLiteral("consentNo"));
    QVERIFY(!desk.section->lock());
}

QTEST_MAIN(ConsentCardTest)
#include "tst_consentcard.moc"
