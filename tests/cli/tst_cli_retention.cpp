// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;

/// How long cards are kept, as other programs call it: documents and exit statuses.
class TestCliRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QCOMPARE(call({u"create"_s, u"--user"_s, u"Gérante"_s}).status, 0);
    }
    void cleanup() { m_dir.reset(); }

    void aCardComesDueOnItsLastDay()
    {
        QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Martin"_s}).status, 0);
        QCOMPARE(due({}).value(u"unknown"_s).toArray(), QJsonArray{u"1"_s});
        const QJsonObject visit = call({u"visit"_s, u"1"_s, u"--kind"_s, u"order"_s, u"--date"_s, u"2023-01-31"_s}).json;
        QCOMPARE(visit.value(u"keep_until"_s).toString(), u"2026-01-31"_s);
        QCOMPARE(due({u"--on"_s, u"2026-01-30"_s}).value(u"due"_s).toArray().size(), 0);
        const QJsonArray listed = due({u"--on"_s, u"2026-01-31"_s}).value(u"due"_s).toArray();
        QCOMPARE(listed.size(), 1);
        const QJsonObject card = listed.first().toObject();
        QCOMPARE(card,
            (QJsonObject{{u"id"_s, u"1"_s}, {u"category"_s, u"customer"_s}, {u"last_activity"_s, u"2023-01-31"_s},
                {u"last_activity_kind"_s, u"order"_s}, {u"keep_until"_s, u"2026-01-31"_s}, {u"days_left"_s, 0}, {u"rule"_s, u"customer"_s}}));
        const QJsonArray ahead = due({u"--on"_s, u"2026-01-01"_s}, {u"--within"_s, u"30"_s}).value(u"due"_s).toArray();
        QCOMPARE(ahead.size(), 1);
        QCOMPARE(ahead.first()[u"days_left"_s].toInt(), 30);
        QCOMPARE(due({u"--on"_s, u"2026-01-01"_s}, {u"--within"_s, u"29"_s}).value(u"due"_s).toArray().size(), 0);
        const QJsonObject retention = call({u"--on"_s, u"2026-02-01"_s, u"show"_s, u"1"_s}).json.value(u"retention"_s).toObject();
        QCOMPARE(retention.value(u"state"_s).toString(), u"due"_s);
        QCOMPARE(retention.value(u"keep_until"_s).toString(), u"2026-01-31"_s);
        QCOMPARE(retention.value(u"days_left"_s).toInt(), -1);
        // No technical write moves it.
        QCOMPARE(call({u"rectify"_s, u"1"_s, u"--set"_s, u"city=Lyon"_s}).status, 0);
        QCOMPARE(due({u"--on"_s, u"2026-01-31"_s}).value(u"due"_s).toArray().size(), 1);
    }

    void keepingNeedsAReason()
    {
        addDue(2);
        const QStringList keep{u"retention"_s, u"apply"_s, u"--action"_s, u"keep"_s, u"--ids"_s, u"1,2,99,abc"_s};
        const Answer refused = call(keep);
        QCOMPARE(refused.status, 7);
        QCOMPARE(due({}).value(u"due"_s).toArray().size(), 2);
        const QJsonObject done = call(keep + QStringList{u"--reason"_s, u"litige"_s, u"--until"_s, u"2099-06-30"_s}).json;
        QCOMPARE(done.value(u"done"_s).toInt(), 2);
        QCOMPARE(done.value(u"refused"_s).toArray().size(), 2);
        for (const QJsonValue refusal : done.value(u"refused"_s).toArray())
            QCOMPARE(refusal[u"code"_s].toString(), u"not_found"_s);
        QCOMPARE(due({}).value(u"due"_s).toArray().size(), 0);
        const QJsonObject hold = call({u"show"_s, u"1"_s}).json.value(u"retention"_s)[u"hold"_s].toObject();
        QCOMPARE(hold.value(u"reason"_s).toString(), u"litige"_s);
        QCOMPARE(hold.value(u"until"_s).toString(), u"2099-06-30"_s);
        QCOMPARE(due({u"--on"_s, u"2099-06-30"_s}).value(u"due"_s).toArray().size(), 0);
        const QJsonArray over = due({u"--on"_s, u"2099-07-01"_s}).value(u"due"_s).toArray();
        QCOMPARE(over.size(), 2);
        QCOMPARE(over.first()[u"keep_until"_s].toString(), u"2099-06-30"_s);
        // What is held is left alone, card by card, and the rest is told.
        const QJsonObject asked = call({u"retention"_s, u"apply"_s, u"--action"_s, u"contact"_s, u"--ids"_s, u"1"_s}).json;
        QCOMPARE(asked.value(u"done"_s).toInt(), 0);
        QCOMPARE(asked.value(u"refused"_s).toArray().first()[u"code"_s].toString(), u"hold"_s);
        QCOMPARE(call({u"hold"_s, u"2"_s, u"--end"_s}).json.value(u"retention"_s)[u"state"_s].toString(), u"due"_s);
        QCOMPARE(due({}).value(u"due"_s).toArray().size(), 1);
        QCOMPARE(call({u"hold"_s, u"2"_s}).status, 7);
        QCOMPARE(call({u"hold"_s, u"2"_s, u"--reason"_s, u"litige"_s}).json.value(u"retention"_s)[u"state"_s].toString(), u"held"_s);
        QCOMPARE(call(keep + QStringList{u"--reason"_s, u"litige"_s, u"--until"_s, u"2001-01-01"_s}).status, 1);
        QCOMPARE(call({u"retention"_s, u"apply"_s, u"--action"_s, u"forget"_s, u"--ids"_s, u"1"_s}).status, 2);
        QCOMPARE(call({u"retention"_s, u"apply"_s, u"--action"_s, u"keep"_s}).status, 2);
        QCOMPARE(call({u"verify"_s}).status, 0);
    }

    void whatIsDueCanGo()
    {
        addDue(3);
        QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Jeune"_s, u"--set"_s, u"last_visit=2026-01-15"_s}).status, 0);
        const auto apply = [this](const QString &action, const QString &ids) {
            return call({u"--on"_s, u"2026-11-25"_s, u"retention"_s, u"apply"_s, u"--action"_s, action, u"--ids"_s, ids}).json;
        };
        const QJsonObject erased = apply(u"erase"_s, u"1,4"_s);
        QCOMPARE(erased.value(u"done"_s).toInt(), 1);
        QCOMPARE(erased.value(u"residue"_s).toInt(-1), 0);
        QCOMPARE(erased.value(u"refused"_s).toArray().first()[u"code"_s].toString(), u"not_due"_s);
        QCOMPARE(call({u"show"_s, u"1"_s}).status, 1);
        QCOMPARE(apply(u"anonymise"_s, u"2"_s).value(u"done"_s).toInt(), 1);
        QCOMPARE(apply(u"archive"_s, u"3"_s).value(u"refused"_s).toArray().first()[u"code"_s].toString(), u"no_archive"_s);
        QCOMPARE(call({u"rectify"_s, u"3"_s, u"--set"_s, u"category=supplier"_s}).status, 0);
        QCOMPARE(apply(u"archive"_s, u"3"_s).value(u"done"_s).toInt(), 1);
        QCOMPARE(call({u"search"_s, u"martin"_s}).json.value(u"total"_s).toInt(), 0);
        QCOMPARE(call({u"verify"_s}).status, 0);
    }

    void rulesAreSimulatedAndSet()
    {
        addDue(1);
        QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Durand"_s, u"--set"_s, u"last_visit=2024-11-01"_s}).status, 0);
        const QStringList rules{u"--on"_s, u"2026-11-25"_s, u"retention"_s, u"rules"_s};
        const QJsonObject told = call(rules).json;
        QCOMPARE(told.value(u"rules"_s).toArray().size(), 7);
        QCOMPARE(told.value(u"rules"_s).toArray().first()[u"months"_s].toInt(), 36);
        QVERIFY(told.value(u"rules"_s).toArray().first()[u"clock"_s].toArray().contains(u"booking"_s));
        QCOMPARE(call(rules + QStringList{u"--simulate"_s, u"customer=24"_s}).json.value(u"would_become_due"_s).toInt(), 1);
        QCOMPARE(call(rules + QStringList{u"--simulate"_s, u"customer=25"_s}).json.value(u"would_become_due"_s).toInt(), 0);
        QCOMPARE(call(rules + QStringList{u"--simulate"_s, u"pigeon=24"_s}).status, 2);
        QCOMPARE(due({u"--on"_s, u"2026-11-25"_s}).value(u"due"_s).toArray().size(), 1);
        QCOMPARE(call(rules + QStringList{u"--set"_s, u"customer=24"_s}).status, 7);
        QCOMPARE(call(rules + QStringList{u"--set"_s, u"customer=24"_s, u"--reason"_s, u"carte courte"_s}).status, 0);
        QCOMPARE(due({u"--on"_s, u"2026-11-25"_s}).value(u"due"_s).toArray().size(), 2);
        const QJsonArray stored = call({u"settings"_s, u"get"_s}).json.value(u"rules"_s).toArray();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first()[u"months"_s].toInt(), 24);
        QCOMPARE(stored.first()[u"reason"_s].toString(), u"carte courte"_s);
        // The document itself, without and with a reason; a category of the file's own.
        QCOMPARE(putSettings(R"({"rules":[{"category":"customer","months":48}]})").status, 7);
        QCOMPARE(putSettings(R"({"rules":[{"category":"club","name":"Club","months":12,"reason":"un an"}]})").status, 0);
        QCOMPARE(due({u"--on"_s, u"2026-11-25"_s}).value(u"due"_s).toArray().size(), 1);
        QCOMPARE(call({u"rectify"_s, u"2"_s, u"--set"_s, u"category=club"_s}).status, 0);
        QCOMPARE(due({u"--on"_s, u"2026-11-25"_s}).value(u"due"_s).toArray().size(), 2);
        QCOMPARE(call({u"rectify"_s, u"2"_s, u"--set"_s, u"category=pigeon"_s}).status, 1);
        QCOMPARE(putSettings(R"({"rules":[]})").status, 7);
    }

    void theDateIsConfirmed()
    {
        addDue(1);
        QCOMPARE(call({u"retention"_s, u"confirm-date"_s}).status, 0);
        QCOMPARE(due({}).value(u"date"_s).toString(), u"ok"_s);
        // A told day neither reads nor moves the last day seen.
        QCOMPARE(due({u"--on"_s, u"2040-01-01"_s}).value(u"due"_s).toArray().size(), 1);
        QCOMPARE(due({}).value(u"due"_s).toArray().size(), 1);
    }

private:
    Answer call(const QStringList &arguments) { return runCli(m_dir->filePath(u"clients"_s), arguments, "Une table pour 4, s'il vous plait !\n"); }
    QJsonObject due(const QStringList &before, const QStringList &behind = {})
    {
        const Answer answer = call(before + QStringList{u"retention"_s, u"due"_s} + behind);
        return answer.status == 0 ? answer.json : QJsonObject();
    }
    void addDue(int number)
    {
        for (int i = 0; i < number; ++i)
            QCOMPARE(call({u"add"_s, u"--set"_s, u"last_name=Martin"_s, u"--set"_s, u"last_visit=2020-01-15"_s}).status, 0);
    }
    Answer putSettings(const char *json)
    {
        QFile file(m_dir->filePath(u"settings.json"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(json);
        file.close();
        return call({u"settings"_s, u"set"_s, file.fileName()});
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCliRetention)
#include "tst_cli_retention.moc"
