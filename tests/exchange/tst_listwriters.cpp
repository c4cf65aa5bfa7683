// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerfield.h"
#include "model/exchange/listwriter.h"
#include "model/exchange/rejectsfile.h"
#include "model/exchange/rowinterpreter.h"
#include "sheetsupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;
using namespace couvert::test;

/// What goes out comes in again: no spreadsheet runs a cell as a formula, and no value is changed by keeping it from that.
class TestListWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void noCellOfATextFileOpensAFormula();
    void rejectedRowsComeBack();
    void cellsAreKept_data();
    void cellsAreKept();
    void sheetsAreKept_data();
    void sheetsAreKept();
    void aListIsForItsOwner_data();
    void aListIsForItsOwner();
    void nothingIsLeftWithoutPublishing_data();
    void nothingIsLeftWithoutPublishing();

private:
    static QStringList prefixes()
    {
        return {QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"), QStringLiteral("\t="), QStringLiteral("\r="),
            QStringLiteral("'"), QStringLiteral("'="), QStringLiteral("''+"), QStringLiteral("=-"), QString()};
    }
    static QString valueOf(const QString &field, const QString &prefix)
    {
        if (field.startsWith(u"email"))
            return prefix + field + QStringLiteral("@example.org");
        if (field.startsWith(u"phone"))
            return prefix + (field == u"phone" ? QStringLiteral("+33 6 39 98 12 34") : QStringLiteral("+33 6 39 98 12 35"));
        return prefix + QStringLiteral("cmd|'/C calc'!A0;\"x\"");
    }
    void write(const QString &name, const Rows &rows)
    {
        const Result<std::unique_ptr<ListWriter>> writer = ListWriter::create(m_dir.filePath(name));
        QVERIFY(writer);
        for (const QStringList &row : rows)
            QVERIFY((*writer)->row(row));
        QVERIFY((*writer)->finish());
        QVERIFY((*writer)->publish());
    }
    static void addFormats()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"liste.csv", "liste.xlsx", "liste.ods"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    QTemporaryDir m_dir;
};

void TestListWriters::everyFieldComesBack_data()
{
    addFormats();
}

void TestListWriters::everyFieldComesBack()
{
    QFETCH(QString, name);
    QStringList fields;
    ImportPlan plan;
    for (const FieldInfo &field : customerFields()) {
        if (!field.settable)
            continue;
        plan.fields.insert(int(fields.size()), QString::fromLatin1(field.name));
        fields.append(QString::fromLatin1(field.name));
    }
    QVERIFY(fields.size() > 25);
    plan.headerRow = 1;
    Rows rows{fields};
    for (const QString &prefix : prefixes()) {
        QStringList row;
        for (const QString &field : fields)
            row.append(valueOf(field, prefix));
        rows.append(row);
    }
    write(name, rows);
    const Result<Rows> read = rowsOf(m_dir.filePath(name));
    QVERIFY(read);
    QCOMPARE(read->size(), rows.size());
    const QDate today(2026, 11, 25);
    const RowInterpreter interpreter(plan, today, {});
    int compared = 0;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const Customer card = interpreter.read(read->at(i), i + 1).customer;
        const bool ambiguous = rows[i][0].startsWith(u'\'') && !name.endsWith(u".csv"); // an apostrophe counts as ours in every sheet
        if (ambiguous)
            continue;
        Customer typed;
        for (qsizetype column = 0; column < fields.size(); ++column)
            compared += setFieldText(typed, fields[column], rows[i][column].trimmed(), QStringLiteral("FR"), today) ? 1 : 0;
        for (const QString &field : std::as_const(fields))
            QCOMPARE(fieldText(card, field), fieldText(typed, field));
    }
    QVERIFY(compared > 150);
}

void TestListWriters::noCellOfATextFileOpensAFormula()
{
    Rows rows;
    for (const QString &prefix : prefixes())
        rows.append({prefix + QStringLiteral("1+1"), QStringLiteral("x"), prefix});
    rows.append({QStringLiteral("+33 6 39 98 12 34")});
    write(QStringLiteral("formules.csv"), rows);
    const Rows read = rowsOf(m_dir.filePath(QStringLiteral("formules.csv"))).value_or(Rows());
    QCOMPARE(read.size(), rows.size());
    for (const QStringList &row : read.first(read.size() - 1)) {
        for (const QString &cell : row)
            QVERIFY2(cell.isEmpty() || !QStringView(u"=+-@\t\r\n").contains(cell.front()), qUtf8Printable(cell));
    }
    QCOMPARE(read.last().first(), QStringLiteral("+33 6 39 98 12 34"));
}

void TestListWriters::rejectedRowsComeBack()
{
    const QString path = m_dir.filePath(QStringLiteral("rejets.csv"));
    RejectsFile rejects(path);
    rejects.setHeader({QStringLiteral("Note")});
    for (const QString &prefix : prefixes())
        rejects.add({valueOf(QStringLiteral("notes"), prefix)}, 2, QStringLiteral("no_identity"));
    QVERIFY(rejects.save());
    const Rows rows = rowsOf(path).value_or(Rows());
    QCOMPARE(rows.size(), prefixes().size() + 1);
    ImportPlan plan;
    plan.fields.insert(2, QStringLiteral("notes"));
    const RowInterpreter interpreter(plan, QDate(2026, 11, 25), {});
    for (qsizetype i = 1; i < rows.size(); ++i)
        QCOMPARE(interpreter.read(rows[i], i + 1).customer.notes, valueOf(QStringLiteral("notes"), prefixes().at(i - 1)).trimmed());
}

void TestListWriters::cellsAreKept_data()
{
    addFormats();
}

void TestListWriters::cellsAreKept()
{
    QFETCH(QString, name);
    const Rows rows{{QStringLiteral("  deux  blancs  "), QString(), QStringLiteral("a\tb"), QStringLiteral("<&>\"'")}, {},
        {QStringLiteral("ligne 1\n\n  ligne 3 "), QStringLiteral("0012"), QStringLiteral("Œuvrard 𝒜"), QStringLiteral("2026-11-25")}};
    write(name, rows);
    QCOMPARE(rowsOf(m_dir.filePath(name)).value_or(Rows()), rows);
}

void TestListWriters::sheetsAreKept_data()
{
    addFormats();
}

void TestListWriters::sheetsAreKept()
{
    QFETCH(QString, name);
    const Result<std::unique_ptr<ListWriter>> writer = ListWriter::create(m_dir.filePath(name));
    QVERIFY(writer);
    for (const char *sheet : {"Midi", "Soir & nuit"}) {
        QVERIFY((*writer)->beginSheet(QString::fromUtf8(sheet)));
        QVERIFY((*writer)->row(QStringList{QString::fromUtf8(sheet)}));
    }
    QVERIFY((*writer)->finish());
    QVERIFY((*writer)->publish());
    if ((*writer)->format() == u"csv")
        return;
    for (const char *sheet : {"Midi", "Soir & nuit"})
        QCOMPARE(rowsOf(m_dir.filePath(name), {}, QString::fromUtf8(sheet)).value_or(Rows()), (Rows{{QString::fromUtf8(sheet)}}));
}

void TestListWriters::aListIsForItsOwner_data()
{
    addFormats();
}

void TestListWriters::aListIsForItsOwner()
{
    QFETCH(QString, name);
    write(name, {{QStringLiteral("nom")}, {QStringLiteral("Fictif")}});
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_dir.filePath(name)) & others));
}

void TestListWriters::nothingIsLeftWithoutPublishing_data()
{
    addFormats();
}

void TestListWriters::nothingIsLeftWithoutPublishing()
{
    QFETCH(QString, name);
    const QTemporaryDir own;
    for (const bool finished : {false, true}) {
        const Result<std::unique_ptr<ListWriter>> writer = ListWriter::create(own.filePath(name));
        QVERIFY(writer);
        QVERIFY((*writer)->row(QStringList{QStringLiteral("a")}));
        if (finished)
            QVERIFY((*writer)->finish());
    }
    QCOMPARE(QDir(own.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(!ListWriter::create(own.filePath(QStringLiteral("liste.txt"))));
}

QTEST_GUILESS_MAIN(TestListWriters)
#include "tst_listwriters.moc"
