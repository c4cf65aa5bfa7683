// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/holders.h"
#include "model/consent/consentreader.h"
#include "model/consent/consentwriter.h"
#include "model/consent/mailinglist.h"
#include "model/consent/oppositions.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/customers/undo.h"
#include "model/exchange/importer.h"
#include "model/exchange/mailingexport.h"
#include "model/exchange/scrub.h"
#include "model/requests/erasure.h"
#include "model/requests/objection.h"
#include "model/requests/rectification.h"
#include "model/requests/related.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "model/requests/restriction.h"
#include "tests/support/testvault.h"

#include <QTimeZone>

using namespace couvert;
using namespace Qt::StringLiterals;

/// Freezing, objecting, finding all cards of a person, and nobody coming back by a list.
class TestRights : public QObject
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

    void aFrozenCardIsStoredAndShownAndNothingElse()
    {
        const qint64 id = add(u"Martin"_s);
        sayYes(id, Channel::Email);
        QCOMPARE(included(Channel::Email), 1);
        QCOMPARE(restrictCard(*m_session, database(), id, u" "_s).error().detail, u"reason"_s);
        QVERIFY(restrictCard(*m_session, database(), id, u"accuracy contested"_s).has_value());
        QCOMPARE(restrictCard(*m_session, database(), id, u"again"_s).error().detail, u"restricted"_s);
        QVERIFY(CustomerReader(database()).card(id)->restricted);
        QCOMPARE(included(Channel::Email), 0);
        Customer card = CustomerReader(database()).card(id).value();
        card.notes = u"x"_s;
        QCOMPARE(CustomerWriter(*m_session).save(card).error().detail, u"restricted"_s);
        QCOMPARE(CustomerWriter(*m_session).addVisit(id, VisitKind::Visit, m_clock.today()).error().detail, u"restricted"_s);
        const Result<UndoOutcome> undone = Undo(*m_session).undoLatest();
        QVERIFY(!undone || undone->removed + undone->restored == 0);
        QCOMPARE(restrictionOf(database(), id)->value().reason, u"accuracy contested"_s);
        QVERIFY(CustomerReader(database()).card(id).has_value());
    }

    void itIsReleasedOnlyAfterThePersonWasTold()
    {
        const qint64 id = add(u"Martin"_s);
        sayYes(id, Channel::Email);
        QCOMPARE(lift(id, QDate(2026, 11, 25)), u"not_restricted"_s);
        QVERIFY(restrictCard(*m_session, database(), id, u"accuracy contested"_s).has_value());
        QCOMPARE(lift(id, {}), u"not_informed"_s);
        QCOMPARE(lift(id, QDate(2026, 11, 26)), u"not_informed"_s);
        QCOMPARE(lift(id, QDate(2026, 11, 24)), u"not_informed"_s);
        QCOMPARE(lift(id, QDate(2026, 11, 25)), u"done"_s);
        QVERIFY(!CustomerReader(database()).card(id)->restricted);
        QVERIFY(!restrictionOf(database(), id)->has_value());
        QCOMPARE(included(Channel::Email), 1);
    }

    void anObjectionEndsEveryListAtOnce()
    {
        const qint64 id = add(u"Martin"_s);
        for (const Channel channel : allChannels)
            sayYes(id, channel);
        RequestForm form;
        form.kind = RequestKind::Objection;
        form.received = m_clock.today();
        form.customerId = id;
        const QString number = RequestWriter(*m_session).open(form)->number;
        const Result<ObjectionOutcome> outcome = recordObjection(*m_session, database(), id, number);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->withdrawn, 4);
        QCOMPARE(outcome->opposed, 4);
        for (const Channel channel : allChannels)
            QCOMPARE(included(channel), 0);
        Result<Oppositions> list = Oppositions::open(database());
        QVERIFY(list->opposedAt(Channel::Email, u"martin@example.org"_s)->has_value());
        QCOMPARE(RequestReader(database()).events(RequestReader(database()).byNumber(number)->id)->last().kind, RequestEventKind::Objected);
        const qint64 other = add(u"Autre"_s);
        QCOMPARE(recordObjection(*m_session, database(), other, number).error().detail, u"other_person"_s);
        QCOMPARE(recordObjection(*m_session, database(), id)->withdrawn, 0);
    }

    void onePersonUnderSeveralCardsIsFound()
    {
        const qint64 id = add(u"Martin"_s, u"1980-05-17"_s);
        Customer byPhone;
        byPhone.company = u"Chez Martin"_s;
        byPhone.phones = {parsePhone(u"+33 6 39 98 00 01"_s)};
        const qint64 phone = CustomerWriter(*m_session).add(byPhone).value();
        Customer byMail;
        byMail.lastName = u"Durand"_s;
        byMail.emails = {{u"MARTIN@example.org"_s, ContactUse::Personal}};
        const qint64 mail = CustomerWriter(*m_session).add(byMail).value();
        Customer byName;
        byName.lastName = u"MÀRTIN"_s;
        byName.birthday = u"1980-05-17"_s;
        const qint64 name = CustomerWriter(*m_session).add(byName).value();
        Customer namesake;
        namesake.lastName = u"Martin"_s;
        QVERIFY(CustomerWriter(*m_session).add(namesake).has_value());
        const QList<RelatedCard> related = relatedCards(database(), id).value();
        QCOMPARE(related.size(), 3);
        QMap<qint64, RelatedCard::By> found;
        for (const RelatedCard &card : related)
            found.insert(card.id, card.by);
        QCOMPARE(found.value(phone), RelatedCard::By::Phone);
        QCOMPARE(found.value(mail), RelatedCard::By::Email);
        QCOMPARE(found.value(name), RelatedCard::By::NameAndBirthday);
        QCOMPARE(relatedCards(database(), 4711).error().code, FailureCode::NotFound);
    }

    void receiversOfListsAreNamedForArticle19()
    {
        const qint64 id = add(u"Martin"_s);
        sayYes(id, Channel::Email);
        const QString out = m_file->path() + u".csv"_s;
        QVERIFY(exportMailing(*m_session, database(), u"offers"_s, Channel::Email, out).has_value());
        RequestForm form;
        form.kind = RequestKind::Rectification;
        form.received = m_clock.today();
        form.customerId = id;
        const Result<Request> request = RequestWriter(*m_session).open(form);
        QList<Recipient> recipients = recipientsOf(database(), id, request->id).value();
        QCOMPARE(recipients.size(), 1);
        QVERIFY(!recipients.first().toldOn.isValid());
        QVERIFY(RequestWriter(*m_session)
                .addEvent(request->number, RequestEventKind::RecipientTold, u"by e-mail"_s, recipients.first().mailing)
                .has_value());
        recipients = recipientsOf(database(), id, request->id).value();
        QCOMPARE(recipients.first().toldOn, m_clock.today());
        QVERIFY(recipientsOf(database(), add(u"Autre"_s), 0)->isEmpty());
    }

    void nobodyErasedComesBackByAList()
    {
        const qint64 id = add(u"Martin"_s);
        QVERIFY(Erasure(*m_session, database(), m_holders).erase({id}, {}).has_value());
        for (const DuplicatePolicy policy : {DuplicatePolicy::Skip, DuplicatePolicy::Update, DuplicatePolicy::Create}) {
            ImportOptions options;
            options.duplicates = policy;
            const Result<ImportReport> report =
                import("Nom;E-mail;Tél\r\nMartin;MARTIN+menu@example.org;\r\nX;;06 39 98 00 01\r\nAutre;a@example.org;\r\n", options);
            QVERIFY(report.has_value());
            QCOMPARE(report->blockedErased, 2);
            QCOMPARE(report->rowsRead, 3);
            QCOMPARE(report->created + report->unchanged + report->updated, 1);
        }
        // An update does not bring the address back by way of somebody else's card.
        ImportOptions update;
        update.duplicates = DuplicatePolicy::Update;
        const Result<ImportReport> report = import("Nom;E-mail;E-mail 2\r\nAutre;a@example.org;martin@example.org\r\n", update);
        QVERIFY(report.has_value());
        QCOMPARE(report->updated, 0);

        const QString list = m_file->path() + u"-list.csv"_s;
        const QString out = m_file->path() + u"-clean.csv"_s;
        write(list, "Nom;E-mail\r\nMartin;martin+lettre@EXAMPLE.org\r\nInconnu;i@example.org\r\n");
        ScrubOptions options;
        options.keepUnknown = true;
        const Result<ScrubReport> clean = scrubList(*m_session, database(), list, out, options);
        QVERIFY(clean.has_value());
        QCOMPARE(clean->removedErased, 1);
        QCOMPARE(clean->kept, 1);
    }

private:
    Database &database() { return m_file->vault->database(); }

    qint64 add(const QString &name, const QString &birthday = {})
    {
        Customer card;
        card.lastName = name;
        card.birthday = birthday;
        card.emails = {{name.toLower() + u"@example.org"_s, ContactUse::Personal}};
        card.phones = {parsePhone(name == u"Martin"_s ? u"06 39 98 00 01"_s : u"06 39 98 00 02"_s)};
        card.addresses = {{u"3 rue Haute"_s, u"29000"_s, u"Quimper"_s, {}, ContactUse::Personal}};
        return CustomerWriter(*m_session).add(card).value();
    }

    void sayYes(qint64 id, Channel channel)
    {
        ConsentForm form;
        form.customerId = id;
        form.purpose = u"offers"_s;
        form.channel = channel;
        form.at = QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()).toUTC();
        QVERIFY(ConsentWriter(*m_session).record(form).has_value());
    }

    qint64 included(Channel channel) { return MailingList(database(), u"offers"_s, channel, m_clock.today()).count()->included; }

    QString lift(qint64 id, QDate informedOn)
    {
        const Result<> done = liftRestriction(*m_session, database(), id, u"checked"_s, informedOn);
        return done ? u"done"_s : done.error().detail;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    Result<ImportReport> import(const QByteArray &sheet, const ImportOptions &options)
    {
        const QString path = m_file->path() + u"-sheet.csv"_s;
        write(path, sheet);
        return importSheet(*m_session, database(), path, options);
    }

    const DayClock m_clock{QDate(2026, 11, 25)};
    const PersonalDataHolders m_holders = personalDataHolders();
    std::unique_ptr<TestVault> m_file;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
