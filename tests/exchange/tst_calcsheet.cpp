// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/listwriter.h"
#include "sheetsupport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;
using namespace couvert::test;

/// A sheet that LibreOffice Calc itself has written.
class TestCalcSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calcSheetReadsBack_data();
    void calcSheetReadsBack();
    void calcOpensOurOwnWorkbook();

private:
    /// Has Calc convert the file within the folder; false when it did not.
    static bool convert(const QTemporaryDir &dir, const QString &file, const QString &kind)
    {
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(QStandardPaths::findExecutable(QStringLiteral("soffice")),
            {QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(dir.filePath(QStringLiteral("profile"))).toString(),
                QStringLiteral("--headless"), QStringLiteral("--convert-to"), kind, file});
        return process.waitForFinished(180'000);
    }
};

void TestCalcSheet::calcSheetReadsBack_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("xlsx") << QStringLiteral("xlsx");
    QTest::newRow("ods") << QStringLiteral("ods");
}

void TestCalcSheet::calcSheetReadsBack()
{
    QFETCH(QString, kind);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not here");
    static const char flat[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:number-style style:name="N2"><number:number number:min-integer-digits="5" number:decimal-places="0"/></number:number-style>
<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>
<style:style style:name="yes" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="cp" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Cachée et vide"/>
<table:table table:name="Clientèle">
<table:table-row><table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Téléphone</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Né(e) le</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>CP</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Newsletter</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Lefèvre-Œuvrard</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>0612345678</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="1980-02-29"/><table:table-cell table:style-name="cp" office:value-type="float" office:value="1000"/><table:table-cell table:style-name="yes" office:value-type="boolean" office:boolean-value="true"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Ligne 1</text:p><text:p>Ligne 2</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="612345678"/><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2024-12-31T19:30:00"/><table:table-cell/><table:table-cell office:value-type="float" office:value="1.5"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>)";
    const QTemporaryDir dir;
    writeFile(dir.filePath(QStringLiteral("clients.fods")), flat);
    QVERIFY(convert(dir, QStringLiteral("clients.fods"), kind));
    const QString path = dir.filePath(QStringLiteral("clients.") + kind);
    if (!QFile::exists(path))
        QSKIP("LibreOffice did not convert the sheet");

    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    QVERIFY(file);
    const Result<QString> chosen = (*file)->defaultSheet();
    QVERIFY(chosen);
    QCOMPARE(*chosen, QStringLiteral("Clientèle"));
    const Result<Rows> rows = allRows(**file);
    QVERIFY(rows);
    const auto cells = [](const QString &text) { return text.split(u'|'); };
    const Rows expected{cells(QStringLiteral("Nom|Téléphone|Né(e) le|CP|Newsletter")),
        cells(QStringLiteral("Lefèvre-Œuvrard|0612345678|1980-02-29|01000|TRUE")), {}, {},
        cells(QStringLiteral("Ligne 1\nLigne 2|612345678|2024-12-31T19:30:00||1.5"))};
    QCOMPARE(*rows, expected);
    QCOMPARE((*file)->format(), kind);
}

void TestCalcSheet::calcOpensOurOwnWorkbook()
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        QSKIP("LibreOffice is not here");
    const QTemporaryDir dir;
    const Rows rows{{QStringLiteral("Nom"), QStringLiteral("Note")}, {QStringLiteral("Lefèvre & <Fils>"), QStringLiteral("a  b\nc")}};
    const Result<std::unique_ptr<ListWriter>> writer = ListWriter::create(dir.filePath(QStringLiteral("liste.ods")));
    QVERIFY(writer);
    QVERIFY((*writer)->beginSheet(QStringLiteral("Été")));
    for (const QStringList &row : rows)
        QVERIFY((*writer)->row(row));
    QVERIFY((*writer)->finish());
    QVERIFY((*writer)->publish());
    QVERIFY(convert(dir, QStringLiteral("liste.ods"), QStringLiteral("xlsx")));
    const QString converted = dir.filePath(QStringLiteral("liste.xlsx"));
    if (!QFile::exists(converted))
        QSKIP("LibreOffice did not convert the sheet");
    const Result<Rows> read = rowsOf(converted, {}, QStringLiteral("Été"));
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

QTEST_GUILESS_MAIN(TestCalcSheet)
#include "tst_calcsheet.moc"
