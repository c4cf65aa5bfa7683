// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "app/wiring/holders.h"
#include "model/consent/mailinglist.h"
#include "model/consent/reachability.h"
#include "model/customers/bulkwriter.h"
#include "model/customers/customerfield.h"
#include "model/customers/customerreader.h"
#include "model/customers/undo.h"
#include "model/exchange/importer.h"
#include "model/exchange/oppositionimport.h"
#include "model/exchange/scrub.h"
#include "model/requests/erasure.h"
#include "model/requests/objection.h"
#include "model/requests/rectification.h"
#include "model/requests/restriction.h"

#include <QRandomGenerator>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 4;
constexpr int Steps = 60;

struct Said {
    QDateTime yes;
    QDateTime no;
};

struct Card {
    qint64 id;
    int who;    ///< whose addresses it was made with
    bool holds; ///< and still has
};

void later(QDateTime &moment, const QDateTime &other)
{
    if (!moment.isValid() || other > moment)
        moment = other;
}

} // namespace

/// Nobody who said no is written to again but by a new yes of their own, dated after the no: every way of writing, in random order. What
/// everybody said is kept beside the file, in the plainest way, and the file's lists must never hold more than that allows.
class TestNoStaysNo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsWritten_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverIsWritten()
    {
        QFETCH(quint32, seed);
        m_dice.seed(seed);
        m_file = std::make_unique<ConsentFixture>(QDate(2026, 6, 1));
        m_cards.clear();
        m_said.clear();
        m_opposed.clear();
        m_batches.clear();
        m_written.clear();
        for (int who = 0; who < People; ++who)
            addCard(who);
        QDate today(2026, 6, 1);
        for (int step = 0; step < Steps; ++step) {
            today = today.addDays(m_dice.bounded(1, 12));
            m_file->move(today);
            write();
            check();
            if (QTest::currentTestFailed()) {
                qWarning("seed %u, step %d: %s", seed, step, qPrintable(m_written.join(u", ")));
                return;
            }
        }
        QVERIFY(!m_opposed.isEmpty());
        cleanAList();
    }

private:
    static QString email(int who) { return u"client%1@example.org"_s.arg(who); }
    static QString phone(int who) { return u"+3363998120%1"_s.arg(who); }
    [[nodiscard]] QDateTime now() const { return m_file->session().clock().now(); }
    [[nodiscard]] bool coin() { return m_dice.bounded(2) == 0; }
    [[nodiscard]] Channel anyChannel() { return allChannels.at(m_dice.bounded(quint32(allChannels.size()))); }
    [[nodiscard]] QString anyPurpose() { return coin() ? u"offers"_s : u"survey"_s; }
    [[nodiscard]] Said &said(qint64 id, const QString &purpose, Channel channel)
    {
        return m_said[u"%1 %2 %3"_s.arg(id).arg(purpose, channelCode(channel))];
    }
    [[nodiscard]] QDateTime &opposed(const QString &what, qint64 which, Channel channel)
    {
        return m_opposed[u"%1 %2 %3"_s.arg(what).arg(which).arg(channelCode(channel))];
    }
    /// An opposition stays with the address, for cards to come, and with the cards that have it now, whatever becomes of their address.
    void opposedAt(int who, Channel channel, const QDateTime &at)
    {
        later(opposed(u"address"_s, who, channel), at);
        for (const Card &card : std::as_const(m_cards)) {
            if (card.who == who && (card.holds || channel == Channel::Post))
                later(opposed(u"card"_s, card.id, channel), at);
        }
    }
    void opposedNow(int who, Channel channel) { opposedAt(who, channel, now()); }

    void addCard(int who, QDate newAct = {})
    {
        Customer card;
        card.lastName = u"Client %1"_s.arg(who);
        card.emails = {{email(who), ContactUse::Personal}};
        card.phones = {parsePhone(phone(who))};
        QVERIFY(setFieldText(card, u"street"_s, u"%1 rue des Essais"_s.arg(who + 1)).has_value());
        QVERIFY(setFieldText(card, u"city"_s, u"Lyon"_s).has_value());
        const Result<qint64> id = CustomerWriter(m_file->session()).add(card, newAct);
        QVERIFY(id.has_value());
        m_cards.append({*id, who, true});
        for (const Channel channel : allChannels) {
            const QDateTime before = opposed(u"address"_s, who, channel); // a copy: the next look-up may move it
            opposed(u"card"_s, *id, channel) = before;
        }
    }

    void write()
    {
        Card &chosen = m_cards[m_dice.bounded(int(m_cards.size()))];
        const qint64 id = chosen.id;
        const int who = chosen.who;
        const QString purpose = anyPurpose();
        const Channel channel = anyChannel();
        const quint32 action = m_dice.bounded(18U);
        m_written.append(QString::number(action));
        switch (action) {
        case 0: // a yes of today, or a form found at the back of a drawer
        case 1: {
            const QDateTime at = action == 0 ? now() : now().addDays(-static_cast<qint64>(m_dice.bounded(1, 60)));
            if (m_file->say(id, ConsentAction::Given, at, channel, purpose) == u"given")
                later(said(id, purpose, channel).yes, at);
            break;
        }
        case 2: { // a no of today or one that comes late
            const QDateTime at = coin() ? now() : now().addDays(-static_cast<qint64>(m_dice.bounded(1, 20)));
            m_file->say(id, coin() ? ConsentAction::Withdrawn : ConsentAction::Refused, at, channel, purpose);
            later(said(id, purpose, channel).no, at);
            break;
        }
        case 3: { // by whatever address, written in whatever way
            const bool alias = coin();
            const QString address = channel == Channel::Email ? (alias ? u"CLIENT%1+menu@Example.org"_s : u"client%1@example.org"_s).arg(who)
                : channel == Channel::Post                    ? u"%1 RUE des essais, Lyon"_s.arg(who + 1)
                                                              : phone(who);
            QVERIFY(oppose(m_file->session(), channel, address).has_value());
            opposedNow(who, channel);
            break;
        }
        case 4: // a sheet says yes or no
        case 5: {
            const bool yes = coin();
            importText(u"Nom;E-mail;Portable;Ville;Newsletter;Opt-in SMS\r\nClient;%1;%2;Lyon;%3;%3\r\n"_s.arg(
                           email(who), phone(who), yes ? u"O"_s : u"N"_s),
                coin() ? DuplicatePolicy::Update : DuplicatePolicy::Skip);
            // It is about the oldest card of that address.
            for (const Card &other : std::as_const(m_cards)) {
                if (!yes && other.who == who && other.holds) {
                    later(said(other.id, u"offers"_s, Channel::Email).no, now());
                    later(said(other.id, u"offers"_s, Channel::Sms).no, now());
                    break;
                }
            }
            break;
        }
        case 6: // the import is taken back, what it said no to is not
            if (!m_batches.isEmpty())
                std::ignore = undoImport(m_file->session(), m_file->database(), m_batches.takeLast());
            break;
        case 7: { // the card changes its addresses, and changes back
            Result<Customer> card = CustomerReader(m_file->database()).card(id);
            QVERIFY(card.has_value());
            card->emails = {{u"autre%1@example.org"_s.arg(m_dice.bounded(1000)), ContactUse::Personal}};
            card->phones = {parsePhone(u"+33639981300"_s)};
            QVERIFY(CustomerWriter(m_file->session()).save(*card).has_value());
            check();
            QVERIFY(Undo(m_file->session()).undoLatest().has_value());
            break;
        }
        case 8: // the unsubscribes of a platform
            importUnsubscribes(u"EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED\n%1;%2;Yes;Yes\n"_s.arg(email(who), phone(who).mid(1)));
            opposedNow(who, Channel::Email);
            opposedNow(who, Channel::Sms);
            break;
        case 9: { // a sheet that knows who unsubscribed, and perhaps when
            const bool dated = coin();
            const QDate day = now().date().addDays(-static_cast<qint64>(m_dice.bounded(1, 60)));
            importText(u"Nom;E-mail;Désinscrit\r\nClient;%1;%2\r\n"_s.arg(email(who), dated ? day.toString(Qt::ISODate) : u"oui"_s),
                DuplicatePolicy::Update);
            opposedAt(who, Channel::Email, dated ? day.endOfDay() : now());
            break;
        }
        case 10: // bulk work on a card
            bulk(id);
            break;
        case 11: // a second card of the same person, made by hand
            if (m_cards.size() < 2 * People)
                addCard(who);
            break;
        case 12: // a card changes its addresses for good, when another of the same person has them too
            if (holders(who) > 1 && chosen.holds)
                changeForGood(chosen);
            break;
        case 13: // frozen, and freed again
            QVERIFY(restrictCard(m_file->session(), m_file->database(), id, u"contesté"_s).has_value());
            check();
            QVERIFY(liftRestriction(m_file->session(), m_file->database(), id, u"réglé"_s, now().date()).has_value());
            break;
        case 14: // the person objects to everything
            QVERIFY(recordObjection(m_file->session(), m_file->database(), id).has_value());
            for (const Channel every : allChannels) {
                later(opposed(u"card"_s, id, every), now());
                if (chosen.holds || every == Channel::Post)
                    opposedNow(who, every);
            }
            break;
        case 15: // everything is taken back in one click
            takeBackAll(id);
            break;
        case 16: // a correction that the person asked for, and its undoing
            correct(id);
            break;
        case 17: // the card is erased, and the person comes back by an act of their own
            eraseAndComeBack(chosen);
            break;
        default:
            break;
        }
    }

    void takeBackAll(qint64 id)
    {
        QVERIFY(ConsentWriter(m_file->session()).withdrawAll(id, ConsentHow::Oral).has_value());
        for (const QString &purpose : {u"offers"_s, u"survey"_s}) {
            for (const Channel channel : allChannels) {
                if (mayBeWrittenTo(id, purpose, channel))
                    later(said(id, purpose, channel).no, now());
            }
        }
    }

    void correct(qint64 id)
    {
        Result<Customer> card = CustomerReader(m_file->database()).card(id);
        QVERIFY(card.has_value());
        const QList<EmailAddress> before = card->emails;
        card->emails = {{u"juste%1@example.org"_s.arg(m_dice.bounded(1000)), ContactUse::Personal}};
        QVERIFY(rectify(m_file->session(), m_file->database(), *card, {}).has_value());
        check();
        card = CustomerReader(m_file->database()).card(id);
        QVERIFY(card.has_value());
        card->emails = before;
        QVERIFY(rectify(m_file->session(), m_file->database(), *card, {}).has_value());
    }

    void eraseAndComeBack(Card &chosen)
    {
        const PersonalDataHolders holders = personalDataHolders();
        QVERIFY(Erasure(m_file->session(), m_file->database(), holders).erase({chosen.id}, {}).has_value());
        const int who = chosen.who;
        m_cards.removeIf([id = chosen.id](const Card &card) { return card.id == id; });
        addCard(who, m_file->session().clock().today());
    }

    [[nodiscard]] qsizetype holders(int who) const
    {
        return std::count_if(m_cards.cbegin(), m_cards.cend(), [who](const Card &card) { return card.who == who && card.holds; });
    }

    void changeForGood(Card &chosen)
    {
        Result<Customer> card = CustomerReader(m_file->database()).card(chosen.id);
        QVERIFY(card.has_value());
        card->emails = {{u"nouveau%1@example.org"_s.arg(chosen.id), ContactUse::Personal}};
        card->phones = {parsePhone(u"+33639982%1"_s.arg(chosen.id, 3, 10, QLatin1Char('0')))};
        QVERIFY(CustomerWriter(m_file->session()).save(*card).has_value());
        chosen.holds = false;
    }

    void importText(const QString &text, DuplicatePolicy policy)
    {
        QFile sheet(m_file->file.path() + u".csv"_s);
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write(text.toUtf8());
        sheet.close();
        ImportOptions options;
        options.duplicates = policy;
        const Result<ImportReport> report = importSheet(m_file->session(), m_file->database(), sheet.fileName(), options);
        QVERIFY(report.has_value());
        QCOMPARE(report->created, 0);
        m_batches.append(report->batch);
    }

    void importUnsubscribes(const QString &text)
    {
        QFile sheet(m_file->file.path() + u".unsub.csv"_s);
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write(text.toUtf8());
        sheet.close();
        QVERIFY(importOppositions(m_file->session(), m_file->database(), sheet.fileName()).has_value());
    }

    void bulk(qint64 id)
    {
        const Result<Customer> before = CustomerReader(m_file->database()).card(id);
        QVERIFY(before.has_value());
        Customer after = *before;
        after.emails.append({u"bureau%1@example.org"_s.arg(m_dice.bounded(1000)), ContactUse::Professional});
        Result<UnitOfWork> unit = UnitOfWork::begin(m_file->session());
        QVERIFY(unit.has_value());
        const Result<qint64> revision = unit->record(JournalAction::CustomerEdited, JournalSubject::customer(id));
        QVERIFY(revision.has_value());
        Result<BulkWriter> writer = BulkWriter::begin(*unit, *revision, 0);
        QVERIFY(writer.has_value());
        QVERIFY(writer->update(*before, after).has_value());
        QVERIFY(writer->finish().has_value());
        QVERIFY(unit->commit().has_value());
    }

    /// Whether what was said allows it, the plain way.
    [[nodiscard]] bool mayBeWrittenTo(qint64 id, const QString &purpose, Channel channel)
    {
        const Said words = said(id, purpose, channel);
        const QDateTime against = opposed(u"card"_s, id, channel);
        return words.yes.isValid() && !(words.no.isValid() && words.no >= words.yes) && !(against.isValid() && against >= words.yes);
    }

    void check()
    {
        const QDate today = m_file->session().clock().today();
        for (const QString &purpose : {u"offers"_s, u"survey"_s}) {
            for (const Channel channel : allChannels) {
                const MailingList list(m_file->database(), purpose, channel, today);
                const Result<MailingCounts> before = list.count();
                QVERIFY(before.has_value());
                Result<UnitOfWork> unit = UnitOfWork::begin(m_file->session());
                QVERIFY(unit.has_value());
                QVERIFY(settleReach(unit->transaction()).has_value());
                QSet<qint64> listed;
                const Result<> read = list.forEach([&](const MailingRow &row) -> Result<bool> {
                    listed.insert(row.customer());
                    return true;
                });
                QVERIFY(read.has_value());
                const Result<MailingCounts> counts = list.count();
                QVERIFY(counts.has_value());
                QCOMPARE(counts->included, listed.size());
                QCOMPARE(before->included, listed.size());
                QCOMPARE(counts->included + counts->noConsent + counts->unproven + counts->withdrawn + counts->refused + counts->expired
                        + counts->opposed + counts->restricted + counts->noAddress,
                    m_file->number("SELECT count(*) FROM customer"));
                for (const Card &card : std::as_const(m_cards)) {
                    const bool may = mayBeWrittenTo(card.id, purpose, channel);
                    QVERIFY2(may || !listed.contains(card.id), "somebody who said no stands on a list");
                    QVERIFY2(may || m_file->status(card.id, channel, purpose) != u"given", "a card shows a yes that was taken back");
                }
            }
        }
    }

    /// An outside list of them all: nobody is kept of whom one card says no.
    void cleanAList()
    {
        QFile sheet(m_file->file.path() + u".list.csv"_s);
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("E-mail\n");
        for (int who = 0; who < People; ++who)
            sheet.write((email(who) + u'\n').toUtf8());
        sheet.close();
        const QString out = m_file->file.path() + u".clean.csv"_s;
        QVERIFY(scrubList(m_file->session(), m_file->database(), sheet.fileName(), out, {}).has_value());
        QFile clean(out);
        QVERIFY(clean.open(QIODevice::ReadOnly));
        const QByteArray kept = clean.readAll();
        for (const Card &card : std::as_const(m_cards))
            QVERIFY(!card.holds || mayBeWrittenTo(card.id, u"offers"_s, Channel::Email) || !kept.contains(email(card.who).toUtf8()));
    }

    QRandomGenerator m_dice;
    std::unique_ptr<ConsentFixture> m_file;
    QList<Card> m_cards;
    QHash<QString, Said> m_said;         ///< by card, purpose and channel
    QHash<QString, QDateTime> m_opposed; ///< by card or address, and channel
    QList<qint64> m_batches;
    QStringList m_written;
};

QTEST_GUILESS_MAIN(TestNoStaysNo)
#include "tst_nostaysno.moc"
