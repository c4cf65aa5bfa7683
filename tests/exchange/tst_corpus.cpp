// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace couvert;
using namespace couvert::test;

namespace {

QJsonDocument json(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QString cellAt(const Rows &rows, qsizetype row, qsizetype column)
{
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : QString();
}

/// What two programs print differently and mean the same: date order, a midnight, line ends, the exponent's zeros, the case of TRUE.
QString plain(QString text)
{
    static const QRegularExpression american(QStringLiteral("^(\\d\\d)/(\\d\\d)/(\\d{4})(?: (\\d\\d:\\d\\d:\\d\\d))?$"));
    static const QRegularExpression named(QStringLiteral("^(\\d\\d)-([A-Z][a-z]{2})-(\\d{4}) (\\d\\d:\\d\\d:\\d\\d)\\.\\d{3}$"));
    static const QStringList months = QStringLiteral("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(u' ');
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (const auto found = american.match(text); found.hasMatch())
        text = found.captured(3) + u'-' + found.captured(1) + u'-' + found.captured(2)
            + (found.captured(4).isEmpty() ? QString() : u'T' + found.captured(4));
    else if (const auto other = named.match(text); other.hasMatch())
        text = other.captured(3) + QStringLiteral("-%1-").arg(months.indexOf(other.captured(2)) + 1, 2, 10, QLatin1Char('0')) + other.captured(1)
            + u'T' + other.captured(4);
    if (text.endsWith(u"T00:00:00"))
        text.chop(9);
    text.replace(QStringLiteral("E+0"), QStringLiteral("E+"));
    return text;
}

bool isSame(const QString &ours, const QString &theirs)
{
    if (plain(ours) == plain(theirs))
        return true;
    bool first = false;
    bool second = false;
    // Excel shows ten digits of a number where the file has fifteen.
    const bool percent = ours.endsWith(u'%') && theirs.endsWith(u'%');
    const double a = (percent ? ours.chopped(1) : ours).toDouble(&first);
    const double b = (percent ? theirs.chopped(1) : theirs).toDouble(&second);
    return first && second && std::abs(a - b) <= 1e-5 * std::abs(b);
}

/// Where a program that was asked disagrees with us, what we read there, and why ours stands.
struct Disagreement {
    const char *file;
    const char *cell; ///< "sheet!row,column", 1-based
    const char *ours;
    const char *reason;
};
constexpr const char *Trimmed = "no xml:space=preserve: Excel drops the blanks around, Calc keeps them";
constexpr const char *Epoch = "Excel's first days: serial 1 is 1900-01-01 there (the text beside it says so), 1899-12-31 in Calc";
constexpr const char *NoValue = "a formula whose result was not stored: Calc computes it, we read what is there";
constexpr const char *IsoCell = "a date cell of ISO text: Calc shows its serial number for want of a date format";
constexpr const char *TimeOfDay = "36 hours under a format of hours and minutes: Excel shows 12:00, Calc the hours";
constexpr const char *AmPm = "a clock of twelve hours: ours has twenty-four";
constexpr const char *Fraction = "a time is read to the second";
constexpr const char *Recomputed = "the stored result; Calc computes anew and does not know the function";
const Disagreement disagreements[] = {
    {"calamine__whitespace_trim.xlsx", "inlineStr!1,1", "trimmed value", Trimmed},
    {"calamine__whitespace_trim.xlsx", "inlineStr!1,2", "value with tabs", Trimmed},
    {"calamine__whitespace_trim.xlsx", "inlineStr!2,1", "line1\nline2", Trimmed},
    {"calamine__whitespace_trim.xlsx", "SharedStrings!1,1", "trimmed value", Trimmed},
    {"calamine__whitespace_trim.xlsx", "SharedStrings!1,3", "", Trimmed},
    {"calamine__whitespace_trim.xlsx", "SharedStrings!2,1", "line1\nline2", Trimmed},
    {"openspout__sheet_with_all_cell_types.xlsx", "Sheet1!1,5", "2015-06-03T13:21:58", IsoCell},
    {"openspout__sheet_with_all_cell_types.xlsx", "Sheet1!1,6", "2015-06-01", IsoCell},
    {"readxl__dates-leap-year-1900-xlsx.xlsx", "for_testing!2,1", "1900-01-01T08:00:00", Epoch},
    {"readxl__dates-leap-year-1900-xlsx.xlsx", "for_testing!3,1", "1900-01-02T08:00:00", Epoch},
    {"readxl__dates-leap-year-1900-xlsx.xlsx", "for_testing!4,1", "1900-02-28T08:00:00", Epoch},
    {"readxl__dates-leap-year-1900-xlsx.xlsx", "for_testing!5,1", "1900-02-29T08:00:00", Epoch},
    {"readxl__dates-leap-year-1900-xlsx.xlsx", "for_human_eyes!5,1", "1900-01-01T08:00:00", Epoch},
    {"readxl__dates-leap-year-1900-xlsx.xlsx", "for_human_eyes!6,1", "1900-01-02T08:00:00", Epoch},
    {"readxl__dates-leap-year-1900-xlsx.xlsx", "for_human_eyes!7,1", "1900-02-28T08:00:00", Epoch},
    {"readxl__dates-leap-year-1900-xlsx.xlsx", "for_human_eyes!8,1", "1900-02-29T08:00:00", Epoch},
    {"readxl__missing-v-node-xlsx.xlsx", "Sheet1!2,3", "", NoValue},
    {"sheetjs__wtf_path.xlsx", "SheetJS!1,4", "", NoValue},
    {"sheetjs__wtf_path.xlsx", "SheetJS!1,5", "", NoValue},
    {"sheetjs__wtf_path.xlsx", "SheetJS!2,3", "", NoValue},
    {"sheetjs__wtf_path.xlsx", "SheetJS!2,5", "", NoValue},
    {"sheetjs__wtf_path.xlsx", "SheetJS!3,5", "", NoValue},
    {"sheetjs__wtf_path.xlsx", "SheetJS!4,5", "", NoValue},
    {"sheetjs__xlsx-stream-d-date-cell.xlsx", "Sheet1!7,2", "12:00:00", TimeOfDay},
    {"sheetjs__fn.xlsx", "Sheet1!3,3", "#VALUE!", Recomputed},
    {"calamine__date.ods", "Sheet1!3,1", "10:10:10", AmPm},
    {"calamine__date.ods", "Sheet1!4,1", "10:10:10", Fraction},
};

const Disagreement *disagreement(const QString &file, const QString &cell)
{
    for (const Disagreement &known : disagreements) {
        if (known.file != nullptr && file == QLatin1StringView(known.file) && cell == QString::fromUtf8(known.cell))
            return &known;
    }
    return nullptr;
}

/// Compares cell by cell; answers what differs without being known, empty when nothing does.
QString difference(const QString &file, const QString &sheet, const Rows &ours, const Rows &theirs)
{
    const qsizetype rows = qMax(ours.size(), theirs.size());
    for (qsizetype row = 0; row < rows; ++row) {
        const qsizetype columns = qMax(row < ours.size() ? ours[row].size() : 0, row < theirs.size() ? theirs[row].size() : 0);
        for (qsizetype column = 0; column < columns; ++column) {
            const QString mine = cellAt(ours, row, column);
            const QString other = cellAt(theirs, row, column);
            if (isSame(mine, other))
                continue;
            const QString cell = QStringLiteral("%1!%2,%3").arg(sheet).arg(row + 1).arg(column + 1);
            const Disagreement *known = disagreement(file, cell);
            if (known == nullptr || mine != QString::fromUtf8(known->ours))
                return QStringLiteral("%1: \"%2\" where the other has \"%3\"").arg(cell, mine, other);
        }
    }
    return {};
}

/// Files that must be refused, or may be: what the refusal says.
struct Refusal {
    const char *file;
    FailureCode code;
    const char *detail;
};
const Refusal refusals[] = {
    {"calamine__issue252.xlsx", FailureCode::InputUnreadable, "zip-part"},
    {"calamine__pass_protected.xlsx", FailureCode::InputEncrypted, "office"},
    {"excelize__encryptAES.xlsx", FailureCode::InputEncrypted, "office"},
    {"openspout__attack_quadratic_blowup.xlsx", FailureCode::InputUnreadable, "xml-dtd"},
    {"openspout__file_corrupted.xlsx", FailureCode::InputUnreadable, "not-a-workbook"},
    {"poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx", FailureCode::InputUnreadable, "zip-end"},
    {"poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6594557414080512.xlsx", FailureCode::InputUnreadable, "zip-end"},
    {"poi__invalid.xlsx", FailureCode::InputUnknown, "kind:zip"},
    {"poi__poc-shared-strings.xlsx", FailureCode::InputTooLarge, "cell"},
    {"poi__poc-xmlbomb.xlsx", FailureCode::InputUnreadable, "xml-dtd"},
    {"pycalamine__empty_file.xlsx", FailureCode::InputUnreadable, "empty"},
    {"openspout__non_zip.ods", FailureCode::InputUnreadable, "not-a-workbook"},
    {"pycalamine__empty_file.ods", FailureCode::InputUnreadable, "empty"},
};

Failure whyRefused(const QString &path)
{
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    if (!file)
        return file.error();
    const Result<QList<SheetInfo>> sheets = (*file)->sheets();
    return sheets ? Failure{FailureCode::Internal, QStringLiteral("was read")} : sheets.error();
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void workbookIsReadAsOthersReadIt_data();
    void workbookIsReadAsOthersReadIt();
    void excelShowsTheSame_data();
    void excelShowsTheSame();
    void hostileOrOtherKindIsRefused_data();
    void hostileOrOtherKindIsRefused();
    void textIsReadAsExpected_data();
    void textIsReadAsExpected();
    void textFacts_data();
    void textFacts();

private:
    QString m_corpus;
};

void TestCorpus::initTestCase()
{
    m_corpus = qEnvironmentVariable("COUVERT_CORPUS");
    if (m_corpus.isEmpty() || !QDir(m_corpus).exists())
        QSKIP("No corpus of real files here (COUVERT_CORPUS)");
}

void TestCorpus::workbookIsReadAsOthersReadIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    for (const QString &kind : {QStringLiteral("xlsx"), QStringLiteral("ods")}) {
        const QStringList names = QDir(m_corpus + QLatin1Char('/') + kind).entryList(QDir::Files, QDir::Name);
        QVERIFY(names.size() >= (kind == u"xlsx" ? 40 : 8));
        for (const QString &name : names) {
            const bool refused = std::ranges::any_of(refusals, [&](const Refusal &refusal) { return name == QLatin1StringView(refusal.file); });
            if (!refused)
                QTest::newRow(qUtf8Printable(name)) << kind << name;
        }
    }
}

void TestCorpus::workbookIsReadAsOthersReadIt()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const QJsonObject readers = json(m_corpus + QStringLiteral("/expected/%1/%2.json").arg(kind, name)).object()[u"readers"].toObject();
    const QJsonObject office = readers[u"libreoffice"].toObject();
    const QJsonArray python = readers[u"raw"].toObject()[u"openpyxl"].toArray();
    Result<std::unique_ptr<SheetFile>> file = SheetFile::open(m_corpus + QStringLiteral("/%1/%2").arg(kind, name));
    QVERIFY2(file, qUtf8Printable(file ? QString() : file.error().detail));
    QCOMPARE((*file)->format(), kind);
    const Result<QList<SheetInfo>> sheets = (*file)->sheets();
    QVERIFY2(sheets, qUtf8Printable(sheets ? QString() : sheets.error().detail));
    for (const QJsonValue &value : python) {
        const auto same = std::ranges::find(*sheets, value[u"name"].toString(), &SheetInfo::name);
        QVERIFY(same != sheets->end());
        QCOMPARE(same->hidden, value[u"state"].toString() != u"visible");
    }
    if (office.isEmpty()) { // LibreOffice gave it up, Gnumeric did not
        const QJsonArray size = readers[u"gnumeric"][u"sheets"][0].toArray();
        QCOMPARE(sheets->first().rows, qint64(size[0].toInt()));
        QCOMPARE(sheets->first().columns, size[1].toInt());
        return;
    }
    QCOMPARE(sheets->size(), office.size());
    for (const SheetInfo &sheet : *sheets) {
        const Result<Rows> ours = allRows(**file, sheet.name);
        QVERIFY(ours);
        QCOMPARE(qint64(ours->size()), sheet.rows);
        Result<std::unique_ptr<SheetFile>> printed =
            SheetFile::open(m_corpus + QStringLiteral("/expected/%1/lo_csv/%2__%3.csv").arg(kind, name, sheet.name), {{}, QStringLiteral(",")});
        QVERIFY(printed);
        const Result<Rows> theirs = allRows(**printed);
        QVERIFY(theirs);
        const QString found = difference(name, sheet.name, *ours, *theirs);
        QVERIFY2(found.isEmpty(), qUtf8Printable(found));
        // Where no cell is disputed the sizes are the same too, merely styled cells and a wrong dimension notwithstanding.
        const QJsonArray size = office[sheet.name].toArray();
        const bool disputed = std::ranges::any_of(disagreements, [&](const Disagreement &known) { return name == QLatin1StringView(known.file); });
        if (!disputed) {
            QCOMPARE(sheet.rows, qint64(size[0].toInt()));
            QCOMPARE(sheet.columns, size[1].toInt());
        }
    }
}

void TestCorpus::excelShowsTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("sheet");
    const QStringList names = QDir(m_corpus + QStringLiteral("/expected/xlsx/excel_csv")).entryList(QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QString book = name.section(QStringLiteral(".excel2016"), 0, 0);
        QTest::newRow(qUtf8Printable(name)) << book << name.section(QStringLiteral(".sheet"), 1).section(u'.', 0, 0).toInt();
    }
}

void TestCorpus::excelShowsTheSame()
{
    // Shown by Excel 2016 in the United States, where the reading is neutral: a dollar, a clock with PM, "?" for want of the letters.
    static const QHash<QString, QString> shown{{QStringLiteral("$1,337.00"), QStringLiteral("1337")},
        {QStringLiteral("2/14/14"), QStringLiteral("2014-02-14T08:27:48")}, {QStringLiteral("12:00 PM"), QStringLiteral("12:00:00")}};
    QFETCH(QString, name);
    QFETCH(int, sheet);
    Result<std::unique_ptr<SheetFile>> file = SheetFile::open(m_corpus + QStringLiteral("/xlsx/") + name);
    QVERIFY(file);
    const Result<QList<SheetInfo>> sheets = (*file)->sheets();
    QVERIFY(sheets);
    const QString sheetName = sheets->at(sheet).name;
    Result<Rows> ours = allRows(**file, sheetName);
    QVERIFY(ours);
    Result<std::unique_ptr<SheetFile>> printed = SheetFile::open(
        m_corpus + QStringLiteral("/expected/xlsx/excel_csv/%1.excel2016.sheet%2.csv").arg(name).arg(sheet), {{}, QStringLiteral(",")});
    QVERIFY(printed);
    Result<Rows> theirs = allRows(**printed);
    QVERIFY(theirs);
    QVERIFY(theirs->size() > 0);
    ours->resize(qMin(ours->size(), theirs->size())); // one of the files got four more rows after it was printed
    for (qsizetype row = 0; row < theirs->size(); ++row) {
        for (qsizetype column = 0; column < (*theirs)[row].size(); ++column) {
            QString &cell = (*theirs)[row][column];
            cell = shown.value(cell.trimmed(), cell);
            if (cell.contains(u'_'))
                cell = cellAt(*ours, row, column);
        }
    }
    const QString found = difference(name, sheetName, *ours, *theirs);
    QVERIFY2(found.isEmpty(), qUtf8Printable(found));
}

void TestCorpus::hostileOrOtherKindIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    for (const Refusal &refusal : refusals)
        QTest::newRow(refusal.file) << QString::fromLatin1(refusal.file).section(u'.', -1) + QLatin1Char('/') + QLatin1StringView(refusal.file)
                                    << int(refusal.code) << QString::fromLatin1(refusal.detail);
    const auto unknown = [](const char *path, const char *detail) {
        QTest::newRow(path) << QString::fromLatin1(path) << int(FailureCode::InputUnknown) << QString::fromLatin1(detail);
    };
    unknown("xls/calamine__issues.xls", "kind:xls");
    unknown("vcard/ezvcard__gmail-list.vcf", "kind:vcard");
    unknown("vcard/folker__v3Utf16Bom.vcf", "kind:vcard");
}

void TestCorpus::hostileOrOtherKindIsRefused()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const Failure why = whyRefused(m_corpus + u'/' + path);
    QCOMPARE(int(why.code), code);
    QCOMPARE(why.detail, detail);
}

void TestCorpus::textIsReadAsExpected_data()
{
    QTest::addColumn<QString>("name");
    const QDir expected(m_corpus + QStringLiteral("/expected/csv"));
    for (const QString &name : expected.entryList(QDir::Files, QDir::Name))
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestCorpus::textIsReadAsExpected()
{
    QFETCH(QString, name);
    const QString input = name.chopped(5);
    Result<std::unique_ptr<SheetFile>> file =
        SheetFile::open(m_corpus + QStringLiteral("/csv/") + input + (input.endsWith(u".csv") ? QString() : QStringLiteral(".csv")));
    QVERIFY(file);
    const Result<Rows> ours = allRows(**file);
    QVERIFY(ours);
    const QJsonDocument document = json(m_corpus + QStringLiteral("/expected/csv/") + name);
    Rows theirs;
    for (const QJsonValue &row : document.object()[u"rows"].toArray()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells += cell.toString();
        theirs += cells;
    }
    for (const QJsonValue &row : document.array()) { // objects under the headers a, b, c
        const QJsonObject object = row.toObject();
        if (theirs.isEmpty())
            theirs += object.keys();
        QStringList cells;
        for (const QString &key : object.keys())
            cells += object[key].toString();
        theirs += cells;
    }
    QCOMPARE(*ours, theirs);
}

void TestCorpus::textFacts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("cell");
    const auto fact = [](const char *name, const char *encoding, const char *delimiter, int rows, int columns, int row, int column,
                          const char *cell) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(encoding) << QString::fromLatin1(delimiter) << rows << columns << row
                            << column << QString::fromUtf8(cell);
    };
    fact("csv/csvlint__inconsistent-line-endings.csv", "UTF-8", ",", 3, 3, 3, 2, "Teaspoon");
    fact("csv/csvlint__invalid-byte-sequence.csv", "windows-1252", ",", 24, 6, 1, 3, "Histórico");
    fact("csv/csvlint__title-row.csv", "UTF-8", ",", 4, 3, 1, 1, "This is a title row");
    fact("csv/duckdb__evil_nullpadding.csv", "UTF-8", ";", 3, 4, 3, 2, "\npedro;nl;");
    fact("csv/duckdb__invalid_utf_quoted_nl.csv", "windows-1252", ",", 21, 3, 11, 2, "invalid\n_ÿÿ_\npart");
    fact("csv/duckdb__nightmare.csv", "windows-1252", ",", 48, 4, 22, 3, "pedrobla");
    fact("csv/duckdb__unterminated.csv", "UTF-8", ",", 3, 1, 1, 1, "\"hello");
    fact("csv/messytables__characters.csv", "windows-1252", ",", 383, 18, 2, 1, "v_1");
    fact("csv/messytables__mixedGLB.csv", "UTF-8", ",", 137, 19, 4, 19, "SON");
    fact("csv/messytables__spanish_chars.csv", "windows-1252", ",", 117, 8, 1, 8, "Descripción");
    fact("csv/messytables__utf-16le_encoded.csv", "UTF-16LE", ",", 328, 19, 1, 1, "Organisation_code");
    fact("csv/messytables__weird_head_padding.csv", "UTF-8", ";", 94, 10, 12, 2, "1985");
    fact("csv/openspout__csv_with_utf32le_bom.csv", "UTF-32LE", ",", 3, 3, 1, 1, "csv--11");
    fact("csv/phpss__backslash.csv", "UTF-8", ",", 2, 2, 1, 2, "field 2\\");
    fact("csv/phpss__premiere.utf16le.csv", "UTF-16LE", ",", 3, 3, 1, 3, "troisième");
    fact("csv/phpss__premiere.win1252.csv", "windows-1252", ",", 2, 3, 2, 1, "Quatrième");
    fact("csv/phpss__sep.csv", "UTF-8", ";", 2, 2, 1, 1, "A");
    fact("contacts/chatwoot__invalid_contacts_first10.csv", "UTF-8", ",", 11, 8, 4, 4, "cuzzell0@mozilla.org");
    fact("contacts/ghost__members-formula-like-values.csv", "UTF-8", ",", 3, 3, 3, 2, "=SUM(A1)");
    fact("contacts/ghost__members-ragged-row.csv", "UTF-8", ",", 3, 3, 2, 1, "ragged-first@example.com");
    fact("contacts/gpc__outlook.csv", "UTF-8", ",", 4, 22, 2, 15, "999 Super Way, Super, CA, 94043");
    fact("contacts/takbok__sample1.csv", "UTF-8", ",", 17, 129, 1, 129, "Website FTP");
    fact("contacts/thunderbird__csv_semicolon.csv", "UTF-8", ";", 3, 4, 3, 4, "jane@doe.invalid");
}

void TestCorpus::textFacts()
{
    QFETCH(QString, name);
    Result<std::unique_ptr<SheetFile>> file = SheetFile::open(m_corpus + u'/' + name);
    QVERIFY(file);
    QTEST((*file)->encoding(), "encoding");
    QTEST((*file)->delimiter(), "delimiter");
    const Result<Rows> rows = allRows(**file);
    QVERIFY(rows);
    const Result<QList<SheetInfo>> sheets = (*file)->sheets();
    QVERIFY(sheets);
    QFETCH(int, row);
    QFETCH(int, column);
    QTEST(cellAt(*rows, row - 1, column - 1), "cell");
    QTEST(sheets->front().columns, "columns");
    QTEST(int(sheets->front().rows), "rows");
    QCOMPARE(qint64(rows->size()), sheets->front().rows);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
