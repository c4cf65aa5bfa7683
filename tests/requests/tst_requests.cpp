// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/archive.h"
#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/journal/journal.h"
#include "model/requests/rectification.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestsholder.h"
#include "model/requests/requestwriter.h"
#include "model/vault/settings.h"
#include "tests/support/testvault.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// A file on a day of its own.
struct OnDay {
    OnDay(TestVault &file, const QString &iso) : clock(day(iso)), session(*file.vault, clock), writer(session) { }
    DayClock clock;
    Session session;
    RequestWriter writer;
};

QString rule(const Result<Request> &refused)
{
    return refused ? u"done"_s : refused.error().code == FailureCode::RefusedByRule ? refused.error().detail : failureName(refused.error().code);
}

} // namespace

/// A request from the day it reaches the restaurant to the day it is closed.
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<TestVault>(); }
    void cleanup() { m_file.reset(); }

    void numbersRunByYearOfReceipt()
    {
        OnDay today(*m_file, u"2027-01-04"_s);
        QCOMPARE(today.writer.open(form(u"2026-12-30"_s))->number, u"2026-0001"_s);
        QCOMPARE(today.writer.open(form(u"2027-01-02"_s))->number, u"2027-0001"_s);
        QCOMPARE(today.writer.open(form(u"2026-12-31"_s))->number, u"2026-0002"_s);
        QCOMPARE(today.writer.open(form(u"2027-01-05"_s)).error().detail, u"received"_s);
    }

    void theClockRunsFromReceipt()
    {
        OnDay today(*m_file, u"2026-02-10"_s);
        const Result<Request> request = today.writer.open(form(u"2026-01-31"_s));
        QCOMPARE(request->due, day(u"2026-03-02"_s));
        const QList<Request> open = RequestReader(m_file->vault->database()).open().value();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().received(), day(u"2026-01-31"_s));
    }

    void holidaysOfThePlaceMoveTheEnd()
    {
        Result<Transaction> unit = Transaction::begin(m_file->vault->database());
        QVERIFY(writeSettings(*unit, {{u"requests"_s, QJsonObject{{u"holidays"_s, u"alsace_moselle"_s}}}}).has_value());
        QVERIFY(unit->commit().has_value());
        OnDay today(*m_file, u"2026-03-05"_s);
        QCOMPARE(today.writer.open(form(u"2026-03-03"_s))->due, day(u"2026-04-07"_s));
    }

    void anExtensionNeedsAReasonAndComesInTime()
    {
        const QString number = OnDay(*m_file, u"2026-01-31"_s).writer.open(form(u"2026-01-31"_s))->number;
        QCOMPARE(rule(OnDay(*m_file, u"2026-02-20"_s).writer.extend(number, u"  "_s)), u"reason"_s);
        QCOMPARE(rule(OnDay(*m_file, u"2026-03-03"_s).writer.extend(number, u"many notes"_s)), u"too_late"_s);
        const Result<Request> extended = OnDay(*m_file, u"2026-03-02"_s).writer.extend(number, u"many notes"_s);
        QCOMPARE(rule(extended), u"done"_s);
        QCOMPARE(extended->due, day(u"2026-04-30"_s));
        QVERIFY(extended->deadline.extended);
        QCOMPARE(rule(OnDay(*m_file, u"2026-03-02"_s).writer.extend(number, u"again"_s)), u"extended"_s);
    }

    void aPauseMovesTheEnd()
    {
        const QString number = OnDay(*m_file, u"2026-01-05"_s).writer.open(form(u"2026-01-05"_s))->number;
        QCOMPARE(rule(OnDay(*m_file, u"2026-01-06"_s).writer.pause(number, {})), u"reason"_s);
        QCOMPARE(rule(OnDay(*m_file, u"2026-01-06"_s).writer.resume(number)), u"not_paused"_s);
        QCOMPARE(OnDay(*m_file, u"2026-01-10"_s).writer.pause(number, u"another address"_s)->state, RequestState::Paused);
        QCOMPARE(rule(OnDay(*m_file, u"2026-01-11"_s).writer.pause(number, u"x"_s)), u"paused"_s);
        const Result<Request> resumed = OnDay(*m_file, u"2026-01-20"_s).writer.resume(number);
        QCOMPARE(resumed->due, day(u"2026-02-16"_s)); // ten days later than 5 February: a Sunday
        const Result<Request> extended = OnDay(*m_file, u"2026-02-16"_s).writer.extend(number, u"many"_s);
        QCOMPARE(extended->due, day(u"2026-04-15"_s));
    }

    void aClosedRequestStaysAsItIs()
    {
        OnDay today(*m_file, u"2026-05-04"_s);
        const QString number = today.writer.open(form(u"2026-05-04"_s))->number;
        const Result<Request> closed = today.writer.close(number, RequestOutcome::Refused, u"not theirs"_s);
        QCOMPARE(closed->closedOn, day(u"2026-05-04"_s));
        QCOMPARE(rule(today.writer.pause(number, u"x"_s)), u"closed"_s);
        QCOMPARE(rule(today.writer.close(number, RequestOutcome::Done)), u"closed"_s);
        QVERIFY(RequestReader(m_file->vault->database()).open()->isEmpty());
        QVERIFY(today.writer.addEvent(number, RequestEventKind::Sent, u"letter by post"_s).has_value());
        const QList<RequestEvent> events = RequestReader(m_file->vault->database()).events(closed->id).value();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(1).detail, u"not theirs"_s);
        QCOMPARE(events.at(2).kind, RequestEventKind::Sent);
    }

    void identityIsCheckedWithoutACopy()
    {
        OnDay today(*m_file, u"2026-05-04"_s);
        const QString number = today.writer.open(form(u"2026-05-04"_s))->number;
        const Result<Request> checked = today.writer.recordIdentity(number, IdentityCheck::DocumentSeen);
        QCOMPARE(checked->identity, std::optional(IdentityCheck::DocumentSeen));
        QCOMPARE(checked->identityOn, day(u"2026-05-04"_s));
        QCOMPARE(checked->identityBy, u"Gérante"_s);
    }

    void aCorrectionKeepsBeforeAndAfter()
    {
        OnDay today(*m_file, u"2026-05-04"_s);
        Customer card;
        card.lastName = u"Lefevre"_s;
        const qint64 id = CustomerWriter(today.session).add(card).value();
        Database &database = m_file->vault->database();
        RequestForm asked = form(u"2026-05-04"_s);
        asked.kind = RequestKind::Rectification;
        asked.customerId = id;
        const QString number = today.writer.open(asked)->number;
        card = CustomerReader(database).card(id).value();
        card.lastName = u"Lefèvre"_s;
        QVERIFY(rectify(today.session, database, card, number, u"I never was there in March."_s).has_value());
        const QList<Rectification> kept = rectificationsOf(database, id).value();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().before, u"Lefevre"_s);
        QCOMPARE(kept.first().after, u"Lefèvre"_s);
        QVERIFY(kept.last().field.isEmpty());
        card = CustomerReader(database).card(id).value();
        card.notes = u"x"_s;
        asked.customerId = CustomerWriter(today.session).add(card).value();
        const QString other = today.writer.open(asked)->number;
        QCOMPARE(rectify(today.session, database, card, other).error().detail, u"other_person"_s);
        QCOMPARE(rectify(today.session, database, card, u"2026-0099"_s).error().code, FailureCode::NotFound);
        QVERIFY(CustomerReader(database).card(id)->notes.isEmpty());
        const QByteArray told = QJsonDocument(RequestsHolder().describe(database, id)->toObject()).toJson();
        for (const char *part : {"Lefevre", "I never was there", "2026-0001", "rectified"})
            QVERIFY2(told.contains(part), part);
    }

    void whatIsKeptApartNamesItsEnd()
    {
        OnDay today(*m_file, u"2026-05-04"_s);
        Customer card;
        card.lastName = u"Martin"_s;
        const qint64 id = CustomerWriter(today.session).add(card).value();
        Archive archive(today.session);
        QCOMPARE(archive.keep(id, ArchiveDuty::Invoice, u" "_s, day(u"2036-12-31"_s)).error().detail, u"content"_s);
        QCOMPARE(archive.keep(id, ArchiveDuty::Invoice, u"F-2026-18"_s, day(u"2026-05-03"_s)).error().detail, u"until"_s);
        QVERIFY(archive.keep(id, ArchiveDuty::Invoice, u"F-2026-18, 84,00 EUR"_s, day(u"2036-12-31"_s)).has_value());
        const QUuid uuid = CustomerReader(m_file->vault->database()).card(id)->uuid;
        QCOMPARE(archive.look(uuid)->size(), 1);
        OnDay last(*m_file, u"2036-12-31"_s);
        QCOMPARE(Archive(last.session).removeEnded().value_or(-1), 0);
        OnDay after(*m_file, u"2037-01-01"_s);
        QCOMPARE(Archive(after.session).removeEnded().value_or(-1), 1);
        QVERIFY(Archive(after.session).look(uuid)->isEmpty());
        QVERIFY(Journal(*m_file->vault).verify(m_file->vault->database()).has_value());
    }

private:
    static RequestForm form(const QString &received)
    {
        RequestForm form;
        form.received = day(received);
        return form;
    }
    std::unique_ptr<TestVault> m_file;
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
