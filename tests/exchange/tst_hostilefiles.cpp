// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookwriter.h"
#include "sheetsupport.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace couvert;
using namespace couvert::test;

namespace {

constexpr char Bomb[] = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

QByteArray nested(int depth)
{
    QByteArray bytes;
    for (int i = 0; i < depth; ++i)
        bytes += "<a>";
    for (int i = 0; i < depth; ++i)
        bytes += "</a>";
    return bytes;
}

/// Letters that do not pack.
QByteArray noise(qsizetype size)
{
    static QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = static_cast<char>('a' + random.bounded(26));
    return bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetIsRefused_data();
    void sheetIsRefused();
    void entryNamesAreRefused_data();
    void entryNamesAreRefused();
    void inflatedBombIsStopped();
    void tooManyEntries();
    void overlappingEntries();
    void everyCutAndEveryFlipEndsWell();
    void otherKindsAreNamed_data();
    void otherKindsAreNamed();
    void manySharedReferencesToALongText();

private:
    QString path() const { return m_dir.filePath(QStringLiteral("clients.xlsx")); }
    static Failure refusal(const QString &file)
    {
        const Result<Rows> rows = rowsOf(file);
        return rows ? Failure{FailureCode::Internal, QStringLiteral("was read")} : rows.error();
    }

    QTemporaryDir m_dir;
};

void TestHostileFiles::sheetIsRefused_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &sheet, FailureCode code, const char *detail) {
        QTest::newRow(name) << sheet << int(code) << QString::fromLatin1(detail);
    };
    const QByteArray open = "<worksheet><sheetData>";
    const QByteArray close = "</sheetData></worksheet>";
    row("entities", Bomb + open + "<row><c t=\"str\"><v>&b;</v></c></row>" + close, FailureCode::InputUnreadable, "xml-dtd");
    row("a harmless document type", "<!DOCTYPE worksheet>" + open + close, FailureCode::InputUnreadable, "xml-dtd");
    row("depth", open + "<row>" + nested(80) + "</row>" + close, FailureCode::InputUnreadable, "xml-depth");
    row("cut", open + "<row><c><v>1</v></c>", FailureCode::InputUnreadable, "xml-end");
    row("tag without end", open + "<row><c r=\"A1", FailureCode::InputUnreadable, "xml-tag");
    row("endless tag", open + "<row x=\"" + QByteArray(200'000, 'x') + "\"/>" + close, FailureCode::InputUnreadable, "xml-tag");
    row("two roots", "<a/><b/>", FailureCode::InputUnreadable, "sheet");
    row("text only", "nothing here", FailureCode::InputUnreadable, "xml-outside");
    row("empty part", "", FailureCode::InputUnreadable, "xml-end");
    row("comment without end", open + "<!-- x", FailureCode::InputUnreadable, "xml-end");
    row("column", open + "<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>" + close, FailureCode::InputTooLarge, "columns");
    row("row", open + "<row r=\"99999999\"><c><v>1</v></c></row>" + close, FailureCode::InputTooLarge, "rows");
    row("missing shared text", open + "<row><c t=\"s\"><v>5</v></c></row>" + close, FailureCode::InputUnreadable, "shared-strings");
    row("long cell", open + "<row><c t=\"str\"><v>" + QByteArray(40'000, 'x') + "</v></c></row>" + close, FailureCode::InputTooLarge, "cell");
    QByteArray wide = "<row>";
    for (int i = 0; i < 200; ++i)
        wide += "<c t=\"str\"><v>" + noise(30'000) + "</v></c>";
    row("long row", open + wide + "</row>" + close, FailureCode::InputTooLarge, "row");
}

void TestHostileFiles::sheetIsRefused()
{
    QFETCH(QByteArray, sheet);
    QFETCH(int, code);
    QList<Part> parts = Book().parts();
    for (Part &part : parts) {
        if (part.name == "xl/worksheets/sheet1.xml")
            part.bytes = sheet;
    }
    writeZip(path(), parts);
    const Failure why = refusal(path());
    QTEST(why.detail, "detail");
    QCOMPARE(int(why.code), code);
}

void TestHostileFiles::entryNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
        {"../evil.txt", "/etc/evil", "xl/../../evil", "..\\evil.txt", "xl\\..\\..\\evil", "C:\\evil.txt", "C:evil", "\\\\server\\evil"})
        QTest::newRow(name) << QByteArray(name);
}

void TestHostileFiles::entryNamesAreRefused()
{
    QFETCH(QByteArray, name);
    Book book;
    book.sheetData = "<row><c><v>1</v></c></row>";
    QList<Part> parts = book.parts();
    parts += Part{name, "x"};
    writeZip(path(), parts);
    const Failure why = refusal(path());
    QCOMPARE(why.code, FailureCode::InputUnreadable);
    QCOMPARE(why.detail, QStringLiteral("zip-name"));
}

void TestHostileFiles::inflatedBombIsStopped()
{
    Book book;
    book.sheetData = QByteArray(200 << 20, ' ');
    book.write(path());
    QVERIFY(QFileInfo(path()).size() < 1 << 20);
    const Failure why = refusal(path());
    QCOMPARE(why.code, FailureCode::InputTooLarge);
    QCOMPARE(why.detail, QStringLiteral("zip-ratio"));
}

void TestHostileFiles::tooManyEntries()
{
    QList<Part> parts = Book().parts();
    for (int i = 0; i < 1000; ++i)
        parts += Part{"x" + QByteArray::number(i), "y"};
    writeZip(path(), parts);
    const Failure why = refusal(path());
    QCOMPARE(why.code, FailureCode::InputTooLarge);
    QCOMPARE(why.detail, QStringLiteral("zip-entries"));
}

void TestHostileFiles::overlappingEntries()
{
    Book().write(path());
    QByteArray bytes = contentOf(path());
    // The second entry of the directory is made to point at the first one's bytes.
    const qsizetype first = bytes.indexOf("PK\x01\x02");
    const qsizetype second = bytes.indexOf("PK\x01\x02", first + 4);
    QVERIFY(first > 0 && second > first);
    qToLittleEndian<quint32>(qFromLittleEndian<quint32>(bytes.constData() + first + 42), bytes.data() + second + 42);
    writeFile(path(), bytes);
    const Failure why = refusal(path());
    QCOMPARE(why.code, FailureCode::InputUnreadable);
    QCOMPARE(why.detail, QStringLiteral("zip-overlap"));
}

void TestHostileFiles::everyCutAndEveryFlipEndsWell()
{
    Book book;
    book.sharedStrings = "<si><t>Zoé</t></si>";
    book.xfs = "<xf numFmtId=\"14\"/>";
    book.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>44926</v></c></row>";
    book.write(path());
    const QByteArray sound = contentOf(path());
    const Result<Rows> whole = rowsOf(path());
    QVERIFY(whole);
    const qsizetype directory = sound.indexOf("PK\x01\x02");
    int read = 0;
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray bytes = sound;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        writeFile(path(), bytes);
        const Result<Rows> rows = rowsOf(path());
        read += rows ? 1 : 0;
        // The parts are under checksums: what is read is what was written. The directory behind them is not: a part may be out of sight.
        if (rows && at < directory)
            QCOMPARE(*rows, *whole);
        writeFile(path(), sound.first(at));
        QVERIFY(!rowsOf(path()));
    }
    QVERIFY(read < sound.size());
}

void TestHostileFiles::otherKindsAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, FailureCode code, const char *detail) {
        QTest::newRow(name) << QString::fromLatin1(name) << bytes << int(code) << QString::fromLatin1(detail);
    };
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const auto utf16 = [](const char *text) {
        const QString wide = QString::fromLatin1(text);
        return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2 + 2);
    };
    row("a.xlsx", "Nom;Ville\nA;B\n", FailureCode::InputUnreadable, "not-a-workbook");
    row("b.csv", "BEGIN:VCARD\nN:x\n", FailureCode::InputUnknown, "kind:vcard");
    row("c.xls", "<html><table><tr><td>x</td></tr></table></html>", FailureCode::InputUnknown, "kind:html");
    row("d.csv", "%PDF-1.7 x", FailureCode::InputUnknown, "kind:binary");
    row("e.xls", compound + QByteArray(600, 'x') + utf16("Workbook"), FailureCode::InputUnknown, "kind:xls");
    row("f.xlsx", compound + QByteArray(600, 'x') + utf16("EncryptedPackage"), FailureCode::InputEncrypted, "office");
    row("g.doc", compound + QByteArray(600, 'x') + utf16("WordDocument"), FailureCode::InputUnknown, "kind:binary");
    row("h.xml", "<?xml version=\"1.0\"?><office:document/>", FailureCode::InputUnknown, "kind:fods");
    row("i.csv", QByteArray(4000, '\x01'), FailureCode::InputUnknown, "kind:binary");
    row("j.csv", "", FailureCode::InputUnreadable, "empty");
    row("k.xlsx", "PK\x03\x04 and nothing more", FailureCode::InputUnreadable, "zip-end");
}

void TestHostileFiles::otherKindsAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const QString file = m_dir.filePath(name);
    writeFile(file, bytes);
    const Failure why = refusal(file);
    QTEST(why.detail, "detail");
    QCOMPARE(int(why.code), code);
}

void TestHostileFiles::manySharedReferencesToALongText()
{
    // 30,000 characters, shown a thousand times in one row: the row is refused before it is built.
    Book book;
    book.sharedStrings = "<si><t>" + QByteArray(30'000, 'x') + "</t></si>";
    book.sheetData = "<row>";
    for (int i = 0; i < 1000; ++i)
        book.sheetData += "<c t=\"s\"><v>0</v></c>";
    book.sheetData += "</row>";
    book.write(path());
    const Failure why = refusal(path());
    QCOMPARE(why.code, FailureCode::InputTooLarge);
    QCOMPARE(why.detail, QStringLiteral("row"));
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
