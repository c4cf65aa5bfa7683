// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookwriter.h"
#include "sheetsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;
using namespace couvert::test;

class TestWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersReadAsPeopleReadThem_data();
    void numbersReadAsPeopleReadThem();
    void datesOf1904();
    void cellsOfEveryKind();
    void cellsWithoutReferences();
    void emptyCellsAndWrongDimension();
    void textIsJoinedAndUnescaped();
    void prefixesUtf16AndStrangePathsAreRead();
    void sheetsKeepOrderAndState();
    void backslashesInPartNames();

private:
    QString path() const { return m_dir.filePath(QStringLiteral("clients.xlsx")); }

    QTemporaryDir m_dir;
};

void TestWorkbooks::numbersReadAsPeopleReadThem_data()
{
    QTest::addColumn<QByteArray>("format"); // a code, or the number of a built-in one
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *format, const char *value, const char *text) {
        QTest::addRow("%s of %s", value, format) << QByteArray(format) << QByteArray(value) << QString::fromUtf8(text);
    };
    row("0", "612345678", "612345678");
    row("0", "6.12345678E8", "612345678");
    row("0", "33612345678", "33612345678");
    row("11", "33612345678", "33612345678"); // 0.00E+00: nobody means that for a phone
    row("0", "3", "3");
    row("0", "3.0", "3");
    row("0", "0.1", "0.1");
    row("0", "13.370000000000001", "13.37");
    row("0", "-0.00001", "-0.00001");
    row("0", "123456789012345", "123456789012345");
    row("0", "1.23456789e+22", "1.23456789E+22");
    row("2", "1.5", "1.5");
    row("4", "1337", "1337");
    row("00000", "1000", "01000");
    row("0#\" \"##\" \"##\" \"##\" \"##", "612345678", "06 12 34 56 78");
    row("0#\\ ##\\ ##\\ ##\\ ##", "612345678", "06 12 34 56 78");
    row("\"+33 \"000000000", "612345678", "+33 612345678");
    row("0000", "123456", "123456");
    row("[<=9999999]###-####;(###) ###-####", "5551234567", "5551234567");
    row("9", "0.2", "20%");
    row("0.0%", "0.07", "7%");
    row("14", "44926", "2022-12-31");
    row("14", "44926.5", "2022-12-31T12:00:00");
    row("22", "44926.999999999", "2023-01-01");
    row("dd/mm/yyyy", "29221", "1980-01-01");
    row("[$-40C]d mmmm yyyy;@", "29221", "1980-01-01");
    row("jj/mm/aaaa", "29221", "1980-01-01");
    row("mmm-yy", "29221", "1980-01-01");
    row("dd/mm/yyyy", "1", "1900-01-01");
    row("dd/mm/yyyy", "59", "1900-02-28");
    row("dd/mm/yyyy", "61", "1900-03-01");
    row("20", "0.8125", "19:30:00");
    row("hh:mm", "44926.8125", "19:30:00");
    row("46", "1.5", "36:00:00");
    row("[h]:mm", "0.25", "06:00:00");
    row("dd/mm/yyyy", "-1", "-1");
    row("dd/mm/yyyy", "99999999", "99999999");
    row("dd/mm/yyyy", "bientôt", "bientôt");
    row("#,##0.00 \"€\"", "12.5", "12.5");
    row("\"le \"0", "5", "5");
    row("General", "42", "42");
    row("Standard", "42", "42");
    row("[Red]0", "42", "42");
    row("0.00;[Red]-0.00", "42", "42");
    row("@", "0612", "612");
}

void TestWorkbooks::numbersReadAsPeopleReadThem()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, value);
    bool builtin = false;
    const int id = format.toInt(&builtin);
    builtin = builtin && format.size() < 3;
    Book book;
    if (!builtin)
        book.numFmts = "<numFmt numFmtId=\"164\" formatCode=\"" + QString::fromUtf8(format).toHtmlEscaped().toUtf8() + "\"/>";
    book.xfs = "<xf numFmtId=\"0\"/><xf numFmtId=\"" + QByteArray::number(builtin ? id : 164) + "\"/>";
    book.sheetData = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>";
    book.write(path());
    const Result<Rows> rows = rowsOf(path());
    QVERIFY(rows);
    QFETCH(QString, text);
    QCOMPARE(*rows, Rows{{text}});
}

void TestWorkbooks::datesOf1904()
{
    Book book;
    book.workbookPr = "date1904=\"1\"";
    book.xfs = "<xf numFmtId=\"14\"/>";
    book.sheetData = "<row><c s=\"0\"><v>0</v></c><c s=\"0\"><v>27759</v></c></row>";
    book.write(path());
    const Result<Rows> rows = rowsOf(path());
    QVERIFY(rows);
    QCOMPARE(rows->front(), QStringList({QStringLiteral("1904-01-01"), QStringLiteral("1980-01-01")}));
}

void TestWorkbooks::cellsOfEveryKind()
{
    Book book;
    book.sharedStrings = "<si><t>Léa &amp; &#82;ené</t></si><si/>";
    book.sheetData = "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"str\"><f>B1&amp;\"x\"</f><v>ax</v></c>"
                     "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2024-02-29T00:00:00</v></c>"
                     "<c t=\"d\"><v>2024-02-29T19:30:00.5Z</v></c><c t=\"d\"><v>demain</v></c><c t=\"n\"><v>7</v></c><c t=\"s\"><v>1</v></c></row>";
    book.write(path());
    const Result<Rows> rows = rowsOf(path());
    QVERIFY(rows);
    QCOMPARE(rows->front(), QStringLiteral("Léa & René|a|ax|TRUE|FALSE|#N/A|2024-02-29|2024-02-29T19:30:00|demain|7").split(u'|'));
}

void TestWorkbooks::cellsWithoutReferences()
{
    Book book;
    book.sheetData = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><ext/><row r=\"4\"><c r=\"B4\"><v>4</v></c><c><v>5</v></c></row>"
                     "<row><c r=\"b9\"><v>6</v></c></row><row r=\"2\"><c r=\"A2\"><v>7</v></c></row>";
    book.write(path());
    const Result<Rows> rows = rowsOf(path());
    QVERIFY(rows);
    const auto cells = [](const char *text) { return QString::fromLatin1(text).split(u'|'); };
    // A row whose number is already past is the next one: nothing is lost.
    const Rows expected{cells("1||3"), {}, {}, cells("|4|5"), cells("|6"), cells("7")};
    QCOMPARE(*rows, expected);
}

void TestWorkbooks::emptyCellsAndWrongDimension()
{
    Book book;
    book.beforeSheetData = "<dimension ref=\"A1:A1\"/><sheetViews><sheetView/></sheetViews><cols><col min=\"1\" max=\"9\"/></cols>";
    book.sharedStrings = "<si><t/></si>";
    book.sheetData = "<row r=\"1\"><c r=\"A1\" s=\"1\"/><c r=\"C1\"><v>x</v></c><c r=\"D1\" t=\"s\"><v>0</v></c></row><row r=\"2\"/>"
                     "<row r=\"3\"><c r=\"A3\"><v>y</v></c></row><row r=\"900\"><c r=\"ZZ900\" s=\"2\"/></row>";
    book.write(path());
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path());
    QVERIFY(file);
    const Result<QList<SheetInfo>> sheets = (*file)->sheets();
    QVERIFY(sheets);
    QCOMPARE(sheets->front().rows, 3);
    QCOMPARE(sheets->front().columns, 3);
    const Result<Rows> rows = allRows(**file);
    QVERIFY(rows);
    const Rows expected{{QString(), QString(), QStringLiteral("x")}, {}, {QStringLiteral("y")}};
    QCOMPARE(*rows, expected);
}

void TestWorkbooks::textIsJoinedAndUnescaped()
{
    Book book;
    book.sharedStrings =
        "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Jean </t></r><r><t>Dupont</t></r><rPh sb=\"0\" eb=\"1\"><t>ja</t></rPh></si>"
        "<si><t>A_x000D_\nB_x005F_x000D_</t></si><si><t>  x  </t></si><si><t xml:space=\"preserve\">  x  </t></si>"
        "<si><t><![CDATA[<é>]]></t></si><si><t>a<!-- no -->b\r\nc</t></si><si><t>&unknown; _x00zz_ &amp;lt;</t></si>";
    book.sheetData = "<row>";
    for (int i = 0; i < 7; ++i)
        book.sheetData += "<c t=\"s\"><v>" + QByteArray::number(i) + "</v></c>";
    book.sheetData += "</row>";
    book.write(path());
    const Result<Rows> rows = rowsOf(path());
    QVERIFY(rows);
    QCOMPARE(rows->front(), QStringLiteral("Jean Dupont|A\r\nB_x000D_|x|  x  |<é>|ab\nc|&unknown; _x00zz_ &lt;").split(u'|'));
}

void TestWorkbooks::prefixesUtf16AndStrangePathsAreRead()
{
    const QByteArray sheet = "<x:worksheet xmlns:x=\"urn:any\"><x:sheetData><x:row x:r=\"2\"><x:c r=\"B2\" t=\"inlineStr\"><x:is><x:t>é</x:t>"
                             "</x:is></x:c></x:row></x:sheetData></x:worksheet>";
    QByteArray wide("\xFF\xFE");
    const QString wideText = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>") + QString::fromUtf8(sheet);
    wide += QByteArray(reinterpret_cast<const char *>(wideText.utf16()), wideText.size() * 2);
    QByteArray narrow("<?xml version='1.0' encoding='iso-8859-1'?>");
    narrow += QString::fromUtf8(sheet).toLatin1();
    const QByteArray book =
        "<w:workbook xmlns:w=\"urn:w\" xmlns:q=\"urn:q\"><w:sheets><w:sheet name=\"A&amp;B\" q:id=\"x\"/></w:sheets></w:workbook>";
    for (const QByteArray &bytes : {sheet, wide, narrow}) {
        writeZip(path(),
            {{"_rels/.rels", Book::relationships(Book::relation("a", "officeDocument", "/odd/Book.xml"))}, {"odd/book.XML", book},
                {"odd/_rels/Book.xml.rels", Book::relationships(Book::relation("x", "worksheet", "../else/./one.xml"))}, {"else/one.xml", bytes}});
        const Result<Rows> rows = rowsOf(path(), {}, QStringLiteral("A&B"));
        QVERIFY2(rows, qUtf8Printable(rows ? QString() : rows.error().detail));
        const Rows expected{{}, {QString(), QStringLiteral("é")}};
        QCOMPARE(*rows, expected);
    }
}

void TestWorkbooks::sheetsKeepOrderAndState()
{
    const QByteArray filled = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    const QByteArray empty = "<worksheet><sheetData/></worksheet>";
    QByteArray sheets;
    QByteArray relations;
    const QList<std::tuple<QByteArray, QByteArray, QByteArray>> list{
        {"Masque", "hidden", filled}, {"Vide", "", empty}, {"Tres", "veryHidden", filled}, {"Clients", "visible", filled}};
    QList<Part> parts{{"_rels/.rels", Book::relationships(Book::relation("a", "officeDocument", "xl/workbook.xml"))}};
    for (const auto &[name, state, bytes] : list) {
        sheets += "<sheet name=\"" + name + "\" r:id=\"" + name + "\"" + (state.isEmpty() ? "" : " state=\"" + state + "\"") + "/>";
        relations += Book::relation(name, "worksheet", name + ".xml");
        parts += Part{"xl/" + name + ".xml", bytes};
    }
    sheets += "<sheet name=\"Graphique\" r:id=\"g\"/>";
    relations += Book::relation("g", "chartsheet", "chart.xml");
    parts += Part{"xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets>" + sheets + "</sheets></workbook>"};
    parts += Part{"xl/_rels/workbook.xml.rels", Book::relationships(relations)};
    writeZip(path(), parts);
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path());
    QVERIFY(file);
    const Result<QList<SheetInfo>> found = (*file)->sheets();
    QVERIFY(found);
    QStringList names;
    QString hidden;
    for (const SheetInfo &sheet : *found) {
        names += sheet.name;
        hidden += sheet.hidden ? u'1' : u'0';
    }
    QCOMPARE(names, QStringLiteral("Masque Vide Tres Clients Graphique").split(u' '));
    QCOMPARE(hidden, QStringLiteral("10100"));
    const Result<QString> chosen = (*file)->defaultSheet();
    QVERIFY(chosen);
    QCOMPARE(*chosen, QStringLiteral("Clients"));
    const Result<Rows> chart = allRows(**file, QStringLiteral("Graphique"));
    QVERIFY(chart);
    QVERIFY(chart->isEmpty());
}

void TestWorkbooks::backslashesInPartNames()
{
    Book book;
    book.sheetData = "<row><c><v>1</v></c></row>";
    QList<Part> parts = book.parts();
    for (Part &part : parts)
        part.name.replace('/', '\\');
    writeZip(path(), parts);
    const Result<Rows> rows = rowsOf(path());
    QVERIFY(rows);
    QCOMPARE(*rows, Rows{{QStringLiteral("1")}});
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
