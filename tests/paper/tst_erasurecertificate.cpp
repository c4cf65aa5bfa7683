// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfreading.h"
#include "ui/paper/erasurecertificate.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace couvert;
using namespace Qt::StringLiterals;

/// What a person is handed when their data is gone: complete, in their language, and never without the proof.
class TestErasureCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasTools({u"pdftotext"_s, u"pdftoppm"_s}))
            QSKIP("poppler-utils are needed");
        QVERIFY(m_dir.isValid());
    }

    void itSaysWhatWentAndWhatStays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("says");
        QTest::addColumn<QString>("wrongColon");
        QTest::newRow("French") << u"fr"_s
                                << QStringList{u"Certificat d’effacement"_s, u"E-mails, téléphones et 3 adresses"_s, u"Textes des demandes"_s,
                                       u"sans nom : pour que"_s, u"Jusqu’au 26 novembre 2029."_s, u"Jusqu’au 1er janvier 2037."_s,
                                       u"Code de commerce, art. L123-22"_s, u"25 novembre 2026 à 14:05"_s, u"12 345"_s, u"2026-0007"_s}
                                << u"\\S: "_s;
        QTest::newRow("English") << u"en"_s
                                 << QStringList{u"Certificate of erasure"_s, u"E-mails, numbers and 3 addresses"_s, u"Texts of requests"_s,
                                        u"without a name: so that"_s, u"Until 26 November 2029."_s, u"Until 1 January 2037."_s,
                                        u"25 November 2026 at 14:05"_s, u"12,345"_s, u"2026-0007"_s}
                                 << u" :"_s;
    }
    void itSaysWhatWentAndWhatStays()
    {
        QFETCH(const QString, language);
        const QString words = print(language, outcome());
        QFETCH(const QStringList, says);
        for (const QString &part : says)
            QVERIFY2(words.contains(part), qPrintable(part + u" is not in "_s + words));
        QFETCH(const QString, wrongColon);
        const QRegularExpressionMatch wrong = QRegularExpression(wrongColon).match(words);
        QVERIFY2(!wrong.hasMatch(), qPrintable(words.mid(wrong.capturedStart() - 20, 40)));
        QVERIFY2(!words.contains(u'…'), qPrintable(words));
    }

    void withoutProofThereIsNone()
    {
        ErasureOutcome doubtful = outcome();
        doubtful.residue = 1;
        QCOMPARE(writeErasureCertificate(m_dir.filePath(u"none.pdf"_s), {{}, {}, {}, doubtful}).error().code, FailureCode::InvalidValue);
        QVERIFY(!QFile::exists(m_dir.filePath(u"none.pdf"_s)));
    }

private:
    static ErasureOutcome outcome()
    {
        ErasureOutcome outcome;
        outcome.people = 1;
        outcome.pagesSearched = 12345;
        outcome.removed = {{u"customer"_s, 1}, {u"email"_s, 2}, {u"phone"_s, 1}, {u"visit"_s, 4}, {u"consent_event"_s, 2}, {u"request"_s, 1},
            {u"undo_image"_s, 3}, {u"something"_s, 1}};
        outcome.kept = {{KeptThing::What::Ledger, {}, 1, QDate(2029, 11, 26)}, {KeptThing::What::Archived, u"invoice"_s, 1, QDate(2037, 1, 1)},
            {KeptThing::What::Opposition, {}, 1, QDate(2029, 11, 26)}, {KeptThing::What::PhoneProof, {}, 1, QDate(2029, 11, 26)},
            {KeptThing::What::Request, {}, 1, {}}};
        outcome.backups = {QDate(2027, 1, 25), {}};
        return outcome;
    }
    /// The words of the certificate, and a picture of it beside when COUVERT_PICTURES names a folder.
    QString print(const QString &language, const ErasureOutcome &outcome)
    {
        const QString path = m_dir.filePath(language + u".pdf"_s);
        const Result<> written =
            writeErasureCertificate(path, {u"Bistrot Exemple"_s, u"2026-0007"_s, QDateTime(QDate(2026, 11, 25), QTime(14, 5)), outcome, language});
        if (!written)
            return written.error().detail;
        const QString pictures = qEnvironmentVariable("COUVERT_PICTURES");
        if (!pictures.isEmpty())
            outputOf(u"pdftoppm"_s, {u"-r"_s, u"80"_s, u"-png"_s, path, pictures + u"/certificate-"_s + language});
        return wordsOf(path);
    }
    QTemporaryDir m_dir;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestErasureCertificate test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_erasurecertificate.moc"
