// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

using namespace couvert;

namespace {

const QByteArray pdf = "%PDF-1.7\n1 0 obj\n";
const QByteArray jpeg = QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10);
const QByteArray png = QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
const QByteArray mail = "Received: from a.example by b.example\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\nFrom: <x@example.org>\r\n\r\nOui\r\n";

} // namespace

/// A scan is kept when it is what its name says, once, inside the encrypted file.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatItsNameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QByteArray &bytes, const char *outcome) {
            QTest::addRow("%s as %s", outcome, name) << QString::fromLatin1(name) << bytes << QString::fromLatin1(outcome);
        };
        row("scan.pdf", pdf, "pdf");
        row("SCAN.PDF", pdf, "pdf");
        row("scan.jpg", jpeg, "jpeg");
        row("scan.jpeg", jpeg, "jpeg");
        row("scan.png", png, "png");
        row("mail.eml", mail, "eml");
        row("scan.png", jpeg, "input_unknown");
        row("mail.eml", pdf, "input_unknown");
        row("scan.pdf", mail, "input_unknown");
        row("page.html", "<html><script>", "input_unknown");
        row("program.pdf", "MZ\x90", "input_unknown");
        row("notes.eml", "bonjour tout le monde", "input_unknown");
        row("vide.pdf", "", "input_unreadable");
        row("grand.pdf", pdf + QByteArray(LargestEvidence, ' '), "input_too_large");
        row("juste.pdf", (pdf + QByteArray(LargestEvidence, ' ')).left(LargestEvidence), "pdf");
    }

    void isWhatItsNameSays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Result<Evidence> read = readEvidence(file.fileName());
        QCOMPARE(read ? read->kind : failureName(read.error().code), outcome);
    }

    void isKeptOnceAndComesBackWhole()
    {
        ConsentFixture file;
        ConsentForm form;
        form.purpose = QStringLiteral("offers");
        form.evidence = Evidence{QStringLiteral("jpeg"), jpeg + QByteArray(300'000, 'x')};
        for (const char *name : {"Un", "Deux"}) {
            form.customerId = file.person(QString::fromLatin1(name), QString::fromLatin1(name) + QStringLiteral("@example.org"));
            QCOMPARE(file.record(form), QStringLiteral("given"));
        }
        QCOMPARE(file.number("SELECT count(*) FROM evidence"), 1);
        const Result<QList<ConsentEvent>> history = ConsentReader(file.database()).history(form.customerId);
        QVERIFY(history.has_value());
        const Result<Evidence> stored = storedEvidence(file.database(), history->first().evidence);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->bytes, form.evidence->bytes);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
