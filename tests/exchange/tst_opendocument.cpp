// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookwriter.h"
#include "model/exchange/columnguess.h"
#include "sheetsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;
using namespace couvert::test;

namespace {

constexpr char Kind[] = "application/vnd.oasis.opendocument.spreadsheet";

QByteArray document(const QByteArray &inside, const QByteArray &styles = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
           "<office:scripts/><office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings/>" + inside
        + "<table:named-expressions/></office:spreadsheet></office:body></office:document-content>";
}

QByteArray table(const QByteArray &rows, const QByteArray &name = "Clients", const QByteArray &style = "ta1")
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\"><table:table-column table:number-columns-repeated=\"16384\"/>"
        + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells, int repeated = 1)
{
    return "<table:table-row table:number-rows-repeated=\"" + QByteArray::number(repeated) + "\">" + cells + "</table:table-row>";
}

QByteArray text(const QByteArray &inside, int repeated = 1)
{
    return "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"" + QByteArray::number(repeated) + "\"><text:p>" + inside
        + "</text:p></table:table-cell>";
}

QByteArray number(const QByteArray &value, const QByteArray &shown, const QByteArray &type = "float")
{
    return "<table:table-cell office:value-type=\"" + type + "\" office:value=\"" + value + "\" calcext:value-type=\"" + type + "\"><text:p>" + shown
        + "</text:p></table:table-cell>";
}

QStringList cells(const char *line)
{
    return QString::fromUtf8(line).split(u'|');
}

} // namespace

/// Sheets in OpenDocument, as LibreOffice, Excel and hostile hands write them.
class TestOpenDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellReadsAsAPersonReadsIt_data();
    void cellReadsAsAPersonReadsIt();
    void repeatedRowsAndCellsStandForWhatTheySay();
    void sheetsAreNamedAndHidden();
    void columnsAreRecognised();
    void refused_data();
    void refused();
    void aBrokenManifestLosesNothing();
    void everyCutEndsWell();
    void whateverTheXmlSaysMeasuringAndReadingAgree();

private:
    QString path() const { return m_dir.filePath(QStringLiteral("clients.ods")); }
    void write(const QByteArray &content) const { writeZip(path(), {{"mimetype", Kind}, {"content.xml", content}}); }
    QTemporaryDir m_dir;
};

void TestOpenDocument::cellReadsAsAPersonReadsIt_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("read");
    const auto add = [](const char *name, const QByteArray &cell, const char *read) { QTest::newRow(name) << cell << QString::fromUtf8(read); };
    add("text", text("Lef&#232;vre &amp; fils"), "Lefèvre & fils");
    add("blanks are one, at the ends none", text("  a \n  b "), "a b");
    add("blanks that are meant", text("<text:s text:c=\"2\"/>a<text:s/><text:s/>b<text:tab/>c"), "  a  b\tc");
    add("a blank before those that are meant", text("a <text:s text:c=\"2\"/>b"), "a   b");
    add("lines", text("a</text:p><text:p/><text:p>b<text:line-break/>c"), "a\n\nb\nc");
    add("a part in bold", text("Jean <text:span>Du</text:span>pont"), "Jean Dupont");
    add("a link", text("<text:a xlink:href=\"mailto:x@example.org\">x@example.org</text:a>"), "x@example.org");
    add("a note is no content",
        "<table:table-cell office:value-type=\"string\"><office:annotation><dc:creator>M</dc:creator><text:p>secret</text:p></office:annotation><text:p>a</text:p></table:table-cell>",
        "a");
    add("a note within the text", text("a<office:annotation><text:p>secret</text:p></office:annotation>b"), "ab");
    add("a picture is no content",
        "<table:table-cell office:value-type=\"string\"><draw:frame><draw:text-box><text:p>secret</text:p></draw:text-box></draw:frame><text:p>a</text:p></table:table-cell>",
        "a");
    add("text in the attribute alone", "<table:table-cell office:value-type=\"string\" office:string-value=\"a &lt; b\"/>", "a < b");
    add("an empty text of a formula",
        "<table:table-cell table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\" office:string-value=\"\"><text:p/></table:table-cell>",
        "");
    add("an error",
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>",
        "#DIV/0!");
    add("a whole number", number("1234567", "1 234 567"), "1234567");
    add("decimals as stored", number("12.5", "12,50"), "12.5");
    add("money", number("12.5", "12,50 €", "currency"), "12.5");
    add("whole money", number("1200", "1\u00A0200,00\u00A0€", "currency"), "1200");
    add("percent", number("0.125", "12,5 %", "percentage"), "12.5%");
    add("a postcode", number("1000", "01000"), "01000");
    add("a number of zeros", number("0", "00000"), "00000");
    add("nothing but decimals", number("0", "0,00"), "0");
    add("a phone number", number("612345678", "06 12 34 56 78"), "06 12 34 56 78");
    add("a phone number without its zero", number("612345678", "612345678"), "612345678");
    add("a phone number by dots", number("612345678", "06.12.34.56.78"), "06.12.34.56.78");
    add("groups of two", number("12345678", "12 34 56 78"), "12 34 56 78");
    add("an exponent", number("1E+3", "1,00E+03"), "1000");
    add("a negative number", number("-5", "-5,00"), "-5");
    add("a day", "<table:table-cell office:value-type=\"date\" office:date-value=\"1980-02-29\"><text:p>29/02/80</text:p></table:table-cell>",
        "1980-02-29");
    add("a day and an hour",
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-12-31T19:30:00.5\"><text:p>x</text:p></table:table-cell>",
        "2024-12-31T19:30:00");
    add("an hour", "<table:table-cell office:value-type=\"time\" office:time-value=\"PT19H05M09.7S\"><text:p>19:05</text:p></table:table-cell>",
        "19:05:09");
    add("many hours", "<table:table-cell office:value-type=\"time\" office:time-value=\"P1DT12H\"><text:p>36:00</text:p></table:table-cell>",
        "36:00:00");
    add("no time at all", "<table:table-cell office:value-type=\"time\" office:time-value=\"PT\"><text:p>x</text:p></table:table-cell>", "PT");
    add("yes", "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>VRAI</text:p></table:table-cell>", "TRUE");
    add("no", "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"><text:p>FAUX</text:p></table:table-cell>", "FALSE");
    add("a cell under a merged one", "<table:covered-table-cell office:value-type=\"string\"><text:p>dessous</text:p></table:covered-table-cell>",
        "dessous");
}

void TestOpenDocument::cellReadsAsAPersonReadsIt()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, read);
    write(document(table(row(cell + text("fin")))));
    const Result<Rows> rows = rowsOf(path());
    QVERIFY2(rows, qUtf8Printable(rows ? QString() : rows.error().detail));
    QCOMPARE(*rows, (Rows{{read, QStringLiteral("fin")}}));
}

void TestOpenDocument::repeatedRowsAndCellsStandForWhatTheySay()
{
    write(document(table("<table:table-header-rows>" + row(text("A") + text("B")) + "</table:table-header-rows>"
        + row("<table:table-cell table:number-columns-repeated=\"16384\"/>", 2) + "<table:table-row-group><table:table-row-group>"
        + row(text("x", 2) + "<table:table-cell/>" + text("y") + "<table:table-cell table:number-columns-repeated=\"16380\"/>", 3)
        + "</table:table-row-group></table:table-row-group><text:soft-page-break/>" + row("<table:table-cell/>", 1048000))));
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path());
    QVERIFY(file);
    const Result<QList<SheetInfo>> sheets = (*file)->sheets();
    QVERIFY(sheets);
    QCOMPARE(sheets->first().rows, 6);
    QCOMPARE(sheets->first().columns, 4);
    const Result<Rows> rows = allRows(**file);
    QVERIFY(rows);
    const QStringList three = cells("x|x||y");
    QCOMPARE(*rows, (Rows{cells("A|B"), {}, {}, three, three, three}));
}

void TestOpenDocument::sheetsAreNamedAndHidden()
{
    const QByteArray styles =
        "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    write(document(
        table(row(text("secret")), "Caché", "ta2") + table("", "Vide") + table(row(text("b")) + row(text("c")), "L’été &amp; après"), styles));
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path());
    QVERIFY(file);
    QCOMPARE((*file)->format(), QStringLiteral("ods"));
    const Result<QList<SheetInfo>> sheets = (*file)->sheets();
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), 3);
    QVERIFY(sheets->at(0).hidden);
    QVERIFY(!sheets->at(1).hidden);
    QCOMPARE(sheets->at(1).rows, 0);
    QCOMPARE(sheets->at(2).name, QStringLiteral("L’été & après"));
    QCOMPARE((*file)->defaultSheet().value_or(QString()), QStringLiteral("L’été & après"));
    QCOMPARE(allRows(**file).value_or(Rows()), (Rows{{QStringLiteral("b")}, {QStringLiteral("c")}}));
    QCOMPARE(allRows(**file, QStringLiteral("Caché")).value_or(Rows()), (Rows{{QStringLiteral("secret")}}));
    const Result<Rows> none = allRows(**file, QStringLiteral("Ailleurs"));
    QVERIFY(!none);
    QCOMPARE(int(none.error().code), int(FailureCode::NotFound));
}

void TestOpenDocument::columnsAreRecognised()
{
    write(document(table(row(text("Nom") + text("Tél") + text("E-mail") + text("CP") + text("Né(e) le"))
        + row(text("Martin") + number("639981234", "06 39 98 12 34") + text("m@example.org") + number("1000", "01000")
            + "<table:table-cell office:value-type=\"date\" office:date-value=\"1980-02-29\"><text:p>29/02/80</text:p></table:table-cell>"))));
    const Result<Rows> rows = rowsOf(path());
    QVERIFY(rows);
    const SheetGuess guess = guessColumns(*rows);
    QStringList fields;
    for (const ColumnGuess &column : guess.columns)
        fields.append(column.field);
    QCOMPARE(fields,
        (QStringList{
            QStringLiteral("last_name"), QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("postcode"), QStringLiteral("birthday")}));
}

void TestOpenDocument::refused_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, const QByteArray &content, FailureCode code, const char *detail, const QByteArray &kind = Kind,
                         const QByteArray &manifest = {}) {
        QTest::newRow(name) << kind << content << manifest << int(code) << QString::fromLatin1(detail);
    };
    const QByteArray sound = document(table(row(text("a"))));
    add("a letter", sound, FailureCode::InputUnknown, "kind:zip", "application/vnd.oasis.opendocument.text");
    add("a letter without its name", "<office:document-content><office:body><office:text/></office:body></office:document-content>",
        FailureCode::InputUnreadable, "no-sheets", "");
    add("something else", "<html/>", FailureCode::InputUnknown, "kind:zip", "");
    add("no sheets", document({}), FailureCode::InputUnreadable, "no-sheets");
    add("encrypted", "garbage", FailureCode::InputEncrypted, "office", Kind,
        "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>");
    add("a type declaration", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + sound, FailureCode::InputUnreadable, "xml-dtd");
    add("cut off", sound.chopped(20), FailureCode::InputUnreadable, "xml-tag");
    add("a sheet of one row repeated without end", document(table(row(text("a"), 6'000'000))), FailureCode::InputTooLarge, "rows");
    add("a number without end",
        document(table("<table:table-row table:number-rows-repeated=\"99999999999999999999\">" + text("a") + "</table:table-row>")),
        FailureCode::InputTooLarge, "rows");
    add("wide rows repeated", document(table(row(text("a", 16384), 1'000'000))), FailureCode::InputTooLarge, "repeated");
    add("many wide rows", document(table(row(text("a", 16384), 4000).repeated(8))), FailureCode::InputTooLarge, "repeated");
    add("too wide", document(table(row(text("a", 16385)))), FailureCode::InputTooLarge, "columns");
    add("a long text repeated in a row", document(table(row(text(QByteArray(30'000, 'a'), 10'000)))), FailureCode::InputTooLarge, "row");
    add("a long cell", document(table(row(text(QByteArray(200'000, 'a'))))), FailureCode::InputTooLarge, "cell");
    add("blanks without end", document(table(row(text(QByteArray("<text:s text:c=\"999999999999\"/>").repeated(5))))), FailureCode::InputTooLarge,
        "cell");
    add("deeply nested", document(table(row(text(QByteArray("<text:span>").repeated(80))))), FailureCode::InputUnreadable, "xml-depth");
}

void TestOpenDocument::refused()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, manifest);
    QFETCH(int, code);
    QFETCH(QString, detail);
    QList<Part> parts{{"content.xml", content}};
    if (!kind.isEmpty())
        parts.prepend({"mimetype", kind});
    if (!manifest.isEmpty())
        parts.append({"META-INF/manifest.xml", manifest});
    writeZip(path(), parts);
    const Result<Rows> rows = rowsOf(path());
    QVERIFY(!rows);
    QCOMPARE(rows.error().detail, detail);
    QCOMPARE(int(rows.error().code), code);
}

void TestOpenDocument::aBrokenManifestLosesNothing()
{
    writeZip(
        path(), {{"mimetype", Kind}, {"META-INF/manifest.xml", "<manifest"}, {"meta.xml", "<"}, {"content.xml", document(table(row(text("a"))))}});
    QCOMPARE(rowsOf(path()).value_or(Rows()), (Rows{{QStringLiteral("a")}}));
    writeZip(path(), {{"mimetype", Kind}, {"encrypted-package", "garbage"}});
    const Result<Rows> encrypted = rowsOf(path());
    QVERIFY(!encrypted);
    QCOMPARE(int(encrypted.error().code), int(FailureCode::InputEncrypted));
}

void TestOpenDocument::everyCutEndsWell()
{
    const QByteArray whole = document(table(row(text("a <text:s text:c=\"2\"/>b") + number("1000", "01000"), 2)) + table(row(text("c")), "Autre"));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        write(whole.first(length));
        QVERIFY(!rowsOf(path()));
    }
    // One bit of the packed file at a time: a refusal or the rows as they were, never another text.
    write(whole);
    const Rows sound = rowsOf(path()).value_or(Rows());
    QCOMPARE(sound.size(), 2);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray packed = file.readAll();
    file.close();
    for (qsizetype at = 0; at < packed.size(); ++at) {
        QByteArray flipped = packed;
        flipped[at] = static_cast<char>(flipped[at] ^ 4);
        writeFile(path(), flipped);
        const Result<Rows> rows = rowsOf(path());
        QVERIFY2(!rows || *rows == sound, qPrintable(QString::number(at)));
    }
}

void TestOpenDocument::whateverTheXmlSaysMeasuringAndReadingAgree()
{
    const QByteArray whole = document(table("<table:table-row-group>" + row(text("a <text:s text:c=\"2\"/>b", 2) + number("1000", "01000"), 3)
        + "</table:table-row-group>" + row("<table:table-cell table:number-columns-repeated=\"9\"/>", 2) + row(text("c"))));
    int readable = 0;
    for (qsizetype at = whole.indexOf("<table:table "); at < whole.size(); ++at) {
        for (const char mask : {'\x01', '\x10'}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ mask);
            write(changed);
            const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path());
            const Result<QList<SheetInfo>> sheets = file ? (*file)->sheets() : fail(FailureCode::InputUnreadable);
            if (!sheets)
                continue;
            const Result<Rows> rows = allRows(**file);
            QVERIFY2(rows, qPrintable(QString::number(at)));
            QCOMPARE(qint64(rows->size()), sheets->first().rows);
            qsizetype widest = 0;
            for (const QStringList &cells : *rows) {
                widest = qMax(widest, cells.size());
                QVERIFY(cells.isEmpty() || !cells.back().isEmpty());
            }
            QCOMPARE(widest, qsizetype(sheets->first().columns));
            ++readable;
        }
    }
    QVERIFY(readable > 200);
}

QTEST_GUILESS_MAIN(TestOpenDocument)
#include "tst_opendocument.moc"
