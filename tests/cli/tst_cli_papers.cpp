// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"
#include "tests/support/pdfreading.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace couvert;
using namespace Qt::StringLiterals;

/// Dossiers and letters as other programs ask for them.
class TestCliPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(call({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
        QCOMPARE(call({u"add"_s, u"--set"_s, u"civility=Mme"_s, u"--set"_s, u"last_name=Lefèvre"_s, u"--set"_s, u"first_name=Hélène"_s, u"--set"_s,
                          u"email=h@example.org"_s, u"--set"_s, u"notes=table sept, vient avec Julie"_s})
                     .status,
            0);
    }

    void anExportHoldsItsFiles()
    {
        const QString out = m_dir.filePath(u"dossier"_s);
        const Answer answer = call({u"export"_s, u"1"_s, u"--out"_s, out});
        QCOMPARE(answer.status, 0);
        QStringList names;
        for (const QJsonValue file : answer.json.value(u"files"_s).toArray())
            names.append(QFileInfo(file.toString()).fileName());
        names.sort();
        QCOMPARE(names, (QStringList{u"contact.vcf"_s, u"data.csv"_s, u"dossier.json"_s, u"dossier.pdf"_s}));
        QVERIFY(contentOf(out + u"/dossier.json"_s).contains("Julie"));
        QCOMPARE(call({u"export"_s, u"1"_s, u"--out"_s, out}).status, 1);
        QCOMPARE(call({u"export"_s, u"99"_s, u"--out"_s, m_dir.filePath(u"nobody"_s)}).status, 1);
        QVERIFY(!QFileInfo::exists(m_dir.filePath(u"nobody"_s)));
        QCOMPARE(call({u"export"_s, u"1"_s}).status, 2);
        const QString part = m_dir.filePath(u"part"_s);
        QCOMPARE(call({u"export"_s, u"1"_s, u"--portability"_s, u"--out"_s, part}).status, 0);
        QVERIFY(!contentOf(part + u"/dossier.json"_s).contains("Julie"));
        const QString masked = m_dir.filePath(u"masked"_s);
        QCOMPARE(call({u"export"_s, u"1"_s, u"--out"_s, masked, u"--mask"_s, u"notes=Julie"_s}).status, 0);
        QVERIFY(!contentOf(masked + u"/dossier.json"_s).contains("Julie"));
        QCOMPARE(call({u"export"_s, u"1"_s, u"--out"_s, m_dir.filePath(u"stale"_s), u"--mask"_s, u"notes=Jules"_s}).status, 1);
    }

    void theSecondLineLocksTheArchive()
    {
        const QString out = m_dir.filePath(u"zip"_s);
        const Answer answer = call({u"export"_s, u"1"_s, u"--out"_s, out, u"--zip-password-stdin"_s}, "mot de passe du zip\n");
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json.value(u"files"_s).toArray().size(), 1);
        QCOMPARE(QDir(out).entryList(QDir::Files), QStringList{u"dossier.zip"_s});
        QCOMPARE(call({u"export"_s, u"1"_s, u"--out"_s, m_dir.filePath(u"none"_s), u"--zip-password-stdin"_s}).status, 2);
        QCOMPARE(call({u"export"_s, u"1"_s, u"--out"_s, m_dir.filePath(u"none"_s), u"--zip-password-stdin"_s}, "\n").status, 1);
        QVERIFY(!QFileInfo::exists(m_dir.filePath(u"none"_s)));
    }

    void everyLetterIsMade()
    {
        const Answer opened = call({u"request"_s, u"open"_s, u"--kind"_s, u"erasure"_s, u"--received"_s, u"2026-11-10"_s, u"--customer"_s, u"1"_s});
        QCOMPARE(opened.status, 0);
        const QString number = opened.json.value(u"number"_s).toString();
        for (const QString &kind :
            {u"acknowledgement"_s, u"identity"_s, u"extension"_s, u"granted"_s, u"partial"_s, u"refusal"_s, u"third_party"_s, u"excessive"_s}) {
            const QString out = m_dir.filePath(kind + u".pdf"_s);
            const Answer answer = call({u"letter"_s, number, u"--kind"_s, kind, u"--out"_s, out});
            QCOMPARE(answer.status, 0);
            QCOMPARE(answer.json.value(u"file"_s).toString(), out);
            const QString words = wordsOf(out);
            QVERIFY2(words.contains(number) && words.contains(u"Hélène Lefèvre"_s) && words.contains(u"10 novembre 2026"_s), qPrintable(words));
        }
        const QString refusal = wordsOf(m_dir.filePath(u"refusal.pdf"_s));
        QVERIFY(refusal.contains(u"CNIL"_s) && refusal.contains(u"tribunal"_s) && refusal.contains(u"......"_s));
        const QString granted = wordsOf(m_dir.filePath(u"granted.pdf"_s));
        QVERIFY2(granted.contains(u"registre des effacements, jusqu’au"_s), qPrintable(granted));
        QVERIFY2(!granted.contains(u"opposition"_s), "nobody objected");
        const QString page = m_dir.filePath(u"request.pdf"_s);
        QCOMPARE(
            call({u"letter"_s, number, u"--kind"_s, u"refusal"_s, u"--sent"_s, u"courrier"_s, u"--out"_s, m_dir.filePath(u"sent.pdf"_s)}).status, 0);
        QCOMPARE(call({u"export"_s, u"1"_s, u"--request"_s, number, u"--out"_s, m_dir.filePath(u"answer"_s)}).status, 0);
        QCOMPARE(call({u"request"_s, u"print"_s, number, u"--out"_s, page}).json.value(u"file"_s).toString(), page);
        const QString timeline = wordsOf(page);
        for (const QString &step : {u"Demande enregistrée"_s, u"Document fait · accusé de réception"_s, u"Envoi à la personne · refus, courrier"_s,
                 u"dossier complet"_s, u"Hélène Lefèvre"_s})
            QVERIFY2(timeline.contains(step), qPrintable(timeline));
        QCOMPARE(pagesOf(page), 1);
        QCOMPARE(call({u"letter"_s, number, u"--kind"_s, u"refusal"_s, u"--out"_s, m_dir.filePath(u"refusal.pdf"_s)}).status, 1);
        QCOMPARE(call({u"letter"_s, number, u"--kind"_s, u"love"_s, u"--out"_s, m_dir.filePath(u"x.pdf"_s)}).status, 2);
        QCOMPARE(call({u"letter"_s, u"2026-9999"_s, u"--kind"_s, u"refusal"_s, u"--out"_s, m_dir.filePath(u"x.pdf"_s)}).status, 1);
        const Answer english = call({u"letter"_s, number, u"--kind"_s, u"refusal"_s, u"--language"_s, u"en"_s, u"--reason"_s,
            u"Invoices must be kept."_s, u"--out"_s, m_dir.filePath(u"en.pdf"_s)});
        QCOMPARE(english.json.value(u"to_fill"_s).toArray().size(), 0);
        QVERIFY(wordsOf(m_dir.filePath(u"en.pdf"_s)).contains(u"Invoices must be kept."_s));
    }

    void theRestaurantsOwnLetterIsUsed()
    {
        const QString own = m_dir.filePath(u"own.txt"_s);
        write(own, "Accusé\n\n{greeting}\n\nBien reçu chez nous, n° {request_number}.\n");
        const QStringList set{u"letter-template"_s, u"set"_s, u"acknowledgement"_s, u"--language"_s, u"fr"_s, u"--from"_s, own};
        QCOMPARE(call(set).json.value(u"version"_s).toInt(), 1);
        QCOMPARE(call(set).json.value(u"version"_s).toInt(), 1);
        const QString out = m_dir.filePath(u"ownletter.pdf"_s);
        QCOMPARE(call({u"letter"_s, u"2026-0001"_s, u"--kind"_s, u"acknowledgement"_s, u"--out"_s, out}).status, 0);
        QVERIFY(wordsOf(out).contains(u"Bien reçu chez nous"_s));
        write(own, "Accusé\n\n{secret}\n");
        QCOMPARE(call(set).status, 1);
        QCOMPARE(call({u"letter-template"_s, u"show"_s, u"acknowledgement"_s, u"--language"_s, u"fr"_s}).json.value(u"version"_s).toInt(), 1);
        QCOMPARE(call({u"letter-template"_s, u"show"_s, u"nothing"_s, u"--language"_s, u"fr"_s}).status, 1);
    }

    void theLetterAfterAnErasureSaysWhatStays()
    {
        QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Garnier"_s, u"--set"_s, u"language=en"_s, u"--set"_s, u"phone=06 39 98 77 31"_s}).status, 0);
        const QStringList consent{u"consent"_s, u"give"_s, u"2"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"phone"_s, u"--how"_s, u"phone"_s};
        QCOMPARE(call(consent).status, 0);
        const QString number = call({u"request"_s, u"open"_s, u"--kind"_s, u"erasure"_s, u"--received"_s, u"2026-11-10"_s, u"--customer"_s, u"2"_s})
                                   .json.value(u"number"_s)
                                   .toString();
        QCOMPARE(call({u"erase"_s, u"2"_s, u"--request"_s, number, u"--certificate"_s, m_dir.filePath(u"certificate.pdf"_s)}).status, 0);
        const QString out = m_dir.filePath(u"erased.pdf"_s);
        QCOMPARE(call({u"letter"_s, number, u"--kind"_s, u"granted"_s, u"--language"_s, u"en"_s, u"--out"_s, out}).status, 0);
        const QString words = wordsOf(out);
        QVERIFY2(words.contains(u"R223-2"_s) && words.contains(u"ledger of erasures, until"_s) && words.contains(u"If you had objected"_s),
            qPrintable(words));
        QVERIFY(!words.contains(u"Garnier"_s));
    }

private:
    Answer call(const QStringList &arguments, const QByteArray &more = {})
    {
        return runCli(m_dir.filePath(u"clients"_s), arguments, "Une table pour 4, s'il vous plait !\n" + more);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCliPapers)
#include "tst_cli_papers.moc"
