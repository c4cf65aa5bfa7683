// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/addressbatch.h"
#include "model/consent/lapsing.h"
#include "model/consent/mailinglist.h"
#include "model/consent/mailingpeople.h"
#include "model/consent/oppositions.h"
#include "model/consent/reachability.h"
#include "model/journal/journal.h"

#include <QSet>

using namespace couvert;

namespace {

const QString Offers = QStringLiteral("offers");

QList<qint64> everybody(Database &database, Channel channel, QDate today, MailingPlace place, int page)
{
    MailingPeople people(database, Offers, channel, today, place);
    QList<qint64> ids;
    while (!people.isComplete()) {
        const Result<QList<MailingPerson>> next = people.next(page);
        if (!next)
            return {-1};
        for (const MailingPerson &person : *next)
            ids.append(person.customer);
    }
    return ids;
}

} // namespace

/// The numbers of a list can be opened: whoever is counted is shown, under the same reason and nowhere else.
class TestMailingPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumbersAreThesePeople_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<int>("page");
        QTest::newRow("e-mail, page by page") << static_cast<int>(Channel::Email) << 2;
        QTest::newRow("e-mail, all at once") << static_cast<int>(Channel::Email) << 500;
        QTest::newRow("phone, one by one") << static_cast<int>(Channel::Phone) << 1;
    }

    void theNumbersAreThesePeople()
    {
        QFETCH(int, channel);
        QFETCH(int, page);
        const auto by = static_cast<Channel>(channel);
        ConsentFixture file(QDate(2026, 11, 23));
        // Eight stories, each of four people, told on both channels.
        for (int i = 0; i < 32; ++i) {
            const bool reachable = i % 8 != 7;
            const qint64 id = file.person(QStringLiteral("Nom%1").arg(i), reachable ? QStringLiteral("n%1@example.org").arg(i) : QString(),
                reachable ? QStringLiteral("06 39 98 34 %1").arg(i, 2, 10, QLatin1Char('0')) : QString());
            for (const Channel told : {Channel::Email, Channel::Phone})
                tell(file, id, i % 8, told);
        }
        QVERIFY(oppose(file.session(), Channel::Email, QStringLiteral("n5@example.org")).has_value());
        QVERIFY(oppose(file.session(), Channel::Phone, QStringLiteral("06 39 98 34 05")).has_value());
        QVERIFY(file.database().execute("UPDATE customer SET restricted = 1 WHERE last_name = 'Nom6'").has_value());
        QVERIFY(settleReach(file.database()).has_value());
        const QDate today = file.session().clock().today();
        const Result<MailingCounts> counts = MailingList(file.database(), Offers, by, today).count();
        QVERIFY(counts.has_value());
        const std::pair<MailingPlace, qint64> places[]{{MailingPlace::Included, counts->included}, {MailingPlace::NoConsent, counts->noConsent},
            {MailingPlace::Unproven, counts->unproven}, {MailingPlace::Withdrawn, counts->withdrawn}, {MailingPlace::Refused, counts->refused},
            {MailingPlace::Expired, counts->expired}, {MailingPlace::Opposed, counts->opposed}, {MailingPlace::Restricted, counts->restricted},
            {MailingPlace::NoAddress, counts->noAddress}};
        QSet<qint64> seen;
        qsizetype shown = 0;
        for (const auto &[place, number] : places) {
            const QList<qint64> ids = everybody(file.database(), by, today, place, page);
            QCOMPARE(ids.size(), number);
            shown += ids.size();
            for (const qint64 id : ids)
                seen.insert(id);
        }
        QCOMPARE(shown, 32);
        QCOMPARE(seen.size(), 32);
        QVERIFY(counts->included > 0 && counts->expired > 0 && counts->opposed > 0 && counts->restricted > 0 && counts->noAddress > 0);
    }

    void noPageScansTheFile_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("on the list") << QStringLiteral("s.status = 'given' AND s.block = 0");
        QTest::newRow("for a reason") << QStringLiteral("(s.status <> 'given' OR s.block > 0) AND s.status = 'refused' AND s.block = 0");
    }

    void noPageScansTheFile()
    {
        QFETCH(QString, sql);
        ConsentFixture file;
        const QString plan =
            QStringLiteral("EXPLAIN QUERY PLAN SELECT s.customer, s.at, s.until, c.name_rank FROM consent_state s CROSS JOIN customer c "
                           "ON c.id = s.customer WHERE %1 AND s.purpose = 'offers' AND s.channel = 'email' AND s.customer > 7 "
                           "ORDER BY s.customer")
                .arg(sql);
        Result<Statement> explain = Statement::prepare(file.database(), plan.toStdString());
        QVERIFY(explain.has_value());
        QStringList steps;
        while (explain->step().value_or(false))
            steps.append(explain->text(3));
        QCOMPARE(steps.size(), 2); // no sorting
        QVERIFY2(steps.at(0).contains(QLatin1String("INDEX consent_state_")), qPrintable(steps.at(0)));
        QVERIFY2(steps.at(1).contains(QLatin1String("PRIMARY KEY")), qPrintable(steps.at(1)));
    }

    void lapsingOnesComeSoonestFirst()
    {
        ConsentFixture file(QDate(2026, 1, 10));
        QList<qint64> ids;
        for (int day = 0; day < 7; ++day) {
            file.move(QDate(2026, 1, 10).addDays(6 - day));
            ids.prepend(file.person(QStringLiteral("Nom%1").arg(day), {}, QStringLiteral("06 39 98 34 0%1").arg(day)));
            QCOMPARE(file.say(ids.first(), ConsentAction::Given, {}, Channel::Phone), QStringLiteral("given"));
            QCOMPARE(file.say(ids.first(), ConsentAction::Given, {}, Channel::Email), QStringLiteral("given"));
        }
        // On 12 January 2027 those of the 10th, 11th and 12th have lapsed; the others lapse within five days.
        const QDate today(2027, 1, 12);
        LapsingConsents lapsing(file.database(), today, today.addDays(30));
        QCOMPARE(lapsing.count().value_or(-1), 4);
        QList<qint64> found;
        while (!lapsing.isComplete()) {
            const Result<QList<LapsingConsent>> page = lapsing.next(3);
            QVERIFY(page.has_value());
            for (const LapsingConsent &consent : *page) {
                QCOMPARE(consent.state.channel, Channel::Phone);
                QVERIFY(consent.state.until > today);
                found.append(consent.customer);
            }
        }
        QCOMPARE(found, ids.mid(3));
        QCOMPARE(LapsingConsents(file.database(), today, today.addDays(2)).count().value_or(-1), 2);
    }

    void addressesAreCopiedByBatchesAndToldToEachPerson()
    {
        ConsentFixture file;
        for (int i = 0; i < 5; ++i)
            file.say(file.person(QStringLiteral("Nom%1").arg(i), QStringLiteral("n%1@example.org").arg(i)), ConsentAction::Given);
        file.say(file.person(QStringLiteral("Non"), QStringLiteral("non@example.org")), ConsentAction::Refused);
        QStringList copied;
        qint64 after = 0;
        int batches = 0;
        do {
            const Result<AddressBatch> batch = takeAddresses(file.session(), Offers, after, 2);
            QVERIFY(batch.has_value());
            QVERIFY(batch->addresses.size() <= 2);
            copied += batch->addresses;
            after = batch->last;
            ++batches;
        } while (after != 0);
        QCOMPARE(batches, 3);
        QCOMPARE(copied.size(), 5);
        QVERIFY(!copied.contains(QLatin1String("non@example.org")));
        QCOMPARE(file.number("SELECT count(*) FROM mailing WHERE format = 'clipboard'"), 3);
        QCOMPARE(file.number("SELECT count(*) FROM mailing_recipient"), 5);
        const Result<QList<JournalEntry>> entries = Journal(*file.file.vault).entries(file.database(), {});
        QVERIFY(entries && entries->first().action == QLatin1String("mailing.exported"));
        QVERIFY(!entries->first().detail.contains(QLatin1String("example")));
        const Result<AddressBatch> unknown = takeAddresses(file.session(), QStringLiteral("world_peace"), 0, 2);
        QVERIFY(!unknown && unknown.error().detail == QLatin1String("purpose"));
    }

private:
    static void tell(ConsentFixture &file, qint64 id, int story, Channel channel)
    {
        const QDateTime march = moment(2026, 3, 1);
        if (story == 0)
            return;
        if (story == 1)
            file.say(id, ConsentAction::Refused, march, channel);
        else if (story == 4)
            lapse(file, id, channel);
        else
            QCOMPARE(file.say(id, ConsentAction::Given, march, channel), QStringLiteral("given"));
        if (story == 2)
            file.say(id, ConsentAction::Withdrawn, {}, channel);
    }
    static void lapse(ConsentFixture &file, qint64 id, Channel channel)
    {
        ConsentForm form;
        form.customerId = id;
        form.purpose = Offers;
        form.channel = channel;
        form.at = moment(2026, 3, 1);
        form.until = QDate(2026, 4, 1);
        QCOMPARE(file.record(form), QStringLiteral("expired"));
    }
};

QTEST_GUILESS_MAIN(TestMailingPeople)
#include "tst_mailingpeople.moc"
