// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"
#include "tests/exchange/bookwriter.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;

namespace {

constexpr int ManyRows = 120'000; ///< more than is held back in memory

} // namespace

/// Sheets from the command line: long ones come whole or not at all, and what is said about a row is said in words.
class TestCliSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QCOMPARE(call({QStringLiteral("create"), QStringLiteral("--user"), QStringLiteral("Gérante")}).status, 0);
    }

    void everyRowOfALongSheetIsShown()
    {
        QByteArray text = "Nom;E-mail;Ville\n";
        for (int i = 1; i < ManyRows; ++i)
            text += "Nom " + QByteArray::number(i) + ";adresse" + QByteArray::number(i) + "@example.org;Mâcon\n";
        const QString path = write(QStringLiteral("long.csv"), text);
        const QJsonArray some = preview(path, {}).json.value(QLatin1String("rows")).toArray();
        QCOMPARE(some.size(), 20);
        const Answer all = preview(path, {QStringLiteral("--rows"), QStringLiteral("all")});
        QCOMPARE(all.status, 0);
        const QJsonArray rows = all.json.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), ManyRows);
        QCOMPARE(rows.first().toArray().first().toString(), QStringLiteral("Nom"));
        QCOMPARE(rows.last().toArray().first().toString(), QStringLiteral("Nom %1").arg(ManyRows - 1));
    }

    void aMappingSaysOnlyWhatItKnows()
    {
        const QString sheet = write(QStringLiteral("mapped.csv"), "Alpha;Beta\nLefort;Alix\n");
        // A text file has one sheet, whatever the mapping calls it; a header row that nobody named is no customer.
        const QString mapping =
            write(QStringLiteral("mapping.json"), R"({"sheet": "Clients", "header_row": 1, "columns": {"0": "last_name", "1": null}})");
        const Answer named = call({QStringLiteral("import"), sheet, QStringLiteral("--mapping"), mapping});
        QCOMPARE(named.json.value(QLatin1String("created")).toInt(), 1);
        const QString silent = write(QStringLiteral("silent.json"), R"({"columns": {"0": "last_name", "1": "first_name"}})");
        const QString known = write(QStringLiteral("known.csv"), "Nom;Prenom\nLegrand;Alix\n");
        QCOMPARE(call({QStringLiteral("import"), known, QStringLiteral("--mapping"), silent}).json.value(QLatin1String("created")).toInt(), 1);
    }

    void aSheetDamagedAtItsEndIsOneFailure()
    {
        test::Book book;
        for (int row = 1; row <= 2'000; ++row)
            book.sheetData +=
                "<row r=\"" + QByteArray::number(row) + "\"><c r=\"A" + QByteArray::number(row) + "\" t=\"inlineStr\"><is><t>Nom</t></is></c></row>";
        const QString path = m_dir.filePath(QStringLiteral("damaged.xlsx"));
        book.write(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        // The sheet is the third part: its last bytes are before the fourth.
        qsizetype end = 0;
        for (int part = 0; part < 3; ++part)
            end = bytes.indexOf("PK\3\4", end + 1);
        QVERIFY(end > 100);
        bytes[end - 40] = static_cast<char>(~bytes.at(end - 40));
        write(QStringLiteral("damaged.xlsx"), bytes);
        const Answer answer = preview(path, {QStringLiteral("--rows"), QStringLiteral("all")});
        QCOMPARE(answer.status, 6);
        QCOMPARE(answer.json.keys(), QStringList{QStringLiteral("error")});
    }

    void aPersonMayKnowBetterHowATextIsWritten()
    {
        // "Zo" and é of Windows-1252, which is ж of Windows-1251 at the same place.
        const QString path = write(QStringLiteral("other.csv"), "Nom|Ville\nZo\xe9|Lyon, Rh\xf4ne\nL\xe9o|Paris, Seine\n");
        const QStringList told{QStringLiteral("--encoding"), QStringLiteral("windows-1252"), QStringLiteral("--delimiter"), QStringLiteral("|")};
        QCOMPARE(preview(path, told).json.value(QLatin1String("rows")).toArray().at(1).toArray().first().toString(), QStringLiteral("Zoé"));
        const Answer imported = call(QStringList{QStringLiteral("import"), path} + told);
        QCOMPARE(imported.status, 0);
        QCOMPARE(imported.json.value(QLatin1String("created")).toInt(), 2);
        QCOMPARE(call({QStringLiteral("search"), QStringLiteral("zoe")}).json.value(QLatin1String("total")).toInt(), 1);
    }

    void whatNobodyKnowsIsAWrongUsage_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("encoding") << QStringLiteral("--encoding");
        QTest::newRow("delimiter") << QStringLiteral("--delimiter");
        QTest::newRow("rows") << QStringLiteral("--rows");
    }

    void whatNobodyKnowsIsAWrongUsage()
    {
        QFETCH(QString, option);
        const QString path = write(QStringLiteral("small.csv"), "Nom;Ville\nNoir;Lyon\n");
        QCOMPARE(preview(path, {option, QStringLiteral("-nonsense")}).status, 2);
        QCOMPARE(call({QStringLiteral("import"), path, option, QStringLiteral("-nonsense")}).status, 2);
    }

    void remarksAreWords()
    {
        const QString path = write(QStringLiteral("remarks.csv"),
            "Nom;Téléphone;E-mail;Dernière visite;Newsletter;CP\n"
            "Noir;12;pas une adresse;31/02/2025;peut-être;\n"
            "Blanc;06 39 98 00 01;blanc@example.org;14/07/2026;oui;\n"
            ";;;;;75001\n");
        const Answer answer =
            call({QStringLiteral("--on"), QStringLiteral("2026-01-31"), QStringLiteral("import"), path, QStringLiteral("--dry-run")});
        QCOMPARE(answer.status, 0);
        QJsonArray remarks = answer.json.value(QLatin1String("warnings")).toArray();
        for (const QJsonValue &reject : answer.json.value(QLatin1String("rejects")).toArray())
            remarks.append(reject);
        QSet<QString> codes;
        QSet<QString> messages;
        for (const QJsonValue &remark : std::as_const(remarks)) {
            const QString message = remark.toObject().value(QLatin1String("message")).toString();
            QVERIFY2(message.endsWith(QLatin1Char('.')) && message.contains(QLatin1Char(' ')), qPrintable(message));
            codes.insert(remark.toObject().value(QLatin1String("code")).toString());
            messages.insert(message);
        }
        QCOMPARE(codes,
            QSet<QString>({QStringLiteral("email_not_valid"), QStringLiteral("phone_not_valid"), QStringLiteral("date_not_valid"),
                QStringLiteral("future_date"), QStringLiteral("consent_not_understood"), QStringLiteral("source_missing"),
                QStringLiteral("no_identity")}));
        QCOMPARE(messages.size(), codes.size());
    }

private:
    [[nodiscard]] Answer call(const QStringList &arguments) const
    {
        return runCli(m_dir.filePath(QStringLiteral("clients")), arguments, typedPassword);
    }
    [[nodiscard]] Answer preview(const QString &path, const QStringList &more) const
    {
        return call(QStringList{QStringLiteral("preview"), path} + more);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test cannot write its sheet");
        return out.fileName();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCliSheets)
#include "tst_cli_sheets.moc"
