// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/oppositions.h"
#include "model/customers/customerreader.h"
#include "model/exchange/importer.h"
#include "model/exchange/mailingexport.h"
#include "model/journal/journal.h"

using namespace couvert;

/// A list holds those who said yes and nobody else, says why the others are missing, and is told to each person on it.
class TestMailingLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsCountedOnceWithAReason()
    {
        ConsentFixture file;
        const QStringList reasons{QStringLiteral("in"), QStringLiteral("none"), QStringLiteral("back"), QStringLiteral("no"),
            QStringLiteral("opposed"), QStringLiteral("restricted"), QStringLiteral("lapsed")};
        for (const QString &reason : reasons) {
            const qint64 id = file.person(reason, reason + QLatin1String("@example.org"));
            if (reason == QLatin1String("no"))
                file.say(id, ConsentAction::Refused);
            else if (reason == QLatin1String("lapsed"))
                QCOMPARE(file.record(lapsed(id)), QStringLiteral("expired"));
            else if (reason != QLatin1String("none"))
                QCOMPARE(file.say(id, ConsentAction::Given, moment(2026, 3, 1)), QStringLiteral("given"));
            if (reason == QLatin1String("back"))
                file.say(id, ConsentAction::Withdrawn);
            if (reason == QLatin1String("restricted"))
                QVERIFY(file.database().execute(("UPDATE customer SET restricted = 1 WHERE id = " + QByteArray::number(id)).constData()).has_value());
        }
        file.say(file.person(QStringLiteral("without")), ConsentAction::Given);
        QVERIFY(oppose(file.session(), Channel::Email, QStringLiteral(" OPPOSED@example.org ")).has_value());
        claim(file, QStringLiteral("claimed@example.org"), true);

        const QString out = file.file.path() + QLatin1String(".list.csv");
        const Result<MailingCounts> counts = exportMailing(file.session(), file.database(), QStringLiteral("offers"), Channel::Email, out);
        QVERIFY2(counts.has_value(), counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->included, 1);
        QCOMPARE(counts->noConsent, 1);
        QCOMPARE(counts->withdrawn, 1);
        QCOMPARE(counts->refused, 1);
        QCOMPARE(counts->opposed, 1);
        QCOMPARE(counts->restricted, 1);
        QCOMPARE(counts->noAddress, 1);
        QCOMPARE(counts->expired, 1);
        QCOMPARE(counts->unproven, 1);
        QCOMPARE(read(out),
            QByteArray("\xEF\xBB\xBF"
                       "email;civility;last_name;first_name;company;language;consent_date;consent_text_version\r\n"
                       "in@example.org;;in;;;;2026-03-01;1\r\n"));
    }

    void theListIsToldToThePersonAndToTheJournal()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("martin@example.org"));
        file.say(id, ConsentAction::Given);
        const qint64 other = file.person(QStringLiteral("Durand"), QStringLiteral("durand@example.org"));
        const QString out = file.file.path() + QLatin1String(".list.csv");
        QVERIFY(exportMailing(file.session(), file.database(), QStringLiteral("offers"), Channel::Email, out).has_value());
        const auto told = [&file](qint64 customer) {
            return file.number(("SELECT count(*) FROM mailing_recipient r JOIN mailing m ON m.id = r.mailing WHERE m.people = 1 AND r.customer = "
                + std::to_string(customer))
                    .c_str());
        };
        QCOMPARE(told(id), 1);
        QCOMPARE(told(other), 0);
        const Result<QList<JournalEntry>> entries = Journal(*file.file.vault).entries(file.database(), {});
        QVERIFY(entries.has_value());
        QCOMPARE(entries->first().action, QStringLiteral("mailing.exported"));
        QVERIFY(!entries->first().detail.contains(QLatin1String("martin"), Qt::CaseInsensitive));
    }

    void aListThatCannotBeWrittenLeavesNothing_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("name");
        QTest::newRow("unknown purpose") << QStringLiteral("nothing") << QStringLiteral("list.csv");
        QTest::newRow("unknown kind") << QStringLiteral("offers") << QStringLiteral("list.doc");
        QTest::newRow("no such folder") << QStringLiteral("offers") << QStringLiteral("none/list.csv");
        QTest::newRow("no such folder, workbook") << QStringLiteral("offers") << QStringLiteral("none/list.xlsx");
    }

    void aListThatCannotBeWrittenLeavesNothing()
    {
        QFETCH(QString, purpose);
        QFETCH(QString, name);
        ConsentFixture file;
        file.say(file.person(QStringLiteral("Martin"), QStringLiteral("martin@example.org")), ConsentAction::Given);
        QTemporaryDir folder;
        const qint64 entries = file.number("SELECT count(*) FROM journal");
        QVERIFY(!exportMailing(file.session(), file.database(), purpose, Channel::Email, folder.filePath(name)).has_value());
        QCOMPARE(file.number("SELECT count(*) FROM mailing"), 0);
        QCOMPARE(file.number("SELECT count(*) FROM journal"), entries);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aListThatIsStoppedLeavesNothing()
    {
        ConsentFixture file;
        for (int i = 0; i < 300; ++i)
            file.say(file.person(QStringLiteral("Nom%1").arg(i), QStringLiteral("n%1@example.org").arg(i)), ConsentAction::Given);
        QTemporaryDir folder;
        const qint64 entries = file.number("SELECT count(*) FROM journal");
        const Result<MailingCounts> stopped = exportMailing(file.session(), file.database(), QStringLiteral("offers"), Channel::Email,
            folder.filePath(QStringLiteral("list.csv")), [](qint64 done, qint64 total) { return done < 256 || total != 300; });
        QVERIFY(stopped.has_value());
        QCOMPARE(stopped->completion, Completion::Cancelled);
        QCOMPARE(file.number("SELECT count(*) FROM mailing"), 0);
        QCOMPARE(file.number("SELECT count(*) FROM journal"), entries);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void formulasGoOutHarmlessAndComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << QStringLiteral("=cmd|' /C calc'!A0") << QStringLiteral("\"'=cmd|' /C calc'!A0\"");
        QTest::newRow("plus") << QStringLiteral("+1+1") << QStringLiteral("\"'+1+1\"");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QStringLiteral("\"'-2+3\"");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("\"'@SUM(A1)\"");
        QTest::newRow("delimiter and quote") << QStringLiteral("a;\"b\"") << QStringLiteral("\"a;\"\"b\"\"\"");
        QTest::newRow("plain") << QStringLiteral("L’Hôte") << QStringLiteral("L’Hôte");
    }

    void formulasGoOutHarmlessAndComeBackAsTheyWere()
    {
        QFETCH(QString, name);
        QFETCH(QString, cell);
        ConsentFixture file;
        file.say(file.person(name, QStringLiteral("martin@example.org")), ConsentAction::Given);
        const QString out = file.file.path() + QLatin1String(".list.csv");
        QVERIFY(exportMailing(file.session(), file.database(), QStringLiteral("offers"), Channel::Email, out).has_value());
        QVERIFY(read(out).contains(QByteArray(";") + cell.toUtf8() + ';'));
        ConsentFixture again;
        QVERIFY(importSheet(again.session(), again.database(), out, {}).has_value());
        const Result<Customer> card = CustomerReader(again.database()).card(1);
        QVERIFY(card.has_value());
        QCOMPARE(card->lastName, name);
        QCOMPARE(again.status(1), QStringLiteral("none"));
    }

    void phoneListsGiveNumbersThatADiallerTakes()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), {}, QStringLiteral("06 39 98 34 01"));
        file.say(id, ConsentAction::Given, {}, Channel::Sms);
        const QString out = file.file.path() + QLatin1String(".list.csv");
        QVERIFY(exportMailing(file.session(), file.database(), QStringLiteral("offers"), Channel::Sms, out).has_value());
        QVERIFY(read(out).contains("\n+33639983401;;Martin;"));
    }

    void countsFollowTheCard()
    {
        ConsentFixture file;
        const qint64 id = file.person(QStringLiteral("Martin"), QStringLiteral("martin@example.org"));
        file.say(id, ConsentAction::Given);
        const auto included = [&file] {
            const Result<MailingCounts> counts =
                MailingList(file.database(), QStringLiteral("offers"), Channel::Email, file.session().clock().today()).count();
            return counts ? counts->included : -1;
        };
        QCOMPARE(included(), 1);
        Result<Customer> card = CustomerReader(file.database()).card(id);
        QVERIFY(card.has_value());
        card->emails.clear();
        QVERIFY(CustomerWriter(file.session()).save(*card).has_value());
        QCOMPARE(included(), 0);
        card = CustomerReader(file.database()).card(id);
        card->emails = {{QStringLiteral("encore@example.org"), ContactUse::Personal}};
        QVERIFY(CustomerWriter(file.session()).save(*card).has_value());
        QCOMPARE(included(), 1);
    }

private:
    static ConsentForm lapsed(qint64 id)
    {
        ConsentForm form;
        form.customerId = id;
        form.purpose = QStringLiteral("offers");
        form.at = moment(2026, 3, 1);
        form.until = QDate(2026, 4, 1);
        return form;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void claim(ConsentFixture &file, const QString &email, bool yes)
    {
        QFile sheet(file.file.path() + QLatin1String(".csv"));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("Nom;E-mail;Newsletter\r\nClient;" + email.toUtf8() + ';' + (yes ? "O" : "N") + "\r\n");
        sheet.close();
        QVERIFY(importSheet(file.session(), file.database(), sheet.fileName(), {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestMailingLists)
#include "tst_mailinglists.moc"
