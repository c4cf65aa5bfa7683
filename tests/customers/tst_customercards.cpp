// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "model/customers/customersearch.h"
#include "model/customers/customerwriter.h"
#include "model/customers/searchindex.h"
#include "model/customers/undo.h"
#include "model/journal/journal.h"

using namespace couvert;

namespace {

Customer helene()
{
    Customer customer;
    customer.lastName = QStringLiteral("Lefèvre");
    customer.firstName = QStringLiteral("Hélène");
    customer.emails = {
        {QStringLiteral("Helene.Lefevre@example.org"), ContactUse::Personal}, {QStringLiteral("h@example.com"), ContactUse::Professional}};
    customer.phones = {parsePhone(QStringLiteral("06 39 98 34 56")), parsePhone(QStringLiteral("poste 12"))};
    customer.addresses = {{QStringLiteral("12 rue des Lilas"), QStringLiteral("01000"), QStringLiteral("Bourg-en-Bresse"), {}, ContactUse::Personal}};
    customer.tags = {QStringLiteral("habitué"), QStringLiteral("midi")};
    customer.notes = QStringLiteral("Préfère être rappelée le matin");
    customer.birthday = QStringLiteral("--05-17");
    return customer;
}

} // namespace

/// Cards are kept as written, found, changed, taken back, and every step is in the journal.
class TestCustomerCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<TestVault>(); }
    void cleanup()
    {
        const Result<> verified = Journal(*m_file->vault).verify(m_file->vault->database());
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().detail));
        QVERIFY(SearchIndex::verify(m_file->vault->database()).has_value());
        m_file.reset();
    }

    void keepsACardAsItWasWritten()
    {
        const Session session(*m_file->vault, m_file->clock);
        const Result<qint64> id = CustomerWriter(session).add(helene());
        QVERIFY(id.has_value());
        QVERIFY(m_file->reopen());
        const Result<Customer> card = CustomerReader(m_file->vault->database()).card(*id);
        QVERIFY(card.has_value());
        QCOMPARE(card->emails, helene().emails);
        QCOMPARE(card->phones, helene().phones);
        QCOMPARE(card->addresses, helene().addresses);
        QCOMPARE(changes(helene(), *card).size(), 1); // created_on
        QCOMPARE(card->phones.first().e164, QStringLiteral("+33639983456"));
        QVERIFY(!card->uuid.isNull());
        QVERIFY(!card->lastActivity.isValid());
    }

    void refusesACardOfNobody()
    {
        const Session session(*m_file->vault, m_file->clock);
        Customer nobody;
        nobody.notes = QStringLiteral("a note alone");
        QCOMPARE(CustomerWriter(session).add(nobody).error().code, FailureCode::InvalidValue);
        QCOMPARE(*CustomerReader(m_file->vault->database()).count(), 0);
    }

    void anEditMovesTheIndexAndNotTheClock()
    {
        const Session session(*m_file->vault, m_file->clock);
        const qint64 id = *CustomerWriter(session).add(helene());
        const CustomerReader reader(m_file->vault->database());
        Customer card = *reader.card(id);
        card.lastName = QStringLiteral("Zola");
        const Result<QList<FieldChange>> changed = CustomerWriter(session).save(card);
        QVERIFY(changed.has_value());
        QCOMPARE(changed->size(), 1);
        QCOMPARE(changed->first().before, QStringLiteral("Lefèvre"));
        QCOMPARE(find(QStringLiteral("zol 3456")), QList<qint64>{id});
        QVERIFY(find(QStringLiteral("lefevre matin")).isEmpty());
        QVERIFY(!reader.card(id)->lastActivity.isValid());
        QCOMPARE(CustomerWriter(session).save(card).error().code, FailureCode::Busy);
    }

    void aVisitMovesTheClockForwardOnly()
    {
        const Session session(*m_file->vault, m_file->clock);
        const qint64 id = *CustomerWriter(session).add(helene());
        const QDate today = m_file->clock.today();
        QVERIFY(CustomerWriter(session).addVisit(id, VisitKind::Order, today.addDays(-3)).has_value());
        const Result<Customer> earlier = CustomerWriter(session).addVisit(id, VisitKind::Visit, today.addDays(-9));
        QVERIFY(earlier.has_value());
        QCOMPARE(earlier->lastActivity, today.addDays(-3));
        QCOMPARE(*earlier->lastActivityKind, VisitKind::Order);
        QCOMPARE(earlier->visitCount, 1);
        QCOMPARE(CustomerReader(m_file->vault->database()).visits(id)->size(), 2);
        QCOMPARE(CustomerWriter(session).addVisit(id, VisitKind::Visit, today.addDays(1)).error().code, FailureCode::InvalidValue);
    }

    void takesBackStepByStep()
    {
        const Session session(*m_file->vault, m_file->clock);
        const CustomerReader reader(m_file->vault->database());
        const qint64 id = *CustomerWriter(session).add(helene());
        Customer card = *reader.card(id);
        const Customer asAdded = card;
        card.notes.clear();
        card.phones.clear();
        QVERIFY(CustomerWriter(session).save(card).has_value());
        QVERIFY(CustomerWriter(session).addVisit(id, VisitKind::Visit, m_file->clock.today()).has_value());

        // The undo of a visit and of an edit leave newer revisions behind, and the step before must still be found untouched.
        QVERIFY(Undo(session).undoLatest().has_value());
        QVERIFY(reader.visits(id)->isEmpty());
        QVERIFY(find(QStringLiteral("3456")).isEmpty());
        const Result<UndoOutcome> edit = Undo(session).undoLatest();
        QVERIFY(edit.has_value());
        QCOMPARE(edit->restored, 1);
        QVERIFY(changes(asAdded, *reader.card(id)).isEmpty());
        QCOMPARE(find(QStringLiteral("3456")), QList<qint64>{id});
        const Result<UndoOutcome> addition = Undo(session).undoLatest();
        QVERIFY(addition.has_value());
        QCOMPARE(addition->removed, 1);
        QCOMPARE(*reader.count(), 0);
        QCOMPARE(Undo(session).undoLatest().error().code, FailureCode::NotFound);
    }

    void looksAreTold()
    {
        const Session session(*m_file->vault, m_file->clock);
        const qint64 id = *CustomerWriter(session).add(helene());
        const qint64 before = *Journal(*m_file->vault).count(m_file->vault->database());
        QVERIFY(CustomerWriter(session).recordView(id).has_value());
        QVERIFY(CustomerWriter(session).recordView(id).has_value());
        QCOMPARE(*Journal(*m_file->vault).count(m_file->vault->database()), before + 1);
    }

    void theJournalHoldsNoPersonalValue()
    {
        const Session session(*m_file->vault, m_file->clock);
        const qint64 id = *CustomerWriter(session).add(helene());
        Customer card = *CustomerReader(m_file->vault->database()).card(id);
        card.company = QStringLiteral("Zanzibar");
        QVERIFY(CustomerWriter(session).save(card).has_value());
        const Result<QList<JournalEntry>> entries = Journal(*m_file->vault).entries(m_file->vault->database(), {});
        QVERIFY(entries.has_value());
        for (const JournalEntry &entry : *entries) {
            const QString all = entry.action + entry.subject + entry.detail;
            for (const char *word : {"Lef", "H\xc3\xa9l", "Zanzibar", "3456", "example"})
                QVERIFY2(!all.contains(QString::fromUtf8(word)), word);
        }
    }

private:
    QList<qint64> find(const QString &text)
    {
        QList<qint64> ids;
        const Result<CustomerSearch::Answer> answer = CustomerSearch(m_file->vault->database()).find({text});
        if (answer) {
            for (const CustomerRow &row : answer->rows)
                ids.append(row.id);
        }
        return ids;
    }
    std::unique_ptr<TestVault> m_file;
};

QTEST_GUILESS_MAIN(TestCustomerCards)
#include "tst_customercards.moc"
