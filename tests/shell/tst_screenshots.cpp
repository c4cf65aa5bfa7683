// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/windowdriver.h"

#include "tests/support/testvault.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include "model/customers/customerreader.h"
#include "model/customers/demofill.h"
#include "model/requests/requestwriter.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace couvert;

/// Pictures of every page in both languages, light and dark, and a check that nothing is cut off. With COUVERT_SCREENSHOTS=folder the
/// pictures are kept there.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windows_data();
    void windows();

private:
    std::unique_ptr<TestVault> m_file;
    Clock m_clock;
};

namespace {

void keepPicture(MainWindow &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("COUVERT_SCREENSHOTS");
    QTest::qWait(120);
    const QPixmap picture = window.grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
}

/// A button or a heading whose words do not fit is a defect, and so is a bar where nothing is hidden.
void nothingCutOff(const MainWindow &window, const QString &where)
{
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(where + QStringLiteral(": ") + button->text()));
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(where));
    }
    for (const PlainLabel *label : window.findChildren<PlainLabel *>()) {
        if (!label->isVisible() || label->wordWrap() || label->text().isEmpty())
            continue;
        QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(where + QStringLiteral(": ") + label->text()));
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        const QWidget *inside = area->widget();
        const bool fits = area->isVisible() && inside->hasHeightForWidth() && inside->heightForWidth(inside->width()) <= area->viewport()->height();
        QVERIFY2(!fits || area->verticalScrollBar()->maximum() == 0, qPrintable(where + QStringLiteral(" scrolls, and all of it is seen")));
    }
}

/// One request that is late, one that is soon due, one that waits for nobody yet.
void openRequests(const Session &session)
{
    const QDate today = session.clock().today();
    const Result<QList<CustomerRow>> rows = CustomerReader(session.vault().database()).page(std::numeric_limits<qint64>::min(), 3);
    QVERIFY(rows && rows->size() == 3);
    const std::pair<RequestKind, int> asked[]{{RequestKind::Erasure, -40}, {RequestKind::Access, -28}, {RequestKind::Rectification, -1}};
    for (int i = 0; i < 3; ++i) {
        RequestForm form;
        form.kind = asked[i].first;
        form.received = today.addDays(asked[i].second);
        form.customerId = rows->at(i).id;
        QVERIFY(RequestWriter(session).open(form));
    }
}

} // namespace

void ScreenshotsTest::initTestCase()
{
    QVERIFY(initialiseCrypto());
    m_file = std::make_unique<TestVault>();
    const Session session(*m_file->vault, m_clock);
    QVERIFY(fillWithDemo(session, m_file->vault->database(), 300, 7));
    openRequests(session);
    m_file->vault.reset();
}

void ScreenshotsTest::windows_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("fr-light") << QStringLiteral("fr") << false << 100 << QSize(1366, 768);
    QTest::newRow("fr-dark") << QStringLiteral("fr") << true << 100 << QSize(1366, 768);
    QTest::newRow("en-light") << QStringLiteral("en") << false << 100 << QSize(1366, 768);
    QTest::newRow("fr-light-1920") << QStringLiteral("fr") << false << 100 << QSize(1920, 1080);
    QTest::newRow("fr-light-200") << QStringLiteral("fr") << false << 200 << QSize(1366, 768);
    QTest::newRow("fr-light-folded") << QStringLiteral("fr") << false << 100 << QSize(683, 600);
}

void ScreenshotsTest::windows()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, textPercent);
    QFETCH(QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    installLanguage(*qApp, language);
    Theme::instance().setAppearance(dark ? Theme::Appearance::Dark : Theme::Appearance::Light);
    Theme::instance().setTextPercent(textPercent);
    QTemporaryDir empty;
    {
        const std::unique_ptr<MainWindow> window = makeWindow(empty.filePath(QStringLiteral("new")), m_clock);
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        keepPicture(*window, tag + QStringLiteral("-first-start"));
        nothingCutOff(*window, tag);
    }
    const std::unique_ptr<MainWindow> window = makeWindow(m_file->path(), m_clock);
    window->resize(size);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const WindowDriver hand(*window);
    keepPicture(*window, tag + QStringLiteral("-unlock"));
    nothingCutOff(*window, tag);
    hand.type(QStringLiteral("Une table pour 4, s'il vous plait !"));
    hand.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window->isOpen(), 20000);
    QTRY_VERIFY(window->page(QStringLiteral("today"))->isVisible());
    keepPicture(*window, tag + QStringLiteral("-today"));
    nothingCutOff(*window, tag + QStringLiteral(" today"));
    hand.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(hand.find<QLineEdit>(QStringLiteral("search")));
    keepPicture(*window, tag + QStringLiteral("-clients-all"));
    hand.type(QStringLiteral("ma 56"));
    QTRY_VERIFY(hand.rows() && hand.rows()->query() == QLatin1String("ma 56"));
    hand.press(Qt::Key_Backspace);
    hand.press(Qt::Key_Backspace);
    hand.press(Qt::Key_Backspace);
    QTRY_VERIFY(hand.rows()->query() == QLatin1String("ma"));
    QTRY_VERIFY(hand.clients()->currentCustomer() != 0);
    hand.press(Qt::Key_Return);
    keepPicture(*window, tag + QStringLiteral("-clients-card"));
    nothingCutOff(*window, tag);
    QVERIFY(hand.click(QStringLiteral("editCard")));
    keepPicture(*window, tag + QStringLiteral("-clients-edit"));
    nothingCutOff(*window, tag);
    QVERIFY(hand.click(QStringLiteral("doneEditing")));
    for (const QString &page :
        {QStringLiteral("requests"), QStringLiteral("mailings"), QStringLiteral("retention"), QStringLiteral("import"), QStringLiteral("security")}) {
        if (!window->page(page))
            continue;
        window->goTo(page);
        keepPicture(*window, tag + QLatin1Char('-') + page);
        nothingCutOff(*window, tag + QLatin1Char(' ') + page);
    }
}

QTEST_MAIN(ScreenshotsTest)
#include "tst_screenshots.moc"
