// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/preview.h"
#include "sheetsupport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;
using namespace couvert::test;

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentHasTheFixedKeys();
    void twentyRowsUnlessAllAreWanted();
    void sheetThatIsNotThere();

private:
    QTemporaryDir m_dir;
};

void TestPreview::documentHasTheFixedKeys()
{
    const QString path = m_dir.filePath(QStringLiteral("a.csv"));
    writeFile(path, "Fichier clients\n\nNom;Pr\xE9nom;?\n\"L'\xE9t\xE9 \"\"x\"\"\";;\n");
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    QVERIFY(file);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY(writePreview(**file, {}, out));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(out.data(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject expected{{QStringLiteral("format"), QStringLiteral("csv")}, {QStringLiteral("encoding"), QStringLiteral("windows-1252")},
        {QStringLiteral("delimiter"), QStringLiteral(";")},
        {QStringLiteral("sheets"),
            QJsonArray{QJsonObject{{QStringLiteral("name"), QString()}, {QStringLiteral("hidden"), false}, {QStringLiteral("rows"), 4},
                {QStringLiteral("columns"), 3}}}},
        {QStringLiteral("sheet"), QString()}, {QStringLiteral("header_row"), 3},
        {QStringLiteral("columns"),
            QJsonArray{QJsonObject{{QStringLiteral("index"), 0}, {QStringLiteral("header"), QStringLiteral("Nom")},
                           {QStringLiteral("field"), QStringLiteral("last_name")}, {QStringLiteral("confidence"), 1}},
                QJsonObject{{QStringLiteral("index"), 1}, {QStringLiteral("header"), QStringLiteral("Prénom")},
                    {QStringLiteral("field"), QStringLiteral("first_name")}, {QStringLiteral("confidence"), 1}},
                QJsonObject{{QStringLiteral("index"), 2}, {QStringLiteral("header"), QStringLiteral("?")}, {QStringLiteral("field"), QJsonValue()},
                    {QStringLiteral("confidence"), 0}}}},
        {QStringLiteral("rows"),
            QJsonArray{QJsonArray{QStringLiteral("Fichier clients")}, QJsonArray{},
                QJsonArray{QStringLiteral("Nom"), QStringLiteral("Prénom"), QStringLiteral("?")}, QJsonArray{QStringLiteral("L'été \"x\"")}}}};
    QCOMPARE(json, expected);

    const Result<Preview> preview = makePreview(**file);
    QVERIFY(preview);
    QCOMPARE(preview->headerRow, std::optional<qint64>(3));
    QCOMPARE(preview->rows.size(), 4);
    QCOMPARE(preview->columns.at(1).field, QStringLiteral("first_name"));
}

void TestPreview::twentyRowsUnlessAllAreWanted()
{
    QByteArray bytes = "Nom,Ville\n";
    for (int i = 0; i < 500; ++i)
        bytes += "Client " + QByteArray::number(i) + ",Lyon\n";
    const QString path = m_dir.filePath(QStringLiteral("b.csv"));
    writeFile(path, bytes);
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    QVERIFY(file);
    const Result<Preview> some = makePreview(**file);
    QVERIFY(some);
    QCOMPARE(some->rows.size(), 20);
    QCOMPARE(some->sheets.front().rows, 501);
    const Result<Preview> all = makePreview(**file, {{}, -1});
    QVERIFY(all);
    QCOMPARE(all->rows.size(), 501);
    QCOMPARE(all->rows.back().front(), QStringLiteral("Client 499"));
}

void TestPreview::sheetThatIsNotThere()
{
    const QString path = m_dir.filePath(QStringLiteral("c.csv"));
    writeFile(path, "a,b\n1,2\n");
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    QVERIFY(file);
    const Result<Preview> preview = makePreview(**file, {QStringLiteral("Feuille 9"), 20});
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, FailureCode::NotFound);
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
