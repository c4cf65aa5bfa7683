// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"
#include "tests/support/testvault.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace couvert;

/// The program as other programs call it: documents, exit statuses, and nothing personal in its words.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const Answer created = call({QStringLiteral("create"), QStringLiteral("--user"), QStringLiteral("Gérante")});
        QCOMPARE(created.status, 0);
        m_code = created.json.value(QLatin1String("recovery_code")).toString();
        QCOMPARE(m_code.split(QLatin1Char('-')).size(), 8);
        QCOMPARE(call({QStringLiteral("create"), QStringLiteral("--user"), QStringLiteral("Gérante")}).status, 1);
    }

    void aCardFromAddingToVisit()
    {
        const Answer added = call({QStringLiteral("add"), QStringLiteral("--set"), QStringLiteral("last_name=Lefèvre"), QStringLiteral("--set"),
            QStringLiteral("phone=06 39 98 34 56"), QStringLiteral("--set"), QStringLiteral("postcode=1000")});
        QCOMPARE(added.status, 0);
        const QString id = added.json.value(QLatin1String("id")).toString();
        const Answer found = call({QStringLiteral("search"), QStringLiteral("lefe 3456")});
        QCOMPARE(found.json.value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(found.json.value(QLatin1String("results")).toArray().at(0).toObject().value(QLatin1String("id")).toString(), id);
        const Answer rectified = call({QStringLiteral("rectify"), id, QStringLiteral("--set"), QStringLiteral("city=Mâcon")});
        const QJsonObject change = rectified.json.value(QLatin1String("changed")).toArray().at(0).toObject();
        QCOMPARE(change.value(QLatin1String("field")).toString(), QStringLiteral("city"));
        QCOMPARE(change.value(QLatin1String("after")).toString(), QStringLiteral("Mâcon"));
        const Answer visit = call({QStringLiteral("--on"), QStringLiteral("2024-02-29"), QStringLiteral("visit"), id});
        QCOMPARE(visit.json.value(QLatin1String("last_activity")).toString(), QStringLiteral("2024-02-29"));
        QCOMPARE(visit.json.value(QLatin1String("keep_until")).toString(), QStringLiteral("2027-02-28"));
        const Answer shown = call({QStringLiteral("show"), id});
        QCOMPARE(shown.json.value(QLatin1String("postcode")).toString(), QStringLiteral("01000"));
        for (const char *key : {"consents", "retention", "requests", "tags", "birthday", "work_city"})
            QVERIFY2(shown.json.contains(QLatin1String(key)), key);
    }

    void answersAboutConsentAreKeptAsASheetsAre()
    {
        const Answer added = call({QStringLiteral("add"), QStringLiteral("--set"), QStringLiteral("last_name=Lefranc"), QStringLiteral("--set"),
            QStringLiteral("consent_email=oui"), QStringLiteral("--set"), QStringLiteral("consent_date=2025-03-04")});
        QCOMPARE(added.status, 0);
        const QString id = added.json.value(QLatin1String("id")).toString();
        const auto consents = [&] { return call({QStringLiteral("show"), id}).json.value(QLatin1String("consents")).toArray(); };
        QCOMPARE(consents().size(), 1);
        QCOMPARE(consents().at(0).toObject().value(QLatin1String("status")).toString(), QStringLiteral("unproven"));
        QVERIFY(consents().at(0).toObject().value(QLatin1String("since")).toString().startsWith(QStringLiteral("2025-03-04")));
        const Answer rectified = call({QStringLiteral("rectify"), id, QStringLiteral("--set"), QStringLiteral("unsubscribed=oui")});
        QCOMPARE(rectified.status, 0);
        const QJsonObject change = rectified.json.value(QLatin1String("changed")).toArray().at(0).toObject();
        QCOMPARE(change.value(QLatin1String("before")).toString(), QStringLiteral("unproven"));
        QCOMPARE(change.value(QLatin1String("after")).toString(), QStringLiteral("refused"));
        // A no is never turned into a yes by a field.
        QCOMPARE(call({QStringLiteral("rectify"), id, QStringLiteral("--set"), QStringLiteral("consent_email=oui")}).status, 0);
        QCOMPARE(consents().at(0).toObject().value(QLatin1String("status")).toString(), QStringLiteral("refused"));
        const Answer unclear = call({QStringLiteral("add"), QStringLiteral("--set"), QStringLiteral("last_name=Lefranc"), QStringLiteral("--set"),
            QStringLiteral("consent_sms=peut-être")});
        QCOMPARE(unclear.status, 1);
        QVERIFY(unclear.words.contains("consent_sms"));
        QCOMPARE(call({QStringLiteral("search"), QStringLiteral("lefranc")}).json.value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(call({QStringLiteral("verify")}).status, 0);
    }

    void aSheetMovesInAndOutAgain()
    {
        QFile sheet(m_dir.filePath(QStringLiteral("clients.csv")));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("Nom;Prénom;Tél;E-mail;CP;Newsletter;Dernière visite\r\n"
                    "Duval;Zoé;639983457;zoe@example.org;1000;O;14/07/2025\r\n"
                    "Duval;Zoé;06 39 98 34 57;;;;\r\n"
                    "\r\n"
                    ";;;;75001;;\r\n"
                    "Noir;Léo;06 39 98 34 58;leo@example.org;69003;N;31/02/2025\r\n");
        sheet.close();
        const Answer dry = call({QStringLiteral("import"), sheet.fileName(), QStringLiteral("--dry-run")});
        QCOMPARE(dry.json.value(QLatin1String("created")).toInt(), 2);
        QVERIFY(dry.json.value(QLatin1String("batch")).isNull());
        const Answer imported = call({QStringLiteral("import"), sheet.fileName(), QStringLiteral("--source"), QStringLiteral("ancien fichier")});
        QCOMPARE(imported.status, 0);
        int sum = 0;
        for (const char *key : {"created", "updated", "unchanged", "rejected", "blocked_opposed", "blocked_erased"})
            sum += imported.json.value(QLatin1String(key)).toInt();
        QCOMPARE(imported.json.value(QLatin1String("rows_read")).toInt(), 4);
        QCOMPARE(sum, 4);
        QCOMPARE(imported.json.value(QLatin1String("created")).toInt(), 2);
        QCOMPARE(imported.json.value(QLatin1String("rejected")).toInt(), 1);
        const QJsonObject warning = imported.json.value(QLatin1String("warnings")).toArray().at(0).toObject();
        QCOMPARE(warning.value(QLatin1String("code")).toString(), QStringLiteral("date_not_valid"));
        QCOMPARE(warning.value(QLatin1String("row")).toInt(), 6);

        const QString zoe = idOf(QStringLiteral("zoe duval"));
        const QJsonObject shown = call({QStringLiteral("show"), zoe}).json;
        QCOMPARE(shown.value(QLatin1String("last_activity")).toString(), QStringLiteral("2025-07-14"));
        QCOMPARE(
            shown.value(QLatin1String("consents")).toArray().at(0).toObject().value(QLatin1String("status")).toString(), QStringLiteral("unproven"));
        QCOMPARE(
            shown.value(QLatin1String("phones")).toArray().at(0).toObject().value(QLatin1String("e164")).toString(), QStringLiteral("+33639983457"));

        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("Nom;Prénom;Tél;Ville\r\nDuval;Zoé;+33 6 39 98 34 57;Mâcon\r\n");
        sheet.close();
        const Answer updated = call({QStringLiteral("import"), sheet.fileName(), QStringLiteral("--duplicates"), QStringLiteral("update")});
        QCOMPARE(updated.json.value(QLatin1String("updated")).toInt(), 1);
        QCOMPARE(call({QStringLiteral("show"), zoe}).json.value(QLatin1String("city")).toString(), QStringLiteral("Mâcon"));
        const Answer undone = call({QStringLiteral("undo"), updated.json.value(QLatin1String("batch")).toString()});
        QCOMPARE(undone.json.value(QLatin1String("restored")).toInt(), 1);
        QCOMPARE(call({QStringLiteral("show"), zoe}).json.value(QLatin1String("city")).toString(), QString());
        const Answer all = call({QStringLiteral("undo"), imported.json.value(QLatin1String("batch")).toString()});
        QCOMPARE(all.json.value(QLatin1String("removed")).toInt(), 2);
        QCOMPARE(call({QStringLiteral("undo"), imported.json.value(QLatin1String("batch")).toString()}).status, 1);
        QCOMPARE(call({QStringLiteral("verify")}).status, 0);
    }

    void theFileIsCheckedAndCopied()
    {
        QCOMPARE(call({QStringLiteral("demo"), QStringLiteral("--customers"), QStringLiteral("300"), QStringLiteral("--seed"), QStringLiteral("5")})
                     .status,
            0);
        const QJsonObject verified = call({QStringLiteral("verify")}).json;
        for (const char *part : {"pages", "integrity", "journal", "index"})
            QCOMPARE(verified.value(QLatin1String(part)).toString(), QStringLiteral("ok"));
        const Answer backup = call({QStringLiteral("backup"), QStringLiteral("--to"), m_dir.path()});
        QCOMPARE(backup.status, 0);
        QFile copy(backup.json.value(QLatin1String("file")).toString());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(copy.readAll(), QCryptographicHash::Sha256).toHex()),
            backup.json.value(QLatin1String("sha256")).toString());
        const QJsonArray entries =
            call({QStringLiteral("journal"), QStringLiteral("--limit"), QStringLiteral("3")}).json.value(QLatin1String("entries")).toArray();
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries.at(0).toObject().value(QLatin1String("seq")).toInt() < entries.at(2).toObject().value(QLatin1String("seq")).toInt());
    }

    void eachFailureHasItsStatus()
    {
        QCOMPARE(call({QStringLiteral("info")}, "wrong\n").status, 3);
        QCOMPARE(call({QStringLiteral("nonsense")}).status, 2);
        QCOMPARE(
            runCli(m_dir.filePath(QStringLiteral("another")), {QStringLiteral("create"), QStringLiteral("--user"), QStringLiteral("G")}, {}).status,
            2);
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("there")));
        QCOMPARE(
            runCli(m_dir.filePath(QStringLiteral("there")), {QStringLiteral("create"), QStringLiteral("--user"), QStringLiteral("G")}, typedPassword)
                .status,
            1);
        QCOMPARE(call({QStringLiteral("password")}).status, 2);
        QCOMPARE(call({QStringLiteral("import"), m_dir.filePath(QStringLiteral("nowhere.csv"))}).status, 6);
        QCOMPARE(call({QStringLiteral("search")}).status, 2);
        QCOMPARE(call({QStringLiteral("show"), QStringLiteral("987654")}).status, 1);
        QCOMPARE(call({QStringLiteral("--unlock-with"), QStringLiteral("recovery"), QStringLiteral("info")}, m_code.toLatin1() + '\n').status, 0);
        QFile text(m_dir.filePath(QStringLiteral("no.xlsx")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("PK\3\4 and then nothing that a workbook has", 42));
        text.close();
        QCOMPARE(call({QStringLiteral("import"), text.fileName()}).status, 6);
        {
            const Result<std::unique_ptr<Vault>> held =
                Vault::openWithPassword(file(), SecretBytes::fromPassword(QString::fromUtf8(typedPassword).trimmed()));
            QVERIFY(held.has_value());
            QCOMPARE(call({QStringLiteral("info")}).status, 5);
        }
        QFile database(file() + QLatin1String("/data-1.db"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        const QByteArray page = database.read(4096);
        database.seek(0);
        database.write(QByteArray(4096, 'x'));
        database.close();
        QCOMPARE(call({QStringLiteral("info")}).status, 4);
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(page);
    }

private:
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("clients")); }

    QString idOf(const QString &text)
    {
        return call({QStringLiteral("search"), text})
            .json.value(QLatin1String("results"))
            .toArray()
            .at(0)
            .toObject()
            .value(QLatin1String("id"))
            .toString();
    }

    Answer call(const QStringList &arguments, const QByteArray &input = typedPassword)
    {
        Answer answer = runCli(file(), arguments, input);
        for (const char *personal : {"Lef", "Duval", "Zo\xc3\xa9", "3456", "example.org"}) {
            if (answer.words.contains(personal))
                answer.status = -2;
        }
        return answer;
    }

    QTemporaryDir m_dir;
    QString m_code;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
