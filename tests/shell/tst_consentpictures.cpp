// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/windowdriver.h"

#include "tests/support/pagesupport.h"
#include "tests/support/testvault.h"
#include "ui/journal/sectionrow.h"
#include "ui/widgets/language.h"

#include "model/consent/consentwriter.h"
#include "model/consent/oppositions.h"
#include "model/customers/customerreader.h"
#include "model/customers/demofill.h"

using namespace couvert;

/// Every part of the mailings page and the consent form of a card in both languages, light and dark, and with the largest text: nothing is cut
/// off, nothing stands in another's place. With COUVERT_SCREENSHOTS=folder the pictures are kept there, each as far down as it goes.
class ConsentPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCardAndEverySection_data();
    void theCardAndEverySection();
    void aChildIsSaidOnTheCard();

private:
    void keep(MainWindow &window, const QString &name);
    std::unique_ptr<MainWindow> opened();
    std::unique_ptr<TestVault> m_file;
    Clock m_clock;
};

namespace {

// The rows of a test are one function, and a busy computer takes longer than the usual five minutes for all of them.
[[maybe_unused]] const bool patient = qputenv("QTEST_FUNCTION_TIMEOUT", "1200000");

/// Some said yes, one of them took it back, one declined, one yes to calls is about to end, one objected.
void saySomething(const Session &session)
{
    const Result<QList<CustomerRow>> rows = CustomerReader(session.vault().database()).page(std::numeric_limits<qint64>::min(), 40);
    QVERIFY(rows && rows->size() == 40);
    const QDateTime now = session.clock().now();
    for (int i = 0; i < 40; ++i) {
        ConsentForm form;
        form.customerId = rows->at(i).id;
        form.purpose = QStringLiteral("offers");
        form.at = now.addDays(-20 - i);
        QVERIFY(ConsentWriter(session).record(form));
        form.channel = Channel::Phone;
        form.at = now.addDays(i == 5 ? -350 : -30);
        QVERIFY(ConsentWriter(session).record(form));
        form.channel = Channel::Email;
        form.at = now.addDays(-1);
        form.action = i % 7 == 0 ? ConsentAction::Withdrawn : ConsentAction::Refused;
        if (i % 7 < 2)
            QVERIFY(ConsentWriter(session).record(form));
    }
    const Result<Customer> opposed = CustomerReader(session.vault().database()).card(rows->at(3).id);
    QVERIFY(opposed);
    for (const EmailAddress &email : opposed->emails)
        QVERIFY(oppose(session, Channel::Email, email.address));
}

void nothingOverlaps(const QWidget &page, const QString &where)
{
    QList<const QAbstractButton *> seen;
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty() || button->width() == 0)
            continue;
        QVERIFY2(button->height() >= LeastTarget, qPrintable(where + QStringLiteral(": too low: ") + button->text()));
        for (const QAbstractButton *other : std::as_const(seen)) {
            const bool together = button->parentWidget() == other->parentWidget() && button->geometry().intersects(other->geometry());
            QVERIFY2(!together, qPrintable(where + QStringLiteral(": ") + button->text() + QStringLiteral(" / ") + other->text()));
        }
        seen.append(button);
    }
}

} // namespace

void ConsentPicturesTest::keep(MainWindow &window, const QString &name)
{
    QTest::qWait(60);
    nothingOverlaps(window, name);
    const QString folder = qEnvironmentVariable("COUVERT_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    // What a person would scroll to.
    QScrollBar *bar = nullptr;
    for (QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
            bar = area->verticalScrollBar();
    }
    for (int part = 0;; ++part) {
        QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(part)));
        if (bar == nullptr || bar->value() == bar->maximum())
            return;
        bar->setValue(bar->value() + bar->pageStep() - 40);
        QTest::qWait(20);
    }
}

/// The window with the first card of the list in it.
std::unique_ptr<MainWindow> ConsentPicturesTest::opened()
{
    std::unique_ptr<MainWindow> window = makeWindow(m_file->path(), m_clock);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    const WindowDriver hand(*window);
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not become active");
    hand.type(QStringLiteral("Une table pour 4, s'il vous plait !"));
    hand.press(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return window->isOpen(); }, 20000))
        qFatal("the file did not open");
    window->goTo(QStringLiteral("clients"));
    if (!QTest::qWaitFor([&] { return hand.find<QLineEdit>(QStringLiteral("search")) != nullptr; }, 20000))
        qFatal("the customers are not shown");
    hand.press(Qt::Key_Down);
    if (!QTest::qWaitFor([&] { return hand.clients()->currentCustomer() != 0; }))
        qFatal("no card");
    hand.press(Qt::Key_Return);
    return window;
}

void ConsentPicturesTest::initTestCase()
{
    QVERIFY(initialiseCrypto());
    m_file = std::make_unique<TestVault>();
    const Session session(*m_file->vault, m_clock);
    QVERIFY(fillWithDemo(session, m_file->vault->database(), 60, 7));
    saySomething(session);
    m_file->vault.reset();
}

void ConsentPicturesTest::theCardAndEverySection_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("fr-light") << QStringLiteral("fr") << false << 100;
    QTest::newRow("fr-dark") << QStringLiteral("fr") << true << 100;
    QTest::newRow("en-light") << QStringLiteral("en") << false << 100;
    QTest::newRow("fr-light-200") << QStringLiteral("fr") << false << 200;
    QTest::newRow("en-dark-200") << QStringLiteral("en") << true << 200;
}

void ConsentPicturesTest::theCardAndEverySection()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, textPercent);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    installLanguage(*qApp, language);
    Theme::instance().setAppearance(dark ? Theme::Appearance::Dark : Theme::Appearance::Light);
    Theme::instance().setTextPercent(textPercent);
    const std::unique_ptr<MainWindow> window = opened();
    const WindowDriver hand(*window);
    QTRY_VERIFY(hand.find<QAbstractButton>(QStringLiteral("allConsents")));
    QVERIFY(hand.click(QStringLiteral("allConsents")));
    QTRY_VERIFY(hand.find<QAbstractButton>(QStringLiteral("ask-diet")));
    keep(*window, tag + QStringLiteral("-card"));
    QVERIFY(hand.click(QStringLiteral("ask-offers-sms")));
    QTRY_VERIFY(hand.find<QAbstractButton>(QStringLiteral("consentYes")));
    QTest::mouseClick(hand.find<QAbstractButton>(QStringLiteral("consentSimilar")), Qt::LeftButton);
    keep(*window, tag + QStringLiteral("-consent"));
    nothingCutOff(*window->page(QStringLiteral("clients")), tag + QStringLiteral(" consent"));
    window->goTo(QStringLiteral("mailings"));
    auto *page = window->page(QStringLiteral("mailings"));
    QVERIFY(page);
    for (const char *name : {"list", "clean", "unsubscribed", "opposed", "lapsing", "form", "stack", "wordings"}) {
        auto *row = page->findChild<SectionRow *>(QLatin1String(name));
        QVERIFY(row);
        QTest::mouseClick(row->button(), Qt::LeftButton);
        QTest::qWait(60);
        if (QLatin1String(name) == QLatin1String("list"))
            QTest::mouseClick(hand.find<QPushButton>(QStringLiteral("place0")), Qt::LeftButton);
        if (QLatin1String(name) == QLatin1String("stack")) {
            QTest::keyClick(hand.find<QLineEdit>(QStringLiteral("stackNumber")), Qt::Key_Return);
            QTRY_VERIFY(hand.find<QLineEdit>(QStringLiteral("search")));
            keep(*window, tag + QStringLiteral("-stack-search"));
            QTest::keyClick(hand.find<QLineEdit>(QStringLiteral("search")), Qt::Key_Down);
            QTest::keyClick(hand.find<QLineEdit>(QStringLiteral("search")), Qt::Key_Return);
            QTRY_VERIFY(hand.find<QCheckBox>(QStringLiteral("tick-offers-email")));
        }
        keep(*window, tag + QLatin1Char('-') + QLatin1String(name));
        nothingCutOff(*page, tag + QLatin1Char(' ') + QLatin1String(name));
    }
}

void ConsentPicturesTest::aChildIsSaidOnTheCard()
{
    installLanguage(*qApp, QStringLiteral("en"));
    Theme::instance().setAppearance(Theme::Appearance::Light);
    Theme::instance().setTextPercent(100);
    const std::unique_ptr<MainWindow> window = opened();
    const WindowDriver hand(*window);
    QTRY_VERIFY(hand.find<QAbstractButton>(QStringLiteral("editCard")));
    QVERIFY(hand.click(QStringLiteral("editCard")));
    QTRY_VERIFY(hand.find<QLineEdit>(QStringLiteral("birthday")));
    auto *birthday = hand.find<QLineEdit>(QStringLiteral("birthday"));
    QVERIFY(!hand.words().contains(QStringLiteral("a parent must agree")));
    birthday->setFocus();
    birthday->selectAll();
    hand.type(QDate(m_clock.today().year() - 8, 5, 2).toString(QStringLiteral("dd/MM/yyyy")));
    hand.press(Qt::Key_Tab);
    QTRY_VERIFY(hand.words().contains(QStringLiteral("a parent must agree")));
}

QTEST_MAIN(ConsentPicturesTest)
#include "tst_consentpictures.moc"
