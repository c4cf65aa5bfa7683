// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;

/// Requests, erasure, freezing and objection as other programs call them: documents and exit statuses.
class TestCliRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QCOMPARE(call({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
        QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Kervadec"_s, u"--set"_s, u"first_name=Yuna"_s, u"--set"_s,
                          u"email=yuna.kervadec@example.org"_s, u"--set"_s, u"phone=06 39 98 00 01"_s})
                     .json.value(u"id"_s)
                     .toString(),
            u"1"_s);
    }
    void cleanup() { m_dir.reset(); }

    void aRequestFromReceiptToItsEnd()
    {
        const Answer opened = on(u"2026-02-10"_s,
            {u"request"_s, u"open"_s, u"--kind"_s, u"access"_s, u"--received"_s, u"2026-01-31"_s, u"--customer"_s, u"1"_s, u"--channel"_s,
                u"lettre"_s});
        QCOMPARE(opened.status, 0);
        QCOMPARE(opened.json.value(u"number"_s).toString(), u"2026-0001"_s);
        QCOMPARE(opened.json.value(u"due"_s).toString(), u"2026-03-02"_s);
        QCOMPARE(on(u"2026-02-11"_s, {u"request"_s, u"extend"_s, u"2026-0001"_s}).status, 7);
        QCOMPARE(on(u"2026-03-03"_s, {u"request"_s, u"extend"_s, u"2026-0001"_s, u"--reason"_s, u"nombre"_s}).status, 7);
        QCOMPARE(due(on(u"2026-02-11"_s, {u"request"_s, u"extend"_s, u"2026-0001"_s, u"--reason"_s, u"nombre"_s})), u"2026-04-30"_s);
        QCOMPARE(on(u"2026-02-12"_s, {u"request"_s, u"pause"_s, u"2026-0001"_s, u"--reason"_s, u"autre adresse"_s}).json.value(u"state"_s).toString(),
            u"paused"_s);
        QCOMPARE(due(on(u"2026-02-19"_s, {u"request"_s, u"resume"_s, u"2026-0001"_s})), u"2026-05-07"_s);
        const QJsonObject row = on(u"2026-05-01"_s, {u"request"_s, u"list"_s, u"--open"_s}).json.value(u"requests"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"days_left"_s).toInt(), 6);
        QVERIFY(row.value(u"extended"_s).toBool());
        QCOMPARE(row.value(u"customer"_s).toString(), u"1"_s);
        QCOMPARE(on(u"2026-05-01"_s, {u"request"_s, u"identity"_s, u"2026-0001"_s, u"--how"_s, u"known_contact"_s}).status, 0);
        QCOMPARE(call({u"request"_s, u"close"_s, u"2026-0001"_s, u"--outcome"_s, u"done"_s}).json.value(u"state"_s).toString(), u"closed"_s);
        QVERIFY(call({u"request"_s, u"list"_s, u"--open"_s}).json.value(u"requests"_s).toArray().isEmpty());
        QCOMPARE(call({u"show"_s, u"1"_s}).json.value(u"requests"_s).toArray().size(), 1);
        QCOMPARE(call({u"request"_s, u"close"_s, u"2026-0099"_s, u"--outcome"_s, u"done"_s}).status, 1);
        QCOMPARE(call({u"request"_s, u"open"_s, u"--kind"_s, u"access"_s, u"--received"_s, u"2999-01-01"_s}).status, 1);
        QCOMPARE(call({u"request"_s, u"open"_s, u"--kind"_s, u"wish"_s, u"--received"_s, u"2026-01-01"_s}).status, 2);
    }

    void aCorrectionIsLinkedToItsRequest()
    {
        QCOMPARE(request(u"rectification"_s), u"2026-0001"_s);
        const Answer changed = call({u"rectify"_s, u"1"_s, u"--set"_s, u"last_name=Kervadeg"_s, u"--request"_s, u"2026-0001"_s});
        QCOMPARE(changed.json.value(u"changed"_s).toArray().first().toObject().value(u"after"_s).toString(), u"Kervadeg"_s);
        QCOMPARE(call({u"rectify"_s, u"1"_s, u"--set"_s, u"last_name=X"_s, u"--request"_s, u"2026-0042"_s}).status, 1);
    }

    void erasedIsErasedAndStaysSo()
    {
        const QString copies = m_dir->filePath(u"copies"_s);
        QVERIFY(QDir().mkpath(copies));
        QCOMPARE(on(u"2026-11-02"_s, {u"backup"_s, u"--to"_s, copies}).status, 0);
        QCOMPARE(call({u"consent"_s, u"give"_s, u"1"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"phone"_s}).status, 0);
        QCOMPARE(request(u"erasure"_s), u"2026-0001"_s);
        const Answer preview = call({u"erase"_s, u"1"_s, u"--dry-run"_s});
        QCOMPARE(preview.status, 0);
        QCOMPARE(preview.json.value(u"removed"_s).toObject().value(u"customer"_s).toInt(), 1);
        QCOMPARE(call({u"show"_s, u"1"_s}).status, 0);
        QCOMPARE(call({u"erase"_s, u"1"_s, u"--reason"_s, u"Yuna Kervadec le veut"_s}).status, 1);
        QCOMPARE(call({u"show"_s, u"1"_s}).status, 0);

        const Answer erased = call({u"erase"_s, u"1"_s, u"--request"_s, u"2026-0001"_s});
        QCOMPARE(erased.status, 0);
        QCOMPARE(erased.json.value(u"removed"_s), preview.json.value(u"removed"_s));
        QCOMPARE(erased.json.value(u"residue"_s).toInt(-1), 0);
        const QDate gone = QDate::fromString(erased.json.value(u"last_backup_gone_on"_s).toString(), Qt::ISODate);
        QVERIFY(gone > QDate::currentDate());
        QStringList kept;
        for (const QJsonValue &thing : erased.json.value(u"kept"_s).toArray())
            kept.append(thing.toObject().value(u"what"_s).toString());
        QVERIFY(kept.contains(u"phone_consent_proof"_s));
        const QString certificate = erased.json.value(u"certificate"_s).toString();
        QCOMPARE(QFileInfo(certificate).absolutePath(), QFileInfo(m_dir->path()).absoluteFilePath());
        QFile pdf(certificate);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(!pdf.fileName().contains(u"ervadec"_s));
        QCOMPARE(call({u"show"_s, u"1"_s}).status, 1);
        QCOMPARE(call({u"search"_s, u"Kervadec"_s}).json.value(u"total"_s).toInt(), 0);
        QCOMPARE(call({u"erase"_s, u"1"_s}).status, 1);
        QCOMPARE(call({u"consent"_s, u"give"_s, u"1"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s}).status, 7);
        QVERIFY(!QDir(copies).entryList({u"couvert-ledger-*"_s}).isEmpty());

        const QStringList again{u"add"_s, u"--set"_s, u"last_name=K"_s, u"--set"_s, u"email=Yuna.Kervadec@example.org"_s};
        QCOMPARE(call(again).status, 7);
        write(u"sheet.csv"_s, "Nom;E-mail\r\nKervadec;yuna.kervadec@example.org\r\nAutre;autre@example.org\r\n");
        const Answer imported = call({u"import"_s, m_dir->filePath(u"sheet.csv"_s)});
        QCOMPARE(imported.json.value(u"blocked_erased"_s).toInt(), 1);
        QCOMPARE(imported.json.value(u"created"_s).toInt(), 1);
        const Answer scrubbed = call({u"scrub"_s, m_dir->filePath(u"sheet.csv"_s), u"--channel"_s, u"email"_s, u"--keep-unknown"_s, u"--out"_s,
            m_dir->filePath(u"clean.csv"_s)});
        QCOMPARE(scrubbed.json.value(u"removed_erased"_s).toInt(), 1);
        QCOMPARE(call(again + QStringList{u"--new-act"_s, u"2020-01-01"_s}).status, 7);
        QCOMPARE(call(again + QStringList{u"--new-act"_s, QDate::currentDate().toString(Qt::ISODate)}).status, 0);
        QCOMPARE(call({u"verify"_s}).status, 0);
    }

    void aCertificateGoesWhereItIsAsked()
    {
        const QString path = m_dir->filePath(u"preuve.pdf"_s);
        QCOMPARE(call({u"erase"_s, u"1"_s, u"--certificate"_s, path}).json.value(u"certificate"_s).toString(), path);
        QVERIFY(QFile::exists(path));
        QCOMPARE(call({u"erase"_s, u"2"_s, u"--certificate"_s, path}).status, 1);
    }

    void aCardKeptForAReasonIsToldAndStays()
    {
        QCOMPARE(call({u"hold"_s, u"1"_s, u"--reason"_s, u"litige"_s, u"--until"_s, u"2099-06-30"_s}).status, 0);
        const Answer preview = call({u"erase"_s, u"1"_s, u"--dry-run"_s});
        QCOMPARE(preview.status, 0);
        QCOMPARE(preview.json.value(u"refused"_s).toObject(),
            (QJsonObject{{u"code"_s, u"hold"_s}, {u"reason"_s, u"litige"_s}, {u"until"_s, u"2099-06-30"_s}}));
        const Answer refused = call({u"erase"_s, u"1"_s});
        QCOMPARE(refused.status, 7);
        QVERIFY(refused.json.value(u"error"_s)[u"message"_s].toString().contains(u"hold"_s));
        QCOMPARE(call({u"hold"_s, u"1"_s, u"--end"_s}).status, 0);
        QVERIFY(call({u"erase"_s, u"1"_s, u"--dry-run"_s}).json.value(u"refused"_s).isNull());
        QCOMPARE(call({u"erase"_s, u"1"_s}).status, 0);
    }

    void aFrozenCardIsLeftAlone()
    {
        QCOMPARE(call({u"restrict"_s, u"1"_s}).status, 7);
        QCOMPARE(call({u"restrict"_s, u"1"_s, u"--reason"_s, u"exactitude contestée"_s}).json.value(u"restricted"_s).toBool(), true);
        QCOMPARE(call({u"rectify"_s, u"1"_s, u"--set"_s, u"last_name=X"_s}).status, 7);
        QCOMPARE(call({u"visit"_s, u"1"_s}).status, 7);
        QCOMPARE(call({u"erase"_s, u"1"_s}).status, 7);
        QVERIFY(call({u"show"_s, u"1"_s}).json.value(u"restricted"_s).toBool());
        QCOMPARE(call({u"unrestrict"_s, u"1"_s, u"--reason"_s, u"vérifié"_s, u"--informed"_s, u"2999-01-01"_s}).status, 7);
        QCOMPARE(call({u"unrestrict"_s, u"1"_s, u"--reason"_s, u"vérifié"_s}).json.value(u"restricted"_s).toBool(true), false);
        QCOMPARE(call({u"visit"_s, u"1"_s}).status, 0);
    }

    void anObjectionOpposesEveryAddress()
    {
        QCOMPARE(call({u"consent"_s, u"give"_s, u"1"_s, u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s}).status, 0);
        QCOMPARE(call({u"object"_s, u"1"_s}).json.value(u"withdrawn"_s).toInt(), 1);
        QVERIFY(call({u"oppose"_s, u"check"_s, u"--channel"_s, u"sms"_s, u"0639980001"_s}).json.value(u"opposed"_s).toBool());
        QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Autre"_s, u"--set"_s, u"phone=0639980001"_s}).status, 0);
        QCOMPARE(call({u"related"_s, u"1"_s}).json.value(u"related"_s).toArray().first().toObject().value(u"by"_s).toString(), u"phone"_s);
    }

private:
    Answer call(const QStringList &arguments) { return runCli(m_dir->filePath(u"clients"_s), arguments, "Une table pour 4, s'il vous plait !\n"); }
    Answer on(const QString &day, const QStringList &arguments) { return call(QStringList{u"--on"_s, day} + arguments); }
    static QString due(const Answer &answer) { return answer.json.value(u"due"_s).toString(); }

    QString request(const QString &kind)
    {
        return on(u"2026-11-25"_s, {u"request"_s, u"open"_s, u"--kind"_s, kind, u"--received"_s, u"2026-11-24"_s, u"--customer"_s, u"1"_s})
            .json.value(u"number"_s)
            .toString();
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCliRights)
#include "tst_cli_rights.moc"
