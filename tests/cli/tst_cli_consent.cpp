// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;

/// Consent and lists as other programs call them: documents and exit statuses.
class TestCliConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

private:
    Answer call(const QStringList &arguments) { return runCli(m_dir.filePath(u"clients"_s), arguments, "Une table pour 4, s'il vous plait !\n"); }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCliConsent)
#include "tst_cli_consent.moc"
