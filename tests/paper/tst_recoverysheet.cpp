// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfreading.h"
#include "ui/paper/recoverysheet.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace couvert;

namespace {

RecoverySheet sheetOf(const RecoveryCode &code)
{
    RecoverySheet sheet;
    sheet.restaurant = QStringLiteral("Auberge de l’Exemple");
    sheet.accountName = QStringLiteral("Gérante d’exemple");
    sheet.groups = code.groups();
    // As long as a real one, and with every byte.
    for (int i = 0; i < 340; ++i)
        sheet.kit.append(static_cast<char>(i * 31 % 256));
    sheet.fingerprint = QStringLiteral("AB12-CD34");
    sheet.day = QDate(2026, 11, 24);
    return sheet;
}

} // namespace

/// The page that opens the file when every password is lost: what is printed can be read back, whatever the names are.
class TestRecoverySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasTools({QStringLiteral("pdftotext"), QStringLiteral("pdftoppm"), QStringLiteral("pdffonts"), QStringLiteral("pdfimages"),
                QStringLiteral("pdfinfo"), QStringLiteral("zbarimg")}))
            QSKIP("poppler-utils and zbar-tools are needed");
        QVERIFY(m_dir.isValid());
    }

    void everyGroupAndTheFileAreThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("place");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("Feuille de secours") << QStringLiteral("24 novembre 2026")
                                << QStringLiteral("coffre");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Recovery sheet") << QStringLiteral("24 November 2026")
                                 << QStringLiteral("In a safe");
    }

    void everyGroupAndTheFileAreThere()
    {
        QFETCH(QString, language);
        QFETCH(QString, title);
        QFETCH(QString, day);
        QFETCH(QString, place);
        RecoverySheet sheet = sheetOf(m_code);
        sheet.language = language;
        const QString pdf = pathOf(language);
        const Result<> written = writeRecoverySheet(pdf, sheet);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        const QString words = wordsOf(pdf);
        for (const QString &group : sheet.groups)
            QVERIFY2(words.contains(group), qPrintable(words));
        for (const QString &word : {title, day, place, sheet.fingerprint, sheet.restaurant, sheet.accountName})
            QVERIFY2(words.contains(word), qPrintable(word + QLatin1String(" | ") + words));
        QVERIFY2(QString(words).remove(QLatin1Char(' ')).endsWith(QLatin1String("1/1")), qPrintable(words.right(60)));
        QCOMPARE(pagesOf(pdf), 1);
    }

    void theSquareGivesTheKitBack()
    {
        const RecoverySheet sheet = sheetOf(m_code);
        const QString pdf = pathOf(QStringLiteral("qr"));
        QVERIFY(writeRecoverySheet(pdf, sheet).has_value());
        outputOf(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-gray"), pdf, m_dir.filePath(QStringLiteral("page"))});
        const QByteArray read =
            outputOf(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), m_dir.filePath(QStringLiteral("page-1.pgm"))});
        QCOMPARE(QByteArray::fromBase64(read.trimmed()), sheet.kit);
    }

    void aHostileNameIsText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("seen");
        QTest::newRow("HTML") << QStringLiteral("<b>Zoé</b><img src='file:///etc/hostname'> & Cie") << QStringLiteral("<b>Zoé</b><img");
        QTest::newRow("marks that turn the text") << QStringLiteral("Zo\u202Eé\u2066 D\u202Aupont\u202C") << QStringLiteral("Zoé Dupont");
        QTest::newRow("line breaks and control characters") << QStringLiteral("Zoé\n\t\u0007Dupont\u0000x") << QStringLiteral("Zoé");
        QTest::newRow("10,000 characters") << QStringLiteral("Zoé ") + QString(10'000, QLatin1Char('W')) << QStringLiteral("Zoé");
        QTest::newRow("10,000 words") << QStringLiteral("Zoé ").repeated(2'500) << QStringLiteral("Zoé Zoé");
    }

    void aHostileNameIsText()
    {
        QFETCH(QString, name);
        QFETCH(QString, seen);
        RecoverySheet sheet = sheetOf(m_code);
        sheet.accountName = name;
        sheet.restaurant = name;
        const QString pdf = pathOf(QStringLiteral("hostile"));
        QVERIFY(writeRecoverySheet(pdf, sheet).has_value());
        const QString words = wordsOf(pdf);
        QVERIFY2(words.contains(seen), qPrintable(words));
        for (const QString &group : sheet.groups)
            QVERIFY(words.contains(group));
        QCOMPARE(pagesOf(pdf), 1);
        QCOMPARE(picturesIn(pdf), 0);
    }

    void thePdfSaysNothingOfPeople()
    {
        const RecoverySheet sheet = sheetOf(m_code);
        const QString pdf = pathOf(QStringLiteral("info"));
        QVERIFY(writeRecoverySheet(pdf, sheet).has_value());
        const QString info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {pdf}));
        QVERIFY(info.contains(QLatin1String("Feuille de secours")));
        QVERIFY(!info.contains(sheet.restaurant));
        QVERIFY(!info.contains(sheet.accountName));
        QCOMPARE(QFileInfo(pdf).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        // name type encoding emb sub uni: every font is inside.
        const QList<QByteArray> fonts = outputOf(QStringLiteral("pdffonts"), {pdf}).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray &font : fonts)
            QVERIFY2(font.simplified().split(' ').contains("yes") && !font.contains(" no  no"), font.constData());
    }

    void whatCannotBePrintedIsRefused()
    {
        const QString pdf = pathOf(QStringLiteral("refused"));
        RecoverySheet sheet = sheetOf(m_code);
        sheet.groups.removeLast();
        Result<> written = writeRecoverySheet(pdf, sheet);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, FailureCode::InvalidValue);
        sheet = sheetOf(m_code);
        sheet.kit = QByteArray(3000, 'k');
        written = writeRecoverySheet(pdf, sheet);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, FailureCode::InvalidValue);
        QVERIFY(!QFileInfo::exists(pdf));
        written = writeRecoverySheet(m_dir.filePath(QStringLiteral("nowhere/sheet.pdf")), sheetOf(m_code));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, FailureCode::StorageFailed);
    }

private:
    QString pathOf(const QString &name) const { return m_dir.filePath(name + QLatin1String(".pdf")); }

    QTemporaryDir m_dir;
    RecoveryCode m_code = RecoveryCode::generate();
};

QTEST_MAIN(TestRecoverySheet)
#include "tst_recoverysheet.moc"
