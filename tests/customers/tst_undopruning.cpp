// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/customers/undo.h"
#include "model/vault/statement.h"

using namespace couvert;

namespace {

class MovedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime realNow() const override { return Clock::realNow().addDays(days); }
    int days = 0;
};

} // namespace

/// What was undoable is kept for 30 days and no longer, whatever is written next.
class TestUndoPruning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A file of before step 4 holds images that nobody can read any more: they go when it is opened, and its cards are not touched.
    void imagesOfAnOlderFileGo()
    {
        TestVault file;
        const Session session(*file.vault, file.clock);
        Customer card;
        card.lastName = QStringLiteral("Fictif");
        const Result<qint64> added = CustomerWriter(session).add(card);
        QVERIFY(added.has_value());
        Customer changed = *CustomerReader(file.vault->database()).card(*added);
        changed.firstName = QStringLiteral("Ancien");
        QVERIFY(CustomerWriter(session).save(changed).has_value());
        Database &database = file.vault->database();
        QVERIFY(database.execute("UPDATE undo_image SET image = x'01' WHERE image IS NOT NULL; DROP TABLE search_word; PRAGMA user_version = 3")
                .has_value());
        QVERIFY(file.reopen());
        const auto number = [&](const char *sql) {
            Result<Statement> count = Statement::prepare(file.vault->database(), sql);
            return count && count->step().value_or(false) ? count->integer(0) : -1;
        };
        QCOMPARE(number("SELECT count(*) FROM undo_image WHERE image IS NOT NULL"), 0);
        QCOMPARE(number("SELECT count(*) FROM undo_step"), 1); // the adding, which has no image
        QCOMPARE(CustomerReader(file.vault->database()).card(*added)->firstName, QStringLiteral("Ancien"));
    }

    void everyNewStepForgetsTheOldOnes_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("next");
        QTest::addColumn<int>("left");
        for (const char *next : {"add", "save", "visit"}) {
            QTest::addRow("%s after 29 days", next) << 29 << QString::fromLatin1(next) << 2;
            QTest::addRow("%s after 31 days", next) << 31 << QString::fromLatin1(next) << 1;
        }
    }

    void everyNewStepForgetsTheOldOnes()
    {
        QFETCH(int, days);
        QFETCH(QString, next);
        QFETCH(int, left);
        TestVault file;
        MovedClock clock;
        const Session session(*file.vault, clock);
        CustomerWriter writer(session);
        Customer card;
        card.lastName = QStringLiteral("Martin");
        const Result<qint64> id = writer.add(card);
        QVERIFY(id.has_value());
        clock.days = days;
        if (next == QLatin1String("add"))
            QVERIFY(writer.add(card).has_value());
        if (next == QLatin1String("visit"))
            QVERIFY(writer.addVisit(*id, VisitKind::Visit, clock.today()).has_value());
        if (next == QLatin1String("save")) {
            Result<Customer> stored = CustomerReader(file.vault->database()).card(*id);
            QVERIFY(stored.has_value());
            stored->firstName = QStringLiteral("Zoé");
            QVERIFY(writer.save(*stored).has_value());
        }
        Result<Statement> count = Statement::prepare(file.vault->database(), "SELECT count(*) FROM undo_step");
        QVERIFY(count.has_value() && count->step().has_value());
        QCOMPARE(count->integer(0), left);
    }
};

QTEST_GUILESS_MAIN(TestUndoPruning)
#include "tst_undopruning.moc"
