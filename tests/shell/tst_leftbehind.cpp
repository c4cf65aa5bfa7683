// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/windowdriver.h"

#include "model/customers/contactparsing.h"
#include "model/customers/customerwriter.h"
#include "model/customers/textfolding.h"
#include "model/requests/requestwriter.h"
#include "tests/support/pages.h"
#include "tests/support/pagesupport.h"
#include "tests/support/testvault.h"
#include "ui/widgets/language.h"

#include <QComboBox>
#include <QDirIterator>
#include <QPlainTextEdit>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

const QString Mark = u"Qzxvindre"_s;

/// Every form in which the mark could stand in bytes.
QList<QByteArray> needles()
{
    QByteArray wide;
    for (const QChar letter : Mark)
        wide += QByteArray(1, letter.toLatin1()) + '\0';
    return {Mark.toUtf8(), folded(Mark).toUtf8(), wide, "639987731"};
}

bool holdsAny(const QByteArray &bytes)
{
    const QList<QByteArray> all = needles();
    return std::any_of(all.cbegin(), all.cend(), [&](const QByteArray &needle) { return bytes.contains(needle); });
}

/// Clicks once what is there in a moment.
bool clickSoon(const WindowDriver &hand, const QString &name)
{
    return QTest::qWaitFor([&] { return hand.click(name); }, Patience);
}

/// All texts that widgets hold, seen or not.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QLineEdit *line : window.findChildren<QLineEdit *>())
        texts.append(line->text());
    for (const QPlainTextEdit *text : window.findChildren<QPlainTextEdit *>())
        texts.append(text->toPlainText());
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts.append(view->model()->index(row, column).data().toString());
        }
    }
    for (const QWidget *widget : window.findChildren<QWidget *>())
        texts += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    return texts;
}

} // namespace

/// What the windows leave of a person: what is half typed, searched for, remembered. None of it outlives the erasure.
class LeftBehindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"en"_s); }
    void nothingOfAnErasedPerson();

private:
    void unlock(MainWindow &window, const WindowDriver &hand);
    void lockAndClose(std::unique_ptr<MainWindow> &window, const WindowDriver &hand);
    void useHerCard(MainWindow &window, const WindowDriver &hand);
    void beginForms(MainWindow &window, const WindowDriver &hand);

    qint64 m_her = 0;
    QString m_herRequest;
    QString m_otherRequest;
};

void LeftBehindTest::unlock(MainWindow &window, const WindowDriver &hand)
{
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    hand.type(u"Une table pour 4, s'il vous plait !"_s);
    hand.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.isOpen(), Patience);
    window.goTo(u"clients"_s);
    QTRY_VERIFY(hand.find<QLineEdit>(u"search"_s));
}

void LeftBehindTest::lockAndClose(std::unique_ptr<MainWindow> &window, const WindowDriver &hand)
{
    hand.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isOpen(), Patience);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QString &text : textsOf(*window))
        QVERIFY2(!text.contains(Mark, Qt::CaseInsensitive), qPrintable(text));
    window.reset();
}

/// Searched, opened, changed, taken back.
void LeftBehindTest::useHerCard(MainWindow &window, const WindowDriver &hand)
{
    window.goTo(u"clients"_s);
    QTRY_VERIFY(hand.find<QLineEdit>(u"search"_s));
    hand.find<QLineEdit>(u"search"_s)->setFocus();
    hand.type(Mark.toLower());
    QTRY_VERIFY(hand.rows() && hand.rows()->query() == Mark.toLower());
    QTRY_COMPARE(hand.clients()->currentCustomer(), m_her);
    hand.press(Qt::Key_Return);
}

/// Each form that keeps what is typed: begun, and left.
void LeftBehindTest::beginForms(MainWindow &window, const WindowDriver &hand)
{
    Page *requests = window.page(u"requests"_s);
    window.goTo(u"requests"_s);
    const auto type = [&](const QString &field, const QString &text) {
        QTRY_VERIFY2(hand.find<QWidget>(field), qPrintable(field));
        hand.find<QWidget>(field)->setFocus();
        hand.type(text);
    };
    requests->begin(u"new:%1"_s.arg(m_her));
    type(u"asked"_s, u"FirstDraft "_s + Mark);
    // One that names no card.
    requests->createNew();
    QVERIFY(clickSoon(hand, u"otherPeople"_s));
    type(u"otherPerson"_s, u"SecondDraft Zoe "_s + Mark);
    requests->begin(u"request:"_s + m_herRequest);
    QVERIFY(clickSoon(hand, u"noteRequest"_s));
    type(u"answerText"_s, u"ThirdDraft "_s + Mark);
    requests->begin(u"letter:%1:%2"_s.arg(QString::number(m_her), m_herRequest));
    type(u"letterText"_s, u"FourthDraft "_s + Mark);
    requests->begin(u"rectify:%1"_s.arg(m_her));
    type(u"statement"_s, u"FifthDraft "_s + Mark);
    requests->begin(u"restrict:%1"_s.arg(m_her));
    type(u"freezeReason"_s, u"SixthDraft "_s + Mark);
    // Of somebody else: it stays.
    requests->begin(u"letter:0:"_s + m_otherRequest);
    type(u"letterText"_s, u"OtherDraft"_s);
}

void LeftBehindTest::nothingOfAnErasedPerson()
{
    QVERIFY(initialiseCrypto());
    TestVault file;
    const Clock clock;
    {
        const Session session(*file.vault, clock);
        Customer card;
        card.firstName = u"Zoé"_s;
        card.lastName = Mark;
        card.emails = {{u"em."_s + Mark + u"@example.org"_s, ContactUse::Personal}};
        card.phones = {parsePhone(u"06 39 98 77 31"_s)};
        card.notes = u"note "_s + Mark;
        m_her = CustomerWriter(session).add(card).value_or(0);
        Customer other;
        other.firstName = u"Rosa"_s;
        other.lastName = u"Fictive"_s;
        const qint64 rosa = CustomerWriter(session).add(other).value_or(0);
        QVERIFY(m_her != 0 && rosa != 0);
        RequestForm form;
        form.kind = RequestKind::Erasure;
        form.received = clock.today();
        form.customerId = m_her;
        m_herRequest = RequestWriter(session).open(form)->number;
        form.kind = RequestKind::Access;
        form.customerId = rosa;
        m_otherRequest = RequestWriter(session).open(form)->number;
    }
    file.vault.reset();
    {
        std::unique_ptr<MainWindow> window = makeWindow(file.path(), clock);
        const WindowDriver hand(*window);
        unlock(*window, hand);
        useHerCard(*window, hand);
        QVERIFY(clickSoon(hand, u"editCard"_s));
        QTRY_VERIFY(hand.find<QWidget>(u"notes"_s));
        hand.find<QWidget>(u"notes"_s)->setFocus();
        hand.type(u"typed "_s + Mark);
        QVERIFY(clickSoon(hand, u"doneEditing"_s));
        beginForms(*window, hand);
        lockAndClose(window, hand);
    }
    QVERIFY(file.reopen());
    const QByteArray before = decryptedPages(file.vault->database());
    for (const char *draft : {"FirstDraft", "SecondDraft", "ThirdDraft", "FourthDraft", "FifthDraft", "SixthDraft", "OtherDraft"})
        QVERIFY2(before.contains(draft), draft);
    file.vault.reset();
    {
        std::unique_ptr<MainWindow> window = makeWindow(file.path(), clock);
        const WindowDriver hand(*window);
        unlock(*window, hand);
        // The half typed request is open again when the erasure is carried out.
        window->goTo(u"requests"_s);
        QTRY_VERIFY(hand.find<QLineEdit>(u"otherPerson"_s));
        useHerCard(*window, hand);
        QVERIFY(clickSoon(hand, u"card-erase"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>(u"whatGoes"_s), Patience);
        auto *word = hand.find<QLineEdit>(u"confirmWord"_s);
        word->setText(word->property("word").toString());
        QVERIFY(clickSoon(hand, u"formVerb"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>(u"saveCertificate"_s), Patience);
        QTest::qWait(2000); // longer than any draft waits
        for (const QString &page : {u"clients"_s, u"requests"_s, u"mailings"_s, u"requests"_s})
            window->goTo(page);
        lockAndClose(window, hand);
    }
    QVERIFY(file.reopen());
    const QByteArray after = decryptedPages(file.vault->database());
    QVERIFY2(!holdsAny(after), after.mid(std::max<qsizetype>(0, after.indexOf(needles().first()) - 60), 160).toPercentEncoding(" :@"));
    QVERIFY2(after.contains("OtherDraft"), "what is typed about somebody else stays");
    file.vault.reset();
    int files = 0;
    for (const QString &folder : {file.path(), QDir::homePath()}) {
        QDirIterator inside(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (inside.hasNext()) {
            QFile one(inside.next());
            QVERIFY2(!one.open(QIODevice::ReadOnly) || !holdsAny(one.readAll()), qPrintable(one.fileName()));
            files += 1;
        }
    }
    QVERIFY(files >= 6);
}

QTEST_MAIN(LeftBehindTest)
#include "tst_leftbehind.moc"
