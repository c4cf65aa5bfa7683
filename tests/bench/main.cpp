// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchfile.h"
#include "tests/bench/measure.h"
#include "tests/bench/queries.h"
#include "tests/bench/report.h"
#include "tests/bench/steps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

// couvert-bench [--customers N] [--folder PATH]: measures the product on N demo customers (1,000,000) and its peers on the same data in
// the same run, prints one table with the targets. Each step is a process of its own, so that its memory is its own.
namespace couvert::bench {

namespace {

struct Plan {
    qint64 customers = 1'000'000;
    qint64 sheetRows = 100'000; ///< of the workbook, and of what desktop programs can still open
    QDir folder;
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString number() const { return QString::number(customers); }
    [[nodiscard]] QString sheetNumber() const { return QString::number(sheetRows); }
};

bool isThere(const char *program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

QString step(const char *name)
{
    return QLatin1String(name);
}

void measureFile(Report &report, const Plan &plan)
{
    report.heading(QStringLiteral("a file of %1 demo customers, made by the product").arg(plan.customers));
    const ProcessCost fill = runStep({step("fill"), plan.path("demo"), plan.number()});
    const double seconds = fill.figures().value(QStringLiteral("seconds"));
    report.add({QStringLiteral("demo customers made"), static_cast<double>(plan.customers) / seconds, QStringLiteral("rows/s"), {}, {}, {}, 0});
    report.add({QStringLiteral("the same, a second of the processor"), static_cast<double>(plan.customers) / fill.work, QStringLiteral("rows/s"), {},
        {}, {}, 0});
    report.add({QStringLiteral("memory while making them"), fill.megabytes, QStringLiteral("MB"), 450, {}, {}, 0});
    const ProcessCost open = runStep({step("open"), plan.path("demo")});
    report.add({QStringLiteral("open: from the key to the list's first page"), open.figures().value(QStringLiteral("first page p50")),
        QStringLiteral("ms"), 50, {}, {}, 0});
    const ProcessCost scroll = runStep({step("scroll"), plan.path("demo")});
    report.add({QStringLiteral("a page of 100 anywhere in the list, p99"), scroll.figures().value(QStringLiteral("page p99")), QStringLiteral("ms"),
        1, {}, {}, 0});
}

void measureSearch(Report &report, const Plan &plan)
{
    report.heading(QStringLiteral("search while typing, 50 rows in name order"));
    const ProcessCost search = runStep({step("search"), plan.path("demo"), plan.number()});
    const QHash<QString, double> own = search.figures();
    const QHash<QString, double> peers = runStep({step("peers"), plan.path("peers.db"), plan.number()}).figures();
    const QHash<QString, double> plain = runStep({step("plain"), plan.path("demo"), plan.number(), plan.path("plain.db")}).figures();
    double shortRatio = 0;
    for (const QuerySet &set : querySets(1000, 1)) {
        const double p50 = own.value(QStringLiteral("warm %1 p50").arg(set.name));
        const double like = peers.value(QStringLiteral("like ") + set.name);
        report.add({set.name + QStringLiteral(", p50"), p50, QStringLiteral("ms"), 1, {}, like > 0 ? QStringLiteral("LIKE") : QString(), like});
        report.add({set.name + QStringLiteral(", p99"), own.value(QStringLiteral("warm %1 p99").arg(set.name)), QStringLiteral("ms"), 5, {}, {}, 0});
        const double words = peers.value(QStringLiteral("words ") + set.name);
        if (set.name.startsWith(QLatin1String("1 ")) || set.name.startsWith(QLatin1String("2 ")))
            shortRatio = shortRatio == 0 ? words / p50 : std::min(shortRatio, words / p50);
        if (set.name == QLatin1String("two random words"))
            report.add({QStringLiteral("times faster than FTS5 unicode61, two words"), words / p50, QStringLiteral("x"), {}, 50, {}, 0});
    }
    report.add({QStringLiteral("times faster than FTS5 unicode61, 1-2 characters"), shortRatio, QStringLiteral("x"), {}, 1000, {}, 0});
    report.add({QStringLiteral("slowest of all"), own.value(QStringLiteral("warm all max")), QStringLiteral("ms"), {}, {}, {}, 0});
    report.add({QStringLiteral("queries made to be slow, slowest"), own.value(QStringLiteral("hard max")), QStringLiteral("ms"), 15, {}, {}, 0});
    report.add({QStringLiteral("file cold, new connection, p99"), own.value(QStringLiteral("cold p99")), QStringLiteral("ms"), 25, {}, {}, 0});
    const QHash<QString, double> started = runStep({step("started"), plan.path("demo"), plan.number()}).figures();
    report.add({QStringLiteral("file cold, first search after the password, p99"), started.value(QStringLiteral("started p99")), QStringLiteral("ms"),
        25, {}, {}, 0});
    double cipherRatio = 0;
    double fullWordRatio = 0;
    for (const QuerySet &set : querySets(1000, 1)) {
        const double without = plain.value(QStringLiteral("plain ") + set.name);
        if (without <= 0)
            continue;
        const double ratio = plain.value(QStringLiteral("encrypted ") + set.name) / without;
        (set.name == QLatin1String("full surname") ? fullWordRatio : cipherRatio) =
            std::max(set.name == QLatin1String("full surname") ? fullWordRatio : cipherRatio, ratio);
    }
    report.add({QStringLiteral("encrypted beside plain, p50, worst set"), cipherRatio, QStringLiteral("x"), 1.5, {}, {}, 0});
    report.add({QStringLiteral("encrypted beside plain, p50, full surname"), fullWordRatio, QStringLiteral("x"), 2.2, {}, {}, 0});
    report.add({QStringLiteral("memory of a process that searches, key derived"), search.megabytes, QStringLiteral("MB"), 200, {}, {}, 0});

    report.heading(QStringLiteral("the file on disk"));
    const double bytes = BenchFile::bytesOf(plan.path("demo"));
    report.add({QStringLiteral("bytes a customer"), bytes / static_cast<double>(plan.customers), QStringLiteral("bytes"), 400, {}, {}, 0});
    report.add({QStringLiteral("size beside plain"), bytes / plain.value(QStringLiteral("bytes")), QStringLiteral("x"), 1.1, {}, {}, 0});
}

/// What a script of the usual commands takes for the same sheet: rows, five indexes, an index of words.
ProcessCost naiveImport(const Plan &plan, const char *name, const QByteArray &key)
{
    const QByteArray script = key + "PRAGMA journal_mode=WAL;\n.mode csv\n.separator ;\n.import " + plan.path("sheet.csv").toLocal8Bit() + " c\n"
        + "CREATE INDEX i1 ON c(Nom, \"Prénom\"); CREATE INDEX i2 ON c(\"E-mail\"); CREATE INDEX i3 ON c(\"Téléphone\"); CREATE INDEX i4 ON c(Ville);"
          " CREATE INDEX i5 ON c(\"Dernière visite\");\n"
        + "CREATE VIRTUAL TABLE u USING fts5(Nom, \"Prénom\", \"Société\", \"Téléphone\", \"E-mail\", \"Code postal\", Ville, content='c', "
          "tokenize='unicode61 remove_diacritics 2', prefix='2 3 4'); INSERT INTO u(u) VALUES('rebuild');\n";
    const ProcessCost cost = runProcess({QStringLiteral("sqlcipher"), plan.path(name)}, script);
    return cost.worked ? cost : ProcessCost();
}

void measureImport(Report &report, const Plan &plan)
{
    report.heading(QStringLiteral("a sheet of %1 rows moves in").arg(plan.customers));
    runStep({step("write-csv"), plan.path("sheet.csv"), plan.number()});
    const ProcessCost naive = isThere("sqlcipher") ? naiveImport(plan, "naive.db", "PRAGMA key = 'une-phrase-pour-mesurer-1789';\n") : ProcessCost();
    const ProcessCost import = runStep({step("import"), plan.path("import"), plan.path("sheet.csv")});
    const QHash<QString, double> own = import.figures();
    const double seconds = own.value(QStringLiteral("seconds"));
    const double work = own.value(QStringLiteral("work"));
    const double rows = own.value(QStringLiteral("rows"));
    report.add({QStringLiteral(".csv to searchable encrypted file"), seconds, QStringLiteral("s"), {}, {},
        naive.worked ? QStringLiteral("sqlcipher script") : QString(), naive.seconds});
    report.add({QStringLiteral("rows"), rows / seconds, QStringLiteral("rows/s"), {}, 60000, {}, 0});
    report.add({QStringLiteral("rows a second of the processor"), rows / work, QStringLiteral("rows/s"), {}, 60000,
        naive.worked ? QStringLiteral("sqlcipher script") : QString(), naive.worked ? rows / naive.work : 0});
    if (naive.worked)
        report.add({QStringLiteral("work beside the script's"), work / naive.work, QStringLiteral("x"), 0.75, {}, {}, 0});
    report.add({QStringLiteral("memory"), import.megabytes, QStringLiteral("MB"), 450, {}, {}, 0});
}

void measureWorkbook(Report &report, const Plan &plan)
{
    report.heading(QStringLiteral("a workbook of %1 rows").arg(plan.sheetRows));
    const QString sheet = plan.path("sheet.xlsx");
    runStep({step("write-xlsx"), sheet, plan.sheetNumber()});
    const double floor = runStep({step("inflate"), sheet}).figures().value(QStringLiteral("work"));
    const ProcessCost reading = runStep({step("read"), sheet});
    const double work = reading.figures().value(QStringLiteral("work"));
    double office = 0;
    if (isThere("soffice")) {
        const ProcessCost cost =
            runProcess({QStringLiteral("soffice"), QLatin1String("-env:UserInstallation=file://") + plan.path("office"), QStringLiteral("--headless"),
                QStringLiteral("--convert-to"), QStringLiteral("csv"), QStringLiteral("--outdir"), plan.path("converted"), sheet});
        office = cost.worked ? cost.work : 0;
        report.add(
            {QStringLiteral("memory while reading"), reading.megabytes, QStringLiteral("MB"), 40, {}, QStringLiteral("LibreOffice"), cost.megabytes});
    }
    report.add({QStringLiteral("reading every cell, work of the processor"), work, QStringLiteral("s"), {}, {},
        office > 0 ? QStringLiteral("LibreOffice to .csv") : QString(), office});
    if (office > 0)
        report.add({QStringLiteral("times faster than LibreOffice"), office / work, QStringLiteral("x"), {}, 12, {}, 0});
    report.add({QStringLiteral("reading beside inflating alone"), work / floor, QStringLiteral("x"), 2.5, {}, {}, 0});
    const ProcessCost import = runStep({step("import"), plan.path("import-xlsx"), sheet});
    double keepass = 0;
    if (isThere("keepassxc-cli")) {
        runStep({step("write-keepass"), plan.path("entries.xml"), plan.sheetNumber()});
        const ProcessCost cost = runProcess({QStringLiteral("keepassxc-cli"), QStringLiteral("import"), QStringLiteral("-q"), QStringLiteral("-p"),
                                                plan.path("entries.xml"), plan.path("entries.kdbx")},
            "mesurer-1789\nmesurer-1789\n");
        keepass = cost.worked ? cost.work : 0;
    }
    report.add({QStringLiteral(".xlsx to searchable encrypted file, work"), import.figures().value(QStringLiteral("work")), QStringLiteral("s"), 2.5,
        {}, keepass > 0 ? QStringLiteral("KeePassXC, fewer fields") : QString(), keepass});
    if (keepass > 0) {
        const auto searches = [&](int number) {
            return runProcess({QStringLiteral("keepassxc-cli"), QStringLiteral("open"), QStringLiteral("-q"), plan.path("entries.kdbx")},
                "mesurer-1789\n" + QByteArray("search martin\n").repeated(number) + "quit\n");
        };
        const ProcessCost one = searches(1);
        const double each = (searches(6).work - one.work) / 5 * 1000;
        const double own =
            runStep({step("search"), plan.path("import-xlsx"), plan.sheetNumber()}).figures().value(QStringLiteral("warm full surname p50"));
        report.add({QStringLiteral("one search, full surname"), own, QStringLiteral("ms"), {}, {}, QStringLiteral("KeePassXC"), each});
        report.add({QStringLiteral("times faster than KeePassXC"), each / own, QStringLiteral("x"), {}, 1000, {}, 0});
        const ProcessCost open = runStep({step("open"), plan.path("import-xlsx")});
        report.add({QStringLiteral("open to the first page; KeePassXC with its key and a search"),
            open.figures().value(QStringLiteral("first page p50")), QStringLiteral("ms"), 50, {}, QStringLiteral("KeePassXC"), one.work * 1000});
    }
}

void measureWork(Report &report, const Plan &plan)
{
    report.heading(QStringLiteral("daily work among %1 customers").arg(plan.customers));
    const QHash<QString, double> check = runStep({step("check"), plan.path("demo")}).figures();
    report.add({QStringLiteral("live backup, verified"), check.value(QStringLiteral("backup")), QStringLiteral("s"), {}, {}, {}, 0});
    report.add({QStringLiteral("tampered pages looked for"), check.value(QStringLiteral("tampering")), QStringLiteral("s"), 1, {}, {}, 0});
    report.add({QStringLiteral("every page checked"), check.value(QStringLiteral("pages")), QStringLiteral("s"), 6, {}, {}, 0});
    report.add({QStringLiteral("journal, revisions and index checked"), check.value(QStringLiteral("journal and index")), QStringLiteral("s"), {}, {},
        {}, 0});
    const QHash<QString, double> write = runStep({step("write"), plan.path("demo"), plan.number()}).figures();
    report.add({QStringLiteral("save, name changed, p50"), write.value(QStringLiteral("save p50")), QStringLiteral("ms"), 10, {}, {}, 0});
    report.add(
        {QStringLiteral("save, work of the processor, p50"), write.value(QStringLiteral("save work p50")), QStringLiteral("ms"), 1.5, {}, {}, 0});
    report.add({QStringLiteral("save, slowest of 2000"), write.value(QStringLiteral("save max")), QStringLiteral("ms"), 50, {}, {}, 0});
    report.add({QStringLiteral("add, p50"), write.value(QStringLiteral("add p50")), QStringLiteral("ms"), 10, {}, {}, 0});
    report.add(
        {QStringLiteral("add, work of the processor, p50"), write.value(QStringLiteral("add work p50")), QStringLiteral("ms"), 1.5, {}, {}, 0});
    report.add({QStringLiteral("add, slowest of 500"), write.value(QStringLiteral("add max")), QStringLiteral("ms"), 50, {}, {}, 0});
}

void measureRetention(Report &report, const Plan &plan)
{
    const QHash<QString, double> figures = runStep({step("due"), plan.path("demo")}).figures();
    report.heading(QStringLiteral("how long cards are kept: %1 due").arg(figures.value(QStringLiteral("due")), 0, 'f', 0));
    const auto line = [&](const char *words, const char *figure, const char *unit, std::optional<double> most) {
        report.add({QString::fromLatin1(words), figures.value(QString::fromLatin1(figure)), QString::fromLatin1(unit), most, {}, {}, 0});
    };
    line("Aujourd'hui: every number and bar", "today", "ms", 50);
    line("a page of 100 due cards", "page", "ms", 2);
    line("all due cards", "all", "ms", 100);
    line("a page of cards of unknown end", "unknown", "ms", 2);
    line("another rule simulated", "simulation", "ms", 50);
    line("kept with a reason, each of 100,000", "keep each", "us", {});
    line("a page of due cards behind 100,000 kept ones", "page behind holds", "ms", 2);
    line("Aujourd'hui with 100,000 kept ones", "today with holds", "ms", 50);
    line("taken back, each of 100,000", "undo each", "us", {});
}

void measureErasure(Report &report, const Plan &plan)
{
    const QHash<QString, double> figures = runStep({step("erase"), plan.path("demo")}).figures();
    report.heading(QStringLiteral("erasing, among %1 customers").arg(plan.customers));
    const auto line = [&](const char *words, const char *figure, std::optional<double> most) {
        report.add({QString::fromLatin1(words), figures.value(QString::fromLatin1(figure)), QStringLiteral("ms"), most, {}, {}, 0});
    };
    line("one person, to the proof on the touched pages, p50", "one p50", 100);
    line("the same, work of the processor", "one work p50", 50);
    line("the same, slowest of 40", "one max", 2000);
    line("a hundred persons together", "hundred", 5000);
    line("the same, work of the processor", "hundred work", 2500);
    line("the whole file searched for one person", "whole file", {});
    line("the same, work of the processor", "whole file work", {});
}

/// A workbook as large as a sheet can be.
void measureLargeWorkbook(Report &report, const Plan &plan)
{
    report.heading(QStringLiteral("a workbook of %1 rows").arg(plan.customers));
    const QString sheet = plan.path("large.xlsx");
    runStep({step("write-xlsx"), sheet, plan.number()});
    const ProcessCost reading = runStep({step("read"), sheet});
    const double seconds = reading.figures().value(QStringLiteral("seconds"));
    report.add({QStringLiteral("reading every cell"), static_cast<double>(plan.customers) / seconds, QStringLiteral("rows/s"), {}, {}, {}, 0});
    report.add({QStringLiteral("memory while reading"), reading.megabytes, QStringLiteral("MB"), 150, {}, {}, 0});
    QFile::remove(sheet);
}

/// Only where there is a screen.
void measureWindow(Report &report, const Plan &plan)
{
    report.heading(QStringLiteral("the window, on %1 customers").arg(plan.customers));
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        std::fprintf(stderr, "no screen: the window is not measured\n");
        return;
    }
    const QString folder = QCoreApplication::applicationDirPath();
    const auto measured = [&](const QStringList &arguments) {
        std::fprintf(stderr, "%s\n", qPrintable(arguments.first()));
        ProcessCost cost = runProcess(QStringList{folder + QLatin1String("/couvert-bench-window")} + arguments);
        if (!cost.worked)
            giveUp("the window could not be measured");
        return cost.figures();
    };
    const auto firstWindow = [&](const QStringList &program) {
        // The first start brings the program into the system's memory.
        double best = measured(QStringList{step("first-window")} + program).value(QStringLiteral("milliseconds"));
        for (int i = 0; i < Rounds; ++i)
            best = std::min(best, measured(QStringList{step("first-window")} + program).value(QStringLiteral("milliseconds")));
        return best;
    };
    const double own = firstWindow({folder + QLatin1String("/couvert"), plan.path("demo")});
    const double peer = isThere("keepassxc") ? firstWindow({QStringLiteral("keepassxc")}) : 0;
    report.add({QStringLiteral("from its start to its window"), own, QStringLiteral("ms"), peer > 0 ? std::optional(peer) : std::nullopt, {},
        peer > 0 ? QStringLiteral("KeePassXC") : QString(), peer});
    const QHash<QString, double> window = measured({step("window"), plan.path("demo"), plan.number()});
    report.add({QStringLiteral("from a key to the drawn list, p50"), window.value(QStringLiteral("key p50")), QStringLiteral("ms"), {}, {}, {}, 0});
    report.add({QStringLiteral("from a key to the drawn list, p99"), window.value(QStringLiteral("key p99")), QStringLiteral("ms"), 16, {}, {}, 0});
    report.add(
        {QStringLiteral("a frame while the bar is dragged, p99"), window.value(QStringLiteral("drag p99")), QStringLiteral("ms"), 16, {}, {}, 0});
    report.add({QStringLiteral("rows that the bar reaches"), window.value(QStringLiteral("rows reached")), QStringLiteral("rows"), {},
        static_cast<double>(plan.customers), {}, 0});
    report.add({QStringLiteral("memory of the whole program"), window.value(QStringLiteral("resident MB")), QStringLiteral("MB"), 200, {}, {}, 0});
}

void measureLists(Report &report, const Plan &plan)
{
    const QHash<QString, double> events = runStep({step("consent"), plan.path("demo")}).figures();
    report.heading(QStringLiteral("lists: %1 consent events").arg(events.value(QStringLiteral("events")), 0, 'f', 0));
    const ProcessCost mailing = runStep({step("mailing"), plan.path("demo"), plan.path("list.csv")});
    const QHash<QString, double> figures = mailing.figures();
    report.add({QStringLiteral("a list counted, slowest channel"), figures.value(QStringLiteral("count max")), QStringLiteral("ms"), 300, {}, {}, 0});
    report.add({QStringLiteral("a list taken out as .csv"), figures.value(QStringLiteral("people")) / figures.value(QStringLiteral("seconds")),
        QStringLiteral("rows/s"), {}, 150000, {}, 0});
    report.add({QStringLiteral("the same, a second of the processor"), figures.value(QStringLiteral("people")) / mailing.work,
        QStringLiteral("rows/s"), {}, {}, {}, 0});
    report.add({QStringLiteral("memory while taking it out"), mailing.megabytes, QStringLiteral("MB"), 300, {}, {}, 0});
    const ProcessCost workbook = runStep({step("mailing"), plan.path("demo"), plan.path("list.xlsx")});
    report.add({QStringLiteral("the same list as .xlsx"),
        workbook.figures().value(QStringLiteral("people")) / workbook.figures().value(QStringLiteral("seconds")), QStringLiteral("rows/s"), {}, {},
        {}, 0});
    report.add({QStringLiteral("the same, a second of the processor"), workbook.figures().value(QStringLiteral("people")) / workbook.work,
        QStringLiteral("rows/s"), {}, {}, {}, 0});
    report.add({QStringLiteral("memory while taking out .xlsx"), workbook.megabytes, QStringLiteral("MB"), 300, {}, {}, 0});
    const ProcessCost scrub = runStep({step("scrub"), plan.path("demo"), plan.path("sheet.csv")});
    report.add({QStringLiteral("an outside list of %1 rows cleaned").arg(plan.customers), scrub.figures().value(QStringLiteral("seconds")),
        QStringLiteral("s"), 10, {}, {}, 0});
    report.add({QStringLiteral("the same, seconds of the processor"), scrub.work, QStringLiteral("s"), {}, {}, {}, 0});
    report.add({QStringLiteral("memory while cleaning"), scrub.megabytes, QStringLiteral("MB"), 300, {}, {}, 0});
}

int runOneStep(const QStringList &arguments)
{
    const QString path = arguments.value(1);
    const qint64 number = arguments.value(2).toLongLong();
    const QHash<QString, std::function<void()>> steps{
        {step("fill"), [&] { stepFill(path, number); }},
        {step("open"), [&] { stepOpen(path); }},
        {step("search"), [&] { stepSearch(path, number); }},
        {step("started"), [&] { stepStarted(path, number); }},
        {step("scroll"), [&] { stepScroll(path); }},
        {step("write"), [&] { stepWrite(path, number); }},
        {step("check"), [&] { stepCheck(path); }},
        {step("import"), [&] { stepImport(path, arguments.value(2)); }},
        {step("read"), [&] { stepReadSheet(path); }},
        {step("consent"), [&] { stepConsent(path); }},
        {step("mailing"), [&] { stepMailing(path, arguments.value(2)); }},
        {step("scrub"), [&] { stepScrub(path, arguments.value(2)); }},
        {step("due"), [&] { stepDue(path); }},
        {step("erase"), [&] { stepErase(path); }},
        {step("inflate"), [&] { stepInflate(path); }},
        {step("write-csv"), [&] { stepWriteCsv(path, number); }},
        {step("write-xlsx"), [&] { stepWriteXlsx(path, number); }},
        {step("write-keepass"), [&] { stepWriteKeePass(path, number); }},
        {step("plain"), [&] { stepPlain(path, number, arguments.value(3)); }},
        {step("peers"), [&] { stepPeers(path, number); }},
    };
    const auto found = steps.constFind(arguments.value(0));
    if (found == steps.constEnd())
        return 2;
    (*found)();
    return 0;
}

} // namespace

} // namespace couvert::bench

int main(int argc, char **argv)
{
    using namespace couvert::bench;
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == QLatin1String("--step"))
        return runOneStep(arguments.mid(1));
    Plan plan;
    QString folder;
    while (!arguments.isEmpty()) {
        const QString option = arguments.takeFirst();
        const QString value = arguments.isEmpty() ? QString() : arguments.takeFirst();
        if (option == QLatin1String("--customers") && value.toLongLong() >= 1000) {
            plan.customers = value.toLongLong();
            plan.sheetRows = std::min(plan.sheetRows, plan.customers);
        } else if (option == QLatin1String("--folder") && !value.isEmpty()) {
            folder = value;
        } else {
            std::fprintf(stderr, "couvert-bench [--customers N, at least 1000] [--folder PATH]\n");
            return 2;
        }
    }
    const QTemporaryDir place((folder.isEmpty() ? QDir::tempPath() : folder) + QStringLiteral("/couvert-bench-XXXXXX"));
    plan.folder = QDir(place.path());
    // No step touches the person's own settings.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(plan.path("config")));
    Report report;
    measureFile(report, plan);
    measureSearch(report, plan);
    measureImport(report, plan);
    measureWorkbook(report, plan);
    measureLargeWorkbook(report, plan);
    measureWindow(report, plan);
    measureWork(report, plan);
    measureLists(report, plan);
    measureRetention(report, plan);
    measureErasure(report, plan);
    report.print();
    return 0;
}
