// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/oppositions.h"
#include "model/journal/journal.h"

using namespace couvert;

/// What people said is kept as they said it, in order, and nothing else can be made of it.
class TestConsentEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWordCounts_data()
    {
        using enum ConsentAction;
        QTest::addColumn<QList<ConsentAction>>("said");
        QTest::addColumn<QString>("status");
        QTest::newRow("nothing") << QList<ConsentAction>{} << QStringLiteral("none");
        QTest::newRow("yes") << QList{Given} << QStringLiteral("given");
        QTest::newRow("no") << QList{Refused} << QStringLiteral("refused");
        QTest::newRow("yes, back") << QList{Given, Withdrawn} << QStringLiteral("withdrawn");
        QTest::newRow("yes, back, yes") << QList{Given, Withdrawn, Given} << QStringLiteral("given");
        QTest::newRow("no, later yes") << QList{Refused, Given} << QStringLiteral("given");
        QTest::newRow("back without a yes") << QList{Withdrawn} << QStringLiteral("withdrawn");
    }

    void theLastWordCounts()
    {
        QFETCH(QList<ConsentAction>, said);
        QFETCH(QString, status);
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("martin@example.org"));
        int day = 1;
        for (const ConsentAction action : said)
            file.say(id, action, moment(2026, 3, day++));
        QCOMPARE(file.status(id), status);
        const Result<QList<ConsentEvent>> history = ConsentReader(file.database()).history(id);
        QVERIFY(history.has_value());
        QCOMPARE(history->size(), said.size());
        for (qsizetype i = 0; i < said.size(); ++i) {
            QCOMPARE(history->at(i).action, said.at(i));
            QCOMPARE(history->at(i).address, QStringLiteral("martin@example.org"));
            QCOMPARE(history->at(i).wording, said.at(i) == ConsentAction::Given ? 1 : 0);
        }
        QVERIFY(Journal(*file.file.vault).verify(file.database()).has_value());
    }

    void onePurposeAndOneChannelSayNothingOfAnother()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("martin@example.org"), QStringLiteral("06 39 98 34 01"));
        QCOMPARE(file.say(id, ConsentAction::Given), QStringLiteral("given"));
        const Result<QList<ConsentState>> states = ConsentReader(file.database()).states(id, file.session().clock().today());
        QVERIFY(states.has_value());
        QCOMPARE(states->size(), 16);
        for (const ConsentState &state : *states) {
            const bool said = state.purpose == QLatin1String("offers") && state.channel == Channel::Email;
            QCOMPARE(state.status, said ? ConsentStatus::Given : ConsentStatus::None);
        }
    }

    /// A yes out of somebody's list that nobody can show is none to write to (CNIL; domain.md: "non prouvé").
    void anImportedYesCountsWithItsEvidenceOnly()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("martin@example.org"));
        ConsentForm form;
        form.customerId = id;
        form.purpose = QStringLiteral("offers");
        form.how = ConsentHow::Import;
        form.at = moment(2026, 3, 1);
        QCOMPARE(file.record(form), QStringLiteral("unproven"));
        const auto reached = [&] { return file.number("SELECT count(*) FROM consent_state WHERE status = 'given' AND block = 0"); };
        QCOMPARE(reached(), 0);
        form.evidence = Evidence{QStringLiteral("eml"), "From: martin@example.org\r\n\r\noui"};
        form.at = moment(2026, 3, 2);
        QCOMPARE(file.record(form), QStringLiteral("given"));
        QCOMPARE(reached(), 1);
        // What was proved is not made doubtful by a later list, and a no is not undone by one.
        form.evidence.reset();
        form.at = moment(2026, 3, 3);
        QCOMPARE(file.record(form), QStringLiteral("given"));
        QCOMPARE(file.say(id, ConsentAction::Withdrawn, moment(2026, 3, 4)), QStringLiteral("withdrawn"));
        form.at = moment(2026, 3, 5);
        QCOMPARE(file.record(form), QStringLiteral("withdrawn"));
        QCOMPARE(file.say(id, ConsentAction::Given, moment(2026, 3, 6)), QStringLiteral("given"));
    }

    void ofTwoAtTheSameMomentTheNoCounts()
    {
        for (const bool yesFirst : {true, false}) {
            ConsentFixture file;
            const qint64 id = file.person(QStringLiteral("Martin"));
            const QDateTime at = moment(2026, 3, 1);
            if (yesFirst)
                QCOMPARE(file.say(id, ConsentAction::Given, at), QStringLiteral("given"));
            QCOMPARE(file.say(id, ConsentAction::Withdrawn, at), QStringLiteral("withdrawn"));
            QCOMPARE(file.say(id, ConsentAction::Given, at), QStringLiteral("older_than_opposition"));
            QCOMPARE(file.status(id), QStringLiteral("withdrawn"));
        }
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"purpose", "future_date", "customer", "erased", "restricted", "older_than_opposition", "opposed",
                 "parent_must_agree", "wording", "until"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, what);
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("martin@example.org"));
        ConsentForm form;
        form.customerId = id;
        form.purpose = QStringLiteral("offers");
        form.at = moment(2026, 5, 1);
        QString expected = what;
        if (what == QLatin1String("purpose"))
            form.purpose = QStringLiteral("world_peace");
        if (what == QLatin1String("future_date"))
            form.at = moment(2026, 11, 25);
        if (what == QLatin1String("customer"))
            form.customerId = 4711;
        if (what == QLatin1String("erased")) {
            QVERIFY(file.database().execute("DELETE FROM email; DELETE FROM customer; UPDATE revision SET revision = -revision").has_value());
        }
        if (what == QLatin1String("restricted"))
            QVERIFY(file.database().execute("UPDATE customer SET restricted = 1").has_value());
        if (what == QLatin1String("older_than_opposition"))
            QCOMPARE(file.say(id, ConsentAction::Withdrawn, moment(2026, 6, 1)), QStringLiteral("withdrawn"));
        if (what == QLatin1String("opposed")) {
            QVERIFY(oppose(file.session(), Channel::Email, QStringLiteral("Martin@Example.org")).has_value());
            expected = QStringLiteral("older_than_opposition");
        }
        if (what == QLatin1String("parent_must_agree"))
            QVERIFY(file.database().execute("UPDATE customer SET birthday = '2011-05-02'").has_value());
        if (what == QLatin1String("wording"))
            form.wordingVersion = 7;
        if (what == QLatin1String("until"))
            form.until = QDate(2026, 5, 1);
        const qint64 events = file.number("SELECT count(*) FROM consent_event");
        const qint64 entries = file.number("SELECT count(*) FROM journal");
        QCOMPARE(file.record(form), expected);
        QCOMPARE(file.number("SELECT count(*) FROM consent_event"), events);
        QCOMPARE(file.number("SELECT count(*) FROM journal"), entries);
    }

    void aNoCanAlwaysBeRecorded()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("martin@example.org"));
        QVERIFY(file.database().execute("UPDATE customer SET restricted = 1, birthday = '2015-05-02'").has_value());
        QCOMPARE(file.say(id, ConsentAction::Refused), QStringLiteral("refused"));
        QCOMPARE(file.say(id, ConsentAction::Withdrawn), QStringLiteral("withdrawn"));
    }

    void aParentAgreesForAChild()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"));
        QVERIFY(file.database().execute("UPDATE customer SET birthday = '2012-05-02'").has_value());
        ConsentForm form;
        form.customerId = id;
        form.purpose = QStringLiteral("loyalty");
        QCOMPARE(file.record(form), QStringLiteral("parent_must_agree"));
        form.guardian = QStringLiteral("Sa mère");
        QCOMPARE(file.record(form), QStringLiteral("given"));
        const Result<QList<ConsentEvent>> history = ConsentReader(file.database()).history(id);
        QVERIFY(history.has_value());
        QCOMPARE(history->first().guardian, form.guardian);
    }

    void theSchemaLetsNobodyChangeAnEvent_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE consent_event SET action = 'given'");
        QTest::newRow("update of another column") << QByteArray("UPDATE consent_event SET how = 'oral'");
        QTest::newRow("delete") << QByteArray("DELETE FROM consent_event");
        QTest::newRow("delete of the person") << QByteArray("DELETE FROM customer");
        QTest::newRow("replace") << QByteArray(
            "INSERT OR REPLACE INTO consent_event SELECT id, customer, purpose, channel, 'given', at, how, basis, address, 'fr', 1, until, guardian,"
            " evidence, account, recorded_at, revision FROM consent_event");
        QTest::newRow("upsert") << QByteArray(
            "INSERT INTO consent_event SELECT id, customer, purpose, channel, 'given', at, how, basis, address, 'fr', 1, until, guardian,"
            " evidence, account, recorded_at, revision FROM consent_event WHERE true ON CONFLICT DO UPDATE SET action = 'given'");
    }

    void theSchemaLetsNobodyChangeAnEvent()
    {
        QFETCH(QByteArray, sql);
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"));
        QCOMPARE(file.say(id, ConsentAction::Refused), QStringLiteral("refused"));
        QVERIFY(!file.database().execute(sql.constData()).has_value());
        QCOMPARE(file.number("SELECT count(*) FROM consent_event WHERE action = 'refused' AND how = 'paper'"), 1);
    }
};

QTEST_GUILESS_MAIN(TestConsentEvents)
#include "tst_consentevents.moc"
