// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace couvert;
using namespace Qt::StringLiterals;

/// The same promise through the program that others call: whatever its commands do, in whatever order, nobody who said no comes onto a
/// list again but by a later yes of their own. tst_nostaysno goes deeper; this one has nothing of ours between it and the file.
class TestCliNoStaysNo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsCommanded_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("seed 1") << quint32(1);
        QTest::newRow("seed 2") << quint32(2);
    }

    void whateverIsCommanded()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        m_dir = std::make_unique<QTemporaryDir>();
        QCOMPARE(call({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
        QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Martin"_s, u"--set"_s, u"email=m@example.org"_s}).status, 0);
        QDate today(2026, 12, 1);
        QDate lastYes;
        QDate lastNo;
        QStringList batches;
        QStringList done;
        for (int step = 0; step < 14; ++step) {
            today = today.addDays(dice.bounded(1, 9));
            m_on = today.toString(Qt::ISODate);
            const quint32 action = dice.bounded(8U);
            const bool coin = dice.bounded(2) == 0;
            done.append(QString::number(action));
            switch (action) {
            case 0:
            case 1: { // a yes of today, or an old form
                const QDate at = action == 0 ? today : today.addDays(-dice.bounded(1, 30));
                QStringList give = consent(u"give"_s);
                if (action == 1)
                    give += {u"--at"_s, at.toString(Qt::ISODate) + u"T00:00:00"_s};
                const Answer answer = call(give);
                QVERIFY(answer.status == 0 || answer.status == 7);
                QVERIFY(answer.status == 0 || !(lastNo.isValid() && at > lastNo));
                QVERIFY(answer.status == 7 || !(lastNo.isValid() && at <= lastNo));
                if (answer.status == 0 && (!lastYes.isValid() || at > lastYes))
                    lastYes = at;
                break;
            }
            case 2:
                QCOMPARE(call(consent(coin ? u"withdraw"_s : u"refuse"_s)).status, 0);
                lastNo = today;
                break;
            case 3:
                QCOMPARE(call({u"oppose"_s, u"add"_s, u"--channel"_s, u"email"_s, coin ? u"M+menu@Example.org"_s : u"m@example.org"_s}).status, 0);
                lastNo = today;
                break;
            case 4: // a sheet says yes, or no
            case 5: {
                const Answer answer =
                    call({u"import"_s, sheet("Nom;E-mail;Ville;Newsletter\nMartin;m@example.org;Lyon;" + QByteArray(coin ? "O" : "N") + '\n'),
                        u"--duplicates"_s, dice.bounded(2) == 0 ? u"update"_s : u"skip"_s});
                QCOMPARE(answer.status, 0);
                QCOMPARE(answer.json.value(u"created"_s).toInt(), 0);
                batches.append(answer.json.value(u"batch"_s).toVariant().toString());
                if (!coin)
                    lastNo = today;
                break;
            }
            case 6:
                if (!batches.isEmpty())
                    std::ignore = call({u"undo"_s, batches.takeLast()});
                break;
            default:
                QCOMPARE(call({u"oppose"_s, u"import"_s, sheet("Email Address,UNSUB_TIME\nm@example.org,2026-11-01 10:00:00\n")}).status, 0);
                lastNo = today;
            }
            const bool may = lastYes.isValid() && !(lastNo.isValid() && lastNo >= lastYes);
            const Answer list = call(QStringList{u"mailing"_s} + offers() + QStringList{u"--out"_s, m_dir->filePath(u"list.csv"_s)});
            QCOMPARE(list.status, 0);
            QVERIFY2(list.json.value(u"included"_s).toInt() == (may ? 1 : 0), qPrintable(done.join(u' ')));
            int others = 0;
            const QJsonObject excluded = list.json.value(u"excluded"_s).toObject();
            for (const QJsonValue &number : excluded)
                others += number.toInt();
            QCOMPARE(others, may ? 0 : 1);
        }
        QVERIFY(lastNo.isValid());
    }

private:
    static QStringList offers() { return {u"--purpose"_s, u"offers"_s, u"--channel"_s, u"email"_s}; }
    static QStringList consent(const QString &verb) { return QStringList{u"consent"_s, verb, u"1"_s} + offers(); }
    QString sheet(const QByteArray &text) const
    {
        QFile file(m_dir->filePath(u"in.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    [[nodiscard]] Answer call(const QStringList &arguments) const
    {
        const QStringList on = m_on.isEmpty() ? QStringList() : QStringList{u"--on"_s, m_on};
        return runCli(m_dir->filePath(u"clients"_s), on + arguments, "Une table pour 4, s'il vous plait !\n");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_on;
};

QTEST_GUILESS_MAIN(TestCliNoStaysNo)
#include "tst_cli_nostaysno.moc"
