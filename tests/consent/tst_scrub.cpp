// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/oppositions.h"
#include "model/exchange/importer.h"
#include "model/exchange/listwriter.h"
#include "model/exchange/oppositionimport.h"
#include "model/exchange/scrub.h"
#include "model/exchange/sheetfile.h"

using namespace couvert;

/// An outside list comes back without those who may not be written to; the lists of a platform's unsubscribes go in.
class TestScrub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<ConsentFixture>();
        m_file->say(m_file->person(QStringLiteral("Oui"), QStringLiteral("oui@example.org")), ConsentAction::Given);
        m_file->say(m_file->person(QStringLiteral("Non"), QStringLiteral("non@example.org")), ConsentAction::Withdrawn);
        std::ignore = m_file->person(QStringLiteral("Rien"), QStringLiteral("rien@example.org"));
        QVERIFY(oppose(m_file->session(), Channel::Email, QStringLiteral("stop@example.org")).has_value());
    }
    void cleanup() { m_file.reset(); }

    void keepsThoseWhoMayBeWrittenTo_data()
    {
        QTest::addColumn<bool>("keepUnknown");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QStringList>("kept");
        const QString oui = QStringLiteral("OUI@example.org");
        QTest::newRow("known only, csv") << false << QStringLiteral("out.csv") << QStringList{oui};
        QTest::newRow("known only, xlsx") << false << QStringLiteral("out.xlsx") << QStringList{oui};
        QTest::newRow("unknown too") << true << QStringLiteral("out.csv") << QStringList{oui, QStringLiteral("inconnu@example.org")};
    }

    void keepsThoseWhoMayBeWrittenTo()
    {
        QFETCH(bool, keepUnknown);
        QFETCH(QString, out);
        QFETCH(QStringList, kept);
        const QString in = sheet("E-mail;Note;Montant\nOUI@example.org;=1+1;0012\nnon@example.org;b;1\nrien@example.org;c;2\nStop@Example.org;d;3\n\n"
                                 "inconnu@example.org;\"e;f\";4\n");
        ScrubOptions options;
        options.keepUnknown = keepUnknown;
        const Result<ScrubReport> report = scrubList(m_file->session(), m_file->database(), in, m_folder.filePath(out), options);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->rowsRead, 5);
        QCOMPARE(report->kept, kept.size());
        QCOMPARE(report->removedOpposed, 1);
        QCOMPARE(report->removedNoConsent, keepUnknown ? 2 : 3);
        QCOMPARE(m_file->number("SELECT count(*) FROM customer"), 3);
        const QList<QStringList> rows = readBack(m_folder.filePath(out));
        QCOMPARE(rows.value(0), (QStringList{QStringLiteral("E-mail"), QStringLiteral("Note"), QStringLiteral("Montant")}));
        QStringList addresses;
        for (const QStringList &row : rows.mid(1)) {
            if (!row.value(0).isEmpty())
                addresses.append(row.value(0));
        }
        QCOMPARE(addresses, kept);
        QCOMPARE(rows.value(1).value(2), QStringLiteral("0012"));
    }

    void thePersonIsKnownHoweverTheAddressIsWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("opposed");
        QTest::addColumn<int>("noConsent");
        QTest::newRow("mixed case") << QByteArray("E-mail\nOuI@Example.ORG\nNON@example.org\nSTOP@EXAMPLE.ORG\n") << QStringLiteral("email") << 1 << 1
                                    << 1;
        QTest::newRow("an alias") << QByteArray("E-mail\noui+menu@example.org\nnon+x@example.org\nstop+encore@example.org\n")
                                  << QStringLiteral("email") << 1 << 1 << 1;
        QTest::newRow("a name around it") << QByteArray("E-mail\nAnne Oui <oui@example.org>\n\"Stop, S\" <stop@example.org>\n")
                                          << QStringLiteral("email") << 1 << 1 << 0;
        QTest::newRow("two in a cell, one opposed")
            << QByteArray("E-mail\noui@example.org / stop@example.org\n") << QStringLiteral("email") << 0 << 1 << 0;
        QTest::newRow("numbers in every form") << QByteArray("Nom;Portable\na;06 39 98 12 34\nb;+33639981234\nc;0033 6 39 98 12 34\nd;639981234\n"
                                                             "e;06.39.98.12.35\nf;+33 (0)6 39 98 12 35\ng;06 39 98 12 36\n")
                                               << QStringLiteral("sms") << 4 << 2 << 1;
    }

    void thePersonIsKnownHoweverTheAddressIsWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, channel);
        m_file->say(m_file->person(QStringLiteral("Mobile"), {}, QStringLiteral("+33639981234")), ConsentAction::Given, {}, Channel::Sms);
        QVERIFY(oppose(m_file->session(), Channel::Sms, QStringLiteral("06 39 98 12 35")).has_value());
        ScrubOptions options;
        options.channel = *channelFromCode(channel);
        const Result<ScrubReport> report =
            scrubList(m_file->session(), m_file->database(), sheet(text), m_folder.filePath(QStringLiteral("o.csv")), options);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QTEST(int(report->kept), "kept");
        QTEST(int(report->removedOpposed), "opposed");
        QTEST(int(report->removedNoConsent), "noConsent");
        QCOMPARE(report->rowsRead, report->kept + report->removedOpposed + report->removedErased + report->removedNoConsent);
    }

    void anAliasOnTheCardIsTheSamePerson()
    {
        const qint64 id = m_file->person(QStringLiteral("Alias"), QStringLiteral("alias+resto@example.org"));
        m_file->say(id, ConsentAction::Given);
        ScrubOptions options;
        options.keepUnknown = true;
        const QString out = m_folder.filePath(QStringLiteral("o.csv"));
        QCOMPARE(scrubList(m_file->session(), m_file->database(), sheet("E-mail\nalias@example.org\n"), out, {})->kept, 1);
        m_file->move(QDate(2026, 11, 24));
        QVERIFY(oppose(m_file->session(), Channel::Email, QStringLiteral("ALIAS@example.org")).has_value());
        QCOMPARE(m_file->status(id), QStringLiteral("withdrawn"));
        QCOMPARE(scrubList(m_file->session(), m_file->database(), sheet("E-mail\nalias+autre@example.org\n"), out, options)->removedOpposed, 1);
    }

    void everySheetOfAWorkbookIsCleaned_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        for (const QString &in : {QStringLiteral("xlsx"), QStringLiteral("ods")}) {
            for (const QString &out : {QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("csv")})
                QTest::newRow(qPrintable(in + QLatin1String(" to ") + out)) << in << out;
        }
    }

    void everySheetOfAWorkbookIsCleaned()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        const QString from = m_folder.filePath(QStringLiteral("classeur.") + in);
        const QString to = m_folder.filePath(QStringLiteral("propre.") + out);
        {
            const Result<std::unique_ptr<ListWriter>> book = ListWriter::create(from);
            QVERIFY(book);
            const auto add = [&](const char *name, const QList<QStringList> &rows) {
                QVERIFY((*book)->beginSheet(QString::fromUtf8(name)));
                for (const QStringList &row : rows)
                    QVERIFY((*book)->row(row));
            };
            add("Midi",
                {{QStringLiteral("Nom"), QStringLiteral("E-mail"), QStringLiteral("Note")},
                    {QStringLiteral("A"), QStringLiteral("oui@example.org"), QString()},
                    {QStringLiteral("B"), QStringLiteral("stop@example.org"), QStringLiteral("x")}});
            add("Prix", {{QStringLiteral("Plat"), QStringLiteral("Prix")}, {QStringLiteral("Soupe"), QStringLiteral("7")}});
            add("Soir", {{QStringLiteral("E-mail")}, {QStringLiteral("non@example.org")}, {QStringLiteral("OUI@example.org")}});
            QVERIFY((*book)->finish());
            QVERIFY((*book)->publish());
        }
        const Result<ScrubReport> report = scrubList(m_file->session(), m_file->database(), from, to, {});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        const bool text = out == u"csv";
        QCOMPARE(report->rowsRead, text ? 2 : 4);
        QCOMPARE(report->kept, text ? 1 : 2);
        QCOMPARE(report->removedOpposed, 1);
        QCOMPARE(report->removedNoConsent, text ? 0 : 1);
        QCOMPARE(report->sheetsLeftOut, text ? (QStringList{QStringLiteral("Prix"), QStringLiteral("Soir")}) : QStringList{QStringLiteral("Prix")});
        QCOMPARE(readBack(to).value(1).value(1), QStringLiteral("oui@example.org"));
        if (!text)
            QCOMPARE(readBack(to, QStringLiteral("Soir")), (QList<QStringList>{{QStringLiteral("E-mail")}, {QStringLiteral("OUI@example.org")}}));
    }

    void theRestOfTheRowIsAsItWas()
    {
        const QString out = m_folder.filePath(QStringLiteral("o.csv"));
        const QByteArray text = "\xEF\xBB\xBF"
                                "E-mail;Vide;\"Avec ; point\";Fin\r\noui@example.org;;\"'=1+1\";\r\n";
        QVERIFY(scrubList(m_file->session(), m_file->database(), sheet(text), out, {}).has_value());
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), text);
    }

    void aNewYesAfterTheOppositionCounts()
    {
        const qint64 id = m_file->person(QStringLiteral("Revenu"), QStringLiteral("revenu@example.org"));
        QVERIFY(oppose(m_file->session(), Channel::Email, QStringLiteral("revenu@example.org")).has_value());
        m_file->move(QDate(2026, 11, 24));
        QCOMPARE(m_file->say(id, ConsentAction::Given), QStringLiteral("given"));
        const Result<ScrubReport> report =
            scrubList(m_file->session(), m_file->database(), sheet("E-mail\nrevenu@example.org\n"), m_folder.filePath(QStringLiteral("o.csv")), {});
        QVERIFY(report.has_value());
        QCOMPARE(report->kept, 1);
    }

    void aListWithoutAddressesIsRefused()
    {
        const QString out = m_folder.filePath(QStringLiteral("none.csv"));
        const Result<ScrubReport> report = scrubList(m_file->session(), m_file->database(), sheet("Plat;Prix\nSoupe;7\nTarte;8\n"), out, {});
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().detail, QStringLiteral("no_address_column"));
        QVERIFY(!QFile::exists(out));
        QVERIFY(!importOppositions(m_file->session(), m_file->database(), sheet("Plat;Prix\nSoupe;7\nTarte;8\n")).has_value());
    }

    void unsubscribesOfPlatformsGoIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("added");
        QTest::addColumn<QString>("opposed");
        QTest::newRow("Brevo") << QByteArray("EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
                                             "a@example.org;A;A;;Yes;No;01-02-2026 10:00;01-02-2026 10:00\n"
                                             "oui@example.org;B;B;;No;No;01-02-2026 10:00;01-02-2026 10:00\n")
                               << 1 << QStringLiteral("a@example.org");
        QTest::newRow("Mailchimp") << QByteArray(
            "\"Email Address\",\"First Name\",\"Last Name\",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE\n"
            "a@example.org,A,A,2,\"2024-01-02 10:00:00\",,,,\"2026-01-02 10:00:00\",Menu\n"
            "b@example.org,B,B,2,\"2024-01-02 10:00:00\",,,,\"2026-02-02 10:00:00\",Menu\n")
                                   << 2 << QStringLiteral("b@example.org");
        QTest::newRow("Mailchimp, bounced") << QByteArray("Email Address,First Name,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE\n"
                                                          "a@example.org,A,2026-01-02 10:00:00,Menu\n")
                                            << 1 << QStringLiteral("a@example.org");
        QTest::newRow("Brevo, numbers too") << QByteArray("EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED\n"
                                                          "a@example.org;33639981234;Yes;No\noui@example.org;33639981235;No;Yes\n")
                                            << 2 << QStringLiteral("a@example.org");
        QTest::newRow("Brevo, a French account") << QByteArray(
            "EMAIL;NOM;PRENOM;SMS;DOUBLE_OPT-IN;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
            "a@example.org;A;A;;1;Yes;No;01-02-2026 10:00;01-02-2026 10:00\n"
            "oui@example.org;B;B;;1;No;No;01-02-2026 10:00;01-02-2026 10:00\n")
                                                 << 1 << QStringLiteral("a@example.org");
        QTest::newRow("Mailchimp, the whole header") << QByteArray(
            "\"Email Address\",\"First Name\",\"Last Name\",Address,\"Phone Number\",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,"
            "LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LAST_CHANGED,"
            "LEID,EUID,NOTES,TAGS\n"
            "a@example.org,A,A,,,2,\"2024-01-02 10:00:00\",,\"2024-01-02 10:00:00\",192.0.2.1,,,,,,FR,,\"2026-01-02 10:00:00\",Menu,abc,\"No longer "
            "interested\",,\"2026-01-02 10:00:00\",1,e1,,\n")
                                                     << 1 << QStringLiteral("a@example.org");
        QTest::newRow("Square") << QByteArray("First Name,Last Name,Email Address,Phone Number,Email Subscription Status,Lifetime Spend,Last Visit\n"
                                              "A,A,a@example.org,,unsubscribed,10,2026-01-02\nB,B,oui@example.org,,subscribed,10,2026-01-02\n")
                                << 1 << QStringLiteral("a@example.org");
        QTest::newRow("a sheet of its own") << QByteArray("Nom;Mail;Newsletter\nA;a@example.org;N\nOui;oui@example.org;O\nB;b@example.org;\n") << 1
                                            << QStringLiteral("a@example.org");
        QTest::newRow("any list") << QByteArray("Courriel\na@example.org\nstop@example.org\n") << 1 << QStringLiteral("a@example.org");
    }

    void unsubscribesOfPlatformsGoIn()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, added);
        QFETCH(QString, opposed);
        const QString in = sheet(text);
        const Result<OppositionReport> dry = importOppositions(m_file->session(), m_file->database(), in, {}, true);
        QVERIFY(dry.has_value());
        QCOMPARE(dry->added, added);
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition"), 1);
        const Result<OppositionReport> report = importOppositions(m_file->session(), m_file->database(), in);
        QVERIFY(report.has_value());
        QCOMPARE(report->added, added);
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition"), 1 + added);
        Result<Oppositions> list = Oppositions::open(m_file->database());
        QVERIFY(list.has_value());
        QVERIFY(list->opposedAt(Channel::Email, opposed).value_or(std::nullopt).has_value());
        QVERIFY(!list->opposedAt(Channel::Email, QStringLiteral("oui@example.org")).value_or(0).has_value());
        QCOMPARE(importOppositions(m_file->session(), m_file->database(), in)->added, 0);
    }

    void takingInThatIsStoppedWritesNothing()
    {
        QByteArray text = "Courriel\n";
        for (int i = 0; i < 600; ++i)
            text += 'a' + QByteArray::number(i) + "@example.org\n";
        const qint64 entries = m_file->number("SELECT count(*) FROM journal");
        const Result<OppositionReport> stopped =
            importOppositions(m_file->session(), m_file->database(), sheet(text), {}, false, [](double) { return false; });
        QVERIFY(stopped.has_value());
        QCOMPARE(stopped->completion, Completion::Cancelled);
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition"), 1);
        QCOMPARE(m_file->number("SELECT count(*) FROM journal"), entries);
    }

    void whoUnsubscribedFromOneChannelIsNotOpposedOnAnother()
    {
        const QByteArray text = "EMAIL;SMS;SMS_BLACKLISTED\noui@example.org;33639981234;Yes\nb@example.org;33639981235;No\n";
        const Result<OppositionReport> report = importOppositions(m_file->session(), m_file->database(), sheet(text));
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->added, 1);
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition WHERE channel = 'sms'"), 1);
        const Result<OppositionReport> mail = importOppositions(m_file->session(), m_file->database(), sheet(text), Channel::Email);
        QVERIFY(!mail.has_value());
        QCOMPARE(mail.error().detail, QStringLiteral("about_another_channel"));
        const Result<OppositionReport> numbers = importOppositions(
            m_file->session(), m_file->database(), sheet("Nom;Portable;Désinscrit\nA;0639981236;N\nB;0639981237;O\n"), Channel::Sms);
        QVERIFY2(numbers.has_value(), numbers ? "" : qPrintable(numbers.error().detail));
        QCOMPARE(numbers->added, 1);
    }

    void aNoOnTheSecondSheetCounts()
    {
        const QString path = m_folder.filePath(QStringLiteral("desinscrits.ods"));
        const Result<std::unique_ptr<ListWriter>> book = ListWriter::create(path);
        QVERIFY(book);
        for (const char *name : {"a", "b"}) {
            QVERIFY((*book)->beginSheet(QString::fromLatin1(name)));
            QVERIFY((*book)->row(QStringList{QStringLiteral("E-mail")}));
            QVERIFY((*book)->row(QStringList{QString::fromLatin1(name) + QStringLiteral("@example.org")}));
        }
        QVERIFY((*book)->beginSheet(QStringLiteral("Prix")));
        QVERIFY((*book)->row(QStringList{QStringLiteral("Soupe"), QStringLiteral("7")}));
        QVERIFY((*book)->finish());
        QVERIFY((*book)->publish());
        const Result<OppositionReport> report = importOppositions(m_file->session(), m_file->database(), path);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->rowsRead, 2);
        QCOMPARE(report->added, 2);
    }

    void whereOnlyAnotherChannelIsToldNothingIsTaken()
    {
        const Result<OppositionReport> report =
            importOppositions(m_file->session(), m_file->database(), sheet("EMAIL;NOM;SMS_BLACKLISTED\noui@example.org;A;Yes\n"));
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().detail, QStringLiteral("about_another_channel"));
    }

    void aListOfSubscribersSilencesNobody()
    {
        const Result<OppositionReport> report = importOppositions(m_file->session(), m_file->database(),
            sheet("Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP\noui@example.org,A,B,2,,,2024-01-02 "
                  "10:00:00,\n"));
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().detail, QStringLiteral("list_of_subscribers"));
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition"), 1);
    }

    void whoUnsubscribedInASheetIsOpposed()
    {
        const QString in = sheet("Nom;E-mail;Désinscrit\nA;a@example.org;O\nB;b@example.org;N\nOui;oui@example.org;O\n");
        ImportOptions without;
        without.dryRun = true;
        const Result<ImportReport> dry = importSheet(m_file->session(), m_file->database(), in, without);
        QVERIFY(dry.has_value());
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition"), 1);
        const Result<ImportReport> report = importSheet(m_file->session(), m_file->database(), in, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->created, 2);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition WHERE origin = 'import'"), 2);
        QCOMPARE(m_file->status(1), QStringLiteral("refused"));
        QVERIFY(undoImport(m_file->session(), m_file->database(), report->batch).has_value());
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition WHERE origin = 'import'"), 2);
        QCOMPARE(importSheet(m_file->session(), m_file->database(), sheet("Nom;E-mail\nA;A+x@example.org\n"), {})->blockedOpposed, 1);
    }

    void nobodyOpposedComesBackByASheet()
    {
        ImportOptions options;
        const Result<ImportReport> report =
            importSheet(m_file->session(), m_file->database(), sheet("Nom;E-mail\nStop;stop@example.org\nNeuf;neuf@example.org\n"), options);
        QVERIFY(report.has_value());
        QCOMPARE(report->blockedOpposed, 1);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->rowsRead, 2);
    }

    void noAddressCanBeReadOutOfTheList()
    {
        QCOMPARE(
            m_file->number("SELECT count(*) FROM opposition WHERE instr(CAST(fingerprint AS TEXT), 'stop') > 0 OR length(fingerprint) <> 16"), 0);
        QCOMPARE(m_file->number("SELECT length(value) FROM meta WHERE name = 'match_key'"), 32);
    }

private:
    QString sheet(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("in.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(text);
        return path;
    }
    static QList<QStringList> readBack(const QString &path, const QString &name = {})
    {
        QList<QStringList> rows;
        const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
        if (!file)
            return rows;
        const Result<std::unique_ptr<RowReader>> reader = (*file)->rows(name);
        QStringList cells;
        while (reader && (*reader)->next(cells).value_or(false))
            rows.append(cells);
        return rows;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ConsentFixture> m_file;
};

QTEST_GUILESS_MAIN(TestScrub)
#include "tst_scrub.moc"
