// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetsupport.h"

#include "model/customers/bulkwriter.h"
#include "model/customers/customersearch.h"
#include "model/customers/customerwriter.h"
#include "model/customers/searchindex.h"
#include "model/exchange/importer.h"
#include "model/vault/statement.h"
#include "tests/support/testvault.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

constexpr int few = BulkWriter::FewCards / 2;
constexpr int waiting = BulkWriter::FewCards * 6 / 5;
constexpr int more = 4 * BulkWriter::FewCards;

/// Plainly fictional people, some of whom come twice: with the same e-mail, the same phone or the same name and birthday, near or far.
QByteArray sheetOf(int rows)
{
    QRandomGenerator random(11);
    QByteArray text = "Nom;Prénom;Mail;Téléphone;Date de naissance;Notes;Dernière visite;Accord mail\r\n";
    for (int row = 0; row < rows; ++row) {
        const bool again = row > 10 && random.bounded(8) == 0;
        const int person = again ? random.bounded(row) : row;
        const int known = random.bounded(3);
        const QByteArray number = QByteArray::number(person).rightJustified(6, '0');
        text += "Fictif" + QByteArray::number((person * 7919LL) % 100'003) + ";Prénom" + QByteArray::number(person % 97) + ';';
        text += known == 0 || random.bounded(2) == 0 ? "adresse" + number + "@example.org;" : QByteArray(";");
        text += known == 1 ? "0639" + number + ";" : QByteArray(";");
        text += known == 2 ? QByteArray::number(1 + person % 28) + "/0" + QByteArray::number(1 + person % 9) + "/1980;" : QByteArray(";");
        text += again ? "deuxième fois;" : ";";
        // Few last days, so that many who come again leave the same one.
        text += "15/0" + QByteArray::number(1 + random.bounded(6)) + "/2026;";
        text += random.bounded(3) == 0 ? "non\r\n" : "oui\r\n";
    }
    return text;
}

struct CustomerFile {
    TestVault test;
    Session session{*test.vault, test.clock};

    [[nodiscard]] Database &database() const { return test.vault->database(); }

    [[nodiscard]] QStringList told(const char *sql) const
    {
        Result<Statement> select = Statement::prepare(database(), sql);
        QStringList all;
        while (select && select->step().value_or(false))
            all.append(select->text(0));
        return all;
    }

    /// All that the sheet said of everybody, in name order; not what each file numbers for itself.
    [[nodiscard]] QStringList people() const
    {
        return told("SELECT concat_ws('|', last_name, first_name, birthday, notes, last_visit, last_activity, clock,"
                    " (SELECT group_concat(address) FROM (SELECT address FROM email WHERE customer = c.id ORDER BY position)),"
                    " (SELECT group_concat(typed || e164) FROM (SELECT typed, e164 FROM phone WHERE customer = c.id ORDER BY position)),"
                    " (SELECT group_concat(channel || claim || coalesce(day, '')) FROM (SELECT channel, claim, day FROM consent_claim"
                    "  WHERE customer = c.id ORDER BY channel)))"
                    " FROM customer c WHERE batch IS NOT NULL ORDER BY name_rank");
    }

    /// The counts of last days that are kept, beside those of the cards themselves.
    [[nodiscard]] QStringList wrongClocks() const
    {
        return told(
            "SELECT clock FROM (SELECT clock, number FROM clock_count WHERE number > 0 EXCEPT SELECT clock, count(*) FROM customer GROUP BY clock)"
            " UNION ALL SELECT clock FROM (SELECT clock, count(*) AS number FROM customer GROUP BY clock EXCEPT SELECT clock, number FROM clock_count)");
    }

    [[nodiscard]] QList<QString> found(const QString &text) const
    {
        QStringList names;
        const Result<CustomerSearch::Answer> answer = CustomerSearch(database()).find({text, false, 50, -1, -1});
        for (qsizetype i = 0; answer && i < answer->rows.size(); ++i)
            names.append(answer->rows[i].displayName());
        return names;
    }
};

} // namespace

/// The first import, into an empty file: cards are written in name order, and mean what they would if they were written row by row.
class MovingInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansTheSameAsRowByRow_data();
    void meansTheSameAsRowByRow();
    void peopleShownTogetherLieTogether();
    void aShortSheetKeepsItsOrder();
    void aDryRunWritesNothing();
    void cancelledItLeavesNothing_data();
    void cancelledItLeavesNothing();
    void whatWasTakenBackMovesInAgain();
    void memoryIsBounded();

private:
    [[nodiscard]] QString write(int rows) const
    {
        const QString path = m_dir.filePath(u"clients-%1.csv"_s.arg(rows));
        test::writeFile(path, sheetOf(rows));
        return path;
    }

    QTemporaryDir m_dir;
};

void MovingInTest::meansTheSameAsRowByRow_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<int>("rows");
    QTest::newRow("a short sheet, completing") << DuplicatePolicy::Update << few;
    QTest::newRow("skipping") << DuplicatePolicy::Skip << waiting;
    QTest::newRow("completing") << DuplicatePolicy::Update << waiting;
    QTest::newRow("creating") << DuplicatePolicy::Create << waiting;
    QTest::newRow("skipping, more than wait at once") << DuplicatePolicy::Skip << more;
    QTest::newRow("completing, more than wait at once") << DuplicatePolicy::Update << more;
}

void MovingInTest::meansTheSameAsRowByRow()
{
    QFETCH(const DuplicatePolicy, policy);
    QFETCH(const int, rows);
    const QString path = write(rows);
    ImportOptions options;
    options.duplicates = policy;
    options.source = u"essai"_s;
    constexpr std::size_t fewBytes = 100'000; // of some hundred cards
    if (rows > waiting)
        options.waitingBytes = fewBytes;

    const CustomerFile empty;
    const Result<ImportReport> sorted = importSheet(empty.session, empty.database(), path, options);
    QVERIFY(sorted.has_value());
    // Where somebody is already, every row is written as it comes.
    const CustomerFile peopled;
    Customer first;
    first.lastName = u"Déjà là"_s;
    QVERIFY(CustomerWriter(peopled.session, peopled.database()).add(first).has_value());
    const Result<ImportReport> rowByRow = importSheet(peopled.session, peopled.database(), path, options);
    QVERIFY(rowByRow.has_value());

    QCOMPARE(sorted->rowsRead, rows);
    QCOMPARE(sorted->created, rowByRow->created);
    QCOMPARE(sorted->updated, rowByRow->updated);
    QCOMPARE(sorted->unchanged, rowByRow->unchanged);
    QVERIFY(policy == DuplicatePolicy::Create || sorted->created < rows);
    constexpr qint64 leastBytes = 60; // of a card: so many do not wait together
    QVERIFY(rows <= waiting || sorted->created * leastBytes > 2 * qint64(fewBytes));
    QCOMPARE(empty.wrongClocks(), QStringList());
    QCOMPARE(peopled.wrongClocks(), QStringList());
    const QStringList people = empty.people();
    QCOMPARE(people.size(), sorted->created);
    QCOMPARE(people, peopled.people());
    for (const QString &typed : {u"fictif1 prenom2"_s, u"adresse0000"_s, u"0639 00"_s, u"prenom33"_s})
        QCOMPARE(empty.found(typed), peopled.found(typed));
    QVERIFY(!empty.found(u"adresse0000"_s).isEmpty());
}

void MovingInTest::peopleShownTogetherLieTogether()
{
    const CustomerFile file;
    ImportOptions options;
    options.duplicates = DuplicatePolicy::Update;
    QVERIFY(importSheet(file.session, file.database(), write(3 * BulkWriter::FewCards), options).has_value());
    const QStringList outOfOrder =
        file.told("SELECT id FROM (SELECT id, lag(id) OVER (ORDER BY name_rank) AS earlier FROM customer) WHERE earlier > id");
    QCOMPARE(outOfOrder, QStringList());
}

void MovingInTest::aShortSheetKeepsItsOrder()
{
    const CustomerFile file;
    const QString path = m_dir.filePath(u"short.csv"_s);
    test::writeFile(path, "Nom;Mail\r\nZoé;zoe@example.org\r\nAbel;abel@example.org\r\nMarc;marc@example.org\r\n");
    QVERIFY(importSheet(file.session, file.database(), path, {}).has_value());
    QCOMPARE(file.told("SELECT last_name FROM customer ORDER BY id"), QStringList({u"Zoé"_s, u"Abel"_s, u"Marc"_s}));
}

void MovingInTest::aDryRunWritesNothing()
{
    const CustomerFile file;
    ImportOptions options;
    options.dryRun = true;
    const Result<ImportReport> report = importSheet(file.session, file.database(), write(3 * BulkWriter::FewCards), options);
    QVERIFY(report.has_value());
    QVERIFY(report->created > 0);
    QCOMPARE(file.told("SELECT id FROM customer"), QStringList());
}

void MovingInTest::cancelledItLeavesNothing_data()
{
    QTest::addColumn<double>("at");
    QTest::addColumn<int>("rows");
    QTest::newRow("while reading") << 0.3 << waiting;
    QTest::newRow("as soon as it writes") << 0.5 << waiting;
    QTest::newRow("while writing") << 0.7 << more;
}

void MovingInTest::cancelledItLeavesNothing()
{
    QFETCH(const double, at);
    QFETCH(const int, rows);
    const CustomerFile file;
    ImportOptions options;
    options.duplicates = DuplicatePolicy::Update;
    const QString path = write(rows);
    const Result<ImportReport> cancelled = importSheet(file.session, file.database(), path, options, [at](double done) { return done < at; });
    QVERIFY(cancelled.has_value());
    QCOMPARE(cancelled->completion, Completion::Cancelled);
    QCOMPARE(file.told("SELECT id FROM customer UNION ALL SELECT customer FROM email UNION ALL SELECT customer FROM consent_claim"), QStringList());
    QVERIFY(SearchIndex::verify(file.database()).has_value());
    QVERIFY(importSheet(file.session, file.database(), path, options).has_value());
    QVERIFY(SearchIndex::verify(file.database()).has_value());
    QVERIFY(!file.people().isEmpty());
}

void MovingInTest::whatWasTakenBackMovesInAgain()
{
    const CustomerFile file;
    ImportOptions options;
    options.duplicates = DuplicatePolicy::Update;
    const QString path = write(more);
    const Result<ImportReport> first = importSheet(file.session, file.database(), path, options);
    QVERIFY(first.has_value());
    const QStringList people = file.people();
    const QStringList found = file.found(u"prenom33"_s);
    QVERIFY(undoImport(file.session, file.database(), first->batch).has_value());
    QCOMPARE(file.people(), QStringList());
    QCOMPARE(file.found(u"prenom33"_s), QStringList());
    const Result<ImportReport> second = importSheet(file.session, file.database(), path, options);
    QVERIFY(second.has_value());
    QCOMPARE(second->created, first->created);
    QCOMPARE(file.people(), people);
    QCOMPARE(file.found(u"prenom33"_s), found);
    QCOMPARE(file.wrongClocks(), QStringList());
    QVERIFY(SearchIndex::verify(file.database()).has_value());
    QVERIFY(!found.isEmpty());
}

void MovingInTest::memoryIsBounded()
{
    const CustomerFile file;
    Result<UnitOfWork> unit = UnitOfWork::begin(file.session);
    const Result<qint64> revision = unit->record(JournalAction::Imported);
    Result<BulkWriter> writer = BulkWriter::begin(*unit, *revision, 0, 1 << 20);
    Customer card;
    card.lastName = u"Fictif"_s;
    const Result<qint64> first = writer->add(card);
    QVERIFY(first.has_value());
    QVERIFY(!writer->idOf(*first));

    // One card that many rows are about: its earlier forms do not pile up.
    for (int row = 1; row <= 20'000; ++row) {
        const Result<Customer> before = writer->card(*first);
        QVERIFY(before.has_value());
        Customer after = *before;
        after.visitCount = row;
        QVERIFY(writer->update(*before, after).has_value());
    }
    QVERIFY(!writer->idOf(*first));
    QCOMPARE(writer->card(*first)->visitCount, 20'000);

    // Cards that grow, and long texts: they wait by their weight.
    const auto grow = [&](const QString &notes) {
        const Result<Customer> before = writer->card(*first);
        QVERIFY(before.has_value());
        Customer after = *before;
        after.notes = notes;
        QVERIFY(writer->update(*before, after).has_value());
    };
    for (int length = 50'000; length < 50'030; ++length)
        grow(QString(length, u'n'));
    QVERIFY(writer->idOf(*first).has_value());
    grow(QString(100'000, u'n'));
    card.notes = QString(100'000, u'n');
    const Result<qint64> heavy = writer->add(card);
    QVERIFY(!writer->idOf(*heavy));
    for (int row = 0; row < 12; ++row)
        QVERIFY(writer->add(card));
    QVERIFY(writer->idOf(*heavy).has_value());
    QVERIFY(writer->finish().has_value());
    QVERIFY(unit->commit().has_value());
    QCOMPARE(file.told("SELECT count(*) FROM customer WHERE length(notes) = 100000"), QStringList(u"14"_s));
    QCOMPARE(file.found(u"fictif"_s).size(), 14);
}

QTEST_GUILESS_MAIN(MovingInTest)
#include "tst_movingin.moc"
