// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/holders.h"
#include "model/customers/archive.h"
#include "model/customers/customersearch.h"
#include "model/journal/journal.h"
#include "model/retention/review.h"
#include "model/retention/statistics.h"
#include "tests/support/pages.h"
#include "tests/support/retentionfixture.h"

#include <numeric>

using namespace couvert;

/// Cards that go at the end of their time: erased, put apart, or turned into figures from which nobody comes back.
class TestTakeAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RetentionFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void erasedCardsAreGone()
    {
        const qint64 due = marked(0);
        const qint64 early = m_fixture->person(Category::Customer, m_fixture->clock.day.addDays(-10));
        const ReviewOutcome outcome = go(ReviewAction::Erase, {due, early, 4711});
        QCOMPARE(outcome.done, 1);
        QCOMPARE(outcome.refused.size(), 2);
        QVERIFY(outcome.erasure.has_value());
        QVERIFY(outcome.erasure->isProven());
        QVERIFY(!CustomerReader(m_fixture->database()).card(due).has_value());
        QCOMPARE(traces(), 0);
        QCOMPARE(m_fixture->due(), QList<qint64>());
        sound();
    }

    void aHoldStandsInTheWay()
    {
        const qint64 id = marked(0);
        ReviewOrder keep;
        keep.reason = QStringLiteral("litige");
        QVERIFY(review(m_fixture->session, m_fixture->database(), m_holders, keep, {id}).has_value());
        for (const ReviewAction action : {ReviewAction::Archive, ReviewAction::Anonymise, ReviewAction::Erase}) {
            const ReviewOutcome outcome = go(action, {id});
            QCOMPARE(outcome.done, 0);
            QCOMPARE(outcome.refused.first().code, QStringLiteral("hold"));
        }
        QVERIFY(CustomerReader(m_fixture->database()).card(id).has_value());
    }

    void cancelledNothingIsTouched()
    {
        QList<qint64> ids;
        for (int i = 0; i < 8; ++i)
            ids.append(marked(i, Category::Supplier));
        for (const ReviewAction action : {ReviewAction::Archive, ReviewAction::Anonymise, ReviewAction::Erase}) {
            ReviewOrder order;
            order.action = action;
            int asked = 0;
            const Result<ReviewOutcome> outcome =
                review(m_fixture->session, m_fixture->database(), m_holders, order, ids, [&](qint64, qint64) { return ++asked < 5; });
            QVERIFY(outcome.has_value());
            QVERIFY(outcome->completion == Completion::Cancelled);
            QCOMPARE(CustomerReader(m_fixture->database()).count().value_or(-1), 8);
            QCOMPARE(m_fixture->due().size(), 8);
            QCOMPARE(m_fixture->number("SELECT count(*) FROM archive"), 0);
            QCOMPARE(m_fixture->number("SELECT count(*) FROM statistic"), 0);
            QCOMPARE(m_fixture->number("SELECT count(*) FROM erased"), 0);
        }
        sound();
    }

    void archivedApartWithAnEndOfItsOwn()
    {
        Customer card;
        card.lastName = QStringLiteral("Durandqzmarker");
        card.category = Category::Applicant;
        card.lastVisit = QDate(2022, 5, 1);
        card.lastActivity = card.lastVisit;
        card.lastActivityKind = VisitKind::Visit;
        card.notes = QStringLiteral("entretien moyenqzmarker");
        const qint64 id = CustomerWriter(m_fixture->session).add(card).value_or(0);
        const QUuid uuid = m_fixture->card(id).uuid;
        QCOMPARE(go(ReviewAction::Archive, {id}).done, 1);
        QVERIFY(!CustomerReader(m_fixture->database()).card(id).has_value());
        CustomerSearch::Query query;
        query.text = QStringLiteral("durand");
        QCOMPARE(CustomerSearch(m_fixture->database()).find(query)->rows.size(), 0);
        Archive archive(m_fixture->session, m_fixture->database());
        const QList<ArchiveEntry> entries = archive.look(uuid).value_or(QList<ArchiveEntry>());
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().duty == ArchiveDuty::Application);
        QVERIFY(entries.first().content.contains(QLatin1String("last_name: Durandqzmarker")));
        QVERIFY(!entries.first().content.contains(QLatin1String("entretien")));
        QCOMPARE(entries.first().until, m_fixture->clock.day.addMonths(60));
        m_fixture->move(m_fixture->clock.day.addMonths(60).addDays(1));
        QCOMPARE(archive.removeEnded().value_or(-1), 1);
        sound();
    }

    void aRuleWithoutAnArchiveArchivesNothing()
    {
        const qint64 id = marked(0);
        const ReviewOutcome outcome = go(ReviewAction::Archive, {id});
        QCOMPARE(outcome.done, 0);
        QCOMPARE(outcome.refused.first().code, QStringLiteral("no_archive"));
    }

    /// Figures stay, and there is no way back from them: no cell of fewer than five, nothing that another table shares a value with, no
    /// trace of the persons in any page.
    void anonymisedThereIsNoWayBack()
    {
        QList<qint64> ids;
        for (int i = 0; i < 23; ++i)
            ids.append(marked(i));
        QVERIFY(traces() > 0);
        // One by one is the hardest: each time a single person would make a cell.
        for (const qint64 id : ids.mid(0, 9)) {
            QCOMPARE(go(ReviewAction::Anonymise, {id}).done, 1);
            noSmallCell();
        }
        QCOMPARE(go(ReviewAction::Anonymise, ids.mid(9)).done, 14);
        noSmallCell();
        const QList<StatisticCell> cells = Statistics::read(m_fixture->database()).value_or(QList<StatisticCell>());
        QCOMPARE(
            std::accumulate(cells.cbegin(), cells.cend(), qint64{0}, [](qint64 sum, const StatisticCell &cell) { return sum + cell.people; }), 23);
        QVERIFY(std::any_of(cells.cbegin(), cells.cend(), [](const StatisticCell &cell) { return cell.year == 2020 && cell.people >= 5; }));
        QCOMPARE(traces(), 0);
        // The table has no column that leads anywhere: no id, no day, no number of a journal entry.
        QCOMPARE(m_fixture->number("SELECT count(*) FROM pragma_table_info('statistic')"), 4);
        QCOMPARE(
            m_fixture->number("SELECT count(*) FROM pragma_table_info('statistic') WHERE name NOT IN ('category', 'year', 'visits', 'number')"), 0);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM undo_image"), 0);
        sound();
    }

    void aHundredCellsInRandomOrder()
    {
        // Whatever comes in whatever order, no cell is ever too small.
        for (int i = 0; i < 300; ++i) {
            Statistics figures;
            for (int k = 0; k <= i % 4; ++k)
                figures.add(knownCategories[static_cast<std::size_t>((i * 5 + k) % 7)], QDate(2015 + (i * 7 + k) % 9, 1, 1), (i * 3 + k) % 14);
            Result<Transaction> unit = Transaction::begin(m_fixture->database());
            QVERIFY(unit.has_value());
            QVERIFY(figures.write(*unit).has_value());
            QVERIFY(unit->commit().has_value());
            noSmallCell();
        }
    }

private:
    qint64 marked(int i, const Category &category = Category::Customer)
    {
        Customer card;
        card.category = category;
        card.lastName = QStringLiteral("Martinqzmarker%1").arg(i);
        card.emails = {{QStringLiteral("qzmarker%1@example.org").arg(i), ContactUse::Personal}};
        card.notes = QStringLiteral("remarque qzmarker");
        card.visitCount = 3 + i % 2;
        card.lastVisit = QDate(2020, 1, 15).addDays(i);
        card.lastActivity = card.lastVisit;
        card.lastActivityKind = VisitKind::Visit;
        return CustomerWriter(m_fixture->session).add(card).value_or(0);
    }
    ReviewOutcome go(ReviewAction action, const QList<qint64> &ids)
    {
        ReviewOrder order;
        order.action = action;
        const Result<ReviewOutcome> outcome = review(m_fixture->session, m_fixture->database(), m_holders, order, ids);
        if (!outcome)
            qFatal("review: %s", qPrintable(outcome.error().detail));
        return *outcome;
    }
    qint64 traces() { return decryptedPages(m_fixture->database()).count("qzmarker"); }
    void noSmallCell()
    {
        const Result<QList<StatisticCell>> cells = Statistics::read(m_fixture->database());
        QVERIFY(cells.has_value());
        for (const StatisticCell &cell : *cells) {
            QVERIFY(cell.category.isEmpty() || cell.people >= StatisticCell::Fewest);
            QVERIFY(!cell.category.isEmpty() || (cell.year == 0 && cell.visits == -1));
        }
    }
    void sound() { QVERIFY(Journal(*m_fixture->file.vault).verify(m_fixture->database()).has_value()); }

    const PersonalDataHolders m_holders = personalDataHolders();
    std::unique_ptr<RetentionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestTakeAway)
#include "tst_takeaway.moc"
