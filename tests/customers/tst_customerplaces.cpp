// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/bulkwriter.h"
#include "model/customers/customerplaces.h"
#include "model/customers/customerwriter.h"
#include "tests/support/testvault.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace couvert;
using namespace Qt::StringLiterals;

/// The list as a scroll bar sees it: whatever order the places are asked for in, they are those of the name order.
class CustomerPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(m_places->reset()); }
    void cleanupTestCase();

    void anyOrderIsTheNameOrder_data();
    void anyOrderIsTheNameOrder();
    void everybodyIsFoundWhereTheyStand();
    void nobodyStandsPastTheEnd();
    void aNewCustomerIsThereAfterAReset();

private:
    static constexpr int Number = 4700; // places are marked within it, and it is no whole number of pages
    [[nodiscard]] Database &database() const { return m_file->vault->database(); }

    std::unique_ptr<TestVault> m_file;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CustomerPlaces> m_places;
    QList<qint64> m_ids; ///< in name order
};

void CustomerPlacesTest::initTestCase()
{
    m_file = std::make_unique<TestVault>();
    m_session = std::make_unique<Session>(*m_file->vault, m_file->clock);
    Result<UnitOfWork> unit = UnitOfWork::begin(*m_session);
    const Result<qint64> revision = unit->record(JournalAction::Imported);
    Result<BulkWriter> writer = BulkWriter::begin(*unit, *revision, 0);
    QRandomGenerator random(7);
    for (int i = 0; i < Number; ++i) {
        Customer card;
        card.lastName = u"Fictif%1"_s.arg(random.bounded(1000000), 6, 10, QLatin1Char('0'));
        QVERIFY(writer->add(card));
    }
    QVERIFY(writer->finish());
    QVERIFY(unit->commit());
    const Result<QList<CustomerRow>> rows = CustomerReader(database()).page(std::numeric_limits<qint64>::min(), Number);
    QVERIFY(rows);
    for (const CustomerRow &row : *rows)
        m_ids.append(row.id);
    QCOMPARE(m_ids.size(), Number);
    m_places = std::make_unique<CustomerPlaces>(database());
}

void CustomerPlacesTest::cleanupTestCase()
{
    m_places.reset();
    m_session.reset();
    m_file.reset();
}

void CustomerPlacesTest::anyOrderIsTheNameOrder_data()
{
    QTest::addColumn<QList<int>>("places");
    QList<int> down;
    for (int place = 0; place < Number; ++place)
        down.append(place);
    QTest::newRow("down") << down;
    QList<int> up = down;
    std::reverse(up.begin(), up.end());
    QTest::newRow("up") << up;
    QTest::newRow("the middle, then its sides") << QList<int>{2350, 2349, 2351, 2336, 2335, 2367, 2368, 0, Number - 1};
    QTest::newRow("the last one first") << QList<int>{Number - 1, 4672, 4671, 4096, 4095, 1};
    QTest::newRow("near, then far") << QList<int>{0, 33, 4000, 34, 4200};
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        QRandomGenerator random(seed);
        QList<int> any;
        for (int i = 0; i < 2000; ++i)
            any.append(random.bounded(Number));
        QTest::addRow("any order %u", seed) << any;
    }
}

void CustomerPlacesTest::anyOrderIsTheNameOrder()
{
    QFETCH(const QList<int>, places);
    QCOMPARE(m_places->size(), Number);
    for (const int place : places) {
        const Result<const CustomerRow *> row = m_places->at(place);
        QVERIFY(row && *row);
        QCOMPARE((*row)->id, m_ids[place]);
    }
}

void CustomerPlacesTest::everybodyIsFoundWhereTheyStand()
{
    for (int place = 0; place < Number; place += 83) {
        QCOMPARE(m_places->placeOf(m_ids[place]).value(), place); // not looked at
        QVERIFY(m_places->at(place));
        QCOMPARE(m_places->placeOf(m_ids[place]).value(), place); // looked at
    }
    QCOMPARE(m_places->placeOf(0).value(), -1);
}

void CustomerPlacesTest::nobodyStandsPastTheEnd()
{
    QVERIFY(m_places->at(Number).value() == nullptr); // on the last page
    QVERIFY(m_places->at(9000).value() == nullptr);
    m_places->clear();
    QCOMPARE(m_places->size(), 0);
}

void CustomerPlacesTest::aNewCustomerIsThereAfterAReset()
{
    Customer card;
    card.lastName = u"Aafictif"_s;
    const qint64 id = CustomerWriter(*m_session).add(card).value();
    QVERIFY(m_places->reset());
    QCOMPARE(m_places->size(), Number + 1);
    QCOMPARE(m_places->at(0).value()->id, id);
    QCOMPARE(m_places->at(1).value()->id, m_ids.first());
    QCOMPARE(m_places->placeOf(m_ids.last()).value(), Number);
}

QTEST_GUILESS_MAIN(CustomerPlacesTest)
#include "tst_customerplaces.moc"
