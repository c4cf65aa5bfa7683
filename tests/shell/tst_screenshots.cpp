// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/storedpicture.h"
#include "tests/shell/windowdriver.h"

#include "tests/support/pagesupport.h"
#include "tests/support/testvault.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include "model/customers/customerreader.h"
#include "model/customers/demofill.h"
#include "model/requests/requestwriter.h"

using namespace couvert;

/// Every page as it looks: in both languages, light and dark, on a small and a large screen, at normal and double text, and a check that
/// nothing is cut off. With COUVERT_SCREENSHOTS=folder all combinations are gone through and the pictures are kept there. The pictures
/// of resources/screenshots are those of the program as it is: COUVERT_RENEW_SCREENSHOTS=1 renews them.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windows_data();
    void windows();
    void storedPicturesAreFresh();
    void aChangedPageIsNoticed();

private:
    void showNewFile(const QString &tag, QSize size);
    void showEmptyFile(const QString &tag, QSize size);
    void showCustomers(MainWindow &window, const QString &tag);
    void showImport(MainWindow &window, const QString &tag);
    [[nodiscard]] std::unique_ptr<MainWindow> openedWindow(TestVault &file, QSize size);

    std::unique_ptr<TestVault> m_file;
    std::unique_ptr<TestVault> m_empty;
    DayClock m_clock{QDate(2026, 11, 25)};
    QHash<QString, QImage> m_pictures; ///< of this run, by tag and page
};

namespace {

const QSize Small(1366, 768);
const QSize Large(1920, 1080);

/// Somebody who does not see the screen hears a name for everything that can be reached by keyboard.
void everythingHasAName(const MainWindow &window, const QString &where)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || qobject_cast<QScrollArea *>(widget))
            continue;
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(heard && !heard->text(QAccessible::Name).isEmpty(),
            qPrintable(where + QStringLiteral(": ") + QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
}

QImage pictureOf(MainWindow &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("COUVERT_SCREENSHOTS");
    const QImage picture = settled(window).toImage();
    nothingCutOff(window, name);
    everythingHasAName(window, name);
    if (!folder.isEmpty() && !(QDir().mkpath(folder) && picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"))))
        qFatal("the picture cannot be kept");
    return picture;
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
    m_empty = std::make_unique<TestVault>();
    m_empty->vault.reset();
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
    const bool all = qEnvironmentVariableIsSet("COUVERT_SCREENSHOTS");
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {Small, Large}) {
                for (const int percent : {100, 200}) {
                    // Without an album only one thing at a time differs from the usual window.
                    const int others =
                        (language == QLatin1String("en") ? 1 : 0) + (dark ? 1 : 0) + (size == Large ? 1 : 0) + (percent == 200 ? 1 : 0);
                    if (all || others <= 1)
                        QTest::addRow("%s-%s-%d-%d", qPrintable(language), dark ? "dark" : "light", size.width(), percent)
                            << language << dark << percent << size;
                }
            }
        }
    }
    QTest::newRow("fr-light-folded") << QStringLiteral("fr") << false << 100 << QSize(683, 600);
}

void ScreenshotsTest::windows()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(int, textPercent);
    QFETCH(QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char('-');
    installLanguage(*qApp, language);
    Theme::instance().setAppearance(dark ? Theme::Appearance::Dark : Theme::Appearance::Light);
    Theme::instance().setTextPercent(textPercent);
    showNewFile(tag, size);
    showEmptyFile(tag, size);
    const std::unique_ptr<MainWindow> window = openedWindow(*m_file, size);
    QVERIFY(window->isOpen());
    showCustomers(*window, tag);
    showImport(*window, tag);
    for (const QString &page : {QStringLiteral("requests"), QStringLiteral("mailings"), QStringLiteral("retention"), QStringLiteral("security")}) {
        QVERIFY(window->page(page));
        window->goTo(page);
        m_pictures.insert(tag + page, pictureOf(*window, tag + page));
    }
}

std::unique_ptr<MainWindow> ScreenshotsTest::openedWindow(TestVault &file, QSize size)
{
    std::unique_ptr<MainWindow> window = makeWindow(file.path(), m_clock);
    window->resize(size);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        return window;
    const WindowDriver hand(*window);
    hand.type(QStringLiteral("Une table pour 4, s'il vous plait !"));
    hand.press(Qt::Key_Return);
    std::ignore = QTest::qWaitFor([&] { return window->isOpen(); }, 20000);
    return window;
}

void ScreenshotsTest::showNewFile(const QString &tag, QSize size)
{
    QTemporaryDir folder;
    const std::unique_ptr<MainWindow> window = makeWindow(folder.filePath(QStringLiteral("new")), m_clock);
    window->resize(size);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    m_pictures.insert(tag + QStringLiteral("first-start"), pictureOf(*window, tag + QStringLiteral("first-start")));
}

void ScreenshotsTest::showEmptyFile(const QString &tag, QSize size)
{
    {
        const std::unique_ptr<MainWindow> window = makeWindow(m_empty->path(), m_clock);
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        m_pictures.insert(tag + QStringLiteral("unlock"), pictureOf(*window, tag + QStringLiteral("unlock")));
    }
    const std::unique_ptr<MainWindow> window = openedWindow(*m_empty, size);
    QVERIFY(window->isOpen());
    m_pictures.insert(tag + QStringLiteral("today-empty"), pictureOf(*window, tag + QStringLiteral("today-empty")));
    window->goTo(QStringLiteral("clients"));
    m_pictures.insert(tag + QStringLiteral("clients-empty"), pictureOf(*window, tag + QStringLiteral("clients-empty")));
}

void ScreenshotsTest::showCustomers(MainWindow &window, const QString &tag)
{
    const WindowDriver hand(window);
    m_pictures.insert(tag + QStringLiteral("today"), pictureOf(window, tag + QStringLiteral("today")));
    hand.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(hand.find<QLineEdit>(QStringLiteral("search")));
    m_pictures.insert(tag + QStringLiteral("clients-all"), pictureOf(window, tag + QStringLiteral("clients-all")));
    hand.type(QStringLiteral("ma 56"));
    QTRY_VERIFY(hand.rows() && hand.rows()->query() == QLatin1String("ma 56"));
    hand.press(Qt::Key_Backspace);
    hand.press(Qt::Key_Backspace);
    hand.press(Qt::Key_Backspace);
    QTRY_VERIFY(hand.rows()->query() == QLatin1String("ma"));
    QTRY_VERIFY(hand.clients()->currentCustomer() != 0);
    hand.press(Qt::Key_Return);
    m_pictures.insert(tag + QStringLiteral("clients"), pictureOf(window, tag + QStringLiteral("clients")));
    QVERIFY(hand.click(QStringLiteral("editCard")));
    m_pictures.insert(tag + QStringLiteral("edit"), pictureOf(window, tag + QStringLiteral("edit")));
    QVERIFY(hand.click(QStringLiteral("doneEditing")));
}

void ScreenshotsTest::showImport(MainWindow &window, const QString &tag)
{
    const WindowDriver hand(window);
    window.goTo(QStringLiteral("import"));
    m_pictures.insert(tag + QStringLiteral("import-empty"), pictureOf(window, tag + QStringLiteral("import-empty")));
    const QString sample = qEnvironmentVariable("COUVERT_SOURCE") + QStringLiteral("/resources/sample/clients-exemple.csv");
    window.page(QStringLiteral("import"))->takeFiles({sample});
    QTRY_VERIFY_WITH_TIMEOUT(
        hand.find<QPushButton>(QStringLiteral("import")) && hand.find<QPushButton>(QStringLiteral("import"))->isEnabled(), 20000);
    m_pictures.insert(tag + QStringLiteral("import"), pictureOf(window, tag + QStringLiteral("import")));
    QVERIFY(hand.click(QStringLiteral("import")));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QPushButton>(QStringLiteral("undoImport")), 20000);
    m_pictures.insert(tag + QStringLiteral("import-report"), pictureOf(window, tag + QStringLiteral("import-report")));
    // The next combination begins with the same customers.
    QVERIFY(hand.click(QStringLiteral("undoImport")));
    QTRY_VERIFY_WITH_TIMEOUT(!hand.find<QPushButton>(QStringLiteral("undoImport")), 20000);
}

void ScreenshotsTest::storedPicturesAreFresh()
{
    constexpr double Fresh = 0.06;
    for (const char *page : {"first-start", "clients", "import", "security"}) {
        const QString name = QString::fromLatin1(page);
        const QImage now = m_pictures.value(QStringLiteral("fr-light-1366-100-") + name);
        QVERIFY(!now.isNull());
        if (renewStoredPicture(name, now))
            continue;
        const QImage stored(storedPicturePath(name));
        const double different = stored.isNull() ? 1 : differenceOf(stored, now);
        QVERIFY2(different <= Fresh,
            qPrintable(
                QStringLiteral("resources/screenshots/%1.png shows the window of another day (%2 %): COUVERT_RENEW_SCREENSHOTS=1 tests/in-session "
                               "ctest --preset release -R '^screenshots$' renews it")
                    .arg(name)
                    .arg(100 * different, 0, 'f', 1)));
    }
}

void ScreenshotsTest::aChangedPageIsNoticed()
{
    const QString usual = QStringLiteral("fr-light-1366-100-");
    QVERIFY(differenceOf(m_pictures.value(usual + QStringLiteral("clients")), m_pictures.value(usual + QStringLiteral("edit"))) > 0.06);
    QVERIFY(differenceOf(m_pictures.value(usual + QStringLiteral("import-empty")), m_pictures.value(usual + QStringLiteral("import"))) > 0.06);
    QCOMPARE(differenceOf(m_pictures.value(usual + QStringLiteral("unlock")), m_pictures.value(usual + QStringLiteral("unlock"))), 0.0);
}

QTEST_MAIN(ScreenshotsTest)
#include "tst_screenshots.moc"
