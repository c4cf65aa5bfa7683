// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/consentlengths.h"
#include "model/consent/purpose.h"
#include "model/consent/saidon.h"
#include "model/consent/wordingnumber.h"
#include "model/customers/customerreader.h"
#include "model/customers/undo.h"
#include "model/journal/journal.h"
#include "model/vault/settings.h"
#include "tests/support/pages.h"

#include <QTimeZone>

using namespace couvert;

namespace {

ConsentForm formOf(qint64 id, const QString &purpose, Channel channel)
{
    ConsentForm form;
    form.customerId = id;
    form.purpose = purpose;
    form.channel = channel;
    return form;
}

} // namespace

/// The rules around a yes: what else must hold for it, what one paper says at once, and what goes with a no.
class TestConsentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void similarProductsNeedTheirConditions_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<int>("conditions"); // bits: at a sale, similar, could object
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, Channel channel, int conditions, const char *answer) {
            QTest::newRow(name) << static_cast<int>(channel) << conditions << QString::fromLatin1(answer);
        };
        row("all three, e-mail", Channel::Email, 7, "given");
        row("all three, SMS", Channel::Sms, 7, "given");
        row("none", Channel::Email, 0, "soft_opt_in");
        row("not at a sale", Channel::Email, 6, "soft_opt_in");
        row("not similar", Channel::Email, 5, "soft_opt_in");
        row("could not object", Channel::Email, 3, "soft_opt_in");
        row("calls need a yes", Channel::Phone, 7, "soft_opt_in");
        row("post has its own rule", Channel::Post, 7, "soft_opt_in");
    }

    void similarProductsNeedTheirConditions()
    {
        QFETCH(int, channel);
        QFETCH(int, conditions);
        QFETCH(QString, answer);
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("m@example.org"), QStringLiteral("06 39 98 34 01"));
        ConsentForm form = formOf(id, QStringLiteral("offers"), static_cast<Channel>(channel));
        form.basis = ConsentBasis::SoftOptIn;
        form.softOptIn = {(conditions & 1) != 0, (conditions & 2) != 0, (conditions & 4) != 0};
        QCOMPARE(file.record(form), answer);
        QCOMPARE(file.number("SELECT count(*) FROM consent_event WHERE basis = 'soft_opt_in'"), answer == QLatin1String("given") ? 1 : 0);
    }

    void onePaperIsRecordedWholeOrNotAtAll()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("m@example.org"), QStringLiteral("06 39 98 34 01"));
        const qint64 entries = file.number("SELECT count(*) FROM journal");
        QList<ConsentForm> paper{formOf(id, QStringLiteral("offers"), Channel::Email), formOf(id, QStringLiteral("offers"), Channel::Sms),
            formOf(id, QStringLiteral("survey"), Channel::Email)};
        paper[2].wordingVersion = 9;
        ConsentWriter writer(file.session());
        const Result<QList<RecordedConsent>> refused = writer.recordAll(paper);
        QVERIFY(!refused && refused.error().detail == QLatin1String("wording"));
        QCOMPARE(file.number("SELECT count(*) FROM consent_event"), 0);
        QCOMPARE(file.number("SELECT count(*) FROM journal"), entries);
        paper[2].wordingVersion = 1;
        const Result<QList<RecordedConsent>> recorded = writer.recordAll(paper);
        QVERIFY(recorded.has_value());
        QCOMPARE(recorded->size(), 3);
        QCOMPARE(recorded->at(1).state.channel, Channel::Sms);
        QCOMPARE(file.number("SELECT count(*) FROM journal"), entries + 3);
        QVERIFY(Journal(*file.file.vault).verify(file.database()).has_value());
    }

    void theLanguageOfThePaperIsKept()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("m@example.org"));
        ConsentForm form = formOf(id, QStringLiteral("offers"), Channel::Email);
        form.wordingVersion = 1;
        form.wordingLanguage = QStringLiteral("en");
        QCOMPARE(file.record(form), QStringLiteral("given"));
        const Result<QList<ConsentEvent>> history = ConsentReader(file.database()).history(id);
        QVERIFY(history.has_value());
        QCOMPARE(history->first().language, QStringLiteral("en"));
    }

    void everythingIsWithdrawnAtOnce()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("m@example.org"), QStringLiteral("06 39 98 34 01"));
        file.say(id, ConsentAction::Given);
        file.say(id, ConsentAction::Given, {}, Channel::Phone);
        file.say(id, ConsentAction::Refused, {}, Channel::Sms);
        QCOMPARE(ConsentWriter(file.session()).withdrawAll(id, ConsentHow::Phone).value_or(-1), 2);
        QCOMPARE(file.status(id), QStringLiteral("withdrawn"));
        QCOMPARE(file.status(id, Channel::Phone), QStringLiteral("withdrawn"));
        QCOMPARE(file.status(id, Channel::Sms), QStringLiteral("refused"));
        QCOMPARE(ConsentWriter(file.session()).withdrawAll(id, ConsentHow::Phone).value_or(-1), 0);
    }

    void allergiesGoWithTheirConsent()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"));
        Customer card = *CustomerReader(file.database()).card(id);
        card.allergies = QStringLiteral("Zyxwarachide");
        QVERIFY(CustomerWriter(file.session()).save(card).has_value());
        QCOMPARE(file.record(formOf(id, QStringLiteral("diet"), Channel::Email)), QStringLiteral("given"));
        QVERIFY(decryptedPages(file.database()).contains("Zyxwarachide"));
        ConsentForm back = formOf(id, QStringLiteral("diet"), Channel::Email);
        back.action = ConsentAction::Withdrawn;
        const Result<RecordedConsent> recorded = ConsentWriter(file.session()).record(back);
        QVERIFY(recorded && recorded->dietDataErased);
        QVERIFY(CustomerReader(file.database()).card(id)->allergies.isEmpty());
        QCOMPARE(file.number("SELECT count(*) FROM undo_image"), 0);
        // Undo brings nothing back, for there is no image left of it.
        std::ignore = Undo(file.session()).undoLatest();
        QVERIFY(CustomerReader(file.database()).card(id)->allergies.isEmpty());
        QVERIFY(Journal(*file.file.vault).verify(file.database()).has_value());
    }

    void allergiesOfAFrozenCardStay()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"));
        Customer card = *CustomerReader(file.database()).card(id);
        card.allergies = QStringLiteral("arachide");
        QVERIFY(CustomerWriter(file.session()).save(card).has_value());
        QVERIFY(file.database().execute("UPDATE customer SET restricted = 1").has_value());
        QCOMPARE(file.say(id, ConsentAction::Withdrawn, {}, Channel::Email, QStringLiteral("diet")), QStringLiteral("withdrawn"));
        QCOMPARE(CustomerReader(file.database()).card(id)->allergies, QStringLiteral("arachide"));
    }

    void callsNeverLastLongerThanAYear_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<int>("months");
        QTest::newRow("the default") << QStringLiteral("12") << 12;
        QTest::newRow("shorter") << QStringLiteral("6") << 6;
        QTest::newRow("without end") << QString() << 12;
        QTest::newRow("two years") << QStringLiteral("24") << 12;
    }

    void callsNeverLastLongerThanAYear()
    {
        QFETCH(QString, setting);
        QFETCH(int, months);
        ConsentFixture file;
        Result<Transaction> unit = Transaction::begin(file.database());
        QVERIFY(unit.has_value());
        QVERIFY(writeSettings(*unit, {{QStringLiteral("consent"), QJsonObject{{QStringLiteral("phone_months"), setting}}}}).has_value());
        QVERIFY(unit->commit().has_value());
        const Result<ConsentLengths> lengths = ConsentLengths::read(file.database());
        QVERIFY(lengths.has_value());
        QCOMPARE(lengths->months(Channel::Phone), months);
    }

    void aPurposeOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("accents and blanks") << QStringLiteral("  Soirées à thème ") << QStringLiteral("soirees_a_theme");
        QTest::newRow("signs") << QStringLiteral("Jazz & vin !") << QStringLiteral("jazz_vin");
        QTest::newRow("a usual one") << QStringLiteral("Offers") << QStringLiteral("purpose");
        QTest::newRow("no letters") << QStringLiteral("!!!") << QStringLiteral("name");
        QTest::newRow("nothing") << QString() << QStringLiteral("name");
        QTest::newRow("a number first") << QStringLiteral("2 pour 1") << QStringLiteral("name");
    }

    void aPurposeOfItsOwn()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        ConsentFixture file;
        const Result<Purpose> added = addPurpose(file.session(), name);
        QCOMPARE(added ? added->code : added.error().detail, code);
        const Result<QStringList> known = knownPurposes(file.database());
        QVERIFY(known.has_value());
        QCOMPARE(known->size(), added ? 5 : 4);
        if (added) {
            QCOMPARE(readPurposes(file.database())->last().name, name.simplified());
            QVERIFY(!addPurpose(file.session(), name));
        }
    }

    void aNumberFindsItsText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("as printed") << QStringLiteral("OFFERS-FR-1") << QStringLiteral("OFFERS-FR-1");
        QTest::newRow("in a hurry") << QStringLiteral(" offers fr 1") << QStringLiteral("OFFERS-FR-1");
        QTest::newRow("without anything between") << QStringLiteral("offersfr12") << QStringLiteral("OFFERS-FR-12");
        QTest::newRow("a purpose with a blank") << QStringLiteral("soirees_a_theme-en-3") << QStringLiteral("SOIREES_A_THEME-EN-3");
        QTest::newRow("the version alone") << QStringLiteral("2") << QStringLiteral("--2");
        QTest::newRow("version zero") << QStringLiteral("OFFERS-FR-0") << QString();
        QTest::newRow("words") << QStringLiteral("offers fr") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("too long") << QStringLiteral("OFFERS-FR-1234567") << QString();
    }

    void aNumberFindsItsText()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        const std::optional<WordingNumber> found = parseWordingNumber(typed);
        QCOMPARE(found ? found->text() : QString(), number);
    }

    void theNumberOfAForm()
    {
        QCOMPARE(parseFormNumber(QStringLiteral("offers-fr-1 + Loyalty-FR-2")).size(), 2);
        QCOMPARE(formNumber(parseFormNumber(QStringLiteral("offers-fr-1+loyalty-fr-2"))), QStringLiteral("OFFERS-FR-1 + LOYALTY-FR-2"));
        QVERIFY(parseFormNumber(QStringLiteral("offers-fr-1 + 2")).isEmpty());
        QVERIFY(parseFormNumber(QString()).isEmpty());
        ConsentFixture file;
        QVERIFY(wordingOfNumber(file.database(), {QStringLiteral("offers"), QStringLiteral("en"), 1}).has_value());
        QVERIFY(!wordingOfNumber(file.database(), {QStringLiteral("offers"), QStringLiteral("de"), 1}).has_value());
    }

    void aDayNeverFavoursAYes()
    {
        const QTimeZone paris("Europe/Paris");
        const QDateTime now(QDate(2026, 11, 25), QTime(15, 0), paris);
        QCOMPARE(saidOn(QDate(2026, 11, 20), true, now), QDateTime(QDate(2026, 11, 20), QTime(0, 0), paris));
        QCOMPARE(saidOn(QDate(2026, 11, 20), false, now), QDateTime(QDate(2026, 11, 20), QTime(23, 59, 59, 999), paris));
        QCOMPARE(saidOn(QDate(2026, 11, 25), false, now), now);
        QVERIFY(saidOn(QDate(2026, 11, 26), false, now) > now);
    }
};

QTEST_GUILESS_MAIN(TestConsentRules)
#include "tst_consentrules.moc"
