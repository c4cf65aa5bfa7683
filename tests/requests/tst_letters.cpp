// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/journal/journal.h"
#include "model/requests/letter.h"
#include "model/requests/lettertemplates.h"
#include "model/requests/rectification.h"
#include "model/requests/requestwriter.h"
#include "model/vault/settings.h"
#include "tests/support/testvault.h"

using namespace couvert;

/// A letter says what the request, the card, the timeline and the settings say, in the reader's language, in the restaurant's own words.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestVault>();
        m_session = std::make_unique<Session>(*m_file->vault, m_clock);
    }
    void cleanup()
    {
        m_session.reset();
        m_file.reset();
    }

    void everyKindOfRequestHasItsGrant()
    {
        const qint64 id = person(QStringLiteral("fr"));
        for (const RequestKind kind : allRequestKinds) {
            const Letter letter = draft(ask(kind, id), LetterKind::Granted);
            QVERIFY2(letter.text.body.startsWith(QStringLiteral("Madame,\n\n")), qPrintable(letter.text.body));
            QVERIFY(letter.text.subject.contains(letter.requestNumber));
            QVERIFY(!letter.text.body.contains(QLatin1Char('{')));
            QCOMPARE(letter.text.toFill.contains(QStringLiteral("done")), kind == RequestKind::Directives);
        }
    }

    void theReasonComesFromTheTimeline()
    {
        const Request request = ask(RequestKind::Access, person(QStringLiteral("fr")));
        QVERIFY(draft(request, LetterKind::Extension).text.toFill.contains(QStringLiteral("reason")));
        const RequestWriter writer(*m_session);
        RequestWriter(*m_session).extend(request.number, QStringLiteral("Vingt années de réservations à relire.")).value();
        const Letter letter = draft(request, LetterKind::Extension);
        QVERIFY(letter.text.toFill.isEmpty());
        QVERIFY(letter.text.body.contains(QStringLiteral("Vingt années de réservations à relire.")));
        // Received on 10 November 2026: three months later.
        QVERIFY2(letter.text.body.contains(QStringLiteral("10 février 2027")), qPrintable(letter.text.body));
        LetterInput input;
        input.reason = QStringLiteral("Une autre raison.");
        QVERIFY(draft(request, LetterKind::Extension, input).text.body.contains(QStringLiteral("Une autre raison.")));
    }

    void anErasureSaysWhatStaysWhyAndUntilWhen()
    {
        const Request request = ask(RequestKind::Erasure, person(QStringLiteral("fr")));
        LetterInput input;
        input.kept = {{QStringLiteral("Factures"), QStringLiteral("obligation légale"), QDate(2036, 12, 31)}};
        input.opposed = true;
        input.oppositionUntil = QDate(2029, 11, 25);
        input.ledgerUntil = QDate(2030, 1, 15);
        input.inBackups = true;
        input.lastBackupGoneOn = QDate(2027, 2, 1);
        input.recipients = {QStringLiteral("Exemple Routage")};
        QString body = draft(request, LetterKind::Granted, input).text.body;
        for (const char *said : {"- Factures", "obligation légale", "31 décembre 2036", "registre des effacements", "liste d’opposition",
                 "1er février 2027", "25 novembre 2029", "15 janvier 2030", "- Exemple Routage", "CNIL"})
            QVERIFY2(body.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + QLatin1String(" | ") + body));
        body = draft(request, LetterKind::Granted).text.body;
        QVERIFY2(body.contains(QStringLiteral("Si vous vous étiez opposé")), "whether there was an opposition is not known");
        input = {};
        input.opposed = false;
        body = draft(request, LetterKind::Granted, input).text.body;
        QVERIFY(body.contains(QStringLiteral("registre des effacements")));
        for (const char *silent : {"Factures", "liste d’opposition", "sauvegardes", "informé"})
            QVERIFY2(!body.contains(QString::fromUtf8(silent)), silent);
        input = {};
        input.inBackups = true;
        QVERIFY(draft(request, LetterKind::Granted, input).text.body.contains(QStringLiteral("peuvent contenir encore")));
    }

    void aCorrectionIsToldFieldByField()
    {
        const qint64 id = person(QStringLiteral("en"));
        const Request request = ask(RequestKind::Rectification, id);
        Result<Customer> card = CustomerReader(m_file->vault->database()).card(id);
        QVERIFY(card.has_value());
        card->lastName = QStringLiteral("Lefebvre");
        QVERIFY(rectify(*m_session, m_file->vault->database(), *card, request.number, QStringLiteral("Has not moved.")).has_value());
        const QString body = draft(request, LetterKind::Granted).text.body;
        QVERIFY2(body.contains(QStringLiteral("- Last name: “Lefebvre” instead of “Lefèvre”.\n- Has not moved.")), qPrintable(body));
    }

    void theReadersLanguageAndAddress_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("restaurant");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("greeting");
        QTest::newRow("French") << "fr" << "en" << "fr" << "Madame,";
        QTest::newRow("English") << "en" << "fr" << "en" << "Dear Ms Lefèvre,";
        QTest::newRow("another language") << "de" << "fr" << "en" << "Dear Ms Lefèvre,";
        QTest::newRow("not known: the restaurant's") << "" << "fr" << "fr" << "Madame,";
        QTest::newRow("not known: the restaurant's, English") << "" << "en" << "en" << "Dear Ms Lefèvre,";
    }

    void theReadersLanguageAndAddress()
    {
        QFETCH(QString, language);
        QFETCH(QString, restaurant);
        QFETCH(QString, expected);
        QFETCH(QString, greeting);
        settings({{QStringLiteral("language"), restaurant},
            {QStringLiteral("restaurant"),
                QJsonObject{{QStringLiteral("name"), QStringLiteral("Auberge de l’Exemple")}, {QStringLiteral("city"), QStringLiteral("Lyon")}}}});
        const Letter letter = draft(ask(RequestKind::Access, person(language)), LetterKind::Acknowledgement);
        QCOMPARE(letter.language, expected);
        QVERIFY(letter.text.body.startsWith(greeting));
        QCOMPARE(letter.sender, (QStringList{QStringLiteral("Auberge de l’Exemple"), QStringLiteral("Lyon")}));
        QCOMPARE(
            letter.recipient, (QStringList{QStringLiteral("Hélène Lefèvre"), QStringLiteral("3 rue de l’Exemple"), QStringLiteral("69002 Lyon")}));
        QCOMPARE(letter.email, QStringLiteral("h@example.org"));
        QVERIFY(letter.placeAndDay.startsWith(QStringLiteral("Lyon, ")));
        QVERIFY(letter.text.body.endsWith(QStringLiteral("Auberge de l’Exemple")));
    }

    void somebodyUnknownAndARestaurantWithoutAnswers()
    {
        RequestForm form{.kind = RequestKind::Access,
            .received = QDate(2026, 11, 10),
            .customerId = 0,
            .person = QStringLiteral("Paul Garnier"),
            .contact = QStringLiteral("p@example.org"),
            .channel = {},
            .asked = {}};
        const Result<Request> request = RequestWriter(*m_session).open(form);
        QVERIFY(request.has_value());
        const Letter letter = draft(*request, LetterKind::ThirdParty);
        QCOMPARE(letter.recipient, (QStringList{QStringLiteral("Paul Garnier"), QStringLiteral("p@example.org")}));
        QCOMPARE(letter.email, QStringLiteral("p@example.org"));
        QCOMPARE(letter.sender, QStringList());
        QVERIFY(letter.text.body.startsWith(QStringLiteral("Madame, Monsieur,")));
        QVERIFY2(letter.text.body.endsWith(QStringLiteral("salutations distinguées.")), qPrintable(letter.text.body));
        QCOMPARE(letter.placeAndDay, QStringLiteral("Le 25 novembre 2026"));
    }

    void theRestaurantsOwnWordsAreKeptVersionByVersion()
    {
        Database &database = m_file->vault->database();
        const QString name = QStringLiteral("acknowledgement");
        const QString fr = QStringLiteral("fr");
        const QString own = QStringLiteral("Accusé\n\n{greeting}\n\nBien reçu !");
        QCOMPARE(letterTemplate(database, name, fr).value().version, 0);
        QCOMPARE(saveLetterTemplate(*m_session, database, name, fr, own).value().version, 1);
        QCOMPARE(saveLetterTemplate(*m_session, database, name, fr, own).value().version, 1);
        QCOMPARE(saveLetterTemplate(*m_session, database, name, fr, own + QLatin1Char('!')).value().version, 2);
        QCOMPARE(letterTemplate(database, name, fr).value().text, own + QLatin1Char('!'));
        QCOMPARE(letterTemplate(database, name, QStringLiteral("en")).value().version, 0);
        QVERIFY(draft(ask(RequestKind::Access, person(fr)), LetterKind::Acknowledgement).text.body.endsWith(QStringLiteral("Bien reçu !!")));
        const qint64 before = Journal(*m_file->vault).count(database).value_or(-1);
        QCOMPARE(saveLetterTemplate(*m_session, database, name, fr, QStringLiteral("x")).error().code, FailureCode::InvalidValue);
        QCOMPARE(saveLetterTemplate(*m_session, database, QStringLiteral("../words"), fr, own).error().code, FailureCode::NotFound);
        QCOMPARE(saveLetterTemplate(*m_session, database, name, QStringLiteral("xx"), own).error().code, FailureCode::NotFound);
        QCOMPARE(Journal(*m_file->vault).count(database).value_or(-2), before);
    }

private:
    [[nodiscard]] qint64 person(const QString &language)
    {
        Customer card;
        card.civility = QStringLiteral("Mme");
        card.lastName = QStringLiteral("Lefèvre");
        card.firstName = QStringLiteral("Hélène");
        card.language = language;
        card.emails = {{QStringLiteral("h@example.org"), ContactUse::Personal}};
        card.addresses = {{QStringLiteral("3 rue de l’Exemple"), QStringLiteral("69002"), QStringLiteral("Lyon"), {}, ContactUse::Personal}};
        return CustomerWriter(*m_session).add(card).value_or(0);
    }
    [[nodiscard]] Request ask(RequestKind kind, qint64 id)
    {
        return RequestWriter(*m_session)
            .open({.kind = kind, .received = QDate(2026, 11, 10), .customerId = id, .person = {}, .contact = {}, .channel = {}, .asked = {}})
            .value();
    }
    [[nodiscard]] Letter draft(const Request &request, LetterKind kind, const LetterInput &input = {})
    {
        return draftLetter(*m_session, m_file->vault->database(), request, kind, input).value();
    }
    void settings(const QJsonObject &changes)
    {
        Result<UnitOfWork> unit = UnitOfWork::begin(*m_session);
        QVERIFY(unit.has_value());
        QVERIFY(writeSettings(unit->transaction(), changes).has_value());
        QVERIFY(unit->record(JournalAction::SettingsChanged).has_value());
        QVERIFY(unit->commit().has_value());
    }

    DayClock m_clock{QDate(2026, 11, 25)};
    std::unique_ptr<TestVault> m_file;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
