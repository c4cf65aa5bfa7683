// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;

/// Consent and lists as other programs call them: documents and exit statuses.
class TestCliConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LC_ALL", "fr_FR.UTF-8"); }

    void fromAYesToAListAndBack()
    {
        QCOMPARE(call({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
        QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Martin"_s, u"--set"_s, u"email=m@example.org"_s}).status, 0);
        const QStringList offers{u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s};
        const QStringList give = QStringList{u"consent"_s, u"give"_s, u"1"_s} + offers;
        QCOMPARE(call(give).json.value(u"status"_s).toString(), u"given"_s);
        const QString out = m_dir.filePath(u"list.csv"_s);
        const QStringList mailing = QStringList{u"mailing"_s} + offers + QStringList{u"--out"_s, out};
        QCOMPARE(call(mailing).json.value(u"included"_s).toInt(), 1);
        QVERIFY(QFile::exists(out));
        QCOMPARE(call({u"oppose"_s, u"add"_s, u"--channel"_s, u"email"_s, u"M@example.org"_s}).status, 0);
        QVERIFY(call({u"oppose"_s, u"check"_s, u"--channel"_s, u"email"_s, u"m@example.org"_s}).json.value(u"opposed"_s).toBool());
        const QJsonObject left = call(mailing).json;
        QCOMPARE(left.value(u"included"_s).toInt(), 0);
        QCOMPARE(left.value(u"excluded"_s).toObject().value(u"opposed"_s).toInt(), 1);
        QCOMPARE(call(give + QStringList{u"--at"_s, u"2026-01-02"_s}).status, 7);
        QCOMPARE(call(give + QStringList{u"--at"_s, u"2999-01-02"_s}).status, 1);
        QCOMPARE(call({u"consent"_s, u"give"_s, u"1"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"pigeon"_s}).status, 2);
        QFile fake(m_dir.filePath(u"scan.pdf"_s));
        QVERIFY(fake.open(QIODevice::WriteOnly));
        fake.write("MZ");
        fake.close();
        QCOMPARE(call(give + QStringList{u"--evidence"_s, fake.fileName()}).status, 6);
        QCOMPARE(call(QStringList{u"consent"_s, u"withdraw"_s, u"1"_s} + offers).json.value(u"status"_s).toString(), u"withdrawn"_s);
        QCOMPARE(call({u"consent"_s, u"history"_s, u"1"_s}).json.value(u"events"_s).toArray().size(), 2);
        QCOMPARE(call({u"wording"_s, u"add"_s, u"--purpose"_s, u"offers"_s, u"--language"_s, u"fr"_s, u"--text"_s, u"Autre texte"_s})
                     .json.value(u"version"_s)
                     .toInt(),
            2);
        QCOMPARE(call({u"verify"_s}).status, 0);
    }

    void everyOptionIsKept()
    {
        add({u"last_name=Roux"_s, u"email=r@example.org"_s, u"phone=0639981234"_s, u"language=en"_s});
        const QString scan = write(u"formulaire.pdf"_s, "%PDF-1.4\nsigné");
        const QStringList phone = consent(u"give"_s, u"offers"_s, u"phone"_s)
            + QStringList{
                u"--at"_s, u"2026-01-15T20:30:00+01:00"_s, u"--how"_s, u"oral"_s, u"--wording"_s, u"I agree to be called."_s, u"--evidence"_s, scan};
        const Answer given = call(phone);
        QCOMPARE(given.status, 0);
        QVERIFY(!given.json.value(u"event"_s).toString().isEmpty());
        QCOMPARE(given.json.value(u"status"_s).toString(), u"given"_s);
        QCOMPARE(call(consent(u"give"_s, u"survey"_s, u"email"_s) + QStringList{u"--wording-version"_s, u"1"_s, u"--how"_s, u"web"_s}).status, 0);
        QCOMPARE(call(consent(u"refuse"_s, u"loyalty"_s, u"post"_s) + QStringList{u"--at"_s, u"2026-02-01"_s}).json.value(u"status"_s).toString(),
            u"refused"_s);
        QCOMPARE(call(consent(u"give"_s, u"diet"_s, u"email"_s) + QStringList{u"--at"_s, u"2026-02-01"_s, u"--until"_s, u"2026-02-03"_s}).status, 0);

        const QJsonArray events = call({u"consent"_s, u"history"_s, u"1"_s}).json.value(u"events"_s).toArray();
        QCOMPARE(events.size(), 4);
        const QJsonObject first = events.first().toObject();
        QCOMPARE(first.value(u"at"_s).toString(), u"2026-01-15T20:30:00+01:00"_s);
        QCOMPARE(first.value(u"how"_s).toString(), u"oral"_s);
        QCOMPARE(first.value(u"action"_s).toString(), u"given"_s);
        QCOMPARE(first.value(u"address"_s).toString(), u"0639981234"_s);
        QCOMPARE(first.value(u"wording_version"_s).toInt(), 2);
        QCOMPARE(first.value(u"wording_language"_s).toString(), u"en"_s);
        QVERIFY(!first.value(u"evidence"_s).toString().isEmpty());
        QCOMPARE(first.value(u"recorded_by"_s).toString(), u"Gérante"_s);

        const QHash<QString, QJsonObject> now = states({});
        QCOMPARE(now.value(u"offers phone"_s).value(u"status"_s).toString(), u"given"_s);
        QCOMPARE(now.value(u"offers phone"_s).value(u"since"_s).toString(), u"2026-01-15T20:30:00+01:00"_s);
        QCOMPARE(now.value(u"offers phone"_s).value(u"expires"_s).toString(), u"2027-01-15"_s);
        QCOMPARE(now.value(u"diet email"_s).value(u"status"_s).toString(), u"expired"_s);
        QCOMPARE(now.value(u"offers sms"_s).value(u"status"_s).toString(), u"none"_s);
        QCOMPARE(states(u"2026-02-02"_s).value(u"diet email"_s).value(u"status"_s).toString(), u"given"_s);
        QCOMPARE(states(u"2027-01-14"_s).value(u"offers phone"_s).value(u"status"_s).toString(), u"given"_s);
        QCOMPARE(states(u"2027-01-15"_s).value(u"offers phone"_s).value(u"status"_s).toString(), u"expired"_s);
        QVERIFY(call({u"consent"_s, u"lapsing"_s}).json.value(u"lapsing"_s).toArray().isEmpty());
        const QJsonArray lapsing = call({u"--on"_s, u"2027-01-01"_s, u"consent"_s, u"lapsing"_s}).json.value(u"lapsing"_s).toArray();
        QCOMPARE(lapsing.size(), 1);
        QCOMPARE(lapsing.first()[u"expires"].toString(), u"2027-01-15"_s);
        const QJsonArray wordings =
            call({u"wording"_s, u"list"_s, u"--purpose"_s, u"offers"_s, u"--language"_s, u"en"_s}).json.value(u"wordings"_s).toArray();
        QCOMPARE(wordings.size(), 2);
        QCOMPARE(wordings.last().toObject().value(u"text"_s).toString(), u"I agree to be called."_s);
    }

    void whatIsRefusedWritesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const QStringList give = consent(u"give"_s, u"offers"_s, u"email"_s);
        QTest::newRow("unknown purpose") << consent(u"give"_s, u"astrology"_s, u"email"_s) << 1 << u"finalité"_s;
        QTest::newRow("unknown person") << QStringList{u"consent"_s, u"give"_s, u"99"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s} << 1
                                        << u"n’existe pas"_s;
        QTest::newRow("no channel") << QStringList{u"consent"_s, u"give"_s, u"1"_s, u"--purpose"_s, u"offers"_s} << 2 << u"--channel"_s;
        QTest::newRow("a future date") << give + QStringList{u"--at"_s, u"2999-01-01T10:00:00"_s} << 1 << u"pas encore venue"_s;
        QTest::newRow("no date") << give + QStringList{u"--at"_s, u"hier"_s} << 2 << u"--at"_s;
        QTest::newRow("unknown way") << give + QStringList{u"--how"_s, u"telepathy"_s} << 2 << u"--how"_s;
        QTest::newRow("unknown wording") << give + QStringList{u"--wording-version"_s, u"77"_s} << 1 << u"n’existe pas"_s;
        QTest::newRow("evidence that is not there") << give + QStringList{u"--evidence"_s, u"/nowhere/scan.pdf"_s} << 6 << QString();
        QTest::newRow("evidence of another kind") << give + QStringList{u"--evidence"_s, u"scan.pdf"_s} << 6 << u"n’est pas un PDF"_s;
        QTest::newRow("evidence too large") << give + QStringList{u"--evidence"_s, u"gros.pdf"_s} << 6 << u"10 Mo"_s;
        QTest::newRow("older than the no") << give + QStringList{u"--at"_s, u"2026-03-01"_s} << 7 << u"plus ancien"_s;
        QTest::newRow("under fifteen") << QStringList{u"consent"_s, u"give"_s, u"2"_s, u"--purpose"_s, u"survey"_s, u"--channel"_s, u"post"_s} << 7
                                       << u"15 ans"_s;
        QTest::newRow("erased") << QStringList{u"consent"_s, u"give"_s, u"3"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s} << 7
                                << u"a été effacée"_s;
        QTest::newRow("list without addresses") << QStringList{u"scrub"_s, u"plats.csv"_s, u"--channel"_s, u"email"_s, u"--out"_s, u"out.csv"_s} << 6
                                                << u"colonne d’adresses"_s;
        QTest::newRow("scrub by post") << QStringList{u"scrub"_s, u"plats.csv"_s, u"--channel"_s, u"post"_s, u"--out"_s, u"out.csv"_s} << 2
                                       << u"--channel"_s;
        QTest::newRow("list to nowhere") << QStringList{u"mailing"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s, u"--out"_s,
            u"out.doc"_s} << 1 << u".csv"_s;
        QTest::newRow("opposition of nothing") << QStringList{u"oppose"_s, u"add"_s, u"--channel"_s, u"email"_s, u"pas une adresse"_s} << 1
                                               << u"ne se lit pas"_s;
        QTest::newRow("unsubscribes without addresses") << QStringList{u"oppose"_s, u"import"_s, u"plats.csv"_s} << 6 << u"colonne d’adresses"_s;
    }

    void whatIsRefusedWritesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        if (!QFile::exists(m_dir.filePath(u"refus"_s))) {
            m_file = u"refus"_s;
            QCOMPARE(call({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
            QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Petit"_s, u"--set"_s, u"email=p@example.org"_s}).status, 0);
            QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Jeune"_s, u"--set"_s, u"birthday=2015-05-01"_s}).status, 0);
            QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Partie"_s, u"--set"_s, u"email=e@example.org"_s}).status, 0);
            QCOMPARE(call({u"erase"_s, u"3"_s}).status, 0);
            QCOMPARE(call(consent(u"refuse"_s, u"offers"_s, u"email"_s)).status, 0);
        }
        m_file = u"refus"_s;
        write(u"scan.pdf"_s, "MZ");
        write(u"gros.pdf"_s, "%PDF-" + QByteArray(10 * 1024 * 1024, 'x'));
        write(u"plats.csv"_s, "Plat;Prix\nSoupe;7\nTarte;8\n");
        for (QString &argument : arguments) {
            if (argument.contains(u'.') && !argument.startsWith(u'/') && !argument.contains(u'@'))
                argument = m_dir.filePath(argument);
        }
        const Answer answer = call(arguments);
        QCOMPARE(answer.status, status);
        QVERIFY2(QString::fromUtf8(answer.words).contains(words), answer.words.constData());
        QVERIFY(!QFile::exists(m_dir.filePath(u"out.csv"_s)));
        QCOMPARE(call({u"consent"_s, u"history"_s, u"1"_s}).json.value(u"events"_s).toArray().size(), 1);
    }

    void aSheetProvesNothingAndAnOppositionStands()
    {
        m_file = u"feuille"_s;
        QCOMPARE(call({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
        QCOMPARE(call({u"oppose"_s, u"add"_s, u"--channel"_s, u"email"_s, u"c@example.org"_s}).status, 0);
        const QString sheet = write(u"clients.csv"_s,
            "Nom;E-mail;Portable;Newsletter\nA;a@example.org;0639981201;O\nB;b@example.org;;N\nC;C@example.org;;O\n=D;d@example.org;;O\n");
        const QJsonObject report = call({u"import"_s, sheet}).json;
        QCOMPARE(report.value(u"created"_s).toInt(), 3);
        QCOMPARE(report.value(u"blocked_opposed"_s).toInt(), 1);
        const auto status = [&](const QString &id) {
            const QJsonArray list = call({u"consent"_s, u"status"_s, id}).json.value(u"consents"_s).toArray();
            for (const QJsonValue &state : list) {
                if (state[u"purpose"] == u"offers"_s && state[u"channel"] == u"email"_s)
                    return state[u"status"].toString();
            }
            return QString();
        };
        QCOMPARE(status(u"1"_s), u"unproven"_s);
        QCOMPARE(status(u"2"_s), u"refused"_s);
        const QStringList mailing{u"mailing"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s, u"--out"_s};
        QJsonObject list = call(mailing + QStringList{m_dir.filePath(u"vide.xlsx"_s)}).json;
        QCOMPARE(list.value(u"included"_s).toInt(), 0);
        QCOMPARE(list.value(u"excluded"_s).toObject().value(u"unproven"_s).toInt(), 2);
        QCOMPARE(list.value(u"excluded"_s).toObject().value(u"refused"_s).toInt(), 1);
        QCOMPARE(call({u"consent"_s, u"give"_s, u"3"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s}).json.value(u"status"_s).toString(),
            u"given"_s);
        list = call(mailing + QStringList{m_dir.filePath(u"liste.csv"_s)}).json;
        QCOMPARE(list.value(u"included"_s).toInt(), 1);
        QFile written(m_dir.filePath(u"liste.csv"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBF"
                                "email;"));
        QVERIFY(text.contains("consent_date;consent_text_version\r\n"));
        QVERIFY(text.contains("\"'=D\""));
        // The list goes through the cleaning as any other.
        const QJsonObject clean =
            call({u"scrub"_s, written.fileName(), u"--channel"_s, u"email"_s, u"--out"_s, m_dir.filePath(u"propre.ods"_s)}).json;
        QCOMPARE(clean.value(u"rows_read"_s).toInt(), 1);
        QCOMPARE(clean.value(u"kept"_s).toInt(), 1);
        const QJsonObject preview = call({u"preview"_s, m_dir.filePath(u"propre.ods"_s)}).json;
        QCOMPARE(preview.value(u"format"_s).toString(), u"ods"_s);
        QCOMPARE(preview.value(u"rows"_s)[1][2].toString(), u"=D"_s);
        QCOMPARE(preview.value(u"columns"_s)[0][u"field"].toString(), u"email"_s);
        QCOMPARE(call({u"import"_s, m_dir.filePath(u"propre.ods"_s)}).json.value(u"unchanged"_s).toInt(), 1);
        const Answer dry = call({u"oppose"_s, u"import"_s, sheet, u"--dry-run"_s});
        QCOMPARE(dry.json.value(u"rows_read"_s).toInt(), 4);
        QCOMPARE(dry.json.value(u"added"_s).toInt(), 1); // B, whose Newsletter says no
        QVERIFY(!call({u"oppose"_s, u"check"_s, u"--channel"_s, u"email"_s, u"b@example.org"_s}).json.value(u"opposed"_s).toBool());
    }

    void papersAndCalls()
    {
        const QString file = m_dir.filePath(u"papers"_s);
        const auto run = [&file](const QStringList &arguments) { return runCli(file, arguments, "Une table pour 4, s'il vous plait !\n"); };
        QCOMPARE(run({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
        const Answer added =
            run({u"add"_s, u"--set"_s, u"last_name=Martin"_s, u"--set"_s, u"phone=0639983401"_s, u"--set"_s, u"birthday=2020-05-01"_s});
        QCOMPARE(added.status, 0);
        QVERIFY(QJsonDocument(added.json).toJson().contains("parent_must_agree"));
        const QStringList offers{u"--purpose"_s, u"offers"_s, u"--channel"_s, u"phone"_s, u"--guardian"_s, u"Sa tante"_s};
        const Answer given = run(QStringList{u"consent"_s, u"give"_s, u"1"_s} + offers);
        QCOMPARE(given.json.value(u"status"_s).toString(), u"given"_s);
        const QString form = m_dir.filePath(u"form.pdf"_s);
        const QStringList print{u"consent"_s, u"form"_s, u"--purposes"_s, u"offers,diet"_s, u"--language"_s, u"fr"_s, u"--out"_s, form};
        const Answer printed = run(print);
        QCOMPARE(printed.json.value(u"number"_s).toString(), u"OFFERS-FR-1 + DIET-FR-1"_s);
        QVERIFY(QFile(form).exists());
        QCOMPARE(run(print).status, 1); // never over what stands there
        QCOMPARE(run({u"consent"_s, u"form"_s, u"--purposes"_s, u"peace"_s, u"--out"_s, m_dir.filePath(u"no.pdf"_s)}).status, 1);
        QVERIFY(!QFile(m_dir.filePath(u"no.pdf"_s)).exists());
        const QString proof = m_dir.filePath(u"proof.pdf"_s);
        const QString event = given.json.value(u"event"_s).toString();
        QCOMPARE(run({u"consent"_s, u"proof"_s, u"1"_s, u"--event"_s, event, u"--out"_s, proof}).status, 0);
        QVERIFY(QFile(proof).exists());
        QCOMPARE(run({u"consent"_s, u"proof"_s, u"1"_s, u"--event"_s, u"99"_s, u"--out"_s, m_dir.filePath(u"no.pdf"_s)}).status, 1);
        QCOMPARE(run({u"consent"_s, u"lapsing"_s, u"--within"_s, u"370"_s}).json.value(u"lapsing"_s).toArray().size(), 1);
        QCOMPARE(run({u"consent"_s, u"lapsing"_s}).json.value(u"lapsing"_s).toArray().size(), 0);
        QCOMPARE(run({u"consent"_s, u"call"_s, u"1"_s}).status, 2);
        QCOMPARE(run({u"consent"_s, u"call"_s, u"1"_s, u"--unanswered"_s}).json.value(u"calls_in_30_days"_s).toInt(), 1);
        const QJsonObject calls = run({u"consent"_s, u"calls"_s, u"1"_s}).json;
        QVERIFY(calls.value(u"may_call"_s).toBool());
        QCOMPARE(calls.value(u"allowed"_s).toInt(), 4);
        const QStringList similar{u"consent"_s, u"give"_s, u"1"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s, u"--guardian"_s,
            u"Sa tante"_s, u"--basis"_s, u"soft_opt_in"_s};
        QCOMPARE(run(similar).status, 7);
        QCOMPARE(run(similar + QStringList{u"--conditions"_s, u"sale,similar,objection"_s}).status, 0);
        QCOMPARE(run({u"consent"_s, u"withdraw"_s, u"1"_s, u"--all"_s}).json.value(u"withdrawn"_s).toInt(), 2);
    }

private:
    static QStringList consent(const QString &verb, const QString &purpose, const QString &channel)
    {
        return {u"consent"_s, verb, u"1"_s, u"--purpose"_s, purpose, u"--channel"_s, channel};
    }
    /// A file of its own with one card.
    void add(const QStringList &fields)
    {
        m_file = u"options"_s;
        QCOMPARE(call({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
        QStringList arguments{u"add"_s};
        for (const QString &field : fields)
            arguments += {u"--set"_s, field};
        QCOMPARE(call(arguments).status, 0);
    }
    /// Every state of card 1 by "purpose channel".
    QHash<QString, QJsonObject> states(const QString &on)
    {
        QStringList arguments{u"consent"_s, u"status"_s, u"1"_s};
        if (!on.isEmpty())
            arguments = QStringList{u"--on"_s, on} + arguments;
        QHash<QString, QJsonObject> found;
        const QJsonArray list = call(arguments).json.value(u"consents"_s).toArray();
        for (const QJsonValue &state : list)
            found.insert(state[u"purpose"].toString() + u' ' + state[u"channel"].toString(), state.toObject());
        return found;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    Answer call(const QStringList &arguments) { return runCli(m_dir.filePath(m_file), arguments, "Une table pour 4, s'il vous plait !\n"); }
    QTemporaryDir m_dir;
    QString m_file = u"clients"_s;
};

QTEST_GUILESS_MAIN(TestCliConsent)
#include "tst_cli_consent.moc"
