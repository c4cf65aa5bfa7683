// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;
using namespace couvert::test;

namespace {

QByteArray utf16(const QString &text, bool little)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

} // namespace

class TestTextFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRead_data();
    void rowsAreRead();
    void accentsSurviveEveryEncoding_data();
    void accentsSurviveEveryEncoding();
    void delimiterIsFound_data();
    void delimiterIsFound();
    void userMayDecide();
    void charactersAcrossBlocksStayWhole();
    void oneSlipOfAQuoteDoesNotEatTheFile();
    void blankRowsCountAndTrailingOnesDoNot();
    void anInvisibleMarkIsACharacter();
    void limitsAreNamed();

private:
    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("clients.csv"))
    {
        const QString path = m_dir.filePath(name);
        writeFile(path, bytes);
        return path;
    }

    QTemporaryDir m_dir;
};

void TestTextFiles::rowsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const Rows &expected) { QTest::newRow(name) << bytes << expected; };
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    row("line ends mixed", "a;b\r\nc;d\ne;f\rg;h", {{text("a"), text("b")}, {text("c"), text("d")}, {text("e"), text("f")}, {text("g"), text("h")}});
    row("line break in quotes", "a;\"b\r\nb2\"\r\nc;d\r\n", {{text("a"), text("b\r\nb2")}, {text("c"), text("d")}});
    row("doubled quotes", "\"\"\"x\"\"\";\"a\"\"b\";\"\"\n", {{text("\"x\""), text("a\"b")}});
    row("delimiter in quotes", "\"12; rue Basse\";x\n\"y\";z\n", {{text("12; rue Basse"), text("x")}, {text("y"), text("z")}});
    row("quote within a cell", "Jean \"Jo\" Dupont;x\na;b\n", {{text("Jean \"Jo\" Dupont"), text("x")}, {text("a"), text("b")}});
    row("text after a quote", "\"a\"b;c\nd;e\n", {{text("ab"), text("c")}, {text("d"), text("e")}});
    row("doubled quotes, then text", "\"a\"\"\"b\"c;d\ne;f\n", {{text("a\"b\"c"), text("d")}, {text("e"), text("f")}});
    row("blank after a quote", "\"a\" ;b\nc;d\n", {{text("a"), text("b")}, {text("c"), text("d")}});
    row("backslash is nothing", "\"a\\\";b\nc;d\n", {{text("a\\"), text("b")}, {text("c"), text("d")}});
    row("ragged", "a;b;c\nd\n;;e\n", {{text("a"), text("b"), text("c")}, {text("d")}, {text(""), text(""), text("e")}});
    row("NUL inside", QByteArray("a;b\0b\nc;d\n", 10), {{text("a"), text("bb")}, {text("c"), text("d")}});
    row("sep line", "sep=|\r\na|b\r\n", {{text("a"), text("b")}});
    row("no last line end", "a,b\n1,2", {{text("a"), text("b")}, {text("1"), text("2")}});
    row("leading zeros stay", "tel,cp\n0612345678,01000\n", {{text("tel"), text("cp")}, {text("0612345678"), text("01000")}});
    row("UTF-8 with mark", "\xEF\xBB\xBF\"nom\";b\n\xC3\xA9;d\n", {{text("nom"), text("b")}, {text("é"), text("d")}});
    row("only line ends", "\n\n", {});
}

void TestTextFiles::rowsAreRead()
{
    QFETCH(QByteArray, bytes);
    const Result<Rows> rows = rowsOf(file(bytes));
    QVERIFY(rows);
    QTEST(*rows, "expected");
}

void TestTextFiles::accentsSurviveEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("Prénom;Ville\nZoé;Œuilly €\nAnaïs;Nîmes\n");
    QByteArray wide;
    for (const char32_t c : text.toUcs4())
        wide += QByteArray(1, char(c & 0xFF)) + QByteArray(1, char((c >> 8) & 0xFF)) + QByteArray(2, '\0');
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-16LE mark") << "\xFF\xFE" + utf16(text, true) << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE mark") << "\xFE\xFF" + utf16(text, false) << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-16LE") << utf16(text, true) << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE") << utf16(text, false) << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-32LE") << wide << QStringLiteral("UTF-32LE");
    QTest::newRow("UTF-32LE mark") << QByteArray("\xFF\xFE\0\0", 4) + wide << QStringLiteral("UTF-32LE");
    QTest::newRow("windows-1252") << QByteArray("Pr\xE9nom;Ville\nZo\xE9;\x8Cuilly \x80\nAna\xEFs;N\xEEmes\n") << QStringLiteral("windows-1252");
    // One line pasted from an old program into a file that is UTF-8 otherwise.
    QTest::newRow("UTF-8 with a stray line") << QStringLiteral("Prénom;Ville\nZoé;Œuilly €\nAnaïs;").toUtf8() + "N\xEEmes\n"
                                             << QStringLiteral("UTF-8");
}

void TestTextFiles::accentsSurviveEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const Result<std::unique_ptr<SheetFile>> opened = SheetFile::open(file(bytes));
    QVERIFY(opened);
    QTEST((*opened)->encoding(), "encoding");
    const Result<Rows> rows = allRows(**opened);
    QVERIFY(rows);
    const Rows expected{{QStringLiteral("Prénom"), QStringLiteral("Ville")}, {QStringLiteral("Zoé"), QStringLiteral("Œuilly €")},
        {QStringLiteral("Anaïs"), QStringLiteral("Nîmes")}};
    QCOMPARE(*rows, expected);
}

void TestTextFiles::delimiterIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("delimiter");
    QTest::newRow("semicolons among decimal commas") << QByteArray("Nom;Note;Total\nA;1,5;2,25\nB;2,5;3,50\n") << QStringLiteral(";");
    QTest::newRow("commas in an address") << QByteArray("Nom;Adresse\nA;1, rue X, Lyon\nB;2, rue Y, Lyon\nC;3, rue Z, Lyon\n") << QStringLiteral(";");
    QTest::newRow("quoted other delimiter") << QByteArray("\"a;b\",\"c;d\"\n\"e;f\",\"g;h\"\n") << QStringLiteral(",");
    QTest::newRow("tabs") << QByteArray("Nom\tVille\nA, B\tLyon\n") << QStringLiteral("\t");
    QTest::newRow("bars") << QByteArray("Nom|Ville\nA|Lyon\n") << QStringLiteral("|");
    QTest::newRow("title lines") << QByteArray("Liste, au 1er mai, de nos clients\n\nNom;Ville;CP\nA;Lyon;69001\nB;Lyon;69002\n")
                                 << QStringLiteral(";");
}

void TestTextFiles::delimiterIsFound()
{
    QFETCH(QByteArray, bytes);
    const Result<std::unique_ptr<SheetFile>> opened = SheetFile::open(file(bytes));
    QVERIFY(opened);
    QTEST((*opened)->delimiter(), "delimiter");
}

void TestTextFiles::userMayDecide()
{
    const QString path = file("a,b;c\n\xC9;d,e\n");
    const Result<Rows> rows = rowsOf(path, {QStringLiteral("ISO-8859-1"), QStringLiteral(",")});
    QVERIFY(rows);
    const Rows expected{{QStringLiteral("a"), QStringLiteral("b;c")}, {QStringLiteral("É;d"), QStringLiteral("e")}};
    QCOMPARE(*rows, expected);
    const Result<Rows> badEncoding = rowsOf(path, {QStringLiteral("klingon"), {}});
    QVERIFY(!badEncoding);
    QCOMPARE(badEncoding.error().code, FailureCode::InvalidValue);
    QCOMPARE(badEncoding.error().detail, QStringLiteral("encoding"));
    const Result<Rows> badDelimiter = rowsOf(path, {{}, QStringLiteral("ab")});
    QVERIFY(!badDelimiter);
    QCOMPARE(badDelimiter.error().detail, QStringLiteral("delimiter"));
    const Result<Rows> noSheet = rowsOf(path, {}, QStringLiteral("Feuille 2"));
    QVERIFY(!noSheet);
    QCOMPARE(noSheet.error().code, FailureCode::NotFound);
}

void TestTextFiles::charactersAcrossBlocksStayWhole()
{
    // Blocks are 256 KiB: each shift by one byte puts another byte of the characters on the border.
    for (int shift = 0; shift < 4; ++shift) {
        QByteArray bytes(262'140 + shift, 'x');
        for (qsizetype i = 100; i < bytes.size(); i += 100)
            bytes[i] = '\n';
        bytes[bytes.size() - 50] = '\n';
        const QString tail = QStringLiteral("\u00E9\u20AC\U0001F600");
        const Result<Rows> utf8 = rowsOf(file(bytes + tail.toUtf8() + "\n"));
        QVERIFY(utf8);
        QVERIFY(utf8->back().front().endsWith(tail));
        const Result<Rows> wide = rowsOf(file("\xFF\xFE" + utf16(QString::fromLatin1(bytes.sliced(131'070)) + tail, true)));
        QVERIFY(wide);
        QVERIFY(wide->back().front().endsWith(tail));
    }
}

void TestTextFiles::oneSlipOfAQuoteDoesNotEatTheFile()
{
    QByteArray bytes = "Nom;Ville\n\"Chez Paul;Lyon\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "Client " + QByteArray::number(i) + ";Nantes\n";
    Result<Rows> rows = rowsOf(file(bytes));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 5002);
    QCOMPARE(rows->at(1), QStringList({QStringLiteral("\"Chez Paul"), QStringLiteral("Lyon")}));
    // A later quoted cell must not be taken for the end of it.
    rows = rowsOf(file("Nom;Ville\n\"Chez Paul;Lyon\nA;B\n\"C\";D\n"));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 4);
    QCOMPARE(rows->at(3), QStringList({QStringLiteral("C"), QStringLiteral("D")}));
}

void TestTextFiles::blankRowsCountAndTrailingOnesDoNot()
{
    const Result<std::unique_ptr<SheetFile>> opened = SheetFile::open(file("a;b\n\n;\nc;d;;\n;;\n\n"));
    QVERIFY(opened);
    const Result<Rows> rows = allRows(**opened);
    QVERIFY(rows);
    const Rows expected{{QStringLiteral("a"), QStringLiteral("b")}, {}, {}, {QStringLiteral("c"), QStringLiteral("d")}};
    QCOMPARE(*rows, expected);
    const Result<QList<SheetInfo>> sheets = (*opened)->sheets();
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), 1);
    QCOMPARE(sheets->front().rows, 4);
    QCOMPARE(sheets->front().columns, 2);
}

void TestTextFiles::anInvisibleMarkIsACharacter()
{
    // The mark of the encoding, and then the same character as the only cell: what is measured is what is read.
    const Result<std::unique_ptr<SheetFile>> opened = SheetFile::open(file("\xFE\xFF\xFE\xFF"));
    QVERIFY(opened);
    const Result<Rows> rows = allRows(**opened);
    QVERIFY(rows);
    QCOMPARE(*rows, Rows{{QString(QChar(QChar::ByteOrderMark))}});
    QCOMPARE((*opened)->sheets()->front().columns, 1);
}

void TestTextFiles::limitsAreNamed()
{
    const auto detailOf = [this](const QByteArray &bytes) {
        const Result<Rows> rows = rowsOf(file(bytes));
        return rows ? QString() : failureName(rows.error().code) + u' ' + rows.error().detail;
    };
    const QString tooLarge = failureName(FailureCode::InputTooLarge);
    QCOMPARE(detailOf("a;b\n" + QByteArray(32'767, 'x') + ";c\n"), QString());
    QCOMPARE(detailOf("a;b\n" + QByteArray(32'768, 'x') + ";c\n"), tooLarge + QStringLiteral(" cell"));
    QCOMPARE(detailOf("a;b\n" + QByteArray(16'383, ';') + "c\n"), QString());
    QCOMPARE(detailOf("a;b\n" + QByteArray(16'384, ';') + "c\n"), tooLarge + QStringLiteral(" columns"));
    QCOMPARE(detailOf("a;b\n" + QByteArray(6'000'000, 'x') + "\n"), tooLarge + QStringLiteral(" row"));
    QCOMPARE(detailOf({}), failureName(FailureCode::InputUnreadable) + QStringLiteral(" empty"));
}

QTEST_GUILESS_MAIN(TestTextFiles)
#include "tst_textfiles.moc"
