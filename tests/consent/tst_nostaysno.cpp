// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/mailinglist.h"
#include "model/consent/reachability.h"
#include "model/customers/customerreader.h"
#include "model/customers/undo.h"
#include "model/exchange/importer.h"
#include "model/exchange/oppositionimport.h"

#include <QRandomGenerator>

using namespace couvert;

/// Nobody who said no is written to again but by a new yes of their own, dated after the no: every way of writing, in random order.
class TestNoStaysNo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsWritten_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverIsWritten()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        ConsentFixture file(QDate(2026, 6, 1));
        QHash<qint64, QDateTime> lastNo;
        QHash<qint64, QDateTime> lastYes;
        QList<qint64> people;
        for (int i = 0; i < 4; ++i)
            people.append(file.person(QStringLiteral("Client %1").arg(i), address(i)));
        QDate today(2026, 6, 1);
        QList<qint64> batches;
        for (int step = 0; step < 45; ++step) {
            today = today.addDays(1);
            file.move(today);
            const int who = static_cast<int>(dice.bounded(4));
            const qint64 id = people.at(who);
            const QDateTime now = file.session().clock().now();
            switch (dice.bounded(9)) {
            case 0: // a yes of today
                if (file.say(id, ConsentAction::Given) == QLatin1String("given"))
                    lastYes[id] = now;
                break;
            case 1: { // a form found at the back of a drawer
                const QDateTime old = now.addDays(-static_cast<qint64>(dice.bounded(1, 60)));
                if (file.say(id, ConsentAction::Given, old) == QLatin1String("given") && (!lastYes.contains(id) || lastYes[id] < old))
                    lastYes[id] = old;
                break;
            }
            case 2:
                file.say(id, dice.bounded(2) == 0 ? ConsentAction::Withdrawn : ConsentAction::Refused);
                lastNo[id] = now;
                break;
            case 3:
                QVERIFY(oppose(file.session(), Channel::Email, address(who)).has_value());
                lastNo[id] = now;
                break;
            case 4:
            case 5: { // a sheet says yes, or no
                const bool yes = dice.bounded(2) == 0;
                const qint64 batch = import(file, address(who), yes);
                if (batch != 0)
                    batches.append(batch);
                if (!yes)
                    lastNo[id] = now;
                break;
            }
            case 6: // the import is taken back
                if (!batches.isEmpty())
                    std::ignore = undoImport(file.session(), file.database(), batches.takeLast());
                break;
            case 7: { // the card changes, and changes back
                Result<Customer> card = CustomerReader(file.database()).card(id);
                QVERIFY(card.has_value());
                card->emails = {{QStringLiteral("autre%1@example.org").arg(step), ContactUse::Personal}};
                QVERIFY(CustomerWriter(file.session()).save(*card).has_value());
                check(file, people, lastNo, lastYes);
                QVERIFY(Undo(file.session()).undoLatest().has_value());
                break;
            }
            case 8: {
                QFile unsubscribed(file.file.path() + QLatin1String(".unsub.csv"));
                QVERIFY(unsubscribed.open(QIODevice::WriteOnly));
                unsubscribed.write("Email Address,UNSUB_TIME\n" + address(who).toUtf8() + ",2026-05-01\n");
                unsubscribed.close();
                QVERIFY(importOppositions(file.session(), file.database(), unsubscribed.fileName()).has_value());
                lastNo[id] = now;
                break;
            }
            }
            check(file, people, lastNo, lastYes);
        }
        QVERIFY(!lastNo.isEmpty());
    }

private:
    static QString address(int who) { return QStringLiteral("client%1@example.org").arg(who); }

    static qint64 import(ConsentFixture &file, const QString &email, bool yes)
    {
        QFile sheet(file.file.path() + QLatin1String(".csv"));
        if (!sheet.open(QIODevice::WriteOnly))
            return 0;
        sheet.write("Nom;E-mail;Ville;Newsletter\r\nClient;" + email.toUtf8() + ";Lyon;" + (yes ? "O" : "N") + "\r\n");
        sheet.close();
        ImportOptions options;
        options.duplicates = DuplicatePolicy::Update;
        const Result<ImportReport> report = importSheet(file.session(), file.database(), sheet.fileName(), options);
        return report ? report->batch : 0;
    }

    static void check(
        ConsentFixture &file, const QList<qint64> &people, const QHash<qint64, QDateTime> &lastNo, const QHash<qint64, QDateTime> &lastYes)
    {
        const QDate today = file.session().clock().today();
        QSet<qint64> listed;
        Result<UnitOfWork> unit = UnitOfWork::begin(file.session());
        QVERIFY(unit.has_value());
        QVERIFY(settleReach(unit->transaction()).has_value());
        const MailingList list(file.database(), QStringLiteral("offers"), Channel::Email, today);
        QVERIFY(
            list.forEach([&](const MailingRow &row) -> Result<bool> {
                    listed.insert(row.customer());
                    return true;
                })
                .has_value());
        const Result<MailingCounts> counts = list.count();
        QVERIFY(counts.has_value());
        QCOMPARE(counts->included, listed.size());
        for (const qint64 id : people) {
            const bool said = lastYes.contains(id) && (!lastNo.contains(id) || lastYes[id] > lastNo[id]);
            QVERIFY2(said || !listed.contains(id), "somebody who said no stands on a list");
        }
    }
};

QTEST_GUILESS_MAIN(TestNoStaysNo)
#include "tst_nostaysno.moc"
