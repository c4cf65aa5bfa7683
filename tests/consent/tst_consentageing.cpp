// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/mailinglist.h"
#include "model/vault/settings.h"

using namespace couvert;

/// A yes counts as long as the law and the settings say, and not a day longer.
class TestConsentAgeing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYesLapses_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<QDate>("given");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("status");
        const int phone = static_cast<int>(Channel::Phone);
        const QString given = QStringLiteral("given");
        const QString expired = QStringLiteral("expired");
        QTest::newRow("phone, the day after") << phone << QDate(2026, 8, 12) << QDate(2026, 8, 13) << given;
        QTest::newRow("phone, last day of the year") << phone << QDate(2026, 8, 12) << QDate(2027, 8, 11) << given;
        QTest::newRow("phone, the anniversary") << phone << QDate(2026, 8, 12) << QDate(2027, 8, 12) << expired;
        QTest::newRow("phone, 29 February") << phone << QDate(2028, 2, 29) << QDate(2029, 2, 27) << given;
        QTest::newRow("phone, 29 February, a year on") << phone << QDate(2028, 2, 29) << QDate(2029, 2, 28) << expired;
        QTest::newRow("e-mail, ten years") << static_cast<int>(Channel::Email) << QDate(2026, 8, 12) << QDate(2036, 8, 12) << given;
        QTest::newRow("SMS, ten years") << static_cast<int>(Channel::Sms) << QDate(2026, 8, 12) << QDate(2036, 8, 12) << given;
    }

    void aYesLapses()
    {
        QFETCH(int, channel);
        QFETCH(QDate, given);
        QFETCH(QDate, today);
        QFETCH(QString, status);
        ConsentFixture file(given);
        const auto by = static_cast<Channel>(channel);
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("m@example.org"), QStringLiteral("06 39 98 34 01"));
        QCOMPARE(file.say(id, ConsentAction::Given, {}, by), QStringLiteral("given"));
        file.move(today);
        QCOMPARE(file.status(id, by), status);
        const Result<MailingCounts> counts = MailingList(file.database(), QStringLiteral("offers"), by, today).count();
        QVERIFY(counts.has_value());
        QCOMPARE(counts->included, status == QLatin1String("given") ? 1 : 0);
        QCOMPARE(counts->expired, status == QLatin1String("given") ? 0 : 1);
    }

    void aNewYesStartsANewYearAndNothingElseDoes()
    {
        ConsentFixture file(QDate(2026, 9, 1));
        const qint64 id = file.person(QStringLiteral("Martin"), {}, QStringLiteral("06 39 98 34 01"));
        file.say(id, ConsentAction::Given, {}, Channel::Phone);
        file.move(QDate(2027, 8, 1));
        QVERIFY(CustomerWriter(file.session()).addVisit(id, VisitKind::Visit, QDate(2027, 8, 1)).has_value());
        file.move(QDate(2027, 10, 1));
        QCOMPARE(file.status(id, Channel::Phone), QStringLiteral("expired"));
        QCOMPARE(file.say(id, ConsentAction::Given, {}, Channel::Phone), QStringLiteral("given"));
        file.move(QDate(2028, 9, 30));
        QCOMPARE(file.status(id, Channel::Phone), QStringLiteral("given"));
    }

    void lengthsAreSettings()
    {
        ConsentFixture file(QDate(2026, 9, 1));
        Result<Transaction> unit = Transaction::begin(file.database());
        QVERIFY(unit.has_value());
        const QJsonObject lengths{{QStringLiteral("email_months"), QStringLiteral("36")}, {QStringLiteral("phone_months"), QStringLiteral("6")}};
        QVERIFY(writeSettings(*unit, {{QStringLiteral("consent"), lengths}}).has_value());
        QVERIFY(unit->commit().has_value());
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("m@example.org"), QStringLiteral("06 39 98 34 01"));
        file.say(id, ConsentAction::Given);
        file.say(id, ConsentAction::Given, {}, Channel::Phone);
        file.move(QDate(2027, 3, 1));
        QCOMPARE(file.status(id, Channel::Phone), QStringLiteral("expired"));
        QCOMPARE(file.status(id), QStringLiteral("given"));
        file.move(QDate(2029, 9, 1));
        QCOMPARE(file.status(id), QStringLiteral("expired"));
    }

    void dietEndsWithTheMeal()
    {
        ConsentFixture file(QDate(2026, 9, 1));
        ConsentForm form;
        form.customerId = file.person(QStringLiteral("Martin"));
        form.purpose = QStringLiteral("diet");
        form.until = QDate(2026, 9, 13);
        QCOMPARE(file.record(form), QStringLiteral("given"));
        file.move(QDate(2026, 9, 13));
        QCOMPARE(file.status(form.customerId, Channel::Email, form.purpose), QStringLiteral("expired"));
    }
};

QTEST_GUILESS_MAIN(TestConsentAgeing)
#include "tst_consentageing.moc"
