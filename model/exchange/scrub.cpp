// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scrub.h"

#include "model/consent/purpose.h"
#include "model/consent/reachability.h"
#include "model/customers/erasedpeople.h"
#include "model/customers/formulaguard.h"
#include "model/exchange/addresscolumns.h"
#include "model/exchange/knownaddresses.h"
#include "model/exchange/listwriter.h"

#include <algorithm>
#include <vector>

namespace couvert {

namespace {

enum class Verdict { Keep, Opposed, Erased, NoConsent };

/// What the file says about an address.
class Judge
{
public:
    static Result<Judge> open(Database &database, const ScrubOptions &options, QDate today)
    {
        // A statement that is not at its end holds the file as it is now: one look for all, and no lock taken for each row.
        Result<Statement> snapshot = Statement::prepare(database, "SELECT name FROM meta");
        if (!snapshot)
            return failure(snapshot);
        const Result<bool> held = snapshot->step();
        if (!held)
            return failure(held);
        Result<MatchKey> key = MatchKey::open(database);
        if (!key)
            return failure(key);
        Result<FingerprintTable> opposed = Oppositions::all(database, options.channel);
        if (!opposed)
            return failure(opposed);
        Result<FingerprintTable> erased = ErasedPeople::all(database);
        if (!erased)
            return failure(erased);
        Result<KnownAddresses> people = KnownAddresses::read(database, options.channel);
        if (!people)
            return failure(people);
        Result<Statement> since = Statement::prepare(database, "SELECT at FROM consent_state WHERE customer = ?1 AND purpose = ?2 AND channel = ?3");
        if (!since)
            return failure(since);
        since->bind(2, options.purpose).bind(3, channelCode(options.channel));
        Result<std::vector<bool>> yes = thoseWhoSaidYes(database, options, today);
        if (!yes)
            return failure(yes);
        return Judge(std::move(*snapshot), std::move(*key), std::move(*opposed), std::move(*erased), std::move(*people), std::move(*since),
            std::move(*yes), options);
    }

    Result<Verdict> judge(const QStringList &addresses)
    {
        bool known = false;
        bool yes = false;
        bool no = false;
        bool erased = false;
        for (const QString &address : addresses) {
            const QByteArray fingerprint = m_noFingerprints ? QByteArray() : m_key.fingerprint(matchKindOf(m_options.channel), address);
            const std::optional<qint64> opposed = m_opposed.find(fingerprint);
            erased = erased || m_erased.find(fingerprint).has_value();
            bool yesSince = false;
            for (const auto &[key, customer] : m_people.find(address)) {
                known = true;
                const bool given = static_cast<std::size_t>(customer) < m_yes.size() && m_yes[static_cast<std::size_t>(customer)];
                (given ? yes : no) = true;
                if (!given || !opposed)
                    continue;
                const Result<bool> said = m_since.bind(1, customer).step();
                if (!said)
                    return failure(said);
                yesSince = yesSince || (*said && m_since.integer(0) > *opposed);
                m_since.reset();
            }
            if (opposed && !yesSince)
                return Verdict::Opposed;
        }
        // Whoever was erased and has a card again came back by an act of their own.
        if (erased && !known)
            return Verdict::Erased;
        if (no || (known && !yes))
            return Verdict::NoConsent;
        return known || m_options.keepUnknown ? Verdict::Keep : Verdict::NoConsent;
    }

private:
    Judge(Statement snapshot, MatchKey key, FingerprintTable opposed, FingerprintTable erased, KnownAddresses people, Statement since,
        std::vector<bool> yes, const ScrubOptions &options)
        : m_snapshot(std::move(snapshot)), m_key(std::move(key)), m_opposed(std::move(opposed)), m_erased(std::move(erased)),
          m_noFingerprints(m_opposed.isEmpty() && m_erased.isEmpty()), m_people(std::move(people)), m_since(std::move(since)), m_yes(std::move(yes)),
          m_options(options)
    {
    }

    /// A bit for each customer: read once in the order of the table, where asking for each row of the list would jump about the file.
    static Result<std::vector<bool>> thoseWhoSaidYes(Database &database, const ScrubOptions &options, QDate today)
    {
        Result<Statement> select = Statement::prepare(database,
            "SELECT customer FROM consent_state WHERE purpose = ? AND channel = ? AND status = 'given' AND block = 0"
            " AND (until = 0 OR until > ?) ORDER BY customer");
        if (!select)
            return failure(select);
        select->bind(1, options.purpose).bind(2, channelCode(options.channel)).bind(3, static_cast<qint64>(today.toJulianDay()));
        std::vector<bool> yes;
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                return yes;
            const auto customer = static_cast<std::size_t>(select->integer(0));
            yes.resize(std::max(yes.size(), customer + 1));
            yes[customer] = true;
        }
    }

    Statement m_snapshot;
    MatchKey m_key;
    FingerprintTable m_opposed;
    FingerprintTable m_erased;
    bool m_noFingerprints;
    KnownAddresses m_people;
    Statement m_since;
    std::vector<bool> m_yes;
    ScrubOptions m_options;
};

/// Cards that changed since somebody last wrote about consent are looked at first.
Result<> settle(Database &database)
{
    Result<Transaction> unit = Transaction::begin(database);
    if (!unit)
        return failure(unit);
    const Result<> settled = settleReach(*unit);
    return settled ? unit->commit() : settled;
}

Result<> tell(const Session &session, Database &database, const ScrubReport &report, const ScrubOptions &options)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::ListScrubbed, {},
        {{QStringLiteral("purpose"), options.purpose}, {QStringLiteral("channel"), channelCode(options.channel)},
            {QStringLiteral("rows"), report.rowsRead}, {QStringLiteral("kept"), report.kept}});
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

/// A sheet that comes out again.
struct CleanedSheet {
    QString name;
    AddressColumns columns;
};

/// The sheets to clean; the names of the others go into the report.
Result<QList<CleanedSheet>> sheetsToClean(SheetFile &file, const ScrubOptions &options, bool onlyOne, ScrubReport &report)
{
    if (!file.delimiter().isEmpty()) { // a text is one sheet, and need not be measured
        const Result<AddressColumns> columns = findAddressColumns(file, options.channel, options.sheet);
        if (!columns)
            return failure(columns);
        return QList<CleanedSheet>{{QString(), *columns}};
    }
    const Result<QList<SheetInfo>> all = file.sheets();
    if (!all)
        return failure(all);
    const Result<QString> usual = file.defaultSheet();
    if (!usual)
        return failure(usual);
    QList<CleanedSheet> chosen;
    for (const SheetInfo &sheet : *all) {
        const bool wanted = options.sheet.isNull() ? !sheet.hidden || sheet.name == *usual : sheet.name == options.sheet;
        const Result<AddressColumns> columns =
            wanted ? findAddressColumns(file, options.channel, sheet.name) : fail(FailureCode::InputUnreadable, QStringLiteral("no_address_column"));
        if (columns) {
            chosen.append({sheet.name, *columns});
            continue;
        }
        if (columns.error().detail != QLatin1String("no_address_column"))
            return failure(columns);
        if (sheet.rows > 0)
            report.sheetsLeftOut.append(sheet.name);
    }
    const bool known = options.sheet.isNull() || std::ranges::any_of(*all, [&](const SheetInfo &sheet) { return sheet.name == options.sheet; });
    if (!known)
        return fail(FailureCode::NotFound, QStringLiteral("sheet"));
    if (chosen.isEmpty())
        return fail(FailureCode::InputUnreadable, QStringLiteral("no_address_column"));
    while (onlyOne && chosen.size() > 1)
        report.sheetsLeftOut.append(chosen.takeLast().name);
    return chosen;
}

/// The rows of one sheet, from the file to the list.
class Cleaning
{
public:
    Cleaning(Judge &judge, ListWriter &out, ScrubReport &report, bool fromText, std::function<bool(double)> progress)
        : m_judge(judge), m_out(out), m_report(report), m_fromText(fromText), m_progress(std::move(progress))
    {
    }

    Result<> run(RowReader &reader, const CleanedSheet &sheet, Channel channel)
    {
        Result<> step = m_out.beginSheet(sheet.name);
        const qsizetype width = sheet.columns.headers.size();
        QStringList cells;
        while (step) {
            const Result<bool> row = reader.next(cells);
            if (!row)
                return failure(row);
            if (!*row)
                break;
            const bool blank = std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (reader.rowNumber() > sheet.columns.headerRow && !blank) {
                const Result<bool> kept = keeps(sheet.columns.addressesIn(cells, channel));
                if (!kept)
                    return failure(kept);
                if (m_report.rowsRead % 512 == 0 && m_progress && !m_progress(reader.progress())) {
                    m_report.completion = Completion::Cancelled;
                    return {};
                }
                if (!*kept)
                    continue;
                // Empty cells at the end of a row are columns too.
                while (cells.size() < width)
                    cells.append(QString());
            }
            for (QString &cell : cells) {
                if (m_fromText && cell.startsWith(u'\''))
                    cell = unguarded(cell);
            }
            step = m_out.row(cells);
        }
        return step;
    }

private:
    Result<bool> keeps(const QStringList &addresses)
    {
        const Result<Verdict> verdict = m_judge.judge(addresses);
        if (!verdict)
            return failure(verdict);
        m_report.rowsRead += 1;
        m_report.kept += *verdict == Verdict::Keep ? 1 : 0;
        m_report.removedOpposed += *verdict == Verdict::Opposed ? 1 : 0;
        m_report.removedErased += *verdict == Verdict::Erased ? 1 : 0;
        m_report.removedNoConsent += *verdict == Verdict::NoConsent ? 1 : 0;
        return *verdict == Verdict::Keep;
    }

    Judge &m_judge;
    ListWriter &m_out;
    ScrubReport &m_report;
    bool m_fromText; ///< its cells have apostrophes that the list gives them again
    std::function<bool(double)> m_progress;
};

/// All sheets, by one look at the customer file, which is let go before anything is written.
Result<> cleanAll(SheetFile &file, const QList<CleanedSheet> &sheets, QDate today, Database &database, const ScrubOptions &options, ListWriter &out,
    ScrubReport &report, const std::function<bool(double)> &progress)
{
    Result<Judge> judge = Judge::open(database, options, today);
    if (!judge)
        return failure(judge);
    for (qsizetype i = 0; i < sheets.size() && report.completion == Completion::Done; ++i) {
        const Result<std::unique_ptr<RowReader>> reader = file.rows(sheets.at(i).name);
        if (!reader)
            return failure(reader);
        const auto told = [&](double fraction) { return !progress || progress((double(i) + fraction) / double(sheets.size())); };
        const Result<> cleaned = Cleaning(*judge, out, report, !file.delimiter().isEmpty(), told).run(**reader, sheets.at(i), options.channel);
        if (!cleaned)
            return cleaned;
    }
    return {};
}

} // namespace

Result<ScrubReport> scrubList(const Session &session, Database &database, const QString &path, const QString &outPath, const ScrubOptions &options,
    const std::function<bool(double)> &progress)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<> step = requirePurpose(database, options.purpose);
    if (!step)
        return failure(step);
    if (options.channel == Channel::Post)
        return fail(FailureCode::InvalidValue, QStringLiteral("channel"));
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    if (!file)
        return failure(file);
    const QString delimiter = (*file)->delimiter();
    const Result<std::unique_ptr<ListWriter>> out = ListWriter::create(outPath, delimiter.size() == 1 ? delimiter.at(0).toLatin1() : ';');
    if (!out)
        return failure(out);
    ScrubReport report;
    const Result<QList<CleanedSheet>> sheets = sheetsToClean(**file, options, (*out)->format() == QLatin1String("csv"), report);
    if (!sheets)
        return failure(sheets);
    step = settle(database);
    if (!step)
        return failure(step);
    step = cleanAll(**file, *sheets, session.clock().today(), database, options, **out, report, progress);
    if (!step)
        return failure(step);
    if (report.completion == Completion::Cancelled)
        return report;
    step = (*out)->finish();
    if (step)
        step = tell(session, database, report, options);
    if (step)
        step = (*out)->publish();
    if (!step)
        return failure(step);
    return report;
}

} // namespace couvert
