// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journal.h"
#include "model/journal/unitofwork.h"
#include "model/vault/settings.h"
#include "model/vault/workingdays.h"
#include "tests/support/pagesupport.h"
#include "tests/support/testvault.h"
#include "ui/backup/securitypage.h"
#include "ui/journal/journalwords.h"
#include "ui/journal/section.h"
#include "ui/journal/sectionrow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/workbar.h"

using namespace couvert;

namespace {

const QString OldWords = QStringLiteral("Une table pour 4, s'il vous plait !");
const QString NewWords = QStringLiteral("Le plat du jour 2026, bien chaud ?");

/// A keychain in memory, or one that refuses.
class FakeKeychain final : public Keychain
{
public:
    Result<SecretBytes> read(const QByteArray &) override { return refuses || kept.isEmpty() ? Result<SecretBytes>(refusal()) : kept.clone(); }
    Result<> write(const QByteArray &, const SecretBytes &secret) override
    {
        if (refuses)
            return refusal();
        kept = secret.clone();
        return {};
    }
    Result<> remove(const QByteArray &) override
    {
        kept.wipe();
        return {};
    }
    bool refuses = false;
    SecretBytes kept;

private:
    static std::unexpected<Failure> refusal() { return fail(FailureCode::KeychainRefused); }
};

struct Desk {
    TestVault test;
    Session session{*test.vault, test.clock};
    ChosenFiles chooser;
    FakeKeychain keychain;
    QTemporaryDir folder;
    std::unique_ptr<SecurityPage> page = std::make_unique<SecurityPage>(session, chooser, keychain);

    Desk() { bringToFront(*page); }
    [[nodiscard]] SectionRow *row(const char *name) const { return page->findChild<SectionRow *>(QLatin1String(name)); }
    void open(const char *name) const { QTest::mouseClick(row(name)->button(), Qt::LeftButton); }
    [[nodiscard]] QString message(const char *name) const { return row(name)->section()->findChild<MessageStrip *>()->text(); }
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const { return page->findChild<Widget *>(QLatin1String(name)); }
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QStringList actions() const
    {
        QStringList codes;
        const Result<QList<JournalEntry>> entries = Journal(*test.vault).entries(test.vault->database(), {});
        for (const JournalEntry &entry : entries.value_or(QList<JournalEntry>()))
            codes.append(entry.action);
        return codes;
    }
    void note(JournalAction action, const JournalSubject &subject = {}) const
    {
        Result<UnitOfWork> unit = UnitOfWork::begin(session);
        QVERIFY(unit && unit->record(action, subject) && unit->commit());
    }
    /// Closes the page and the file, for opening it anew.
    void leave()
    {
        page.reset();
        test.vault.reset();
    }
};

} // namespace

class SecurityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().setAppearance(Theme::Appearance::Light); }
    void opensOneRowAtATime();
    void keepsWhoTheRestaurantIs();
    void lockingKeepsWhatWasTyped();
    void refusesAWeakOrDifferentPassword();
    void changesThePassword();
    void refusesTheWrongPresentPassword();
    void aNewSheetCountsOnlyWhenTypedBack();
    void remembersAndForgetsThisComputer();
    void makesABackup();
    void cancellingABackupLeavesNothing();
    void verifiesTheFile();
    void showsTheJournal();
    void everyActOfTheJournalHasWords();
    void worksByKeyboardAlone();
    void changesTheLook();
};

void SecurityPageTest::opensOneRowAtATime()
{
    Desk desk;
    pictures(*desk.page, QStringLiteral("security"));
    fitsEverywhere(*desk.page, QStringLiteral("security"));
    desk.open("backup");
    QVERIFY(desk.row("backup")->section()->isVisible());
    desk.open("verify");
    QVERIFY(!desk.row("backup")->section()->isVisible());
    QVERIFY(desk.row("verify")->section()->isVisible());
}

void SecurityPageTest::keepsWhoTheRestaurantIs()
{
    Desk desk;
    desk.open("restaurant");
    QTest::keyClicks(desk.find<QLineEdit>("name"), QStringLiteral("Restaurant Exemple"));
    QTest::keyClicks(desk.find<QLineEdit>("siret"), QStringLiteral("123"));
    desk.press("saveRestaurant");
    QVERIFY(desk.find<QLineEdit>("siret")->hasFocus());
    pictures(*desk.page, QStringLiteral("security-restaurant"));
    fitsEverywhere(*desk.page, QStringLiteral("security-restaurant"));
    QVERIFY(!desk.actions().contains(QStringLiteral("settings.changed")));
    desk.find<QLineEdit>("siret")->clear();
    desk.find<QComboBox>("holidays")->setCurrentIndex(1);
    desk.press("saveRestaurant");
    QCOMPARE(readSettings(desk.test.vault->database())->value(QLatin1String("restaurant")).toObject().value(QLatin1String("name")).toString(),
        QStringLiteral("Restaurant Exemple"));
    QCOMPARE(holidayRegion(desk.test.vault->database()).value(), HolidayRegion::AlsaceMoselle);
    QCOMPARE(desk.row("restaurant")->section()->summary(), QStringLiteral("Restaurant Exemple"));
    QVERIFY(desk.actions().contains(QStringLiteral("settings.changed")));
}

void SecurityPageTest::lockingKeepsWhatWasTyped()
{
    Desk desk;
    desk.open("restaurant");
    QTest::keyClicks(desk.find<QLineEdit>("city"), QStringLiteral("Exempleville"));
    QVERIFY(desk.page->lock());
    QVERIFY(desk.find<QLineEdit>("city")->text().isEmpty());
    QCOMPARE(readSettings(desk.test.vault->database())->value(QLatin1String("restaurant")).toObject().value(QLatin1String("city")).toString(),
        QStringLiteral("Exempleville"));
}

void SecurityPageTest::refusesAWeakOrDifferentPassword()
{
    Desk desk;
    desk.open("password");
    QTest::keyClicks(desk.find<QLineEdit>("oldPassword"), OldWords);
    QTest::keyClicks(desk.find<QLineEdit>("newPassword"), QStringLiteral("restaurant"));
    QTest::keyClicks(desk.find<QLineEdit>("newPasswordAgain"), QStringLiteral("restaurant"));
    desk.press("changePassword");
    QVERIFY(desk.find<QLineEdit>("newPassword")->hasFocus());
    desk.find<QLineEdit>("newPassword")->clear();
    QTest::keyClicks(desk.find<QLineEdit>("newPassword"), NewWords);
    desk.press("changePassword");
    QVERIFY(desk.find<QLineEdit>("newPasswordAgain")->hasFocus());
    pictures(*desk.page, QStringLiteral("security-password"));
    fitsEverywhere(*desk.page, QStringLiteral("security-password"));
    QVERIFY(desk.actions().isEmpty());
}

void SecurityPageTest::changesThePassword()
{
    Desk desk;
    desk.open("password");
    QTest::keyClicks(desk.find<QLineEdit>("oldPassword"), OldWords);
    QTest::keyClicks(desk.find<QLineEdit>("newPassword"), NewWords);
    QTest::keyClicks(desk.find<QLineEdit>("newPasswordAgain"), NewWords);
    desk.press("changePassword");
    QVERIFY(desk.find<QLineEdit>("newPassword")->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(desk.message("password").contains(QStringLiteral("from now on")), Patience);
    QCOMPARE(desk.actions().value(0), QStringLiteral("password.changed"));
    desk.leave();
    QCOMPARE(Vault::openWithPassword(desk.test.path(), SecretBytes::fromPassword(OldWords)).error().code, FailureCode::WrongPassword);
    QVERIFY(Vault::openWithPassword(desk.test.path(), SecretBytes::fromPassword(NewWords)));
}

void SecurityPageTest::refusesTheWrongPresentPassword()
{
    Desk desk;
    desk.open("password");
    QTest::keyClicks(desk.find<QLineEdit>("oldPassword"), QStringLiteral("pas celui-ci"));
    QTest::keyClicks(desk.find<QLineEdit>("newPassword"), NewWords);
    QTest::keyClicks(desk.find<QLineEdit>("newPasswordAgain"), NewWords);
    desk.press("changePassword");
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLineEdit>("oldPassword")->hasFocus(), Patience);
    QVERIFY(desk.actions().isEmpty());
    desk.leave();
    QVERIFY(Vault::openWithPassword(desk.test.path(), SecretBytes::fromPassword(OldWords)));
}

void SecurityPageTest::aNewSheetCountsOnlyWhenTypedBack()
{
    Desk desk;
    desk.open("recovery");
    desk.press("newSheet");
    QStringList groups;
    for (int i = 1; i <= RecoveryCode::GroupCount; ++i)
        groups.append(desk.page->findChild<QLabel *>(QStringLiteral("group%1").arg(i))->text());
    QVERIFY(RecoveryCode::parse(groups.join(QLatin1Char('-'))));
    pictures(*desk.page, QStringLiteral("security-sheet"));
    fitsEverywhere(*desk.page, QStringLiteral("security-sheet"));
    const QString pdf = desk.folder.filePath(QStringLiteral("feuille.pdf"));
    desk.chooser.next = pdf;
    desk.press("saveSheet");
    QTRY_VERIFY_WITH_TIMEOUT(desk.message("recovery").contains(QStringLiteral("saved")), Patience);
    QVERIFY(QFile::exists(pdf));
    desk.press("sheetCopied");
    QVERIFY(desk.page->findChild<QLabel *>(QStringLiteral("group1"))->text().isEmpty());
    auto *first = desk.find<QLineEdit>("typedGroup1");
    auto *second = desk.find<QLineEdit>("typedGroup2");
    QTest::keyClicks(first, QStringLiteral("00000"));
    desk.press("useSheet");
    QVERIFY(first->hasFocus());
    QVERIFY(desk.actions().isEmpty());
    const auto groupOf = [&groups](const QLineEdit *line) { return groups.value(line->accessibleName().section(QLatin1Char(' '), 1).toInt() - 1); };
    first->clear();
    QTest::keyClicks(first, groupOf(first).toLower());
    QTest::keyClicks(second, groupOf(second));
    desk.press("useSheet");
    QVERIFY(desk.message("recovery").contains(QStringLiteral("destroy it")));
    QCOMPARE(desk.actions().value(0), QStringLiteral("recovery.renewed"));
    const QString old = desk.test.code;
    desk.leave();
    QCOMPARE(Vault::openWithRecoveryCode(desk.test.path(), old).error().code, FailureCode::WrongRecoveryCode);
    QVERIFY(Vault::openWithRecoveryCode(desk.test.path(), groups.join(QLatin1Char('-'))));
}

void SecurityPageTest::remembersAndForgetsThisComputer()
{
    Desk desk;
    desk.open("device");
    desk.keychain.refuses = true;
    desk.press("rememberDevice");
    QVERIFY(desk.message("device").contains(QStringLiteral("password opens the file as before")));
    QVERIFY(!desk.test.vault->isRememberedOnThisDevice());
    desk.keychain.refuses = false;
    desk.press("rememberDevice");
    QVERIFY(desk.test.vault->isRememberedOnThisDevice());
    QCOMPARE(desk.find<QPushButton>("rememberDevice")->text(), QStringLiteral("Forget on this computer"));
    desk.press("rememberDevice");
    QVERIFY(!desk.test.vault->isRememberedOnThisDevice());
    QVERIFY(desk.keychain.kept.isEmpty());
    QCOMPARE(desk.actions(), (QStringList{QStringLiteral("device.forgotten"), QStringLiteral("device.remembered")}));
}

void SecurityPageTest::makesABackup()
{
    Desk desk;
    desk.open("backup");
    desk.chooser.next = desk.folder.path();
    desk.press("makeBackup");
    QTRY_VERIFY_WITH_TIMEOUT(desk.message("backup").contains(QStringLiteral("Made and checked")), Patience);
    QCOMPARE(QDir(desk.folder.path()).entryList({QStringLiteral("*.couvert-backup")}, QDir::Files).size(), 1);
    // Both lie in the temporary folder.
    QVERIFY(desk.message("backup").contains(QStringLiteral("same disk")));
    QVERIFY(desk.row("backup")->section()->summary().startsWith(QStringLiteral("Last one on")));
    QCOMPARE(desk.actions().value(0), QStringLiteral("backup.made"));
    pictures(*desk.page, QStringLiteral("security-backup"));
    fitsEverywhere(*desk.page, QStringLiteral("security-backup"));
}

void SecurityPageTest::cancellingABackupLeavesNothing()
{
    Desk desk;
    desk.open("backup");
    desk.chooser.next = desk.folder.path();
    desk.press("makeBackup");
    auto *work = desk.row("backup")->section()->findChild<WorkBar *>();
    QVERIFY(work->isVisible());
    QTest::mouseClick(work->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!work->isVisible(), Patience);
    const bool cancelled = desk.message("backup").contains(QStringLiteral("cancelled"));
    // A copy that was quicker than the hand is a good copy.
    const QDir place(desk.folder.path());
    // Beside a copy stands the erasure ledger, in two files.
    QCOMPARE(place.entryList({QStringLiteral("*.couvert-backup")}, QDir::Files).size(), cancelled ? 0 : 1);
    QVERIFY(!cancelled || place.entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void SecurityPageTest::verifiesTheFile()
{
    Desk desk;
    desk.note(JournalAction::Unlocked);
    desk.open("verify");
    desk.press("verifyNow");
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("verified1")->isVisible(), Patience);
    QVERIFY(desk.find<QLabel>("verified1")->text().startsWith(QStringLiteral("Sound")));
    QVERIFY(desk.find<QLabel>("verified2")->text().startsWith(QStringLiteral("Whole")));
    QVERIFY(desk.find<QLabel>("verified3")->text().startsWith(QStringLiteral("Complete")));
    QCOMPARE(desk.actions().value(0), QStringLiteral("file.verified"));
    pictures(*desk.page, QStringLiteral("security-verify"));
    fitsEverywhere(*desk.page, QStringLiteral("security-verify"));

    Result<Transaction> transaction = Transaction::begin(desk.test.vault->database());
    QVERIFY(transaction && desk.test.vault->database().execute("UPDATE journal SET action = 'exported' WHERE seq = 1") && transaction->commit());
    desk.press("verifyNow");
    QTRY_VERIFY_WITH_TIMEOUT(desk.message("verify").contains(QStringLiteral("not in order")), Patience);
    QVERIFY(desk.find<QLabel>("verified2")->text().startsWith(QStringLiteral("Changed")));
}

void SecurityPageTest::showsTheJournal()
{
    Desk desk;
    for (int i = 0; i < 130; ++i)
        desk.note(JournalAction::CustomerViewed, JournalSubject::customer(i + 1));
    desk.note(JournalAction::Exported);
    desk.page->activated();
    desk.open("journal");
    auto *table = desk.find<QTableView>("journal");
    QAbstractItemModel *model = table->model();
    QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("Exported data"));
    QCOMPARE(model->index(1, 3).data().toString(), QStringLiteral("card no. 130"));
    QCOMPARE(model->rowCount(), 100);
    model->fetchMore({});
    QCOMPARE(model->rowCount(), 131);
    QVERIFY(!model->canFetchMore({}));
    pictures(*desk.page, QStringLiteral("security-journal"));
    fitsEverywhere(*desk.page, QStringLiteral("security-journal"));
    desk.find<QDateEdit>("journalDay")->setDate(desk.test.clock.today().addDays(-3));
    desk.find<QCheckBox>("oneDay")->setChecked(true);
    QCOMPARE(model->rowCount(), 0);
    desk.find<QDateEdit>("journalDay")->setDate(desk.test.clock.today());
    QVERIFY(model->rowCount() >= 100);
    QVERIFY(desk.page->lock());
    QCOMPARE(model->rowCount(), 0);
}

void SecurityPageTest::everyActOfTheJournalHasWords()
{
    int known = 0;
    for (; !actionCode(static_cast<JournalAction>(known)).isEmpty(); ++known) {
        const QString code = actionCode(static_cast<JournalAction>(known));
        QVERIFY2(actionWords(code) != code, qPrintable(code));
    }
    QVERIFY(known > 20);
}

void SecurityPageTest::worksByKeyboardAlone()
{
    Desk desk;
    QVERIFY(desk.row("restaurant")->button()->hasFocus());
    QVERIFY(tabTo(desk.row("verify")->button()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(desk.find<QPushButton>("verifyNow")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("verified1")->isVisible(), Patience);
    QVERIFY(tabTo(desk.row("journal")->button()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *table = desk.find<QTableView>("journal");
    QVERIFY(table->hasFocus());
    // Out of the table again: no trap.
    QVERIFY(tabTo(desk.row("appearance")->button()));
}

void SecurityPageTest::changesTheLook()
{
    Desk desk;
    desk.open("appearance");
    pictures(*desk.page, QStringLiteral("security-appearance"));
    fitsEverywhere(*desk.page, QStringLiteral("security-appearance"));
    QTest::keyClick(desk.find<QComboBox>("appearance"), Qt::Key_End);
    QVERIFY(Theme::instance().isDark());
    QTest::keyClick(desk.find<QComboBox>("textSize"), Qt::Key_End);
    QCOMPARE(Theme::instance().textPercent(), 200);
    QTest::keyClick(desk.find<QComboBox>("textSize"), Qt::Key_Home);
    QTest::keyClick(desk.find<QComboBox>("appearance"), Qt::Key_Home);
    QCOMPARE(Theme::instance().appearance(), Theme::Appearance::System);
}

QTEST_MAIN(SecurityPageTest)
#include "tst_securitypage.moc"
