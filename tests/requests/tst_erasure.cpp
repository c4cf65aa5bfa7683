// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/holders.h"
#include "model/consent/consentwriter.h"
#include "model/consent/oppositions.h"
#include "model/customers/archive.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "model/customers/customersearch.h"
#include "model/customers/customerwriter.h"
#include "model/customers/demofill.h"
#include "model/customers/searchindex.h"
#include "model/customers/textfolding.h"
#include "model/customers/undo.h"
#include "model/exchange/importer.h"
#include "model/exchange/mailingexport.h"
#include "model/journal/journal.h"
#include "model/journal/revisions.h"
#include "model/requests/erasure.h"
#include "model/requests/erasureledger.h"
#include "model/requests/rectification.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "model/vault/backupplaces.h"
#include "tests/support/pages.h"
#include "tests/support/testvault.h"

#include <QDirIterator>
#include <QMultiHash>
#include <QSet>
#include <QTimeZone>

#include <array>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, bool big)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes += big ? QByteArray(1, high) + low : QByteArray(1, low) + high;
    }
    return bytes;
}

/// A card with a word of its own in every field; the number makes it one of many.
Customer marked(int number)
{
    const QString mark = u"Qz%1vöx"_s.arg(number, 3, 10, QLatin1Char('0'));
    Customer card;
    card.civility = u"Civ"_s + mark;
    card.lastName = u"Nom"_s + mark;
    card.firstName = u"Prénom"_s + mark;
    card.company = u"Maison "_s + mark;
    card.emails = {{u"É."_s + mark + u"@example.org"_s, ContactUse::Personal}, {u"pro"_s + mark + u"@example.com"_s, ContactUse::Professional}};
    card.phones = {parsePhone(u"+49 30 23125 %1"_s.arg(100 + number)), {u"poste "_s + mark, {}, ContactUse::Professional}};
    card.addresses = {{u"rue "_s + mark, u"98%1"_s.arg(700 + number), u"Ville"_s + mark, u"Pays"_s + mark, ContactUse::Personal},
        {u"quai "_s + mark, {}, u"Bourg"_s + mark, {}, ContactUse::Professional}};
    card.birthday = u"18%1-07-1%2"_s.arg(30 + number).arg(number % 10);
    card.preferences = u"pref"_s + mark;
    card.allergies = u"aller"_s + mark;
    card.notes = u"note "_s + mark + u" qui est longue, pour que la fiche déborde de sa page : "_s + QString(3000, u'z') + u" fin"_s + mark;
    card.tags = {u"tag"_s + mark};
    card.source = u"source"_s + mark;
    card.paymentMethod = u"pay"_s + mark;
    card.externalId = u"ext"_s + mark;
    return card;
}

/// Every form in which something of the card could stand somewhere.
QList<QByteArray> needlesOf(int number)
{
    const Customer card = marked(number);
    QStringList texts{card.civility, card.lastName, card.firstName, card.company, card.preferences, card.allergies, card.tags.first(), card.source,
        card.paymentMethod, card.externalId, card.birthday, u"Qz%1v"_s.arg(number, 3, 10, QLatin1Char('0')), u"Parent%1q"_s.arg(number),
        u"Feuille%1q"_s.arg(number), u"Avant%1q"_s.arg(number), u"Demande%1q"_s.arg(number)};
    for (const EmailAddress &email : card.emails)
        texts += {email.address, foldedEmail(email.address)};
    for (const PhoneNumber &phone : card.phones)
        texts += {phone.typed, phone.e164.mid(1), digitsOf(phone.typed)};
    for (const PostalAddress &address : card.addresses)
        texts += {address.street, address.city};
    QList<QByteArray> needles;
    for (const QString &text : std::as_const(texts)) {
        if (text.size() < 5)
            continue;
        needles += {text.toUtf8(), folded(text).toUtf8(), utf16(text, true), utf16(text, false)};
    }
    needles.removeIf([](const QByteArray &needle) { return needle.size() < 5; });
    return needles;
}

ErasureOptions everyPage(const QString &requestNumber = {})
{
    return {requestNumber, {}, true};
}

ErasureOptions because(const QString &reason)
{
    return {{}, reason, false};
}

/// Why there is no proof.
QString doubtOf(const ErasureOutcome &outcome)
{
    return outcome.unproven ? outcome.unproven->detail : u"%1 values found"_s.arg(outcome.residue);
}

/// Those that stand somewhere in the bytes, found in one pass: thousands are looked for in millions of bytes.
QSet<QByteArray> standingIn(const QByteArray &bytes, const QList<QByteArray> &needles)
{
    constexpr qsizetype shortest = 5;
    QMultiHash<QByteArrayView, QByteArray> byStart;
    for (const QByteArray &needle : needles)
        byStart.insert(QByteArrayView(needle).first(shortest), needle);
    std::array<bool, 65536> starts{};
    const auto place = [](const char *at) { return static_cast<std::size_t>(static_cast<uchar>(at[0]) << 8 | static_cast<uchar>(at[1])); };
    for (const QByteArray &needle : needles)
        starts.at(place(needle.constData())) = true;
    QSet<QByteArray> found;
    for (qsizetype at = 0; at + shortest <= bytes.size(); ++at) {
        if (!starts.at(place(bytes.constData() + at)))
            continue;
        const auto [from, to] = byStart.equal_range(QByteArrayView(bytes).sliced(at, shortest));
        for (auto needle = from; needle != to; ++needle) {
            if (QByteArrayView(bytes).sliced(at).startsWith(*needle))
                found.insert(*needle);
        }
    }
    return found;
}

int hitsIn(const QByteArray &bytes, const QList<QByteArray> &needles)
{
    return static_cast<int>(standingIn(bytes, needles).size());
}

} // namespace

/// Erased means erased, it is proved, it is told, and nobody comes back by accident.
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestVault>();
        m_session = std::make_unique<Session>(*m_file->vault, m_file->clock);
    }
    void cleanup()
    {
        m_session.reset();
        m_file.reset();
    }

    void fortyOfTenThousandLeaveNothing()
    {
        constexpr int people = 40;
        QVERIFY(fillWithDemo(*m_session, database(), 9'960, 7).has_value());
        QList<qint64> ids;
        for (int i = 0; i < people; ++i) {
            const Result<qint64> id = useInEveryWay(i);
            QVERIFY2(id.has_value(), id ? "" : qPrintable(failureName(id.error().code) + u' ' + id.error().detail));
            ids.append(*id);
        }
        QVERIFY(database().checkpoint().has_value());
        QList<QByteArray> needles;
        for (int i = 0; i < people; ++i)
            needles += needlesOf(i);
        QVERIFY2(hitsIn(decryptedPages(database()), needles) > people * 20, "the search finds what is there");

        const qint64 before = CustomerReader(database()).count().value();
        const Result<ErasureOutcome> one = erase({ids.first()});
        QVERIFY2(one.has_value(), one ? "" : qPrintable(one.error().detail));
        QVERIFY2(!one->unproven, one->unproven ? qPrintable(one->unproven->detail) : "");
        QCOMPARE(one->residue, 0);
        QVERIFY(one->pagesSearched > 10);
        QCOMPARE(one->removed.value(u"customer"_s), 1);
        QCOMPARE(one->removed.value(u"consent_event"_s), 2);
        QCOMPARE(one->removed.value(u"evidence"_s), 1);
        QCOMPARE(hitsIn(decryptedPages(database()), needlesOf(0)), 0);

        const Result<ErasureOutcome> others = erase(ids.mid(1), everyPage());
        QVERIFY2(others.has_value(), others ? "" : qPrintable(others.error().detail));
        QVERIFY2(!others->unproven, others->unproven ? qPrintable(others->unproven->detail) : "");
        QCOMPARE(others->people, people - 1);
        QCOMPARE(others->residue, 0);
        QCOMPARE(CustomerReader(database()).count().value(), before - people);
        const QByteArray pages = decryptedPages(database());
        const QSet<QByteArray> left = standingIn(pages, needles);
        for (const QByteArray &needle : left) {
            const qsizetype at = pages.indexOf(needle);
            QFAIL((needle + " in page " + QByteArray::number(at / 4096 + 1) + ": " + pages.mid(at - 40, 120)).toPercentEncoding(" :@"));
        }
        QCOMPARE(QFileInfo(m_file->vault->databasePath() + u"-wal"_s).size(), 0);
        int files = 0;
        for (const QString &folder : {m_file->path(), QDir::homePath()}) {
            QDirIterator inside(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (inside.hasNext()) {
                QFile file(inside.next());
                QVERIFY2(!file.open(QIODevice::ReadOnly) || hitsIn(file.readAll(), needles) == 0, qPrintable(file.fileName()));
                files += 1;
            }
        }
        QVERIFY(files >= 6);
        QVERIFY(SearchIndex::verify(database()).has_value());
        QVERIFY(Journal(*m_file->vault).verify(database()).has_value());
        QVERIFY(Revisions::compareWithCards(database()).has_value());
        QVERIFY(Undo(*m_session).latest().error().code == FailureCode::NotFound);
    }

    void whatIsLeftBehindIsFound()
    {
        // A note about the person in a place that no room knows of, and a page that was never overwritten.
        const qint64 id = CustomerWriter(*m_session).add(marked(3)).value();
        QVERIFY(database().execute("PRAGMA secure_delete=OFF").has_value());
        QVERIFY(database().execute("CREATE TABLE forgotten(text TEXT); INSERT INTO forgotten VALUES('NomQz003vöx was here')").has_value());
        const Result<ErasureOutcome> outcome = erase({id}, everyPage());
        QVERIFY(outcome.has_value());
        QVERIFY2(!outcome->unproven, outcome->unproven ? qPrintable(outcome->unproven->detail) : "");
        QVERIFY(outcome->residue > 0);
        QVERIFY(!outcome->isProven());
    }

    void whatOthersHoldIsNoResidue()
    {
        Customer husband = marked(4);
        Customer wife = marked(4);
        wife.firstName = u"Ghislaine"_s;
        wife.emails = {{u"ghislaine@example.net"_s, ContactUse::Personal}};
        const qint64 first = CustomerWriter(*m_session).add(husband).value();
        const qint64 second = CustomerWriter(*m_session).add(wife).value();
        const Result<ErasureOutcome> outcome = erase({second}, everyPage());
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->isProven(), qPrintable(doubtOf(*outcome)));
        QCOMPARE(CustomerReader(database()).card(first)->lastName, husband.lastName);
        QVERIFY(!decryptedPages(database()).contains("ghislaine"));
    }

    void whatSomebodyFarAwayHoldsIsNoResidue()
    {
        // Neither an index nor a neighbour answers for these: the card that does lies at the other end of the file.
        Customer first = marked(5);
        first.addresses.clear();
        QVERIFY(CustomerWriter(*m_session).add(first).has_value());
        QVERIFY(fillWithDemo(*m_session, database(), 700, 7).has_value());
        Customer last;
        last.lastName = u"Ghislaine"_s;
        last.source = first.source;
        last.notes = first.preferences;
        last.birthday = first.birthday;
        last.emails = {first.emails.last()};
        const qint64 id = CustomerWriter(*m_session).add(last).value();
        const Result<ErasureOutcome> outcome = erase({id}, everyPage());
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->isProven(), qPrintable(doubtOf(*outcome)));
        QVERIFY(outcome->pagesSearched > 50);
    }

    void aPreviewSaysWhatWouldGoAndChangesNothing()
    {
        const qint64 id = useInEveryWay(5).value();
        const qint64 entries = Journal(*m_file->vault).count(database()).value();
        const Result<ErasurePreview> preview = Erasure(*m_session, database(), m_holders).preview({id});
        QVERIFY(preview.has_value());
        QCOMPARE(Journal(*m_file->vault).count(database()).value(), entries);
        QVERIFY(CustomerReader(database()).card(id).has_value());
        const Result<ErasureOutcome> outcome = erase({id});
        QCOMPARE(outcome->removed, preview->removed);
        QCOMPARE(outcome->kept.size(), preview->kept.size());
    }

    void whatIsKeptSaysWhyAndUntilWhen()
    {
        const DayClock clock(QDate(2026, 11, 25));
        const Session session(*m_file->vault, clock);
        const qint64 id = CustomerWriter(session).add(marked(6)).value();
        QVERIFY(Archive(session).keep(id, ArchiveDuty::Invoice, u"Facture F-2026-18"_s, QDate(2036, 12, 31)).has_value());
        ConsentForm form;
        form.customerId = id;
        form.purpose = u"offers"_s;
        form.channel = Channel::Phone;
        form.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()).toUTC();
        QVERIFY(ConsentWriter(session).record(form).has_value());
        QVERIFY(oppose(session, Channel::Email, marked(6).emails.first().address).has_value());
        const Result<ErasureOutcome> outcome = Erasure(session, database(), m_holders).erase({id}, everyPage());
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->isProven(), qPrintable(doubtOf(*outcome)));
        QMap<QString, QDate> kept;
        for (const KeptThing &thing : outcome->kept)
            kept.insert(keptCode(thing.what), thing.until);
        QCOMPARE(kept,
            (QMap<QString, QDate>{{u"archive"_s, QDate(2036, 12, 31)}, {u"phone_consent_proof"_s, QDate(2029, 3, 1)},
                {u"opposition"_s, QDate(2029, 11, 25)}, {u"erasure_ledger"_s, QDate(2029, 11, 25)}}));
        QCOMPARE(outcome->backups.reason, u"no_backup"_s);
        // The archive still has what it must have, and nothing else of the person.
        const QByteArray pages = decryptedPages(database());
        QVERIFY(pages.contains("Facture F-2026-18"));
        QCOMPARE(hitsIn(pages, needlesOf(6)), 0);
    }

    void aReasonMayNotNameThePerson()
    {
        const qint64 id = CustomerWriter(*m_session).add(marked(7)).value();
        QCOMPARE(erase({id}, because(u"nomqz007vöx l’a demandé"_s)).error().detail, u"reason"_s);
        QVERIFY(CustomerReader(database()).card(id).has_value());
        QVERIFY(ledgerRows(database())->isEmpty());
        QVERIFY(erase({id}, because(u"à sa demande"_s)).has_value());
    }

    void aFrozenCardGoesOnlyBecauseThePersonWantsIt()
    {
        const qint64 id = CustomerWriter(*m_session).add(marked(8)).value();
        QVERIFY(database().execute("UPDATE customer SET restricted = 1").has_value());
        QCOMPARE(erase({id}).error().detail, u"restricted"_s);
        RequestForm form;
        form.kind = RequestKind::Erasure;
        form.received = m_file->clock.today();
        form.customerId = id;
        form.asked = u"Demande8q"_s;
        const Result<Request> request = RequestWriter(*m_session).open(form);
        const Result<ErasureOutcome> outcome = erase({id}, everyPage(request->number));
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->isProven(), qPrintable(doubtOf(*outcome)));
        const Result<Request> after = RequestReader(database()).byNumber(request->number);
        QVERIFY(after->asked.isEmpty());
        QCOMPARE(RequestReader(database()).events(after->id)->last().kind, RequestEventKind::Erased);
        QVERIFY(!decryptedPages(database()).contains("Demande8q"));
    }

    void aCardKeptForAReasonStaysUntilItsDay()
    {
        const qint64 id = CustomerWriter(*m_session).add(marked(9)).value();
        const QDate until = m_file->clock.today().addDays(30);
        setAside(id, "kept", "litige avec un assureur", until);
        const QByteArray before = tables();
        const Result<ErasurePreview> preview = Erasure(*m_session, database(), m_holders).preview({id});
        QVERIFY(preview.has_value());
        QVERIFY(preview->refused.size() == 1);
        QCOMPARE(preview->refused.first().code, u"hold"_s);
        QCOMPARE(preview->refused.first().reason, u"litige avec un assureur"_s);
        QCOMPARE(preview->refused.first().until, until);
        QCOMPARE(erase({id}).error().detail, u"hold"_s);
        QCOMPARE(tables(), before);
        // Its last day still counts; the next one does not.
        for (const bool over : {false, true}) {
            const DayClock clock(over ? until.addDays(1) : until);
            const Session session(*m_file->vault, clock);
            Erasure erasure(session, database(), m_holders);
            QCOMPARE(!erasure.preview({id})->refused.isEmpty(), !over);
            QCOMPARE(erasure.erase({id}, {}).has_value(), over);
        }
    }

    void whoWasAskedWhetherToStayMayGo()
    {
        const qint64 id = CustomerWriter(*m_session).add(marked(10)).value();
        setAside(id, "asked", {}, m_file->clock.today().addDays(30));
        QVERIFY(Erasure(*m_session, database(), m_holders).preview({id})->refused.isEmpty());
        QVERIFY(erase({id}).has_value());
    }

    void anErasedPersonComesBackByAnActOfTheirOwn()
    {
        const DayClock clock(QDate(2026, 11, 25));
        const Session session(*m_file->vault, clock);
        const CustomerWriter unused(session);
        CustomerWriter writer(session);
        const qint64 id = writer.add(marked(9)).value();
        QVERIFY(Erasure(session, database(), m_holders).erase({id}, {}).has_value());
        Customer again;
        again.lastName = u"Autre"_s;
        again.phones = {marked(9).phones.first()};
        QCOMPARE(writer.add(again).error().detail, u"erased"_s);
        Customer sameName;
        sameName.lastName = marked(9).lastName;
        sameName.firstName = marked(9).firstName;
        sameName.birthday = marked(9).birthday;
        QCOMPARE(writer.add(sameName).error().detail, u"erased"_s);
        sameName.birthday.clear();
        const qint64 namesake = writer.add(sameName).value();
        Customer edited = CustomerReader(database()).card(namesake).value();
        edited.emails = {marked(9).emails.first()};
        QCOMPARE(writer.save(edited).error().detail, u"erased"_s);
        QCOMPARE(writer.add(again, QDate(2026, 11, 24)).error().detail, u"erased"_s);
        QCOMPARE(writer.add(again, QDate(2026, 11, 26)).error().detail, u"erased"_s);
        const Result<qint64> back = writer.add(again, QDate(2026, 11, 25));
        QVERIFY(back.has_value());
        again.lastName = u"Encore"_s;
        const Result<qint64> twice = writer.add(again); // came back, so nothing is asked again
        QVERIFY(twice.has_value());
        QVERIFY(Erasure(session, database(), m_holders).erase({*back, *twice}, {}).has_value());
        QCOMPARE(writer.add(again).error().detail, u"erased"_s);
    }

    void theLedgerStandsOutsideTheDatabase()
    {
        const QString place = m_file->path() + u"-copies"_s;
        QVERIFY(QDir().mkpath(place));
        Result<Transaction> unit = Transaction::begin(database());
        QVERIFY(rememberBackupPlace(*unit, place, QDateTime(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc()).toUTC()).has_value());
        QVERIFY(unit->commit().has_value());
        const DayClock clock(QDate(2026, 11, 25));
        const Session session(*m_file->vault, clock);
        const qint64 id = CustomerWriter(session).add(marked(10)).value();
        const QUuid uuid = CustomerReader(database()).card(id)->uuid;
        const Result<ErasureOutcome> outcome = Erasure(session, database(), m_holders).erase({id}, {});
        QCOMPARE(outcome->placesMissed, 0);
        QCOMPARE(outcome->backups.day, QDate(2027, 2, 1));
        const SecretBytes key = m_file->vault->derive(Subkey::Ledger);
        for (const QString &folder : {m_file->path(), place}) {
            const Result<QList<LedgerRow>> rows = readLedger(folder, m_file->vault->id(), key);
            QVERIFY2(rows.has_value(), qPrintable(folder));
            QCOMPARE(rows->size(), 1);
            QCOMPARE(rows->first().uuid, uuid);
            QCOMPARE(rows->first().fingerprints.size(), 4);
        }
        QVERIFY(!readLedger(place, QByteArray(16, 'x'), key).has_value());
        // One copy damaged: the other serves. Both: refused, not empty.
        QVERIFY(damage(m_file->path() + u"/ledger.a"_s));
        QCOMPARE(readLedger(m_file->path(), m_file->vault->id(), key)->size(), 1);
        QVERIFY(damage(m_file->path() + u"/ledger.b"_s));
        QCOMPARE(readLedger(m_file->path(), m_file->vault->id(), key).error().code, FailureCode::KeysDamaged);
        QVERIFY(QDir(place).removeRecursively());
        const qint64 other = CustomerWriter(session).add(marked(11)).value();
        const Result<ErasureOutcome> missed = Erasure(session, database(), m_holders).erase({other}, {});
        QCOMPARE(missed->placesMissed, 1);
        QVERIFY(!missed->backups.day.isValid());
        QCOMPARE(missed->backups.reason, u"place_unreachable"_s);
    }

    void cancellingLeavesEverythingAsItWas()
    {
        QList<qint64> ids;
        for (int i = 20; i < 30; ++i)
            ids.append(CustomerWriter(*m_session).add(marked(i)).value());
        // While their data are read, and while they are removed.
        for (const qint64 last : {5, 15}) {
            const Result<ErasureOutcome> outcome =
                Erasure(*m_session, database(), m_holders).erase(ids, {}, [last](qint64 done, qint64 total) { return total == 20 && done < last; });
            QCOMPARE(outcome->completion, Completion::Cancelled);
        }
        QCOMPARE(CustomerReader(database()).count().value(), 10);
        QVERIFY(ledgerRows(database())->isEmpty());
        QVERIFY(readLedger(m_file->path(), m_file->vault->id(), m_file->vault->derive(Subkey::Ledger))->isEmpty());
        QCOMPARE(endErasures(*m_session, database()).value_or(-1), 0);
        QVERIFY(SearchIndex::verify(database()).has_value());
    }

    void aReaderInTheWayWithholdsTheProofOnly()
    {
        const qint64 id = CustomerWriter(*m_session).add(marked(12)).value();
        QVERIFY(CustomerWriter(*m_session).add(marked(13)).has_value());
        QVERIFY(database().checkpoint().has_value());
        const auto reader = m_file->vault->connect(Database::Mode::ReadOnly).value();
        std::optional<Statement> open;
        const Result<ErasureOutcome> outcome = Erasure(*m_session, database(), m_holders).erase({id}, {}, [&](qint64, qint64) {
            open.emplace(Statement::prepare(*reader, "SELECT last_name FROM customer").value());
            return open->step().value_or(false);
        });
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->unproven.has_value());
        QVERIFY(!outcome->isProven());
        QVERIFY(!CustomerReader(database()).card(id).has_value());
        open.reset();
        QCOMPARE(endErasures(*m_session, database()).value_or(-1), 1);
        QCOMPARE(hitsIn(decryptedPages(database()), needlesOf(12)), 0);
    }

private:
    Database &database() { return m_file->vault->database(); }
    Result<ErasureOutcome> erase(const QList<qint64> &ids, const ErasureOptions &options = {})
    {
        return Erasure(*m_session, database(), m_holders).erase(ids, options);
    }

    void setAside(qint64 id, const QByteArray &why, const QByteArray &reason, QDate until)
    {
        const QByteArray sql = "INSERT INTO hold(customer, why, reason, until, at, account, revision) VALUES(" + QByteArray::number(id) + ", '" + why
            + "', " + (reason.isEmpty() ? "NULL" : "'" + reason + "'") + ", " + QByteArray::number(until.toJulianDay()) + ", 0, 1, 1)";
        QVERIFY(database().execute(sql.constData()).has_value());
    }

    /// The file as far as this is about, so that a change of anything is seen.
    QByteArray tables()
    {
        Result<Statement> select = Statement::prepare(database(),
            "SELECT (SELECT count(*) FROM customer) || '.' || (SELECT count(*) FROM erased) || '.' || (SELECT count(*) FROM journal) || '.'"
            " || (SELECT group_concat(customer || reason || until) FROM hold)");
        return select && select->step().value_or(false) ? select->blob(0) : QByteArray();
    }

    static bool damage(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(40) && file.write("xxxx") == 4;
    }

    /// A person who was added, edited, looked for, imported, exported, undone, proved, asked and answered.
    Result<qint64> useInEveryWay(int number)
    {
        CustomerWriter writer(*m_session);
        Customer card = marked(number);
        card.notes = u"Avant%1q"_s.arg(number);
        const Result<qint64> id = number % 4 == 3 ? importOne(card) : writer.add(card);
        if (!id)
            return id;
        const CustomerReader reader(database());
        Customer whole = marked(number);
        const Customer stored = reader.card(*id).value();
        whole.id = *id;
        whole.uuid = stored.uuid;
        whole.revision = stored.revision;
        RequestForm asked;
        asked.kind = RequestKind::Rectification;
        asked.received = m_file->clock.today();
        asked.customerId = *id;
        asked.asked = u"Demande%1q"_s.arg(number);
        asked.person = card.lastName;
        asked.contact = card.emails.first().address;
        const Result<Request> request = RequestWriter(*m_session).open(asked);
        if (!request)
            return failure(request);
        const Result<QList<FieldChange>> corrected = rectify(*m_session, database(), whole, request->number, u"Demande%1q précise"_s.arg(number));
        if (!corrected)
            return failure(corrected);
        const Result<Customer> visited = writer.addVisit(*id, VisitKind::Visit, m_file->clock.today());
        if (!visited)
            return failure(visited);
        const Result<UndoOutcome> undone = Undo(*m_session).undoLatest();
        if (!undone)
            return failure(undone);
        ConsentForm form;
        form.customerId = *id;
        form.purpose = u"offers"_s;
        form.guardian = u"Parent%1q"_s.arg(number);
        form.evidence = Evidence{u"eml"_s, "From: " + card.lastName.toUtf8() + QByteArray(9000, 'x') + card.emails.first().address.toUtf8()};
        for (const Channel channel : {Channel::Email, Channel::Post}) {
            form.channel = channel;
            const Result<RecordedConsent> given = ConsentWriter(*m_session).record(form);
            if (!given)
                return failure(given);
        }
        const QString list = m_file->path() + u".list.csv"_s;
        const auto exported = exportMailing(*m_session, database(), form.purpose, Channel::Post, list);
        if (!exported)
            return failure(exported);
        QFile::remove(list);
        CustomerSearch::Query query;
        query.text = card.lastName;
        const Result<CustomerSearch::Answer> found = CustomerSearch(database()).find(query);
        if (!found || found->rows.size() != 1 || found->rows.first().id != *id)
            return fail(FailureCode::Internal, u"search"_s);
        return *id;
    }

    Result<qint64> importOne(const Customer &card)
    {
        const QString path = m_file->path() + u".csv"_s;
        QFile sheet(path);
        if (!sheet.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return fail(FailureCode::StorageFailed);
        sheet.write(u"Nom;Prénom;Tél;E-mail;Commentaire\r\n%1;%2;%3;%4;Feuille\r\n"_s
                .arg(card.lastName, card.firstName, card.phones.first().typed, card.emails.first().address)
                .toUtf8());
        sheet.close();
        const Result<ImportReport> report = importSheet(*m_session, database(), path, {});
        QFile::remove(path);
        if (!report)
            return failure(report);
        if (report->created != 1)
            return fail(FailureCode::Internal, u"import: %1 unchanged, %2 rejected"_s.arg(report->unchanged).arg(report->rejected));
        Result<Statement> last = Statement::prepare(database(), "SELECT max(id) FROM customer");
        if (!last || !last->step())
            return fail(FailureCode::Internal);
        return last->integer(0);
    }

    const PersonalDataHolders m_holders = personalDataHolders();
    std::unique_ptr<TestVault> m_file;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
