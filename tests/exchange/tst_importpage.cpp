// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerreader.h"
#include "tests/exchange/bookwriter.h"
#include "tests/exchange/sheetsupport.h"
#include "tests/support/pagesupport.h"
#include "tests/support/testvault.h"
#include "ui/exchange/importpage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/workbar.h"

using namespace couvert;

namespace {

/// A manager's window with the page in it, on a customer file of its own.
struct ImportDesk {
    TestVault test;
    Session session{*test.vault, test.clock};
    ChosenFiles chooser;
    QTemporaryDir folder;
    ImportPage page{session, chooser};

    ImportDesk()
    {
        page.resize(1158, 768);
        page.show();
        page.activateWindow();
        page.activated();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window did not become active");
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QPushButton *button(const char *name) const { return page.findChild<QPushButton *>(QLatin1String(name)); }
    /// Of the label of this name that can be seen.
    [[nodiscard]] QString words(const char *name) const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>(QLatin1String(name));
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QString message() const { return page.findChild<NoticeLabel *>(QStringLiteral("message"))->text(); }
    [[nodiscard]] QComboBox *column(int index) const { return page.findChild<QComboBox *>(QStringLiteral("column%1").arg(index)); }
    [[nodiscard]] bool counted(const QString &numbers) const { return words("summary").contains(numbers) && button("import")->isEnabled(); }
    [[nodiscard]] qint64 cards() const { return CustomerReader(test.vault->database()).count().value_or(-1); }
    [[nodiscard]] Customer card(qint64 id) const { return CustomerReader(test.vault->database()).card(id).value_or(Customer()); }
};

/// Chooses by keyboard, in the open list.
void choose(QComboBox *box, const QString &field)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Home);
    while (box->view()->currentIndex().data(Qt::UserRole).toString() != field && box->view()->currentIndex().row() + 1 < box->count())
        QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(box->currentData().toString(), field);
}

const QByteArray Sheet = "Nom;Prénom;Mail;Téléphone;Remarques diverses;Accord mail\r\n"
                         "Exemple;Alice;alice@exemple.fr;06 12 34 56 78;table 4;oui\r\n"
                         "Modèle;Bruno;bruno(at)exemple;06 98 76 54 32;;non\r\n"
                         "Type;Chloé;chloe@exemple.fr;;près de la fenêtre;\r\n"
                         ";;;;personne ici;\r\n";

} // namespace

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().setAppearance(Theme::Appearance::Light); }
    void explainsItselfWhenEmpty();
    void importsTextWithACorrectedColumnAndTakesItBack();
    void importsAWorkbook();
    void refusesInPlainWords_data();
    void refusesInPlainWords();
    void cancellingLeavesTheFileAsItWas();
    void lockingStopsTheImport();
    void savesTheRejectedLines();
    void aFieldBelongsToOneColumn();
    void saysThatAnotherJobIsWriting();
    void marksWhatIsUnsure();
    void showsTheSheetsOfABook();
    void theHeaderRowCanBeChosen();
    void worksByKeyboardAlone();
};

void ImportPageTest::explainsItselfWhenEmpty()
{
    ImportDesk desk;
    QVERIFY(desk.page.takesFiles());
    QVERIFY(!desk.button("import")->isVisible());
    QVERIFY(QApplication::focusWidget() != nullptr);
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget())->text().startsWith(QStringLiteral("Choose a sheet")));
    pictures(desk.page, QStringLiteral("import-empty"));
    fitsEverywhere(desk.page, QStringLiteral("import-empty"));
}

void ImportPageTest::importsTextWithACorrectedColumnAndTakesItBack()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("clients.csv")), Sheet);
    desk.page.takeFiles({desk.file(QStringLiteral("clients.csv"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("3 new, 1 rejected")), Patience);
    QVERIFY(desk.button("import")->text().startsWith(QStringLiteral("Import 3")));
    QCOMPARE(desk.cards(), 0);

    choose(desk.column(4), QStringLiteral("preferences"));
    QTest::qWait(300);
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("3 new")), Patience);
    QTest::mouseClick(desk.button("remarks"), Qt::LeftButton);
    pictures(desk.page, QStringLiteral("import-mapping"));
    fitsEverywhere(desk.page, QStringLiteral("import-mapping"));

    QSignalSpy busy(&desk.page, &Page::busyChanged);
    QTest::mouseClick(desk.button("import"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("seeCustomers")->isVisible(), Patience);
    QCOMPARE(busy.size(), 2);
    QCOMPARE(desk.cards(), 3);
    QCOMPARE(desk.card(1).lastName, QStringLiteral("Exemple"));
    QCOMPARE(desk.card(1).preferences, QStringLiteral("table 4"));
    pictures(desk.page, QStringLiteral("import-report"));
    fitsEverywhere(desk.page, QStringLiteral("import-report"));
    QVERIFY(!desk.page.findChildren<NoticeLabel *>().isEmpty());
    const QList<NoticeLabel *> notices = desk.page.findChildren<NoticeLabel *>();
    QVERIFY(std::any_of(notices.cbegin(), notices.cend(),
        [](const NoticeLabel *notice) { return notice->isVisible() && notice->text().contains(QStringLiteral("unproven")); }));

    QSignalSpy asked(&desk.page, &Page::pageRequested);
    QTest::mouseClick(desk.button("seeCustomers"), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("clients"));

    QTest::mouseClick(desk.button("undoImport"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.words("outcome").contains(QStringLiteral("taken back")), Patience);
    QCOMPARE(desk.cards(), 0);
    QVERIFY(!desk.button("undoImport")->isVisible());
    QVERIFY(QFile::exists(desk.file(QStringLiteral("clients.csv"))));
}

void ImportPageTest::importsAWorkbook()
{
    ImportDesk desk;
    test::Book book;
    book.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>E-mail</t></is></c></row>"
                     "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Exemple</t></is></c><c r=\"B2\" "
                     "t=\"inlineStr\"><is><t>dora@exemple.fr</t></is></c></row>";
    book.write(desk.file(QStringLiteral("clients.xlsx")));
    desk.chooser.next = desk.file(QStringLiteral("clients.xlsx"));
    desk.page.begin(QStringLiteral("choose"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("1 new")), Patience);
    QTest::mouseClick(desk.button("import"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("seeCustomers")->isVisible(), Patience);
    QCOMPARE(desk.card(1).emails.value(0).address, QStringLiteral("dora@exemple.fr"));
    desk.page.undo();
    QTRY_COMPARE_WITH_TIMEOUT(desk.cards(), 0, Patience);
}

void ImportPageTest::refusesInPlainWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("damaged or empty");
    QTest::newRow("a workbook by its name only") << QByteArray("PK\x03\x04 and nothing of a workbook") << QStringLiteral("damaged or empty");
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
        20) << QStringLiteral("not a kind of file");
}

void ImportPageTest::refusesInPlainWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("clients.xlsx")), bytes);
    desk.page.takeFiles({desk.file(QStringLiteral("clients.xlsx"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(words), Patience);
    QVERIFY(desk.message().contains(QStringLiteral("Nothing was imported")));
    QVERIFY(!desk.button("import")->isVisible());
    QCOMPARE(desk.cards(), 0);
    picture(desk.page, QStringLiteral("import-refused"));
}

namespace {

QByteArray manyRows(int rows)
{
    QByteArray text = "Nom;Prénom;Mail\n";
    for (int row = 0; row < rows; ++row)
        text += "Exemple" + QByteArray::number(row) + ";Essai;essai" + QByteArray::number(row) + "@exemple.fr\n";
    return text;
}

} // namespace

void ImportPageTest::cancellingLeavesTheFileAsItWas()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("grand.csv")), manyRows(20000));
    desk.page.takeFiles({desk.file(QStringLiteral("grand.csv"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("import")->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("import")->text().contains(QStringLiteral("card")), 60000);
    QTest::mouseClick(desk.button("import"), Qt::LeftButton);
    auto *work = desk.page.findChild<WorkBar *>();
    QTRY_VERIFY(work->isVisible());
    QTest::mouseClick(work->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(QStringLiteral("as it was before")), Patience);
    QCOMPARE(desk.cards(), 0);
    QVERIFY(!desk.test.vault->writeRight().isTaken());
    QVERIFY(desk.button("import")->isEnabled());
}

void ImportPageTest::lockingStopsTheImport()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("grand.csv")), manyRows(20000));
    desk.page.takeFiles({desk.file(QStringLiteral("grand.csv"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("import")->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("import")->text().contains(QStringLiteral("card")), 60000);
    QTest::mouseClick(desk.button("import"), Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(desk.page.lock());
    QVERIFY(!desk.test.vault->writeRight().isTaken());
    QCOMPARE(desk.cards(), 0);
    QCOMPARE(desk.page.findChild<QTableView *>()->model()->rowCount(), 0);
    QVERIFY(desk.column(0) == nullptr);
}

void ImportPageTest::savesTheRejectedLines()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("clients.csv")), Sheet);
    desk.page.takeFiles({desk.file(QStringLiteral("clients.csv"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("1 rejected")), Patience);
    QTest::mouseClick(desk.button("import"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("saveRejects")->isVisible(), Patience);
    const QString out = desk.file(QStringLiteral("rejets.csv"));
    desk.chooser.next = out;
    QTest::mouseClick(desk.button("saveRejects"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out), Patience);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("personne ici"));
    QVERIFY(!text.contains("Exemple"));
}

void ImportPageTest::aFieldBelongsToOneColumn()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("clients.csv")), Sheet);
    desk.page.takeFiles({desk.file(QStringLiteral("clients.csv"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("3 new")), Patience);
    choose(desk.column(1), QStringLiteral("last_name"));
    QTRY_COMPARE(desk.column(0)->currentData().toString(), QString());
}

void ImportPageTest::saysThatAnotherJobIsWriting()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("clients.csv")), Sheet);
    {
        const Result<Transaction> other = Transaction::begin(desk.test.vault->database());
        QVERIFY(other);
        desk.page.takeFiles({desk.file(QStringLiteral("clients.csv"))});
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(QStringLiteral("Another job")), Patience);
    }
    QTest::mouseClick(desk.button("import"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("seeCustomers")->isVisible(), Patience);
    QCOMPARE(desk.cards(), 3);
}

void ImportPageTest::marksWhatIsUnsure()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("clients.csv")), "Nom;Joindre\nExemple;eve@exemple.fr\nModèle;fred@exemple.fr\nType;gil@exemple.fr\n");
    desk.page.takeFiles({desk.file(QStringLiteral("clients.csv"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("3 new")), Patience);
    QCOMPARE(desk.column(1)->currentData().toString(), QStringLiteral("email"));
    QVERIFY(desk.column(1)->accessibleDescription().contains(QStringLiteral("to check")));
    QVERIFY(!desk.column(0)->accessibleDescription().contains(QStringLiteral("to check")));
    picture(desk.page, QStringLiteral("import-unsure"));
    choose(desk.column(1), QStringLiteral("email2"));
    QVERIFY(!desk.column(1)->accessibleDescription().contains(QStringLiteral("to check")));
}

void ImportPageTest::showsTheSheetsOfABook()
{
    ImportDesk desk;
    test::Book book;
    book.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c></row>"
                     "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Exemple</t></is></c></row>";
    QList<test::Part> parts = book.parts();
    for (test::Part &part : parts) {
        if (part.name == "xl/workbook.xml")
            part.bytes.replace("</sheets>", "<sheet name=\"Anciens\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/></sheets>");
        if (part.name == "xl/_rels/workbook.xml.rels")
            part.bytes.replace("</Relationships>", test::Book::relation("rId9", "worksheet", "worksheets/sheet2.xml") + "</Relationships>");
    }
    test::Book other;
    other.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>E-mail</t></is></c></row>"
                      "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>hugo@exemple.fr</t></is></c></row>"
                      "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>ines@exemple.fr</t></is></c></row>";
    parts += test::Part{"xl/worksheets/sheet2.xml", other.parts().at(2).bytes};
    test::writeZip(desk.file(QStringLiteral("clients.xlsx")), parts);
    desk.page.takeFiles({desk.file(QStringLiteral("clients.xlsx"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("1 new")), Patience);
    auto *sheet = desk.page.findChild<QComboBox *>(QStringLiteral("sheet"));
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->itemText(1).contains(QStringLiteral("hidden")));
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("2 new")), Patience);
    QCOMPARE(desk.column(0)->currentData().toString(), QStringLiteral("email"));
    picture(desk.page, QStringLiteral("import-sheets"));
}

void ImportPageTest::theHeaderRowCanBeChosen()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("clients.csv")), "Nom;Mail\nExemple;eve@exemple.fr\nModèle;fred@exemple.fr\n");
    desk.page.takeFiles({desk.file(QStringLiteral("clients.csv"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("2 new")), Patience);
    QTest::mouseClick(desk.button("moreChoices"), Qt::LeftButton);
    auto *row = desk.page.findChild<QSpinBox *>(QStringLiteral("headerRow"));
    QVERIFY(row->isVisible());
    picture(desk.page, QStringLiteral("import-more"));
    fitsEverywhere(desk.page, QStringLiteral("import-more"));
    row->setValue(2);
    QTest::qWait(300);
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("1 new")), Patience);
}

void ImportPageTest::worksByKeyboardAlone()
{
    ImportDesk desk;
    test::writeFile(desk.file(QStringLiteral("clients.csv")), Sheet);
    desk.chooser.next = desk.file(QStringLiteral("clients.csv"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("3 new")), Patience);
    QVERIFY(tabTo(desk.page.findChild<QWidget *>(QStringLiteral("source"))));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("carnet"));
    QVERIFY(tabTo(desk.column(5)));
    QVERIFY(tabTo(desk.page.findChild<QTableView *>()));
    QTest::qWait(300);
    QTRY_VERIFY_WITH_TIMEOUT(desk.counted(QStringLiteral("3 new")), Patience);
    QVERIFY(tabTo(desk.button("import")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button("seeCustomers")->isVisible(), Patience);
    QCOMPARE(desk.card(1).source, QStringLiteral("carnet"));
    QVERIFY(desk.button("seeCustomers")->hasFocus());
    QVERIFY(tabTo(desk.button("undoImport")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.words("outcome").contains(QStringLiteral("taken back")), Patience);
    QCOMPARE(desk.cards(), 0);
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
