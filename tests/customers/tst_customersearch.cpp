// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "model/customers/bulkwriter.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "model/customers/customersearch.h"
#include "model/customers/customerwriter.h"
#include "model/customers/demo.h"
#include "model/customers/indexedterms.h"
#include "model/customers/searchindex.h"
#include "model/customers/textfolding.h"
#include "model/journal/journal.h"
#include "model/vault/statement.h"

using namespace couvert;

/// Search against a plain reading of every card: the same people, in the same order, whatever was written before.
class TestCustomerSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = std::make_unique<TestVault>();
        fill(0, 500);
    }

    void aPageOfTheIndexIsOneOfTheFile()
    {
        // 4096 bytes, of which the cipher takes 80 and SQLite's own accounts 39: a longer row lies in two pages.
        Result<Statement> longest = Statement::prepare(m_file->vault->database(), "SELECT max(length(block)) FROM search_text_data");
        QVERIFY(longest && longest->step().value_or(false));
        QVERIFY2(longest->integer(0) > 3500 && longest->integer(0) <= 3977, qPrintable(longest->text(0)));
    }

    void findsAsPeopleType_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *query, bool found) { QTest::newRow(query) << QString::fromUtf8(query) << found; };
        row("dhondt", true);
        row("D'HONDT", true);
        row("d’hondt", true);
        row("hondt elodie", true);
        row("jean pierre", true);
        row("jean-pierre", true);
        row("jeanpierre", true);
        row("elo 94240", true);
        row("hay les roses", true);
        row("942", true);
        row("98 34 56", true);
        row("0639983456", true);
        row("+33 6 39 98 34 56", true);
        row("0033639983456", true);
        row("+33 (0)6 39 98", true);
        row("9834", true);
        row("39983 elodie", true);
        row("hondt elo@", true);
        row("elodie.dh", true);
        row("example.org hondt", true);
        row("gourmet", true);
        row("ourmet", false);
        row("98 35 56", false);
        row("cacahuete", false);
        row("--- ---", false);
    }

    void findsAsPeopleType()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        if (m_elodie == 0) {
            Customer customer;
            customer.lastName = QStringLiteral("d’Hondt");
            customer.firstName = QStringLiteral("Élodie Jean-Pierre");
            customer.phones = {parsePhone(QStringLiteral("06.39.98.34.56"))};
            customer.emails = {{QStringLiteral("elodie.dhondt@example.org"), ContactUse::Personal}};
            customer.addresses = {{{}, QStringLiteral("94240"), QStringLiteral("L’Haÿ-les-Roses"), {}, ContactUse::Personal}};
            customer.tags = {QStringLiteral("club gourmet")};
            customer.notes = QStringLiteral("N’aime pas les cacahuètes");
            const Session session(*m_file->vault, m_file->clock);
            m_elodie = *CustomerWriter(session).add(customer);
        }
        const Result<CustomerSearch::Answer> answer = CustomerSearch(m_file->vault->database()).find({query, false, 5000, -1, -1});
        QVERIFY(answer.has_value());
        QCOMPARE(std::any_of(answer->rows.cbegin(), answer->rows.cend(), [&](const CustomerRow &row) { return row.id == m_elodie; }), found);
        QCOMPARE(answer->total, answer->rows.size());
    }

    void notesOnRequest()
    {
        const Result<CustomerSearch::Answer> answer = CustomerSearch(m_file->vault->database()).find({QStringLiteral("elodie cacah"), true});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->rows.size(), 1);
    }

    void whatWasSavedAloneIsFoundAndNoLongerWhatWasThere()
    {
        const Session session(*m_file->vault, m_file->clock);
        const auto finds = [&](const char *query) {
            const Result<CustomerSearch::Answer> answer = CustomerSearch(m_file->vault->database()).find({QString::fromUtf8(query), true, 5000});
            return answer.has_value()
                && std::any_of(answer->rows.cbegin(), answer->rows.cend(), [&](const CustomerRow &row) { return row.id == m_elodie; });
        };
        const auto save = [&](auto change) {
            Customer card = *CustomerReader(m_file->vault->database()).card(m_elodie);
            change(card);
            QVERIFY(CustomerWriter(session).save(card).has_value());
        };
        QVERIFY(finds("elodie cacahuetes") && finds("elodie 983456") && finds("elodie gourmet"));
        save([](Customer &card) { card.notes = QStringLiteral("Préfère la terrasse"); });
        QVERIFY(!finds("elodie cacahuetes") && finds("elodie terrasse") && finds("elodie 983456") && finds("elodie gourmet"));
        save([](Customer &card) { card.phones = {parsePhone(QStringLiteral("01 99 00 77 66"))}; });
        QVERIFY(!finds("elodie 983456") && finds("elodie 007766") && finds("elodie terrasse") && finds("elodie gourmet"));
        save([](Customer &card) { card.tags = {QStringLiteral("anniversaire")}; });
        QVERIFY(!finds("elodie gourmet") && finds("elodie anniversaire") && finds("elodie terrasse") && finds("elodie 007766"));
    }

    /// What is typed is longer than the beginnings that the index keeps lists of: it is asked for as the words that it begins.
    void longWordsAreFoundByWhatIsTypedOfThem()
    {
        const Session session(*m_file->vault, m_file->clock);
        const auto add = [&](const QString &lastName, const QString &notes) {
            Customer card;
            card.lastName = lastName;
            card.notes = notes;
            QVERIFY(CustomerWriter(session).add(card).has_value());
        };
        for (const char letter : std::string_view("abcdefghij"))
            add(QStringLiteral("Boulangerie") + QLatin1Char(letter), {});
        add(QStringLiteral("Boulangerieab"), {});
        add(QStringLiteral("Fictif"), QStringLiteral("Parle de la Boulangeriea"));
        Database &database = m_file->vault->database();
        const auto terms = [&](const char *start, qsizetype most) { return indexedTerms(database, start, most); };
        QCOMPARE(terms("boulangeriea", 2), (QByteArrayList{"boulangeriea", "boulangerieab"}));
        QCOMPARE(terms("boulangeriea", 1), std::nullopt);
        QCOMPARE(terms("boulangeriez", 1), QByteArrayList());
        const auto found = [&](const char *query, bool inNotes) {
            const Result<CustomerSearch::Answer> answer = CustomerSearch(database).find({QString::fromLatin1(query), inNotes});
            return answer ? answer->total : -1;
        };
        QCOMPARE(found("boulangeri", false), 11);   // more words than are asked for one by one
        QCOMPARE(found("boulangeriea", false), 2);  // two words
        QCOMPARE(found("boulangerieab", false), 1); // one
        QCOMPARE(found("boulangeriez", false), 0);  // none
        QCOMPARE(found("bou-langeriea", false), 2); // all parts as one
        QCOMPARE(found("boulangeriea", true), 3);   // and the words of notes, which are others
        compareAll();
    }

    /// FTS5 loses words of later cards where it is given a removal and an addition at one rank together.
    void oneUnitTakesOutAndPutsBack()
    {
        Database &database = m_file->vault->database();
        const auto ranks = [&](const char *table, const char *word) {
            QList<qint64> found;
            Result<Statement> select = Statement::prepare(
                database, (QByteArray("SELECT rowid FROM ") + table + " WHERE " + table + " MATCH ? ORDER BY rowid").toStdString());
            select->bindUtf8(1, word);
            while (select->step().value_or(false))
                found.append(select->integer(0));
            return found;
        };
        const auto wordsOf = [](const char *one) { return IndexedWords{"zzmeme " + QByteArray(one), "zz7", "zznote " + QByteArray(one)}; };
        // Far behind everybody, and given up at the end.
        constexpr qint64 far = qint64{1} << 50;
        const Result<Transaction> unit = Transaction::begin(database);
        QVERIFY(unit);
        Result<SearchIndex> index = SearchIndex::prepare(database);
        QVERIFY(index);
        const auto settle = [&] { QVERIFY(database.execute("SAVEPOINT settled; RELEASE settled")); };
        QVERIFY(index->add(far + 64, wordsOf("zza")) && index->add(far + 128, wordsOf("zzb")));
        settle();
        // As neighbours move apart: all out, then all in, the first where the last one stood.
        QVERIFY(index->remove(far + 64, wordsOf("zza")) && index->remove(far + 128, wordsOf("zzb")));
        QVERIFY(index->add(far + 128, wordsOf("zza")) && index->add(far + 192, wordsOf("zzb")));
        settle(); // before that the answers come from memory
        const QList<qint64> both{far + 128, far + 192};
        QCOMPARE(ranks("search_text", "zzmeme"), both);
        QCOMPARE(ranks("search_phone", "zz7"), both);
        QCOMPARE(ranks("search_note", "zznote"), both);
        // As a batch changes one card after the other.
        QVERIFY(index->replace(far + 128, wordsOf("zza"), wordsOf("zzc")) && index->replace(far + 192, wordsOf("zzb"), wordsOf("zzc")));
        QVERIFY(index->add(far + 256, wordsOf("zzc")));
        settle();
        const QList<qint64> three{far + 128, far + 192, far + 256};
        for (const char *word : {"zzmeme", "zzc"})
            QCOMPARE(ranks("search_text", word), three);
        QCOMPARE(ranks("search_note", "zzc"), three);
        QVERIFY(ranks("search_text", "zza").isEmpty() && ranks("search_text", "zzb").isEmpty());
    }

    /// One at a time into ever the same places: neighbours move apart again and again.
    void crowdedPlacesStayFound()
    {
        const Session session(*m_file->vault, m_file->clock);
        QRandomGenerator random(20261126);
        for (int i = 0; i < 150; ++i) {
            Customer crowded;
            crowded.lastName = QStringLiteral("Nomfictif%1").arg(random.bounded(20), 2, 10, QLatin1Char('0'));
            crowded.firstName = QStringLiteral("Essai");
            QVERIFY(CustomerWriter(session).add(crowded).has_value());
        }
        compareAll();
        // The very order in which six of nine were once lost.
        for (const int place : {0, 8, 1, 2, 3, 4, 7, 6, 5}) {
            Customer card;
            card.lastName = QStringLiteral("Zzordre%1").arg(place);
            card.addresses = {{{}, {}, QStringLiteral("Zzquimper"), {}, ContactUse::Personal}};
            QVERIFY(CustomerWriter(session).add(card).has_value());
            QCOMPARE(CustomerSearch(m_file->vault->database()).find({QStringLiteral("zzquimper")})->total,
                CustomerSearch(m_file->vault->database()).find({QStringLiteral("zzordre")})->total);
        }
        QCOMPARE(CustomerSearch(m_file->vault->database()).find({QStringLiteral("zzquimper")})->total, 9);
    }

    void agreesWithAPlainReading()
    {
        for (int round = 0; round < 3; ++round) {
            // A few singles at one spot fill a gap of the name order; a batch beside them makes the whole order anew.
            const Session session(*m_file->vault, m_file->clock);
            for (int i = 0; i < 12; ++i) {
                Customer namesake;
                namesake.lastName = QStringLiteral("Martin");
                namesake.firstName = QStringLiteral("Paul");
                namesake.phones = {parsePhone(QStringLiteral("01 99 00 12 %1").arg(10 + i))};
                QVERIFY(CustomerWriter(session).add(namesake).has_value());
            }
            fill(10000 * (round + 1), round == 1 ? 700 : 40);
            compareAll();
        }
        QVERIFY(Journal(*m_file->vault).verify(m_file->vault->database()).has_value());
        QVERIFY(SearchIndex::verify(m_file->vault->database()).has_value());
    }

    void pagesByRankMeetEveryoneOnce()
    {
        const CustomerReader reader(m_file->vault->database());
        qint64 rank = std::numeric_limits<qint64>::min();
        qint64 seen = 0;
        QString previous;
        for (;;) {
            const Result<QList<CustomerRow>> page = reader.page(rank, 100);
            QVERIFY(page.has_value());
            if (page->isEmpty())
                break;
            seen += page->size();
            rank = page->last().rank;
        }
        QCOMPARE(seen, *reader.count());
    }

    /// A file whose index another version of the program folded: nobody would be found in it.
    void anIndexFoldedByAnotherRuleIsMadeAnew()
    {
        Database &database = m_file->vault->database();
        QVERIFY(database.execute("INSERT INTO search_text(search_text) VALUES('delete-all')"));
        QVERIFY(SearchIndex::renew(database)); // the rule is the same: left alone
        CustomerSearch search(database);
        QCOMPARE(search.find({QStringLiteral("dhondt")})->rows.size(), 0);
        QVERIFY(database.execute("INSERT INTO meta(name, value) VALUES('fold_version', 0) ON CONFLICT DO UPDATE SET value = 0"));
        QVERIFY(SearchIndex::renew(database));
        QVERIFY(!search.find({QStringLiteral("dhondt")})->rows.isEmpty());
        QVERIFY(SearchIndex::verify(database));
        compareAll();
    }

    void marksWhatMatched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");
        QTest::newRow("accent") << QStringLiteral("Lefèvre, Hélène") << QStringLiteral("lefe") << QStringLiteral("[Lefè]vre, Hélène");
        QTest::newRow("phone across blanks") << QStringLiteral("06 12 34 56 78") << QStringLiteral("3456") << QStringLiteral("06 12 [34] [56] 78");
        QTest::newRow("ligature") << QStringLiteral("Œuvrard") << QStringLiteral("oeu") << QStringLiteral("[Œu]vrard");
        QTest::newRow("not inside a word") << QStringLiteral("Lefèvre") << QStringLiteral("vre") << QStringLiteral("Lefèvre");
        QTest::newRow("after an apostrophe") << QStringLiteral("d’Hondt") << QStringLiteral("hon") << QStringLiteral("d’[Hon]dt");
    }

    void marksWhatMatched()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, marked);
        QString shown = text;
        const QList<std::pair<qsizetype, qsizetype>> marks = CustomerSearch::highlights(text, query);
        for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
            shown.insert(mark->first + mark->second, QLatin1Char(']'));
            shown.insert(mark->first, QLatin1Char('['));
        }
        QCOMPARE(shown, marked);
    }

private:
    void fill(qint64 from, qint64 number)
    {
        const Session session(*m_file->vault, m_file->clock);
        Result<UnitOfWork> unit = UnitOfWork::begin(session);
        QVERIFY(unit.has_value());
        const Result<qint64> revision = unit->record(JournalAction::DemoFilled);
        QVERIFY(revision.has_value());
        Result<BulkWriter> writer = BulkWriter::begin(*unit, *revision, 0);
        QVERIFY(writer.has_value());
        const DemoCustomers people(7, QDate(2026, 11, 1));
        for (qint64 i = 0; i < number; ++i)
            QVERIFY(writer->add(people.make(from + i)).has_value());
        const Result<Completion> done = writer->finish();
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        QVERIFY(unit->commit().has_value());
    }

    /// The rule of the search, said without an index.
    static bool matches(const Customer &customer, const QString &word)
    {
        const IndexedWords words = IndexedWords::of(customer);
        const QList<QByteArray> texts = words.text.split(' ');
        for (const QByteArray &text : texts) {
            if (QString::fromUtf8(text).startsWith(word))
                return true;
        }
        for (const PhoneNumber &phone : customer.phones) {
            for (const QString &digits : phoneDigits(phone)) {
                if (word.size() >= 3 && digits.contains(word))
                    return true;
            }
        }
        return false;
    }

    void compareAll()
    {
        Database &database = m_file->vault->database();
        const CustomerReader reader(database);
        QList<Customer> all;
        const Result<QList<CustomerRow>> rows = reader.page(std::numeric_limits<qint64>::min(), 100000);
        QVERIFY(rows.has_value());
        QByteArray previous;
        for (const CustomerRow &row : *rows) {
            all.append(*reader.card(row.id));
            const QByteArray key = all.last().sortKey().toUtf8();
            QVERIFY2(previous <= key, "the pages are in name order");
            previous = key;
        }
        QCOMPARE(all.size(), *reader.count());
        const QStringList queries{QStringLiteral("m"), QStringLiteral("ma"), QStringLiteral("martin"), QStringLiteral("martin p"),
            QStringLiteral("le g"), QStringLiteral("750"), QStringLiteral("3456"), QStringLiteral("paul 1990012"), QStringLiteral("example.org jean"),
            QStringLiteral("a e i"), QStringLiteral("oeuvrard"), QStringLiteral("lyon 06"), QStringLiteral("contact"), QStringLiteral("zzz"),
            QStringLiteral("m mar"), QStringLiteral("mar ma mar"), QStringLiteral("mar p mar pau"), QStringLiteral("0 m"), QStringLiteral("7 5"),
            QStringLiteral("1 m 7"), QStringLiteral("marseille"), QStringLiteral("marseille martin"), QStringLiteral("villeurba"),
            QStringLiteral("boulangeri"), QStringLiteral("boulangeriea b"), QStringLiteral("nomfictif"), QStringLiteral("nomfictif07"),
            QStringLiteral("essai n")};
        for (const QString &query : queries) {
            QList<qint64> expected;
            const QStringList words = foldedWords(query);
            for (const Customer &customer : std::as_const(all)) {
                if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return matches(customer, word); }))
                    expected.append(customer.id);
            }
            const Result<CustomerSearch::Answer> answer = CustomerSearch(database).find({query, false, 100000, -1, -1});
            QVERIFY(answer.has_value());
            QList<qint64> found;
            for (const CustomerRow &row : answer->rows)
                found.append(row.id);
            QVERIFY2(found == expected, qPrintable(QStringLiteral("%1: %2 found, %3 expected").arg(query).arg(found.size()).arg(expected.size())));
        }
    }

    std::unique_ptr<TestVault> m_file;
    qint64 m_elodie = 0;
};

QTEST_GUILESS_MAIN(TestCustomerSearch)
#include "tst_customersearch.moc"
