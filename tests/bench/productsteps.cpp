// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"

#include "model/backup/backup.h"
#include "model/customers/bulkwriter.h"
#include "model/customers/customerplaces.h"
#include "model/customers/customersearch.h"
#include "model/customers/customerwriter.h"
#include "model/customers/searchindex.h"
#include "model/journal/journal.h"
#include "model/vault/verification.h"
#include "tests/bench/benchfile.h"
#include "tests/bench/measure.h"
#include "tests/bench/queries.h"
#include "tests/support/folders.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>
#include <tuple>

#include <fcntl.h>
#include <unistd.h>

// What the product does, measured on its own model.
namespace couvert::bench {

namespace {

constexpr int WindowRows = 60; ///< more than a high window shows

void tellTimes(const QString &name, const Times &times)
{
    const QByteArray key = name.toUtf8();
    tell((key + " p50").constData(), times.median());
    tell((key + " p99").constData(), times.percentile(99));
    tell((key + " max").constData(), times.most());
}

/// Puts the file out of the system's memory.
void forget(const QString &path)
{
    const int descriptor = open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 || fdatasync(descriptor) != 0 || posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) != 0)
        giveUp("the file cannot be put out of memory");
    close(descriptor);
}

Times searchTimes(Database &database, const QStringList &queries, int rounds = Rounds)
{
    Times times;
    for (const QString &query : queries)
        times.all.push_back(bestOf(rounds, [&] { need(CustomerSearch(database).find({query, false, 50, -1, 50})); }));
    return times;
}

} // namespace

void stepFill(const QString &folder, qint64 customers)
{
    BenchFile::create(folder);
    BenchFile file(folder);
    const Stopwatch watch;
    UnitOfWork unit = need(UnitOfWork::begin(file.session()));
    const qint64 revision = need(unit.record(JournalAction::DemoFilled));
    BulkWriter writer = need(BulkWriter::begin(unit, revision, 0));
    for (qint64 i = 0; i < customers; ++i)
        need(writer.add(person(i)));
    need(writer.finish());
    need(unit.commit());
    tell("seconds", watch.seconds());
}

void stepOpen(const QString &folder)
{
    Times first;
    for (int i = 0; i < 9; ++i) {
        UnlockedKeys keys = need(UnlockedKeys::withPassword(folder, BenchFile::password()));
        const WorkWatch watch;
        const std::unique_ptr<Vault> vault = need(Vault::open(std::move(keys)));
        const CustomerReader reader(vault->database());
        need(reader.count());
        if (need(reader.page(std::numeric_limits<qint64>::min(), WindowRows)).isEmpty())
            giveUp("the list is empty");
        first.all.push_back(watch.milliseconds());
    }
    tellTimes(QStringLiteral("first page"), first);
}

void stepSearch(const QString &folder, qint64 customers)
{
    // The memory of deriving the key would hide that of the engine.
    BenchFile file(folder);
    const std::unique_ptr<Database> database = need(file.vault().connect(Database::Mode::ReadOnly));
    Times every;
    for (const QuerySet &set : querySets(customers, 1000)) {
        const Times times = searchTimes(*database, set.queries);
        tellTimes(QStringLiteral("warm ") + set.name, times);
        every.all.insert(every.all.end(), times.all.begin(), times.all.end());
    }
    tellTimes(QStringLiteral("warm all"), every);
    tellTimes(QStringLiteral("hard"), searchTimes(*database, hardQueries().queries));

    Times cold;
    for (const QuerySet &set : querySets(customers, 25)) {
        for (const QString &query : set.queries) {
            forget(file.vault().databasePath());
            const std::unique_ptr<Database> fresh = need(file.vault().connect(Database::Mode::ReadOnly));
            const Stopwatch watch;
            std::ignore = searchTimes(*fresh, {query}, 1);
            cold.all.push_back(watch.milliseconds());
        }
    }
    tellTimes(QStringLiteral("cold"), cold);
}

void stepStarted(const QString &original, qint64 customers)
{
    // The other steps' file opens with the cheapest key, the product's with half a second of work, during which it is read ahead.
    const QTemporaryDir copies(original + QStringLiteral("-XXXXXX"));
    const QString folder = copies.filePath(QStringLiteral("file"));
    if (!test::copyFolder(original, folder))
        giveUp("the file cannot be copied");
    QString database;
    {
        BenchFile file(folder);
        need(file.vault().resetPassword(BenchFile::password()));
        database = file.vault().databasePath();
    }
    Times times;
    for (const QuerySet &set : querySets(customers, 4)) {
        for (const QString &query : set.queries) {
            forget(database);
            BenchFile file(folder);
            const Stopwatch watch;
            std::ignore = searchTimes(file.vault().database(), {query}, 1);
            times.all.push_back(watch.milliseconds());
        }
    }
    tellTimes(QStringLiteral("started"), times);
}

void stepScroll(const QString &folder)
{
    BenchFile file(folder);
    // The hand drags the bar here and there: each place is new, and the next hundred rows are looked at.
    CustomerPlaces places(file.vault().database());
    need(places.reset());
    QRandomGenerator random(20261124);
    Times times;
    for (int i = 0; i < 1000; ++i) {
        const qint64 first = random.bounded(std::max<qint64>(1, places.size() - 100));
        const Stopwatch watch;
        for (qint64 place = first; place < std::min(first + 100, places.size()); ++place)
            need(places.at(place));
        times.all.push_back(watch.milliseconds());
    }
    tellTimes(QStringLiteral("page"), times);
}

void stepWrite(const QString &folder, qint64 customers)
{
    BenchFile file(folder);
    Database &database = file.vault().database();
    const CustomerWriter writer(file.session());
    QRandomGenerator random(20261124);
    Times saves;
    Times savesWork;
    Times adds;
    Times addsWork;
    for (int i = 0; i < 2000; ++i) {
        const auto id = 1 + static_cast<qint64>(random.bounded(static_cast<double>(customers)));
        Customer card = need(CustomerReader(database).card(id));
        card.notes = QStringLiteral("Rappelé le %1").arg(i);
        card.lastName += QLatin1Char('x');
        const Stopwatch watch;
        const WorkWatch work;
        need(CustomerWriter(writer).save(card));
        saves.all.push_back(watch.milliseconds());
        savesWork.all.push_back(work.milliseconds());
        need(SearchIndex::mergeSlice(database));
        if (i % 4 != 0)
            continue;
        const Customer added = person(customers + i);
        const Stopwatch adding;
        const WorkWatch addingWork;
        need(CustomerWriter(writer).add(added));
        adds.all.push_back(adding.milliseconds());
        addsWork.all.push_back(addingWork.milliseconds());
        need(SearchIndex::mergeSlice(database));
    }
    tellTimes(QStringLiteral("save"), saves);
    tellTimes(QStringLiteral("save work"), savesWork);
    tellTimes(QStringLiteral("add"), adds);
    tellTimes(QStringLiteral("add work"), addsWork);
}

void stepCheck(const QString &folder)
{
    BenchFile file(folder);
    const Stopwatch backing;
    const QTemporaryDir copies(folder + QStringLiteral("-XXXXXX"));
    need(makeBackup(file.session(), copies.path()));
    tell("backup", backing.seconds());
    const Stopwatch tampering;
    Statement damaged = need(Statement::prepare(file.vault().database(), "PRAGMA cipher_integrity_check"));
    if (need(damaged.step()))
        giveUp("a page was tampered with");
    tell("tampering", tampering.seconds());
    const Stopwatch pages;
    if (!need(verifyPages(file.vault().database())).isSound())
        giveUp("the pages are not sound");
    tell("pages", pages.seconds());
    const Stopwatch rest;
    need(Journal(file.vault()).verify(file.vault().database()));
    need(SearchIndex::verify(file.vault().database()));
    tell("journal and index", rest.seconds());
}

} // namespace couvert::bench
