// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/searchindex.h"

#include "model/customers/cardstore.h"
#include "model/customers/contactparsing.h"
#include "model/customers/nameorder.h"
#include "model/customers/textfolding.h"
#include "model/vault/schema.h"

#include <QSet>

#include <algorithm>
#include <bitset>
#include <utility>

namespace couvert {

namespace {

/// Words with blanks between, each once, in the order of coming.
class WordSet
{
public:
    void add(QStringView word)
    {
        if (word.isEmpty())
            return;
        // Written at the end, and taken off again when it stood there.
        const qsizetype before = m_text.size();
        if (before > 0)
            m_text += ' ';
        const qsizetype from = m_text.size();
        append(word);
        if (isKnown(QByteArrayView(m_text).sliced(from)))
            m_text.truncate(before);
        else
            m_places.push_back({from, m_text.size() - from});
    }
    void addAll(const QStringList &words)
    {
        for (const QString &word : words)
            add(word);
    }
    /// The folded words of a text, from `least` characters on.
    void addFolded(const QString &text, qsizetype least = 1)
    {
        if (text.isEmpty())
            return;
        const QString words = folded(text);
        for (const QStringView word : qTokenize(words, u' ', Qt::SkipEmptyParts)) {
            if (word.size() >= least)
                add(word);
        }
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    struct Place {
        qsizetype from;
        qsizetype size;
    };
    void append(QStringView word)
    {
        if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; })) {
            for (const QChar c : word)
                m_text += static_cast<char>(c.unicode());
        } else {
            m_text += word.toUtf8();
        }
    }
    /// A card has few words: looking at them one by one is faster than a table. A long note gets its table.
    bool isKnown(QByteArrayView word)
    {
        constexpr std::size_t few = 24;
        if (m_places.size() < few)
            return std::any_of(
                m_places.begin(), m_places.end(), [&](const Place &place) { return QByteArrayView(m_text).sliced(place.from, place.size) == word; });
        if (m_many.isEmpty()) {
            for (const Place &place : m_places)
                m_many.insert(m_text.mid(place.from, place.size));
        }
        const qsizetype known = m_many.size();
        m_many.insert(word.toByteArray());
        return m_many.size() == known;
    }

    QByteArray m_text;
    std::vector<Place> m_places;
    QSet<QByteArray> m_many;
};

} // namespace

QByteArray IndexedWords::phoneForms(const Customer &customer)
{
    QStringList forms;
    for (const PhoneNumber &phone : customer.phones)
        forms += phoneDigits(phone);
    return forms.join(QLatin1Char(' ')).toLatin1();
}

QByteArray IndexedWords::phonePieces(QByteArrayView forms)
{
    constexpr std::size_t pieces = 1000;
    std::bitset<pieces> seen;
    QByteArray text;
    for (qsizetype i = 0; i + 3 <= forms.size(); ++i) {
        const QByteArrayView piece = forms.sliced(i, 3);
        if (piece.contains(' '))
            continue;
        const auto number = static_cast<std::size_t>((piece[0] - '0') * 100 + (piece[1] - '0') * 10 + (piece[2] - '0'));
        if (number >= pieces || seen[number])
            continue;
        seen.set(number);
        if (!text.isEmpty())
            text += ' ';
        text.append(piece.data(), piece.size());
    }
    return text;
}

QByteArray IndexedWords::textOf(const Customer &customer)
{
    WordSet text;
    for (const QString *field : {&customer.lastName, &customer.firstName, &customer.company})
        text.addAll(indexWords(*field));
    for (const QString &tag : customer.tags)
        text.addAll(indexWords(tag));
    for (const PostalAddress &address : customer.addresses) {
        text.addFolded(address.postcode);
        text.addAll(indexWords(address.city));
    }
    for (const EmailAddress &email : customer.emails)
        text.addFolded(email.address);
    return text.text();
}

QByteArray IndexedWords::notesOf(const Customer &customer)
{
    constexpr qsizetype leastLetters = 3;
    WordSet notes;
    for (const QString *field : {&customer.notes, &customer.preferences, &customer.allergies})
        notes.addFolded(*field, leastLetters);
    return notes.text();
}

IndexedWords IndexedWords::of(const Customer &customer)
{
    return {textOf(customer), phonePieces(phoneForms(customer)), notesOf(customer)};
}

SearchIndex::SearchIndex(Database &database, Pair text, Pair phones, Pair notes)
    : m_database(&database), m_text(std::move(text)), m_phones(std::move(phones)), m_notes(std::move(notes))
{
}

Result<SearchIndex> SearchIndex::prepare(Database &database)
{
    Failure problem;
    const auto pair = [&](const QByteArray &table) -> std::optional<Pair> {
        Result<Statement> insert = Statement::prepare(database, ("INSERT INTO " + table + "(rowid, t) VALUES(?, ?)").toStdString());
        Result<Statement> remove =
            Statement::prepare(database, ("INSERT INTO " + table + '(' + table + ", rowid, t) VALUES('delete', ?, ?)").toStdString());
        if (!insert || !remove) {
            problem = insert ? remove.error() : insert.error();
            return std::nullopt;
        }
        return Pair{std::move(*insert), std::move(*remove)};
    };
    std::optional<Pair> text = pair("search_text");
    std::optional<Pair> phones = pair("search_phone");
    std::optional<Pair> notes = pair("search_note");
    if (!text || !phones || !notes)
        return std::unexpected(problem);
    return SearchIndex(database, std::move(*text), std::move(*phones), std::move(*notes));
}

namespace {

Result<> runOn(Statement &statement, qint64 rank, const QByteArray &words)
{
    return statement.bind(1, rank).bindUtf8(2, std::string_view(words.constData(), static_cast<std::size_t>(words.size()))).run();
}

} // namespace

Result<> SearchIndex::addTo(Pair &index, qint64 rank, const QByteArray &words)
{
    if (words.isEmpty())
        return {};
    // What FTS5 (3.46) removes and adds again at one rank, before it has written the removal, takes the same word of all later cards with it.
    // It writes at every savepoint, and by itself when a rank is lower than the one before.
    if (std::exchange(index.removedLast, std::nullopt) == rank) {
        const Result<> written = m_database->execute("SAVEPOINT removal; RELEASE removal");
        if (!written)
            return written;
    }
    return runOn(index.insert, rank, words);
}

Result<> SearchIndex::removeFrom(Pair &index, qint64 rank, const QByteArray &words)
{
    if (words.isEmpty())
        return {};
    index.removedLast = rank;
    return runOn(index.remove, rank, words);
}

Result<> SearchIndex::add(qint64 rank, const IndexedWords &words)
{
    Result<> done = addTo(m_text, rank, words.text);
    if (done)
        done = addTo(m_phones, rank, words.phones);
    if (done)
        done = addTo(m_notes, rank, words.notes);
    return done;
}

Result<> SearchIndex::remove(qint64 rank, const IndexedWords &words)
{
    Result<> done = removeFrom(m_text, rank, words.text);
    if (done)
        done = removeFrom(m_phones, rank, words.phones);
    if (done)
        done = removeFrom(m_notes, rank, words.notes);
    return done;
}

Result<> SearchIndex::change(Pair &index, qint64 rank, const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    const Result<> done = removeFrom(index, rank, before);
    return done ? addTo(index, rank, after) : done;
}

Result<> SearchIndex::replace(qint64 rank, const IndexedWords &before, const IndexedWords &after)
{
    Result<> done = change(m_text, rank, before.text, after.text);
    if (done)
        done = change(m_phones, rank, before.phones, after.phones);
    if (done)
        done = change(m_notes, rank, before.notes, after.notes);
    return done;
}

Result<> SearchIndex::setBulk(Database &database, bool bulk)
{
    return database.execute(bulk ? "INSERT INTO search_text(search_text, rank) VALUES('hashsize', 50331648);"
                                   "INSERT INTO search_phone(search_phone, rank) VALUES('hashsize', 16777216);"
                                   "INSERT INTO search_note(search_note, rank) VALUES('hashsize', 16777216);"
                                 : "INSERT INTO search_text(search_text, rank) VALUES('hashsize', 1048576);"
                                   "INSERT INTO search_phone(search_phone, rank) VALUES('hashsize', 1048576);"
                                   "INSERT INTO search_note(search_note, rank) VALUES('hashsize', 1048576);");
}

Result<> SearchIndex::beginPurge(Database &database)
{
    return database.execute("INSERT INTO search_text(search_text, rank) VALUES('secure-delete', 0);"
                            "INSERT INTO search_phone(search_phone, rank) VALUES('secure-delete', 0);"
                            "INSERT INTO search_note(search_note, rank) VALUES('secure-delete', 0);");
}

Result<> SearchIndex::endPurge(Database &database)
{
    return database.execute("INSERT INTO search_text(search_text) VALUES('optimize');"
                            "INSERT INTO search_phone(search_phone) VALUES('optimize');"
                            "INSERT INTO search_note(search_note) VALUES('optimize');"
                            "INSERT INTO search_text(search_text, rank) VALUES('secure-delete', 1);"
                            "INSERT INTO search_phone(search_phone, rank) VALUES('secure-delete', 1);"
                            "INSERT INTO search_note(search_note, rank) VALUES('secure-delete', 1);");
}

Result<> SearchIndex::mergeSlice(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    const Result<> merged = database.execute("INSERT INTO search_text(search_text, rank) VALUES('merge', 16);"
                                             "INSERT INTO search_phone(search_phone, rank) VALUES('merge', 16);"
                                             "INSERT INTO search_note(search_note, rank) VALUES('merge', 16);");
    if (!merged)
        return merged;
    return transaction->commit();
}

Result<Completion> SearchIndex::rebuild(Transaction &transaction, const std::function<bool(qint64, qint64)> &progress)
{
    Database &database = transaction.database();
    struct Place {
        QByteArray key;
        qint64 id;
    };
    std::vector<Place> order;
    {
        Result<Statement> select = Statement::prepare(database, "SELECT id, last_name, first_name, company FROM customer");
        if (!select)
            return failure(select);
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            Customer customer;
            customer.lastName = select->text(1);
            customer.firstName = select->text(2);
            customer.company = select->text(3);
            order.push_back({customer.sortKey().toUtf8(), select->integer(0)});
        }
    }
    std::sort(order.begin(), order.end(), [](const Place &a, const Place &b) { return a.key != b.key ? a.key < b.key : a.id < b.id; });

    // Two steps, because the ranks are unique: first out of the way, then to their places.
    Result<> step =
        database.execute("UPDATE customer SET name_rank = -id; INSERT INTO search_text(search_text) VALUES('delete-all');"
                         "INSERT INTO search_phone(search_phone) VALUES('delete-all'); INSERT INTO search_note(search_note) VALUES('delete-all');");
    if (step)
        step = setBulk(database, true);
    if (!step)
        return failure(step);
    Result<SearchIndex> index = prepare(database);
    if (!index)
        return failure(index);
    Result<Statement> place = Statement::prepare(database, "UPDATE customer SET name_rank = ? WHERE id = ?");
    if (!place)
        return failure(place);
    const auto total = static_cast<qint64>(order.size());
    qint64 rank = NameOrder::FirstRank;
    for (qint64 done = 0; done < total; ++done, rank += NameOrder::Gap) {
        const qint64 id = order[static_cast<std::size_t>(done)].id;
        const Result<Customer> customer = CardStore::load(database, id);
        if (!customer)
            return failure(customer);
        step = place->bind(1, rank).bind(2, id).run();
        if (step)
            step = index->add(rank, IndexedWords::of(*customer));
        if (!step)
            return failure(step);
        if (done % 4096 == 0 && progress && !progress(done, total))
            return Completion::Cancelled;
    }
    step = setBulk(database, false);
    if (step)
        step = setMeta(database, "fold_version", FoldVersion);
    if (!step)
        return failure(step);
    return Completion::Done;
}

Result<> SearchIndex::renew(Database &database)
{
    // A file that was never rebuilt says nothing: it is of the first rule.
    const Result<qint64> folded = metaInteger(database, "fold_version", 1);
    if (!folded)
        return failure(folded);
    if (*folded == FoldVersion)
        return {};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    const Result<Completion> rebuilt = rebuild(*transaction);
    return rebuilt ? transaction->commit() : Result<>(failure(rebuilt));
}

Result<> SearchIndex::verify(Database &database)
{
    for (const char *sql : {"INSERT INTO search_text(search_text) VALUES('integrity-check')",
             "INSERT INTO search_phone(search_phone) VALUES('integrity-check')", "INSERT INTO search_note(search_note) VALUES('integrity-check')"}) {
        const Result<> sound = database.execute(sql);
        if (!sound)
            return fail(FailureCode::DatabaseDamaged, QStringLiteral("index"));
    }
    return {};
}

} // namespace couvert
