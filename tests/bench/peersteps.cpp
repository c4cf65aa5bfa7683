// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"

#include "model/customers/textfolding.h"
#include "tests/bench/benchfile.h"
#include "tests/bench/measure.h"
#include "tests/bench/queries.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

// The same data by other designs, and by the same design without encryption: plain C calls on SQLite, nothing of the product.
namespace couvert::bench {

namespace {

class Raw
{
public:
    explicit Raw(const QString &path, const QByteArray &key = {})
    {
        if (sqlite3_open_v2(path.toLocal8Bit().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK
            || (!key.isEmpty() && sqlite3_key_v2(m_handle, "main", key.constData(), static_cast<int>(key.size())) != SQLITE_OK))
            giveUp("a peer's file cannot be opened");
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768");
    }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;
    ~Raw() { sqlite3_close_v2(m_handle); }
    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            giveUp(sqlite3_errmsg(m_handle));
    }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

class RawStatement
{
public:
    RawStatement(Raw &raw, const QByteArray &sql)
    {
        if (sqlite3_prepare_v2(raw.handle(), sql.constData(), -1, &m_handle, nullptr) != SQLITE_OK)
            giveUp(sqlite3_errmsg(raw.handle()));
    }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    ~RawStatement() { sqlite3_finalize(m_handle); }
    void bind(int index, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(m_handle, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    void bind(int index, qint64 number) { sqlite3_bind_int64(m_handle, index, number); }
    /// Reads all rows, every column; answers how many.
    int readAll()
    {
        int rows = 0;
        for (; sqlite3_step(m_handle) == SQLITE_ROW; ++rows) {
            for (int i = 0; i < sqlite3_column_count(m_handle); ++i)
                sqlite3_column_text(m_handle, i);
        }
        sqlite3_reset(m_handle);
        return rows;
    }

private:
    sqlite3_stmt *m_handle = nullptr;
};

/// How long one query after the other takes; stops after a few seconds, because peers are slow.
template <typename Query> Times timesOf(const QStringList &queries, Query query)
{
    constexpr double budget = 5;
    Times times;
    const Stopwatch all;
    for (const QString &text : queries) {
        times.all.push_back(bestOf(Rounds, [&] { query(text); }));
        if (all.seconds() > budget)
            break;
    }
    return times;
}

QString matchOf(const QString &query)
{
    QStringList words;
    const QStringList folds = foldedWords(query);
    for (const QString &word : folds)
        words.append(QLatin1Char('"') + word + QLatin1String("\"*"));
    return words.join(QLatin1String(" AND "));
}

const QStringList &comparedSets()
{
    static const QStringList names{QStringLiteral("1 character"), QStringLiteral("2 characters"), QStringLiteral("4 characters"),
        QStringLiteral("full surname"), QStringLiteral("two random words"), QStringLiteral("three words of 1 to 3 characters")};
    return names;
}

void insertPeople(Raw &raw, qint64 customers)
{
    raw.run(
        "CREATE TABLE c(id INTEGER PRIMARY KEY, name_key TEXT, last TEXT, first TEXT, company TEXT, mail TEXT, phone TEXT, city TEXT, postcode TEXT,"
        " notes TEXT); BEGIN");
    RawStatement insert(raw, "INSERT INTO c VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (qint64 i = 0; i < customers; ++i) {
        const Customer c = person(i);
        insert.bind(1, i + 1);
        const QStringList texts{c.sortKey(), c.lastName, c.firstName, c.company, c.emails.isEmpty() ? QString() : c.emails.first().address,
            c.phones.isEmpty() ? QString() : c.phones.first().e164, c.addresses.isEmpty() ? QString() : c.addresses.first().city,
            c.addresses.isEmpty() ? QString() : c.addresses.first().postcode, c.notes};
        for (qsizetype k = 0; k < texts.size(); ++k)
            insert.bind(static_cast<int>(k) + 2, texts.at(k));
        insert.readAll();
    }
    raw.run("CREATE INDEX c_name ON c(name_key); COMMIT");
}

} // namespace

void stepPlain(const QString &folder, qint64 customers, const QString &plain)
{
    QByteArray key;
    QString path;
    {
        BenchFile file(folder);
        path = file.vault().databasePath();
        key = "x'" + file.vault().derive(Subkey::Database).view().toByteArray().toHex() + file.vault().databaseSalt().toHex() + '\'';
    }
    {
        Raw encrypted(path, key);
        encrypted.run("ATTACH '" + QFile::encodeName(plain) + "' AS plain KEY ''; SELECT sqlcipher_export('plain'); DETACH plain");
    }
    const QByteArray sql =
        "SELECT c.*, (SELECT group_concat(address) FROM email WHERE customer = c.id), (SELECT group_concat(typed) FROM phone WHERE customer = c.id)"
        " FROM (SELECT rowid k FROM search_text WHERE search_text MATCH ?1 ORDER BY rowid LIMIT 50) f CROSS JOIN customer c ON c.name_rank = f.k";
    Raw encrypted(path, key);
    Raw open(plain);
    RawStatement slow(encrypted, sql);
    RawStatement fast(open, sql);
    const auto ask = [](RawStatement &statement) {
        return [&statement](const QString &query) {
            statement.bind(1, matchOf(query));
            statement.readAll();
        };
    };
    for (const QuerySet &set : querySets(customers, 500)) {
        if (!comparedSets().contains(set.name))
            continue;
        tell(("encrypted " + set.name.toUtf8()).constData(), timesOf(set.queries, ask(slow)).median());
        tell(("plain " + set.name.toUtf8()).constData(), timesOf(set.queries, ask(fast)).median());
    }
    tell("bytes", static_cast<double>(QFile(plain).size()));
}

void stepPeers(const QString &path, qint64 customers)
{
    Raw raw(path, "x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'");
    insertPeople(raw, customers);
    raw.run("CREATE VIRTUAL TABLE u USING fts5(last, first, company, mail, phone, city, postcode, content='c', content_rowid='id',"
            " tokenize='unicode61 remove_diacritics 2', prefix='2 3 4'); INSERT INTO u(u) VALUES('rebuild')");
    RawStatement words(raw, "SELECT c.* FROM u JOIN c ON c.id = u.rowid WHERE u MATCH ? ORDER BY c.name_key LIMIT 50");
    RawStatement like(raw,
        "SELECT * FROM c WHERE name_key LIKE ?1 OR mail LIKE ?1 OR phone LIKE ?1 OR city LIKE ?1 OR postcode LIKE ?1 ORDER BY name_key LIMIT 50");
    for (const QuerySet &set : querySets(customers, 40)) {
        if (comparedSets().contains(set.name)) {
            const Times times = timesOf(set.queries, [&](const QString &query) {
                words.bind(1, matchOf(query));
                words.readAll();
            });
            tell(("words " + set.name.toUtf8()).constData(), times.median());
        }
        if (set.queries.first().contains(QLatin1Char(' ')) && set.name != QLatin1String("full surname"))
            continue;
        const Times times = timesOf(set.queries, [&](const QString &query) {
            like.bind(1, QLatin1Char('%') + folded(query) + QLatin1Char('%'));
            like.readAll();
        });
        tell(("like " + set.name.toUtf8()).constData(), times.median());
    }
}

} // namespace couvert::bench
